package app.hallway.model;

/** What the user may give tags. */
public sealed interface TagOwner {
  record OfReport(ReportId report) implements TagOwner {}

  record OfTalk(TalkId talk) implements TagOwner {}

  record OfNote(NoteId note) implements TagOwner {}

  record OfHighlight(HighlightId highlight) implements TagOwner {}
}
