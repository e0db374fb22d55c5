package app.hallway.model;

/** A fact about the library, told after it was committed. */
public sealed interface LibraryChange {
  /** Reports came, changed, went, were read, tagged or renamed. */
  record ReportsChanged() implements LibraryChange {}

  /** A report shows another version than before: a newer one, or one that it had shown before. */
  record VersionAdded(ReportId report) implements LibraryChange {}

  /** A report is not seen any more: it went into the bin, or its import was undone. */
  record ReportGone(ReportId report) implements LibraryChange {}

  /** A talk was added, corrected, dismissed, followed up. */
  record TalkChanged(TalkId talk) implements LibraryChange {}

  /** Something that may be a talk was declined, or is offered again. */
  record SuggestionsChanged(ReportId report) implements LibraryChange {}

  /** The user said which names are one person's, or that two are not. */
  record SpeakersChanged() implements LibraryChange {}

  /** Highlights of a report were made, changed or deleted. */
  record HighlightsChanged(ReportId report) implements LibraryChange {}

  /** A note was written, changed or deleted. */
  record NoteChanged(NoteId note, NoteTarget target) implements LibraryChange {}

  /** The user took note of what came for talks. */
  record NoticesSeen() implements LibraryChange {}

  /** What can be undone or redone is different now. */
  record HistoryChanged() implements LibraryChange {}

  /** Another program changed the library: anything may be different. */
  record ChangedElsewhere() implements LibraryChange {}

  /** Other folders than before are watched. */
  record WatchedFoldersChanged() implements LibraryChange {}

  /** Folders are kept up to date in another way, were brought up to date, or were decided about. */
  record VaultsChanged() implements LibraryChange {}
}
