package app.hallway.model;

/**
 * Words of a source that do not stand on the page, and why. What tells of the report (title,
 * authors, date, tags) is in its metadata and is not told here again.
 *
 * @param line 1-based source line, 0 where the source is no text of lines (a saved page)
 * @param words what is left out, white space folded; never blank
 * @param links how many links were in it
 */
public record LeftOut(Kind kind, int line, String words, int links) {
  /** What it is taken for. The first kinds are of saved pages, the last of Markdown. */
  public enum Kind {
    COMMENTS,
    RELATED,
    NAVIGATION,
    SHARING,
    BYLINE,
    AUTHOR_BOX,
    ADVERT,
    NEWSLETTER,
    FORM,
    HIDDEN,
    SURROUNDINGS,
    TWICE,
    REMARK,
    SHORTCODE,
    ATTRIBUTES,
    TEMPLATE,
    MODULE_LINES,
    ABBREVIATION,
    OTHER
  }

  public LeftOut {
    words = words.strip().replaceAll("\\s+", " ");
    if (words.isEmpty() || line < 0 || links < 0) {
      throw new IllegalArgumentException("nothing is left out: " + kind + " in line " + line);
    }
  }
}
