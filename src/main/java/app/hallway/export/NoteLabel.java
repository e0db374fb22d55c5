package app.hallway.export;

import app.hallway.model.NoteKind;

/**
 * How the block of a note says what it is.
 *
 * @param callout the type of an Obsidian callout
 * @param title of the callout, where its type does not say it; empty else
 * @param words a label for readers that know no callouts
 */
record NoteLabel(String callout, String title, String words) {
  static NoteLabel of(NoteKind kind) {
    return switch (kind) {
      case NOTE -> new NoteLabel("note", "", "Note");
      case TAKEAWAY -> new NoteLabel("tip", "Takeaway", "Takeaway");
      case QUESTION -> new NoteLabel("question", "", "Question");
      case ACTION -> new NoteLabel("todo", "", BlockForms.TO_DO);
      case QUOTE -> new NoteLabel("quote", "", "Quote");
    };
  }
}
