package app.hallway.store.index;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.SearchHit.Kind;
import app.hallway.model.SpeakerName;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.search.IndexColumn;
import app.hallway.search.IndexWords;
import app.hallway.search.NoteWords;
import app.hallway.store.notes.HighlightRepository;
import app.hallway.store.notes.NoteRepository;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Statements;
import app.hallway.store.talks.MentionRepository;
import app.hallway.store.talks.SpeakerRepository;
import app.hallway.store.talks.TalkRepository;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a thing can be found by; nothing where it is not seen. */
final class IndexedText {
  private static final String REPORT =
      """
      SELECT version.title, authors, reading_text, shown_event.name AS event,
        (SELECT group_concat(tag, char(10)) FROM (
          SELECT tag FROM version_tag WHERE version_tag.version = version.id
          UNION SELECT tag FROM report_tag WHERE report_tag.report = live_report.id)) AS tags
      FROM live_report
      JOIN version ON version.id = current_version
      JOIN version_text ON version_text.version = version.id
      LEFT JOIN shown_event ON shown_event.id = coalesce(chosen_event, version.event)
      WHERE live_report.id = ?
      """;

  private static final String EVENT =
      """
      SELECT name FROM report JOIN version ON version.id = current_version
      JOIN shown_event ON shown_event.id = coalesce(chosen_event, version.event)
      WHERE report.id = ?
      """;

  private final Statements statements;
  private final NoteWords noteWords;

  /** Texts as they are read, each where the index keeps its words. */
  record Document(Map<IndexColumn, String> texts) {
    static Document of(Kind kind, Map<IndexColumn, String> own, @Nullable String within) {
      var texts = new EnumMap<IndexColumn, String>(own);
      texts.put(IndexColumn.KIND, kind.name().toLowerCase(Locale.ROOT));
      texts.put(IndexColumn.WITHIN, Objects.requireNonNullElse(within, ""));
      return new Document(texts);
    }

    /** As the index takes it, see {@link IndexWords}. */
    String words(IndexColumn column) {
      return IndexWords.of(texts.getOrDefault(column, ""));
    }
  }

  IndexedText(Statements statements, NoteWords noteWords) {
    this.statements = statements;
    this.noteWords = noteWords;
  }

  Optional<Document> of(Kind kind, long id) {
    return switch (kind) {
      case REPORT -> report(id);
      case TALK -> new TalkRepository(statements).find(new TalkId(id)).map(this::talk);
      case NOTE -> new NoteRepository(statements).find(new NoteId(id)).map(this::note);
      case HIGHLIGHT ->
          new HighlightRepository(statements)
              .find(new HighlightId(id))
              .filter(highlight -> !highlight.wholeTalk())
              .map(this::highlight);
    };
  }

  private Optional<Document> report(long id) {
    return statements.first(
        REPORT,
        row ->
            Document.of(
                Kind.REPORT,
                Map.of(
                    IndexColumn.TITLE,
                    row.text("title"),
                    IndexColumn.AUTHORS,
                    String.join("\n", Packed.texts(row.text("authors"))),
                    IndexColumn.EVENT,
                    row.text("event"),
                    IndexColumn.TAGS,
                    row.text("tags"),
                    IndexColumn.BODY,
                    row.text("reading_text")),
                null),
        id);
  }

  private Document talk(Talk talk) {
    var speakers = new SpeakerRepository(statements);
    var names =
        talk.speakers().stream()
            .flatMap(speaking -> speakers.namesOf(SpeakerName.of(speaking)).stream())
            .map(SpeakerName::text)
            .collect(Collectors.joining("\n"));
    return Document.of(
        Kind.TALK,
        Map.of(IndexColumn.TITLE, talk.title(), IndexColumn.SPEAKERS, names),
        talk.event());
  }

  private Document note(Note note) {
    return Document.of(
        Kind.NOTE,
        Map.of(IndexColumn.BODY, noteWords.of(note.markdown())),
        event(note.target()).orElse(null));
  }

  private Document highlight(Highlight mark) {
    return Document.of(
        Kind.HIGHLIGHT,
        Map.of(IndexColumn.BODY, mark.anchor().quote()),
        event(mark.report()).orElse(null));
  }

  private Optional<String> event(NoteTarget target) {
    return switch (target) {
      case NoteTarget.AboutReport(var report) -> event(report);
      case NoteTarget.AboutTalk(var talk) ->
          new MentionRepository(statements)
              .seen(talk).stream()
                  .findFirst()
                  .flatMap(mention -> Optional.ofNullable(mention.event()));
      case NoteTarget.AboutHighlight(var mark) ->
          new HighlightRepository(statements).find(mark).flatMap(found -> event(found.report()));
    };
  }

  private Optional<String> event(ReportId report) {
    return statements.first(EVENT, row -> row.text("name"), report.value());
  }
}
