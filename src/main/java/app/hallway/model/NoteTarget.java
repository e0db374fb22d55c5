package app.hallway.model;

/** What a note is about. */
public sealed interface NoteTarget {
  record AboutTalk(TalkId talk) implements NoteTarget {}

  record AboutReport(ReportId report) implements NoteTarget {}

  record AboutHighlight(HighlightId highlight) implements NoteTarget {}
}
