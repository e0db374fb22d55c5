package app.hallway.store.index;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.SearchHit;
import app.hallway.model.Speaking;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.search.Excerpt;
import app.hallway.search.FtsExpression;
import app.hallway.search.SearchIndex;
import app.hallway.search.SearchQuery;
import app.hallway.store.notes.HighlightRepository;
import app.hallway.store.notes.NoteRepository;
import app.hallway.store.sql.Statements;
import app.hallway.store.talks.Mention;
import app.hallway.store.talks.MentionRepository;
import app.hallway.store.talks.TalkRepository;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds things by the full-text index and shows where. */
public final class FullTextSearch implements SearchIndex {
  /** A word in a title is worth as much as six in the text. */
  private static final String RANKED =
      """
      SELECT rowid / 4 AS id, rowid % 4 AS kind FROM words
      WHERE words MATCH ? ORDER BY bm25(words, 6.0, 1.0), rowid LIMIT ?
      """;

  private static final String COUNTED = "SELECT count(*) AS hits FROM words WHERE words MATCH ?";

  private final Statements statements;

  public FullTextSearch(Statements statements) {
    this.statements = statements;
  }

  private record Ranked(WordIndex.Kind kind, long id) {}

  /** Where something is found. */
  private record Place(
      ReportId report,
      @Nullable TalkId talk,
      @Nullable HighlightId highlight,
      @Nullable TextSpan span,
      String title) {}

  @Override
  public List<SearchHit> find(SearchQuery query, int limit) {
    return FtsExpression.of(query)
        .map(expression -> ranked(expression, limit))
        .orElse(List.of())
        .stream()
        .map(ranked -> hit(ranked, query))
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public int count(SearchQuery query) {
    return FtsExpression.of(query)
        .flatMap(expression -> statements.first(COUNTED, row -> row.count("hits"), expression))
        .orElse(0);
  }

  private List<Ranked> ranked(String expression, int limit) {
    return statements.list(
        RANKED,
        row -> new Ranked(WordIndex.Kind.of(row.count("kind")), row.number("id")),
        expression,
        limit);
  }

  private Optional<SearchHit> hit(Ranked ranked, SearchQuery query) {
    return switch (ranked.kind()) {
      case REPORT -> report(new ReportId(ranked.id()), query);
      case TALK -> talk(new TalkId(ranked.id()), query);
      case NOTE -> note(new NoteId(ranked.id()), query);
      case HIGHLIGHT -> highlight(new HighlightId(ranked.id()), query);
    };
  }

  private Optional<SearchHit> report(ReportId report, SearchQuery query) {
    return statements.first(
        """
        SELECT title, reading_text FROM live_report
        JOIN version ON version.id = current_version
        JOIN version_text ON version_text.version = version.id
        WHERE live_report.id = ?
        """,
        row -> {
          var excerpt = Excerpt.of(row.text("reading_text"), query);
          return new SearchHit(
              SearchHit.Kind.REPORT,
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

  private Optional<SearchHit> talk(TalkId talk, SearchQuery query) {
    return place(talk)
        .flatMap(
            place ->
                new TalkRepository(statements)
                    .find(talk)
                    .map(
                        found ->
                            hit(
                                SearchHit.Kind.TALK,
                                place,
                                null,
                                found.speakers().stream()
                                    .map(Speaking::name)
                                    .collect(Collectors.joining(", ")),
                                query)));
  }

  private Optional<SearchHit> note(NoteId id, SearchQuery query) {
    return new NoteRepository(statements)
        .find(id)
        .flatMap(
            note ->
                place(note)
                    .map(place -> hit(SearchHit.Kind.NOTE, place, id, note.markdown(), query)));
  }

  private Optional<SearchHit> highlight(HighlightId id, SearchQuery query) {
    return new HighlightRepository(statements)
        .find(id)
        .map(
            mark -> hit(SearchHit.Kind.HIGHLIGHT, place(mark), null, mark.anchor().quote(), query));
  }

  private static SearchHit hit(
      SearchHit.Kind kind, Place place, @Nullable NoteId note, String text, SearchQuery query) {
    return new SearchHit(
        kind,
        place.report(),
        place.talk(),
        note,
        place.highlight(),
        place.span(),
        place.title(),
        Excerpt.of(text, query).snippet());
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

  /** Where the best mention of a talk is, dismissed or not: a note about it must be found. */
  private Optional<Place> place(TalkId talk) {
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
                        titleOf(talk, mention)));
  }

  private String titleOf(TalkId talk, Mention mention) {
    return new TalkRepository(statements)
        .find(talk)
        .map(found -> found.title())
        .orElse(mention.title());
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
