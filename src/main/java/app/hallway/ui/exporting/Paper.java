package app.hallway.ui.exporting;

/** A text about an event that Hallway writes. */
enum Paper {
  /** What all reports tell of it. */
  DIGEST("digest"),
  /** The beginning of the user's own report. */
  DRAFT("tripreport");

  private final String template;

  Paper(String template) {
    this.template = template;
  }

  /** The name of the template that it is written by. */
  String template() {
    return template;
  }
}
