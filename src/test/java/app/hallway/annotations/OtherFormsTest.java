package app.hallway.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.annotations.Offsets.Unit;
import app.hallway.annotations.ReadAnnotations.Refused;
import app.hallway.annotations.ReadAnnotations.Taken;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import app.hallway.model.AnnotationRefusal;
import app.hallway.model.HighlightColour;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of programs other than those of W3C and Kindle. */
class OtherFormsTest {
  private static final String HYPOTHESIS =
      """
      {"export_date": "2026-05-01T10:00:00Z", "export_userid": "acct:ada@hypothes.is", "annotations": [
        {"id": "abc", "created": "2026-04-01T10:00:00.123456+00:00", "updated": "2026-04-02T10:00:00+00:00",
         "uri": "https://example.org/report", "text": "Look", "tags": ["one", "two"],
         "document": {"title": ["A report"]}, "unknown": {"x": [1]},
         "target": [{"source": "https://example.org/report", "selector": [
           {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 0},
           {"type": "TextPositionSelector", "start": 10, "end": 15},
           {"type": "TextQuoteSelector", "exact": "quick", "prefix": "the ", "suffix": " fox"}]}]},
        {"id": "rep", "created": "2026-04-03T10:00:00+00:00", "uri": "https://example.org/report",
         "text": "And so", "tags": [], "references": ["abc"], "target": [{"source": "https://example.org/report"}]},
        {"id": "rep2", "created": "2026-04-04T10:00:00+00:00", "uri": "https://example.org/report",
         "text": "Deeper", "tags": [], "references": ["abc", "rep"], "target": [{"source": "https://example.org/report"}]},
        {"id": "orphan", "uri": "https://example.org/report", "text": "Of nobody", "references": ["gone"],
         "target": [{"source": "https://example.org/report"}]},
        {"id": "page", "uri": "https://example.org/report", "text": "A page note", "target": [{"source": "x"}]},
        {"id": "bare", "uri": "https://example.org/report", "text": "", "target": [{"source": "x"}]},
        {"id": "broken"}]}
      """;

  @Test
  void an_export_of_hypothesis_keeps_threads_together() {
    var read = FormsOf.taken(HYPOTHESIS);
    assertThat(read.format()).isEqualTo(AnnotationFormat.HYPOTHESIS);
    assertThat(read.annotations())
        .extracting(SharedAnnotation::id)
        .containsExactly("abc", "page", "orphan");
    var first = read.annotations().getFirst();
    assertThat(first.passage())
        .isEqualTo(SharedPassage.of("quick", "the ", " fox", new Offsets(10, 15, Unit.UTF_16)));
    assertThat(first.notes())
        .extracting(SharedNote::markdown)
        .containsExactly("Look", "And so", "Deeper");
    assertThat(first.tags()).containsExactly("one", "two");
    assertThat(first.source().title()).isEqualTo("A report");
    assertThat(first.created()).isEqualTo(Instant.parse("2026-04-01T10:00:00.123Z"));
    assertThat(read.annotations().get(1).kind()).isEqualTo(SharedKind.REPORT);
    assertThat(FormsOf.leftOut(read)).containsExactly(AnnotationFate.EMPTY, AnnotationFate.BROKEN);
  }

  @Test
  void rows_of_the_api_of_hypothesis_are_read_too() {
    var row =
        "{\"id\": \"a\", \"uri\": \"https://example.org/r\", \"text\": \"x\", \"target\": []}";
    assertThat(FormsOf.taken("{\"total\": 1, \"rows\": [" + row + "]}").annotations()).hasSize(1);
    assertThat(FormsOf.taken("[" + row + "]").annotations()).hasSize(1);
  }

  @Test
  void a_chain_of_replies_that_goes_round_does_not_go_on_for_ever() {
    var row =
        "{\"id\": \"%s\", \"uri\": \"https://example.org/r\", \"text\": \"x\", \"target\": [], \"references\": [\"%s\"]}";
    var rows = row.formatted("a", "b") + "," + row.formatted("b", "a");
    assertThat(FormsOf.taken("[" + rows + "]").annotations()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"HYPOTHESIS", "JSON"})
  void what_is_written_is_read_the_same(AnnotationFormat format) {
    var all =
        List.of(
            counted(Samples.passage(), format),
            counted(Samples.wholeTalk(), format),
            Samples.talk(),
            Samples.report());
    var read = (Taken) FormsOf.read(FormsOf.written(format, all));
    assertThat(read.annotations()).isEqualTo(all);
    assertThat(read.leftOut()).isEmpty();
  }

