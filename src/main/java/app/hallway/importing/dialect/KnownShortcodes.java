package app.hallway.importing.dialect;

import app.hallway.importing.dialect.ShortcodeRule.Showing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the shortcodes, tags and components stand for that the rules know. */
final class KnownShortcodes {
  private static final ShortcodeRules RULES = ShortcodeRules.known();

  private static final Pattern TAG = Pattern.compile("<[^<>]{0,400}>");
  private static final Pattern LINKED =
      Pattern.compile("<a\\s[^<>]*href=[\"']([^\"']+)[\"'][^<>]*>([^<>]+)</a>");

  private KnownShortcodes() {}

  static Optional<ShortcodeRule> rule(Shortcode code) {
    return RULES.of(code.name());
  }

  static boolean shows(Shortcode code, Showing showing) {
    return rule(code).filter(rule -> rule.showing() == showing).isPresent();
  }

  /** Its content stays, or there is nothing to show; nobody needs to hear of it. */
  static boolean isSilent(Shortcode code) {
    return rule(code)
        .filter(
            rule ->
                switch (rule.showing()) {
                  case CONTENT, TITLE, AROUND -> true;
                  default -> false;
                })
        .isPresent();
  }

  /** What a shortcode shows; empty where that cannot be told. */
  static Optional<Card> card(Shortcode code) {
    var rule = rule(code);
    return rule.isEmpty() ? titled(code) : card(rule.get(), code);
  }

  private static Optional<Card> card(ShortcodeRule rule, Shortcode code) {
    var template = rule.template();
    return switch (rule.showing()) {
      case CONTENT, QUOTE, NOTICE, REMARK -> titled(code);
      case LINK ->
          ShortcodeTemplate.address(address(template), code).map(url -> link(rule, code, url));
      case PLAY -> ShortcodeTemplate.address(template, code).map(Card.Link::play);
      case IMAGE -> image(code);
      case MEDIA -> source(code).map(Card.Link::play);
      case WORDS -> ShortcodeTemplate.filled(template, code).map(Card.Words::new);
      case PAGE ->
          ShortcodeTemplate.filled(template, code).map(KnownShortcodes::page).map(Card.Words::new);
      case ANCHOR -> anchor(code);
      case AROUND -> ShortcodeTemplate.filled(template, code).map(url -> around(code, url));
      case PERSON -> person(code);
      case TITLE ->
          ShortcodeTemplate.filled(template, code)
              .filter(t -> !t.isBlank())
              .map(KnownShortcodes::bold);
    };
  }

  /** A template of a link may have words behind the address. */
  private static String address(String template) {
    int end = template.indexOf(' ');
    return end < 0 ? template : template.substring(0, end);
  }

  private static Card link(ShortcodeRule rule, Shortcode code, String url) {
    int words = rule.template().indexOf(' ');
    return words < 0
        ? Card.Link.to(url)
        : ShortcodeTemplate.filled(rule.template().substring(words + 1), code)
            .<Card>map(label -> new Card.Link(label, url))
            .orElseGet(() -> Card.Link.to(url));
  }

  private static Card bold(String title) {
    return new Card.Words("**" + Escapes.label(plain(title)) + "**");
  }

  private static Card around(Shortcode code, String url) {
    var words = code.argument("text", "label", "title", "content", "name");
    return words.<Card>map(label -> new Card.Link(label, url)).orElseGet(() -> Card.Link.to(url));
  }

  /** The address of a pair that is a link around its content. */
  static Optional<String> addressAround(Shortcode code) {
    return rule(code)
        .flatMap(
            rule ->
                switch (rule.showing()) {
                  case AROUND -> ShortcodeTemplate.filled(rule.template(), code);
                  case ANCHOR -> loneAddress(code);
                  default -> Optional.empty();
                });
  }

  /** The address of a link that says no words itself. */
  private static Optional<String> loneAddress(Shortcode code) {
    boolean words = code.argument("text", "title", "label", "name").isPresent();
    var all = code.positional().stream().filter(word -> !word.equals("external")).toList();
    return words || all.size() > 1
        ? Optional.empty()
        : code.argument("url", "href", "link", "to").or(() -> all.stream().findFirst());
  }

