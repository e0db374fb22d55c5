package app.hallway.model;

/**
 * Something that the library keeps of a report, and that is not as it came: the disk changed it.
 *
 * @param version its number within the report
 * @param title of that version
 * @param detail what a picture is referred to by, else empty
 */
public record Spoiled(ReportId report, int version, String title, Part part, String detail) {
  /** Of what is kept. */
  public enum Part {
    /** The bytes that were imported. */
    SOURCE,
    /** The Markdown that was made of them. */
    TEXT,
    PICTURE
  }
}
