package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/** What stands in the text for something that a site would embed: a link or a picture. */
sealed interface Card {
  /** As CommonMark. */
  String asMarkdown();

  /** As HTML, for places where Markdown is not read. */
  String asHtml();

  /** Words as they stand. */
  record Words(String text) implements Card {
    @Override
    public String asMarkdown() {
      return text;
    }

    @Override
    public String asHtml() {
      return text;
    }
  }

  /** A link that names where it leads. */
  record Link(String label, String url) implements Card {
    private static final Pattern SCHEME = Pattern.compile("^(?:https?:)?//(?:www\\.)?");
    private static final int LONGEST = 80;

    static Link to(String url) {
      return new Link(shown(url), url);
    }

    /** By what it leads to. */
    static Link of(String url) {
      return Watch.isVideo(url) ? play(url) : to(url);
    }

    /** Named by the page where one would watch it, leading to where the text says. */
    static Link play(String url) {
      return new Link("▶ " + shown(Watch.address(url)), url);
    }

    private static String shown(String url) {
      var bare = SCHEME.matcher(url).replaceFirst("");
      return bare.length() > LONGEST ? bare.substring(0, LONGEST) + "…" : bare;
    }

    @Override
    public String asMarkdown() {
      return "[" + Escapes.label(label) + "](" + Escapes.destination(url) + ")";
    }

    @Override
    public String asHtml() {
      return "<a href=\"" + Escapes.html(url) + "\">" + Escapes.html(label) + "</a>";
    }
  }

  /**
   * A picture with its description and, shown below or beside it, its caption; both may be empty.
   */
  record Image(String src, String alt, String caption) implements Card {
    @Override
    public String asMarkdown() {
      var image = "![" + Escapes.label(alt) + "](" + Escapes.destination(src) + ")";
      return caption.isEmpty() ? image : image + " " + emphasised();
    }

    private String emphasised() {
      return caption.matches(".*[*_<\\[].*") ? caption : "*" + caption + "*";
    }

    @Override
    public String asHtml() {
      var image = "<img src=\"" + Escapes.html(src) + "\" alt=\"" + Escapes.html(alt) + "\">";
      return caption.isEmpty() ? image : image + " <em>" + Escapes.html(caption) + "</em>";
    }
  }
}
