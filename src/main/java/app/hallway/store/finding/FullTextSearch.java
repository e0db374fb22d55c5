package app.hallway.store.finding;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.SearchHit;
import app.hallway.model.SearchHit.Kind;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.search.Asking;
import app.hallway.search.Excerpt;
import app.hallway.search.Field;
import app.hallway.search.NoteWords;
import app.hallway.search.Query;
import app.hallway.search.Query.Term;
import app.hallway.search.SearchIndex;
import app.hallway.store.finding.Ranking.Ranked;
import app.hallway.store.notes.HighlightRepository;
import app.hallway.store.notes.NoteRepository;
import app.hallway.store.sql.Statements;
import app.hallway.store.talks.MentionRepository;
import app.hallway.store.talks.OwnTellingRepository;
import app.hallway.store.talks.TalkRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds things by the full-text index and shows where. */
public final class FullTextSearch implements SearchIndex {
  private final Statements statements;
  private final NoteWords noteWords;

  public FullTextSearch(Statements statements, NoteWords noteWords) {
    this.statements = statements;
    this.noteWords = noteWords;
  }

  /** Where something is found. */
  private record Place(
      @Nullable ReportId report,
      @Nullable TalkId talk,
      @Nullable HighlightId highlight,
      @Nullable TextSpan span,
      String title) {}

  /** What has no place any more is passed over, and others come in its stead. */
  @Override
  public List<SearchHit> find(Asking asking, int limit) {
    var hits = new ArrayList<SearchHit>();
    int from = 0;
    boolean isMore = !asking.query().isEmpty();
    while (isMore && hits.size() < limit) {
      int wanted = limit - hits.size();
      var ranked = new Ranking(statements).of(asking, from, wanted);
      ranked.stream()
          .map(one -> hit(one, asking.query()))
          .flatMap(Optional::stream)
          .forEach(hits::add);
      from += ranked.size();
      isMore = ranked.size() == wanted;
    }
    return hits;
  }

  @Override
  public Map<Kind, Integer> count(Asking asking) {
    return asking.query().isEmpty() ? Map.of() : new Ranking(statements).count(asking);
  }

  @Override
  public List<String> complete(Field field, String beginning, int limit) {
    return new Completions(statements, this).of(field, beginning, limit);
  }

  private Optional<SearchHit> hit(Ranked ranked, Query query) {
    return switch (ranked.kind()) {
      case REPORT -> report(new ReportId(ranked.id()), query);
      case TALK -> talk(new TalkId(ranked.id()), query);
      case NOTE -> note(new NoteId(ranked.id()), query);
      case HIGHLIGHT -> highlight(new HighlightId(ranked.id()), query);
    };
  }

  private Optional<SearchHit> report(ReportId report, Query query) {
    return statements.first(
        """
        SELECT title, reading_text FROM live_report
        JOIN version ON version.id = current_version
        JOIN version_text ON version_text.version = version.id
        WHERE live_report.id = ?
        """,
        row -> {
          var excerpt = Excerpt.of(row.text("reading_text"), query.terms());
          return new SearchHit(
              Kind.REPORT,
              report,
              null,
              null,
              null,
              excerpt.match(),
              row.text("title"),
              excerpt.snippet());
        },
        report.value());
  }

  private Optional<SearchHit> talk(TalkId id, Query query) {
    return new TalkRepository(statements)
        .find(id)
        .flatMap(talk -> place(id, talk.title()).map(place -> hit(talk, place, query)));
  }

  private static SearchHit hit(Talk talk, Place place, Query query) {
    var names = talk.speakers().stream().map(Speaking::name).collect(Collectors.joining(", "));
    return hit(Kind.TALK, place, null, names, query.terms(Field.SPEAKER));
  }

  private Optional<SearchHit> note(NoteId id, Query query) {
    return new NoteRepository(statements)
        .find(id)
        .flatMap(note -> place(note).map(place -> hit(note, place, query)));
  }

  private Optional<SearchHit> highlight(HighlightId id, Query query) {
    return new HighlightRepository(statements)
        .find(id)
        .map(mark -> hit(Kind.HIGHLIGHT, place(mark), null, mark.anchor().quote(), query.terms()));
  }

  private SearchHit hit(Note note, Place place, Query query) {
    var words = noteWords.of(note.markdown());
    return hit(Kind.NOTE, place, note.id(), words, query.terms());
  }

  private static SearchHit hit(
      Kind kind, Place place, @Nullable NoteId note, String text, List<Term> wanted) {
    return new SearchHit(
        kind,
        place.report(),
        place.talk(),
        note,
        place.highlight(),
        place.span(),
        place.title(),
        Excerpt.of(text, wanted).snippet());
  }

  private Optional<Place> place(Note note) {
    return switch (note.target()) {
      case NoteTarget.AboutTalk(var talk) -> place(talk);
      case NoteTarget.AboutReport(var report) ->
          Optional.of(new Place(report, null, null, null, title(report)));
      case NoteTarget.AboutHighlight(var mark) ->
          new HighlightRepository(statements).find(mark).map(this::place);
    };
  }

  private Place place(Highlight mark) {
    return new Place(
        mark.report(),
        mark.talk(),
        mark.id(),
        mark.placement().span().orElse(null),
        title(mark.report()));
  }

  private Optional<Place> place(TalkId talk) {
    return new TalkRepository(statements)
        .find(talk)
        .map(found -> place(talk, found.title()))
        .orElseGet(() -> place(talk, null));
  }

  /**
   * Where the best mention of a talk is, dismissed or not: a note about it must be found.
   *
   * @param title null where it is called as it is told
   */
  private Optional<Place> place(TalkId talk, @Nullable String title) {
    return new MentionRepository(statements)
        .seen(talk).stream()
            .findFirst()
            .map(
                mention ->
                    new Place(
                        mention.report(),
                        talk,
                        null,
                        mention.span().isEmpty() ? null : mention.span(),
                        title == null ? mention.title() : title))
            .or(() -> apart(talk, title));
  }

  /** Where no report tells of it, the user does. */
  private Optional<Place> apart(TalkId talk, @Nullable String title) {
    return new OwnTellingRepository(statements)
        .seen(talk).stream()
            .findFirst()
            .map(told -> new Place(null, talk, null, null, title == null ? told.title() : title));
  }

  private String title(ReportId report) {
    return statements
        .first(
            "SELECT title FROM report JOIN version ON version.id = current_version"
                + " WHERE report.id = ?",
            row -> row.text("title"),
            report.value())
        .orElse("");
  }
}
