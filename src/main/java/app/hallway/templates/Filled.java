package app.hallway.templates;

/** What came of a template. */
public sealed interface Filled {
  /** All that it writes; where that is Markdown, it ends in \n. */
  record Text(String text) implements Filled {}

  /** It writes nothing. */
  record Faulty(TemplateFault fault) implements Filled {}
}