  /** Hypothesis counts in UTF-16. */
  private static SharedAnnotation counted(SharedAnnotation one, AnnotationFormat format) {
    if (format == AnnotationFormat.JSON) {
      return one;
    }
    var passage = one.passage();
    var offsets = Objects.requireNonNull(passage.offsets());
    return new SharedAnnotation(
        one.id(),
        one.kind(),
        one.source(),
        one.talk(),
        new SharedPassage(
            passage.exact(),
            passage.prefix(),
            passage.suffix(),
            new Offsets(offsets.start(), offsets.end(), Unit.UTF_16),
            passage.trail()),
        one.colour(),
        one.tags(),
        one.notes(),
        one.created(),
        one.changed());
  }

  @Test
  void a_table_for_readwise_keeps_words_note_and_tags() {
    var written =
        new String(
            FormsOf.written(AnnotationFormat.READWISE, List.of(Samples.passage())),
            StandardCharsets.UTF_8);
    assertThat(written)
        .startsWith("Highlight,Title,Author,URL,Note,Location,Date\n")
        .contains("\"A report, \"\"quoted\"\"\"", "2026-03-01 09:12:00");
    var one = FormsOf.only(written);
    assertThat(one.passage().exact()).isEqualTo(Samples.passage().passage().exact());
    assertThat(one.source()).isEqualTo(Samples.passage().source());
    assertThat(one.tags()).containsExactly("contracts", "two_words");
    assertThat(one.notes().getFirst().markdown()).isEqualTo("Ask *her*\n\n- soon\n\nwhy?");
  }

  @Test
  void what_readwise_exports_is_read() {
    var one =
        FormsOf.only(
            """
            Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
            "Two lines,
            and a \"\"word\"\"\",A report,Ada,,.idea my note,green,"idea,later",location,12,2026-03-01 09:12:00+00:00,
            """);
    assertThat(one.passage().exact()).isEqualTo("Two lines,\nand a \"word\"");
    assertThat(one.source()).isEqualTo(new SharedSource(List.of(), "A report", "Ada"));
    assertThat(one.colour()).isEqualTo(HighlightColour.GREEN);
    assertThat(one.tags()).containsExactly("idea", "later");
    assertThat(one.notes()).extracting(SharedNote::markdown).containsExactly("my note");
    assertThat(one.created()).isEqualTo(Instant.parse("2026-03-01T09:12:00Z"));
  }

  @Test
  void a_table_that_is_cut_gives_the_rows_before() {
    var read = FormsOf.taken("Highlight,Title,Author\nwords,A report,Ada\n,,\n\"cut,");
    assertThat(read.annotations()).hasSize(1);
    assertThat(FormsOf.leftOut(read)).containsExactly(AnnotationFate.EMPTY, AnnotationFate.BROKEN);
  }

  @Test
  void what_koreader_exports_is_read_of_one_document_and_of_several() {
    var entry =
        "{\"sort\": \"highlight\", \"page\": 3, \"time\": 1398118087, \"text\": \"words\", \"note\": \"mine\","
            + " \"chapter\": \"C\", \"drawer\": \"lighten\", \"color\": \"olive\"}";
    var document =
        "{\"title\": \"A report\", \"author\": \"Ada\\nBo\", \"file\": \"/x.epub\", \"entries\": ["
            + entry
            + "]}";
    var one = FormsOf.only(document);
    assertThat(one.source()).isEqualTo(new SharedSource(List.of(), "A report", "Ada, Bo"));
    assertThat(one.created()).isEqualTo(Instant.parse("2014-04-21T22:08:07Z"));
    assertThat(one.colour()).isEqualTo(HighlightColour.GREEN);
    assertThat(one.notes()).extracting(SharedNote::markdown).containsExactly("mine");
    var several =
        "{\"documents\": ["
            + document
            + ", {\"title\": \"Empty\", \"entries\": {}}], \"version\": \"json/1.0.0\"}";
    assertThat(FormsOf.taken(several).annotations()).hasSize(1);
  }

