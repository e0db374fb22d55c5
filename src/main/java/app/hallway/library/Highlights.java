package app.hallway.library;

import app.hallway.library.reading.Marking;
import app.hallway.library.reading.Reading;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Marks in reports. */
public final class Highlights {
  private final Store store;
  private final Clock clock;
  private final Reading reading;

  Highlights(Store store, Clock clock, Reading reading) {
    this.store = store;
    this.clock = clock;
    this.reading = reading;
  }

  /** In the order of the text; detached ones last. */
  public List<Highlight> of(ReportId report) {
    return store.read(session -> session.highlights().of(report));
  }

  public List<Highlight> all() {
    return store.read(session -> session.highlights().all());
  }

  public Optional<Highlight> find(HighlightId highlight) {
    return store.read(session -> session.highlights().find(highlight));
  }

  /**
   * Marks the words at a place, wherever they are by now. Undoable.
   *
   * @return empty, and nothing is marked, where the report does not have these words any more
   * @throws IllegalArgumentException where the place holds no text
   */
  public Optional<HighlightId> markText(Place place, HighlightColour colour) {
    return store.step(
        Step.of("highlight.add"),
        session -> new Marking(session, reading, clock.instant()).text(place, colour));
  }

  /**
   * Marks the whole mention of a talk; one that is marked already takes the colour. Undoable.
   *
   * @throws IllegalArgumentException where the report does not tell of the talk
   */
  public HighlightId markTalk(ReportId report, TalkId talk, HighlightColour colour) {
    return store.step(
        Step.of("talk.highlight"),
        session -> new Marking(session, reading, clock.instant()).talk(report, talk, colour));
  }

  /** Undoable. */
  public void recolour(HighlightId highlight, HighlightColour colour) {
    Steps.run(
        store,
        "highlight.recolour",
        session -> session.highlights().recolour(highlight, colour, clock.instant()));
  }

  /**
   * Ties a detached highlight to a place that the user chose. Undoable.
   *
   * @return false, and nothing is changed, where the report does not have the words of the place
   *     any more
   * @throws IllegalArgumentException where the place is none of the highlight's report
   */
  public boolean attach(HighlightId highlight, Place place) {
    return store.step(
        Step.of("highlight.attach"),
        session -> new Marking(session, reading, clock.instant()).attach(highlight, place));
  }

  /**
   * The words that the user saw where an edited highlight is are those that it marks. Undoable.
   *
   * @return as {@link #attach}
   * @throws IllegalArgumentException where it is not edited
   */
  public boolean accept(HighlightId highlight, Place place) {
    return store.step(
        Step.of("highlight.accept"),
        session -> new Marking(session, reading, clock.instant()).accept(highlight, place));
  }

  /** Into the bin, with its notes. Undoable. */
  public void delete(HighlightId highlight) {
    Steps.run(
        store, "highlight.delete", session -> session.highlights().bin(highlight, clock.instant()));
  }
}
