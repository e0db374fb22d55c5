package app.hallway.store.index;

import app.hallway.model.HighlightId;
import app.hallway.model.NoteId;
import app.hallway.model.SpeakerName;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.search.IndexWords;
import app.hallway.store.notes.HighlightRepository;
import app.hallway.store.notes.NoteRepository;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Statements;
import app.hallway.store.talks.SpeakerRepository;
import app.hallway.store.talks.TalkRepository;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a thing can be found by; nothing where it is not seen. */
final class IndexedText {
  private final Statements statements;

  /** As the index takes it, see {@link IndexWords}. */
  record Document(String title, String body) {
    static Document of(String title, String body) {
      return new Document(IndexWords.of(title), IndexWords.of(body));
    }
  }

  IndexedText(Statements statements) {
    this.statements = statements;
  }

  Optional<Document> of(WordIndex.Kind kind, long id) {
    return switch (kind) {
      case REPORT -> report(id);
      case TALK -> new TalkRepository(statements).find(new TalkId(id)).map(this::talk);
      case NOTE ->
          new NoteRepository(statements)
              .find(new NoteId(id))
              .map(note -> Document.of("", note.markdown()));
      case HIGHLIGHT ->
          new HighlightRepository(statements)
              .find(new HighlightId(id))
              .filter(highlight -> !highlight.wholeTalk())
              .map(highlight -> Document.of("", highlight.anchor().quote()));
    };
  }

  private Optional<Document> report(long id) {
    return statements.first(
        """
        SELECT version.title, authors, reading_text, shown_event.name AS event FROM live_report
        JOIN version ON version.id = current_version
        JOIN version_text ON version_text.version = version.id
        LEFT JOIN shown_event ON shown_event.id = coalesce(chosen_event, version.event)
        WHERE live_report.id = ?
        """,
        row ->
            Document.of(
                row.text("title")
                    + "\n"
                    + String.join("\n", Packed.texts(row.text("authors")))
                    + "\n"
                    + row.text("event"),
                row.text("reading_text")),
        id);
  }

  private Document talk(Talk talk) {
    var speakers = new SpeakerRepository(statements);
    return Document.of(
        talk.title(),
        talk.speakers().stream()
            .flatMap(speaking -> speakers.namesOf(SpeakerName.of(speaking)).stream())
            .map(SpeakerName::text)
            .collect(Collectors.joining("\n")));
  }
}
