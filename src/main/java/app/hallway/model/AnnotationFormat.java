package app.hallway.model;

/** A form in which programs hand annotations to each other. */
public enum AnnotationFormat {
  /** W3C Web Annotation, JSON-LD. */
  W3C(true, false),
  /** EPUB Annotations: a ZIP that holds {@code annotations.json}. */
  EPUB(true, true),
  /** The rows of the API of Hypothesis, as its client exports them. */
  HYPOTHESIS(true, false),
  /** The table that Readwise imports and the one that it exports. */
  READWISE(true, false),
  /** Our own: complete. */
  JSON(true, false),
  KOREADER(false, false),
  KOREADER_MARKDOWN(false, false),
  KINDLE(false, false),
  OMNIVORE(false, false),
  READEST(false, false),
  /** What Obsidian Web Clipper exports. */
  CLIPPER(false, false),
  /** A note of Obsidian Web Clipper: a page, with what was marked in it. */
  CLIPPED_NOTE(false, false);

  private final boolean written;
  private final boolean binary;

  AnnotationFormat(boolean written, boolean binary) {
    this.written = written;
    this.binary = binary;
  }

  /** Whether we write it, too. */
  public boolean isWritten() {
    return written;
  }

  /** Whether it is no text. */
  public boolean isBinary() {
    return binary;
  }
}