  @Test
  void the_markdown_of_koreader_is_read_by_its_lines() {
    var read =
        FormsOf.taken(
            """
            # A report
            ##### Ada

            ## Day 1
            ### Page 42 @ 24 September 2025 03:48:47 AM
            ==the caller
            owns it==

            ---
            mine, and
            # no title
            ### Page 43 @ 24 September 2025 03:50:00 PM
            *all of it*

            [View in book](<file:///x.epub?pos=1>)
            ##
            _Generated at: 2025-09-24 16:00:00_
            """);
    assertThat(read.format()).isEqualTo(AnnotationFormat.KOREADER_MARKDOWN);
    assertThat(read.annotations()).hasSize(2);
    assertThat(read.annotations().getFirst().passage().exact()).isEqualTo("the caller\nowns it");
    assertThat(read.annotations().getFirst().created())
        .isEqualTo(Instant.parse("2025-09-24T03:48:47Z"));
    assertThat(read.annotations().getFirst().notes())
        .extracting(SharedNote::markdown)
        .containsExactly("mine, and\n# no title");
    assertThat(read.annotations().get(1).passage().exact()).isEqualTo("all of it");
    assertThat(read.annotations().get(1).created())
        .isEqualTo(Instant.parse("2025-09-24T15:50:00Z"));
  }

  @Test
  void the_notes_of_omnivore_are_read_with_address_labels_and_notes() {
    var read =
        FormsOf.taken(
            """
            ---
            id: 1234
            title: "A report"
            author: Ada
            date_saved: 2024-05-06 07:08:09
            ---

            # A report
            #Omnivore

            [Read on Omnivore](https://omnivore.app/me/a-report)
            [Read Original](https://example.org/report)

            ## Highlights

            > The **caller** owns the [deadline](https://x.example). [⤴️](https://omnivore.app/me/a-report#h1) #idea #two  ^h-1

            my note
            in two lines

            > Two lines
            > of it [⤴️](https://omnivore.app/me/a-report#h2) ^h-2

            """);
    assertThat(read.format()).isEqualTo(AnnotationFormat.OMNIVORE);
    assertThat(read.annotations()).extracting(SharedAnnotation::id).containsExactly("h-1", "h-2");
    var first = read.annotations().getFirst();
    assertThat(first.passage().exact()).isEqualTo("The caller owns the deadline.");
    assertThat(first.source())
        .isEqualTo(
            new SharedSource(
                List.of("https://example.org/report", "https://omnivore.app/me/a-report"),
                "A report",
                "Ada"));
    assertThat(first.tags()).containsExactly("idea", "two");
    assertThat(first.notes())
        .extracting(SharedNote::markdown)
        .containsExactly("my note\nin two lines");
    assertThat(read.annotations().get(1).passage().exact()).isEqualTo("Two lines\nof it");
  }

  @Test
  void what_readest_exports_is_read_without_its_bookmarks() {
    var read =
        FormsOf.taken(
            """
            {"$format": "readest-annotations", "version": 1, "exportedAt": 1760000000000,
             "book": {"title": "A report", "author": "Ada"}, "annotations": [
              {"id": "n1", "type": "annotation", "cfi": "epubcfi(/6/4)", "text": "words", "style": "highlight",
               "color": "#bbfabb", "note": "mine", "createdAt": 1760000000000, "updatedAt": 1760000001000},
              {"id": "n2", "type": "bookmark", "cfi": "epubcfi(/6/4)", "text": "near it", "note": "",
               "createdAt": 1, "updatedAt": 1}, 7]}
            """);
    assertThat(read.format()).isEqualTo(AnnotationFormat.READEST);
    var one = read.annotations().getFirst();
    assertThat(one.colour()).isEqualTo(HighlightColour.GREEN);
    assertThat(one.created()).isEqualTo(Instant.ofEpochMilli(1_760_000_000_000L));
    assertThat(one.changed()).isEqualTo(Instant.ofEpochMilli(1_760_000_001_000L));
    assertThat(FormsOf.leftOut(read))
        .containsExactly(AnnotationFate.BOOKMARK, AnnotationFate.BROKEN);
  }

  @Test
  void a_selection_over_several_blocks_of_a_clipped_page_is_one_highlight() {
    var read =
        FormsOf.taken(
            """
            [{"url": "https://example.org/report", "title": "A report", "highlights": [
                {"text": "<p>one</p>", "timestamp": "2026-03-01T09:12:00.000Z"}],
              "data": [
                {"id": "1772356320000", "type": "text", "xpath": "/p[1]", "content": "<p>The <b>caller</b></p>",
                 "startOffset": 0, "endOffset": 4, "groupId": "g", "notes": ["mine"],
                 "textQuote": {"prefix": "before ", "suffix": "x"}},
                {"id": "1772356320001", "type": "text", "xpath": "/p[2]", "content": "<p>a &lt; b</p>",
                 "startOffset": 0, "endOffset": 4, "groupId": "g", "textQuote": {"prefix": "x", "suffix": " behind"}},
                {"id": "1772356320002", "type": "element", "xpath": "/img", "content": "<img src='x'>"}]},
             {"url": "https://example.org/old", "highlights": [{"text": "<p>old</p>", "timestamp": "2026-03-01T09:12:00.000Z", "notes": ["n"]}]}]
            """);
    assertThat(read.format()).isEqualTo(AnnotationFormat.CLIPPER);
    assertThat(read.annotations()).hasSize(2);
    var first = read.annotations().getFirst();
    assertThat(first.passage())
        .isEqualTo(SharedPassage.of("The caller\n\na < b", "before ", " behind", null));
    assertThat(first.created()).isEqualTo(Instant.ofEpochMilli(1_772_356_320_000L));
    assertThat(first.notes()).extracting(SharedNote::markdown).containsExactly("mine");
    assertThat(read.annotations().get(1).passage().exact()).isEqualTo("old");
    assertThat(FormsOf.leftOut(read)).containsExactly(AnnotationFate.EMPTY);
  }

