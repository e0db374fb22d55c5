package app.hallway.model;

/** What an imported file was written in. */
public enum SourceFormat {
  MARKDOWN,
  HTML
}
