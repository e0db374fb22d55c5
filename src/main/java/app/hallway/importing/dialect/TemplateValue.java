package app.hallway.importing.dialect;

import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code {{ ... }}} stands for. Values that no site has are prose about templates. */
final class TemplateValue {
  private static final Pattern BASE =
      Pattern.compile(
          "(?i)(?:site|config|page|params)?\\.?(?:baseurl|base_url|url|github\\.url|base_path|root|rooturl)(?:\\s*\\|.*)?");
  private static final Pattern QUOTED = Pattern.compile("([\"'])([^\"']*)\\1\\s*\\|.*");
  private static final Pattern CALL = Pattern.compile("[a-z_]+\\s*\\(.*\\)", Pattern.DOTALL);
  private static final Pattern OF_SITE =
      Pattern.compile(
          "(?:site|page|post|config|content|paginator|author)\\.[\\w.\\[\\]]+(?:\\s*\\|.*)?"
              + "|(?:title|subtitle|date|author|toc|content)(?:\\s*\\|.*)?"
              + "|[\\w.]+\\s*\\|\\s*(?:markdownify|strip_html|safeHTML|date|escape|jsonify|slugify)\\b.*");

  private TemplateValue() {}

  static Optional<Card> of(String expression) {
    if (BASE.matcher(expression).matches()) {
      return Optional.of(new Card.Words(""));
    }
    var quoted = QUOTED.matcher(expression);
    if (quoted.matches()) {
      return Optional.of(new Card.Words(quoted.group(2)));
    }
    return CALL.matcher(expression).matches()
        ? KnownShortcodes.card(Shortcode.parse(expression))
        : Optional.empty();
  }

  /** Whether it would have been a text of the site or a call of its theme. */
  static boolean isOfTheSite(String expression) {
    return OF_SITE.matcher(expression).matches() || CALL.matcher(expression).matches();
  }
}