  @Test
  void what_is_marked_in_a_clipped_note_is_read_with_what_stands_around_it() {
    var read =
        FormsOf.taken(
            """
            ---
            title: "A report: of two days"
            source: "https://example.org/report"
            author:
              - "[[Ada Example]]"
              - "[[Bo]]"
            created: 2026-03-01
            tags:
              - "clippings"
            ---
            The caller ==owns the **deadline**==, the callee ==owns
            the budget==. a == b, c == d

            ==not over

            a paragraph==
            """);
    assertThat(read.format()).isEqualTo(AnnotationFormat.CLIPPED_NOTE);
    assertThat(read.annotations())
        .extracting(SharedAnnotation::passage)
        .containsExactly(
            SharedPassage.of(
                "owns the deadline",
                "The caller",
                ", the callee owns\nthe budget. a  b, c  d",
                null),
            SharedPassage.of(
                "owns\nthe budget",
                "The caller owns the deadline, the callee",
                ". a  b, c  d",
                null));
    assertThat(read.annotations().getFirst().source())
        .isEqualTo(
            new SharedSource(
                List.of("https://example.org/report"), "A report: of two days", "Ada Example, Bo"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Words.",
        "# A report\n\n> A quote\n\nWords.",
        "---\ntitle: A report\n---\n\n## Talks\n\n### Page turners @ the library (Bo)\n",
        "Name,Highlight\na,b",
        "Highlight",
        "[link](https://example.org) begins this report",
        "[]",
        "{}",
        "{\"annotations\": [{\"text\": \"x\"}]}",
        "[1, 2]",
        "7"
      })
  void what_is_no_file_of_annotations_is_not_taken_for_one(String text) {
    assertThat(FormsOf.read(text)).isEqualTo(new Refused(AnnotationRefusal.UNKNOWN));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"W3C", "EPUB", "HYPOTHESIS", "READWISE", "JSON"})
  void a_file_that_is_cut_anywhere_is_refused_or_read_in_part(AnnotationFormat format) {
    var whole = FormsOf.written(format, List.of(Samples.passage(), Samples.report()));
    for (int length = 0; length < whole.length; length += 7) {
      var read = FormsOf.read(Arrays.copyOf(whole, length));
      assertThat(read instanceof Taken(var its, var all, var leftOut) && all.size() > 2).isFalse();
    }
  }

  @Test
  void a_file_that_an_editor_saved_in_another_encoding_is_read() {
    var table = "Highlight,Title,Author\nÜber “alles”,A report,Ada\n";
    for (var charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
      var read = (Taken) FormsOf.read(table.getBytes(charset));
      assertThat(read.annotations().getFirst().passage().exact()).isEqualTo("Über “alles”");
    }
  }

  @Test
  void each_colour_is_the_nearest_of_ours() {
    assertThat(ColourNames.colour("#ffd400")).isEqualTo(HighlightColour.YELLOW);
    assertThat(ColourNames.colour("#ff6666")).isEqualTo(HighlightColour.RED);
    assertThat(ColourNames.colour("#5fb236")).isEqualTo(HighlightColour.GREEN);
    assertThat(ColourNames.colour("#2ea8e5")).isEqualTo(HighlightColour.BLUE);
    assertThat(ColourNames.colour("#a28ae5")).isEqualTo(HighlightColour.PURPLE);
    assertThat(ColourNames.colour("#aaa")).isEqualTo(HighlightColour.YELLOW);
    assertThat(ColourNames.colour("light-violet")).isEqualTo(HighlightColour.PURPLE);
    assertThat(ColourNames.colour("hl-orange")).isEqualTo(HighlightColour.YELLOW);
    assertThat(ColourNames.colour("none of them")).isNull();
  }
}