  /** Whatever it is, its title and where it leads are words of the author. */
  private static Optional<Card> titled(Shortcode code) {
    var title =
        code.argument("title", "heading").map(KnownShortcodes::plain).filter(t -> !t.isBlank());
    var url =
        code.argument("url", "href", "link")
            .filter(u -> ShortcodeTemplate.isAddress(u) || u.startsWith("/"));
    return title.map(
        t -> url.<Card>map(u -> new Card.Link(t, u)).orElseGet(() -> linked(code).orElse(bold(t))));
  }

  /** A title that is itself a link, as JSX may pass one. */
  private static Optional<Card> linked(Shortcode code) {
    return code.argument("title", "heading")
        .map(LINKED::matcher)
        .filter(Matcher::find)
        .map(m -> new Card.Link(plain(m.group(2)), m.group(1)));
  }

  private static String plain(String value) {
    return TAG.matcher(value.replaceAll("^\\{|\\}$", ""))
        .replaceAll("")
        .strip()
        .replaceAll("^['\"`]|['\"`]$", "");
  }

  private static Optional<Card> person(Shortcode code) {
    var name = code.argument("name").filter(n -> !n.isBlank());
    var role =
        code.argument("position", "role", "title", "company", "org").map(r -> ", " + r).orElse("");
    return name.map(n -> new Card.Words(n + role));
  }

  private static Optional<Card> image(Shortcode code) {
    var caption = code.argument("caption", "attr", "title", "description").orElse("");
    var title =
        code.argument("title").filter(t -> !t.equals(caption)).map(t -> t + ": ").orElse("");
    var alt = code.argument("alt").orElse(caption);
    return source(code)
        .map(src -> new Card.Image(src, alt.isEmpty() ? besides(code, src) : alt, title + caption));
  }

  /** Words without a name that stand behind the picture's file describe it. */
  private static String besides(Shortcode code, String source) {
    var words = code.positional();
    int at = words.indexOf(source);
    return at < 0
        ? ""
        : words.subList(at + 1, words.size()).stream()
            .filter(word -> !word.matches("\\d+(?:px|%)?"))
            .collect(Collectors.joining(" "));
  }

  private static Optional<String> source(Shortcode code) {
    return code.argument("src", "link", "path", "url", "image", "imagepath", "file", "href", "name")
        .or(() -> code.positional().stream().filter(KnownShortcodes::looksLikeFile).findFirst());
  }

  private static boolean looksLikeFile(String text) {
    return text.matches("\\S*(?:/\\S*|\\.[A-Za-z0-9]{2,5})");
  }

  /** One argument is the address or the page's name, the others are words. */
  private static Optional<Card> anchor(Shortcode code) {
    var all = code.positional();
    var url =
        code.argument("url", "href", "link", "to")
            .or(() -> all.stream().filter(ShortcodeTemplate::isAddress).findFirst())
            .or(() -> all.stream().findFirst());
    return url.map(to -> anchor(code, to, all));
  }

  private static Card anchor(Shortcode code, String to, List<String> all) {
    var words =
        code.argument("text", "title", "label", "name")
            .orElse(
                all.stream()
                    .filter(word -> !word.equals(to) && !word.matches("true|false|external"))
                    .collect(Collectors.joining(" ")));
    if (!words.isEmpty()) {
      return new Card.Link(words, to);
    }
    return ShortcodeTemplate.isAddress(to) ? Card.Link.to(to) : new Card.Words(page(to));
  }

  /** Where a page is named by its file; Zola puts an @ before it. */
  private static String page(String path) {
    return path.startsWith("@/") ? path.substring(1) : path;
  }

  /** The file that an include names, without folder and ending: it often is a known shortcode. */
  static String included(Shortcode include) {
    var file = include.positional().isEmpty() ? "" : include.positional().getFirst();
    return file.substring(file.lastIndexOf('/') + 1)
        .replaceFirst("\\.[a-z]+$", "")
        .toLowerCase(Locale.ROOT);
  }
}
