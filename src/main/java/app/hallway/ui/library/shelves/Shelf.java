package app.hallway.ui.library.shelves;

import app.hallway.model.ReportFilter;
import app.hallway.model.TalkFilter;

/** What the list shows: one row of the left pane. */
public sealed interface Shelf {
  Shelf ALL = new OfReports(new ReportFilter.All());
  Shelf UNREAD = new OfReports(new ReportFilter.Unread());
  Shelf BIN = new OfReports(new ReportFilter.Binned());
  Shelf TALKS = new OfTalks(TalkFilter.ALL);
  Shelf HIGHLIGHTED = new OfTalks(TalkFilter.ALL.withHighlightedOnly(true));
  Shelf TO_WATCH = new OfQueue();
  Shelf SPEAKERS = new OfSpeakers();
  Shelf WRITINGS = new OfWritings();
  Shelf TODOS = new OfTodos();

  record OfReports(ReportFilter filter) implements Shelf {}

  record OfTalks(TalkFilter filter) implements Shelf {}

  record OfSpeakers() implements Shelf {}

  /** Talks to watch. */
  record OfQueue() implements Shelf {}

  /** Actions and questions. */
  record OfTodos() implements Shelf {}

  /** Notes and highlights. */
  record OfWritings() implements Shelf {}
}
