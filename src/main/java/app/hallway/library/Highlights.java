package app.hallway.library;

import app.hallway.library.reading.Articles;
import app.hallway.library.reading.Marking;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.MarkOutcome;
import app.hallway.model.NewMark;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.VersionId;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Marks in reports. */
public final class Highlights {
  private final Store store;
  private final Clock clock;
  private final Articles articles;

  Highlights(Store store, Clock clock, Articles articles) {
    this.store = store;
    this.clock = clock;
    this.articles = articles;
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
    var wanted = List.of(new NewMark(place.span(), colour));
    return switch (markAll(place.version(), wanted).getFirst()) {
      case MarkOutcome.Marked(var mark) -> Optional.of(mark);
      case MarkOutcome.Gone _ -> Optional.empty();
      case MarkOutcome.NoText _ -> throw new IllegalArgumentException("nothing stands at " + place);
    };
  }

  /**
   * Marks passages of one version, each wherever its words are by now; one that cannot be marked
   * keeps none of the others out. One step of undo.
   *
   * @return what became of each, in their order
   */
  public List<MarkOutcome> markAll(VersionId version, List<NewMark> marks) {
    var all = List.copyOf(marks);
    return articles
        .of(version)
        .map(
            article ->
                store.step(
                    Step.of("highlight.add"),
                    session -> {
                      var marking = new Marking(session, article, clock.instant());
                      return all.stream().map(mark -> marking.text(version, mark)).toList();
                    }))
        .orElseGet(() -> all.stream().<MarkOutcome>map(_ -> new MarkOutcome.Gone()).toList());
  }

  /**
   * Marks the whole mention of a talk; one that is marked already takes the colour. Undoable.
   *
   * @throws IllegalArgumentException where the report does not tell of the talk
   */
  public HighlightId markTalk(ReportId report, TalkId talk, HighlightColour colour) {
    while (true) {
      var version = version(report);
      var article = articles.of(version).orElseThrow();
      var marked =
          store.step(
              Step.of("talk.highlight"),
              session ->
                  session
                      .versions()
                      .current(report)
                      .filter(version::equals)
                      .map(
                          shown ->
                              new Marking(session, article, clock.instant())
                                  .talk(report, shown, talk, colour)));
      if (marked.isPresent()) {
        return marked.get();
      }
    }
  }

  /** Where another one comes before the mark is made, that is made in the other one. */
  private VersionId version(ReportId report) {
    return store
        .read(session -> session.versions().current(report))
        .orElseThrow(() -> new IllegalArgumentException("no report " + report));
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
    return tie(Step.of("highlight.attach"), place, marking -> marking.attach(highlight, place));
  }

  /**
   * The words that the user saw where an edited highlight is are those that it marks. Undoable.
   *
   * @return as {@link #attach}
   * @throws IllegalArgumentException where it is not edited
   */
  public boolean accept(HighlightId highlight, Place place) {
    return tie(Step.of("highlight.accept"), place, marking -> marking.accept(highlight, place));
  }

  private boolean tie(Step step, Place place, Predicate<Marking> tying) {
    return articles
        .of(place.version())
        .filter(
            article ->
                store.step(
                    step, session -> tying.test(new Marking(session, article, clock.instant()))))
        .isPresent();
  }

  /** Into the bin, with its notes. Undoable. */
  public void delete(HighlightId highlight) {
    Steps.run(
        store, "highlight.delete", session -> session.highlights().bin(highlight, clock.instant()));
  }
}
