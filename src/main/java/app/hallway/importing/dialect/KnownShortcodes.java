package app.hallway.importing.dialect;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the shortcodes, tags and components stand for that many sites share. */
final class KnownShortcodes {
  /** Their content stays, or there is nothing to show; nobody needs to hear of it. */
  private static final Set<String> SILENT =
      Set.of(
          "if",
          "elsif",
          "else",
          "endif",
          "unless",
          "endunless",
          "for",
          "endfor",
          "assign",
          "capture",
          "endcapture",
          "case",
          "when",
          "endcase",
          "break",
          "continue",
          "raw",
          "endraw",
          "comment",
          "endcomment",
          "set",
          "end",
          "toc",
          "more",
          "excerpt",
          "endexcerpt",
          "br",
          "clear",
          "rawhtml",
          "details",
          "enddetails",
          "spoiler",
          "collapse",
          "expand",
          "tabs",
          "tab",
          "columns",
          "column",
          "row",
          "col",
          "grid",
          "center",
          "centered",
          "div",
          "span",
          "lead",
          "button",
          "loadphotoswipe",
          "load",
          "endblock",
          "block",
          "liquid",
          "increment",
          "decrement",
          "param",
          "fragment",
          "slide");

  private static final Pattern TAG = Pattern.compile("<[^<>]{0,400}>");
  private static final Pattern LINKED =
      Pattern.compile("<a\\s[^<>]*href=[\"']([^\"']+)[\"'][^<>]*>([^<>]+)</a>");

  private KnownShortcodes() {}

  static boolean isSilent(Shortcode code) {
    return SILENT.contains(code.name());
  }

  /** What a shortcode shows; empty where that cannot be told. */
  static Optional<Card> card(Shortcode code) {
    return switch (code.name()) {
      case "youtube",
          "youtubelite",
          "youtubeembed",
          "youtubeiframe",
          "youtubevideo",
          "yt",
          "liteyoutube" ->
          id(code).map(KnownShortcodes::youtube);
      case "vimeo" -> id(code).map(id -> play("https://vimeo.com/", id));
      case "tweet", "twitter", "x", "tweetsimple", "xsimple", "twittertweet" -> tweet(code);
      case "mastodon",
          "toot",
          "embed",
          "link",
          "linkpreview",
          "externalembed",
          "iframe",
          "oembed" ->
          url(code).map(Card.Link::to);
      case "gist" -> gist(code);
      case "instagram" -> id(code).map(id -> link("https://www.instagram.com/p/", id));
      case "speakerdeck" -> id(code).map(id -> link("https://speakerdeck.com/player/", id));
      case "slideshare" ->
          id(code).map(id -> link("https://www.slideshare.net/slideshow/embed_code/key/", id));
      case "asciinema" -> id(code).map(id -> play("https://asciinema.org/a/", id));
      case "codepen" -> url(code).or(() -> codepen(code)).map(Card.Link::to);
      case "github", "repo", "githubrepo", "githubcard" ->
          code.argumentOrFirst("repo", "name").map(repo -> link("https://github.com/", repo));
      case "user" -> id(code).map(name -> new Card.Link("@" + name, "https://dev.to/" + name));
      default -> words(code);
    };
  }

  /** What shows a picture or plays, points to a page, dresses words or names somebody. */
  private static Optional<Card> words(Shortcode code) {
    return switch (code.name()) {
      case "figure",
          "img",
          "image",
          "picture",
          "photo",
          "assetimg",
          "imgproc",
          "imgleft",
          "imgright",
          "resizeimage",
          "lazyimage",
          "responsiveimage",
          "fig",
          "staticimage",
          "postimage",
          "imageembed" ->
          image(code);
      case "video", "audio", "mp4", "webm", "podcast" -> source(code).map(Card.Link::play);
      case "ref", "relref", "posturl", "assetpath", "geturl", "postpath", "baseurl", "static" ->
          code.argumentOrFirst("path").map(KnownShortcodes::page).map(Card.Words::new);
      case "assetlink", "postlink", "linkto" -> pageLink(code);
      case "kbd", "mark", "emoji", "small", "color", "highlighttext", "u" ->
          code.positional().stream().findFirst().map(Card.Words::new);
      case "speaker", "presenter", "author", "talkspeaker" -> person(code);
      default -> titled(code);
    };
  }

  /** Whatever it is, its title and where it leads are words of the author. */
  private static Optional<Card> titled(Shortcode code) {
    var title =
        code.argument("title", "heading").map(KnownShortcodes::plain).filter(t -> !t.isBlank());
    var url = code.argument("url", "href", "link").filter(u -> isAddress(u) || u.startsWith("/"));
    return title.map(
        t ->
            url.<Card>map(u -> new Card.Link(t, u))
                .orElseGet(
                    () -> linked(code).orElse(new Card.Words("**" + Escapes.label(t) + "**"))));
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

  private static Optional<String> id(Shortcode code) {
    return code.argumentOrFirst(
            "id", "videoid", "youtubeid", "v", "video", "src", "url", "hash", "key")
        .filter(id -> !id.isBlank());
  }

  private static Optional<String> url(Shortcode code) {
    return code.argumentOrFirst("url", "src", "href", "link").filter(KnownShortcodes::isAddress);
  }

  private static boolean isAddress(String text) {
    return text.startsWith("https://") || text.startsWith("http://") || text.startsWith("//");
  }

  private static Card link(String site, String id) {
    return Card.Link.to(isAddress(id) ? id : site + id);
  }

  private static Card play(String site, String id) {
    return Card.Link.play(isAddress(id) ? id : site + id);
  }

  private static Card youtube(String id) {
    return Card.Link.play(isAddress(id) ? id : "https://www.youtube.com/watch?v=" + id);
  }

  private static Optional<Card> tweet(Shortcode code) {
    var user = code.argument("user", "username").orElse("i");
    return code.argumentOrFirst("id", "url", "tweetid")
        .map(id -> link("https://twitter.com/" + user + "/status/", id));
  }

  private static Optional<Card> gist(Shortcode code) {
    var path =
        code.argument("id", "url", "gistid")
            .orElse(String.join("/", code.positional().stream().limit(2).toList()));
    return path.isEmpty() ? Optional.empty() : Optional.of(link("https://gist.github.com/", path));
  }

  private static Optional<String> codepen(Shortcode code) {
    var user = code.argument("user");
    return code.argument("id", "slug", "slughash")
        .filter(id -> user.isPresent())
        .map(id -> "https://codepen.io/" + user.orElse("") + "/pen/" + id);
  }

  private static Optional<Card> image(Shortcode code) {
    var caption = code.argument("caption", "attr", "title", "description").orElse("");
    var alt = code.argument("alt").orElse(caption);
    return source(code).map(src -> new Card.Image(src, alt, caption));
  }

  private static Optional<String> source(Shortcode code) {
    return code.argument("src", "link", "path", "url", "image", "imagepath", "file", "href", "name")
        .or(() -> code.positional().stream().filter(KnownShortcodes::looksLikeFile).findFirst());
  }

  private static boolean looksLikeFile(String text) {
    return text.matches("\\S*(?:/\\S*|\\.[A-Za-z0-9]{2,5})");
  }

  private static Optional<Card> pageLink(Shortcode code) {
    var words = code.positional();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Card.Link(
                words.size() > 1
                    ? String.join(" ", words.subList(1, words.size()))
                    : words.getFirst(),
                words.getFirst()));
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
