package app.hallway.annotations;

import app.hallway.annotations.Offsets.Unit;
import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An annotation of each kind, with all that it can say. */
final class Samples {
  private static final Instant FIRST = Instant.parse("2026-03-01T09:12:00.123Z");
  private static final Instant LATER = Instant.parse("2026-03-02T10:00:00Z");
  private static final SharedSource SOURCE =
      new SharedSource(List.of("https://example.org/report"), "A report, \"quoted\"", "Ada, Bo");
  private static final SharedTalk TALK =
      new SharedTalk(
          "無聊的隊列 💀", List.of("https://conf.example/event/1", "https://video.example/v"));

  private Samples() {}

  static SharedAnnotation passage() {
    return new SharedAnnotation(
        NameId.of("passage").toString(),
        SharedKind.PASSAGE,
        SOURCE,
        TALK,
        new SharedPassage(
            "the caller 💀\nowns it",
            "before ",
            " behind",
            new Offsets(7, 29, Unit.CODE_POINTS),
            List.of("Day 1", "Day 1")),
        HighlightColour.RED,
        List.of("contracts", "two words"),
        List.of(
            note(
                NoteKind.ACTION, "Ask *her*\n\n- soon", List.of("later"), LocalDate.of(2026, 4, 1)),
            note(NoteKind.QUESTION, "why?", List.of(), null)),
        FIRST,
        LATER);
  }

  private static SharedNote note(
      NoteKind kind, String words, List<String> tags, @Nullable LocalDate due) {
    return new SharedNote(kind, words, tags, FIRST, LATER, due == null ? LATER : null, due);
  }

  static SharedAnnotation wholeTalk() {
    return new SharedAnnotation(
        NameId.of("whole").toString(),
        SharedKind.WHOLE_TALK,
        SOURCE,
        TALK,
        SharedPassage.of("All of it", "", "", new Offsets(0, 9, Unit.CODE_POINTS)),
        HighlightColour.BLUE,
        List.of(),
        List.of(),
        FIRST,
        FIRST);
  }

  static SharedAnnotation talk() {
    return alone(SharedKind.TALK, TALK);
  }

  static SharedAnnotation report() {
    return alone(SharedKind.REPORT, null);
  }

  private static SharedAnnotation alone(SharedKind kind, @Nullable SharedTalk talk) {
    return new SharedAnnotation(
        NameId.of(kind.name()).toString(),
        kind,
        SOURCE,
        talk,
        SharedPassage.NONE,
        null,
        List.of(),
        List.of(note(NoteKind.TAKEAWAY, "Worth it", List.of(), null)),
        FIRST,
        LATER);
  }
}
