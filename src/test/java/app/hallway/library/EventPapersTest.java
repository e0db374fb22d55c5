package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.reading.Reading;
import app.hallway.model.Event;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.ImportOutcome;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Place;
import app.hallway.model.ReadResult;
import app.hallway.model.ReportId;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest of an event, and the draft of the user's own report of it. */
final class EventPapersTest {
  private static final String FIRST =
      """
      ---
      title: Two days at Rope Conf 2026
      author: Cy Writer
      date: 2026-05-04
      canonical_url: https://hall.example/rope
      event: Rope Conf 2026
      ---

      ## Day 2

      ### Knots that hold, by Ada Example

      The talk went through six knots and when to trust each of them. I liked it.

      ## Day 1

      ### Untying in public, by Bo Sample

      Bo said: "Never pull on a rope that somebody else has tied."

      [Recording](https://www.youtube.com/watch?v=abcdefghijk)
      """;

  private static final String SECOND =
      """
      ---
      title: Rope Conf 2026 for the impatient
      author: Di Reader
      date: 2026-05-01
      event: Rope Conf 2026
      ---

      ### Knots that hold, by Ada Example

      ### A rope of one's own, by Eve Specimen

      Every team should own its ropes, she said, and showed how hers does.
      """;

  @TempDir Path folder;
  @AutoClose private Library library;
  private ReportId first;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    first = imported("first.md", FIRST);
    imported("second.md", SECOND);
  }

  @Test
  void a_digest_has_first_what_most_reports_tell_of_and_says_each_source() throws Exception {
    var digest = paper("digest");
    assertThat(digest)
        .contains("3 talks in 2 reports; more than one report tells of 1.")
        .containsSubsequence(
            "### Knots that hold",
            "> The talk went through six knots and when to trust each of them.\\\n"
                + "> \u2014 Cy Writer, [Two days at Rope Conf 2026](https://hall.example/rope)",
            "Named in Di Reader, *Rope Conf 2026 for the impatient*",
            "### A rope of one's own",
            "### Untying in public",
            "## Gaps",
            "- No recording is known of *Knots that hold*, *A rope of one's own*",
            "## Sources",
            "- Di Reader, *Rope Conf 2026 for the impatient*, 2026-05-01",
            "- Cy Writer, [Two days at Rope Conf 2026](https://hall.example/rope), 2026-05-04");
  }

  @Test
  void what_is_open_stands_in_a_digest_once_and_what_is_done_does_not() throws Exception {
    write(NoteKind.QUESTION, "Which knot?");
    write(NoteKind.ACTION, "Buy rope");
    var done = library.notes().add(new NoteTarget.AboutTalk(talk(0)), NoteKind.ACTION, "Old");
    library.notes().tick(done, true);
    var digest = paper("digest");
    assertThat(digest)
        .containsOnlyOnce("Which knot?")
        .containsOnlyOnce("- [ ] Buy rope")
        .doesNotContain("Old");
  }

  @Test
  void a_draft_has_own_words_by_day_and_says_whose_a_quote_is() throws Exception {
    mark("Never pull on a rope that somebody else has tied.");
    mark("The talk went through six knots");
    write(NoteKind.TAKEAWAY, "Six are *enough*.");
    write(NoteKind.ACTION, "Buy rope");
    assertThat(paper("tripreport"))
        .doesNotContain("A rope of one's own")
        .containsSubsequence(
            "reports:",
            "  - Rope Conf 2026 for the impatient",
            "# Trip report: Rope Conf 2026",
            "## Day 1",
            "### Untying in public",
            "> Never pull on a rope that somebody else has tied.",
            "> \u2014 Bo Sample, quoted by Cy Writer, [Two days at",
            "## Day 2",
            "### Knots that hold",
            "> The talk went through six knots",
            "> \u2014 Cy Writer, [Two days at",
            "**Takeaway:** Six are *enough*.",
            "## Actions",
            "- [ ] Buy rope");
  }

  @Test
  void a_draft_that_comes_back_tells_of_the_same_talks() throws Exception {
    library.importing().importAll(List.of(Path.of("samples")), (_, _, _) -> {}, () -> false);
    for (var event : library.events().list()) {
      var titles = new ArrayList<String>();
      for (var talk : library.talks().list(TalkFilter.ALL.withEvent(event.name()))) {
        library.talks().followUp(talk.talk().id(), FollowUp.WATCHED);
        titles.add(talk.talk().title().replaceFirst("^Workshop: ", "")); // that is its kind
      }
      var draft = library.templating().paper("tripreport", event);
      assertThat(toldIn(draft)).as(event.name()).containsExactlyInAnyOrderElementsOf(titles);
    }
  }

  @Test
  void the_same_library_gives_the_same_bytes() throws Exception {
    mark("The talk went through six knots");
    assertThat(paper("digest")).isEqualTo(paper("digest"));
    assertThat(paper("tripreport")).isEqualTo(paper("tripreport"));
  }

  private static List<String> toldIn(String draft) {
    var reading = new Reading(Clock.systemUTC());
    var bytes = draft.getBytes(StandardCharsets.UTF_8);
    var read = ((ReadResult.Read) reading.readAlone("draft.md", bytes)).draft();
    return reading.understand(read).detection().talks().stream().map(t -> t.title()).toList();
  }

  private Event event() {
    return library.events().named("Rope Conf 2026").orElseThrow();
  }

  private TalkId talk(int number) {
    return library.talks().of(first).get(number).talk().id();
  }

  private void write(NoteKind kind, String words) {
    library.notes().add(new NoteTarget.AboutTalk(talk(0)), kind, words);
  }

  private void mark(String words) {
    var page = library.reports().open(first).orElseThrow();
    int start = page.readingText().indexOf(words);
    var span = new TextSpan(start, start + words.length());
    library.highlights().markText(new Place(page.version(), span), HighlightColour.YELLOW);
  }

  private ReportId imported(String name, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return ((ImportOutcome.Imported) library.importing().importBytes(name, bytes)).report();
  }

  private String paper(String template) throws IOException, TemplateException {
    return library.templating().paper(template, event());
  }
}
