package app.hallway.importing.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Embedded things in brackets: {@code @[youtube](id)} of Zenn, {@code %[address]} of Hashnode.
 * Services have the rules of the shortcodes of their name.
 */
final class BracketEmbeds implements Dialect {
  private static final int LONGEST = 1_100;

  private static final Pattern SERVICE =
      Pattern.compile("@\\[([A-Za-z][\\w-]{0,30})\\]\\(([^()\\s]{1,1000})\\)");
  private static final Pattern ADDRESS = Pattern.compile("%\\[(https?://[^\\[\\]\\s]{1,1000})\\]");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("@[") || text.contains("%[");
  }

  @Override
  public void resolve(Rewriting text) {
    var service = SERVICE.matcher(text.text());
    var address = ADDRESS.matcher(text.text());
    for (int at = text.find("[", 0); at >= 0; at = text.find("[", at + 1)) {
      int start = at - 1;
      if (start < 0 || !beginsWord(text.text(), start)) {
        continue;
      }
      if (text.text().charAt(start) == '%'
          && address.region(start, text.lineEndWithin(at, LONGEST)).lookingAt()) {
        text.replace(start, address.end(), Card.Link.of(address.group(1)).asMarkdown());
      } else if (service.region(start, text.lineEndWithin(at, LONGEST)).lookingAt()
          && !isPerson(service.group(1), service.group(2))) {
        var code =
            new Shortcode(
                Shortcode.canonical(service.group(1)), List.of(service.group(2)), Map.of());
        text.replace(start, service.end(), card(code).asMarkdown());
      }
    }
  }

  /** Whether it is a link on somebody's name behind an at sign. */
  private static boolean isPerson(String name, String address) {
    return address.toLowerCase(Locale.ROOT).endsWith("/" + name.toLowerCase(Locale.ROOT));
  }

  private static boolean beginsWord(String text, int start) {
    return start == 0 || Character.isWhitespace(text.charAt(start - 1));
  }

  private static Card card(Shortcode code) {
    var argument = code.positional().getFirst();
    return KnownShortcodes.card(code)
        .filter(card -> !(card instanceof Card.Words))
        .orElseGet(
            () ->
                ShortcodeTemplate.isAddress(argument)
                    ? Card.Link.to(argument)
                    : new Card.Words(code.name() + ": " + argument));
  }
}
