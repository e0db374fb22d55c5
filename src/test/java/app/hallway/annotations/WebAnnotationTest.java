package app.hallway.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.annotations.Offsets.Unit;
import app.hallway.annotations.ReadAnnotations.Refused;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import app.hallway.model.AnnotationRefusal;
import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** W3C Web Annotation, and its profile for EPUB. */
class WebAnnotationTest {
  private static String annotation(String fields) {
    return """
        {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/a1",
         "type": "Annotation", %s}
        """
        .formatted(fields);
  }

  @Test
  void an_annotation_of_words_is_read_with_all_that_is_said_of_it() {
    var read =
        FormsOf.only(
            annotation(
                """
                "motivation": "highlighting", "created": "2026-03-01T09:12:00Z",
                "modified": "2026-03-02T10:00:00+01:00",
                "body": [
                  {"type": "TextualBody", "value": "ask **Herb**", "purpose": "commenting"},
                  {"type": "TextualBody", "value": "contracts", "purpose": "tagging"},
                  {"type": "SpecificResource", "source": "https://conf.example/event/1",
                   "purpose": "identifying"}],
                "target": {"source": "https://example.org/report", "styleClass": "hl-green",
                  "selector": [
                    {"type": "TextQuoteSelector", "exact": "b", "prefix": "a", "suffix": "c"},
                    {"type": "TextPositionSelector", "start": 412, "end": 413}]}
                """));
    assertThat(read)
        .isEqualTo(
            new SharedAnnotation(
                "http://example.org/a1",
                SharedKind.PASSAGE,
                new SharedSource(List.of("https://example.org/report"), "", ""),
                new SharedTalk("", List.of("https://conf.example/event/1")),
                SharedPassage.of("b", "a", "c", new Offsets(412, 413, Unit.CODE_POINTS)),
                HighlightColour.GREEN,
                List.of("contracts"),
                List.of(SharedNote.of("ask **Herb**", Instant.parse("2026-03-01T09:12:00Z"))),
                Instant.parse("2026-03-01T09:12:00Z"),
                Instant.parse("2026-03-02T09:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"bodyValue\": \"Words\", \"target\": \"https://example.org/report\"",
        "\"body\": \"https://example.org/other\", \"bodyValue\": \"Words\", \"target\": [\"https://example.org/report\", \"https://example.org/more\"]",
        "\"body\": {\"value\": \"Words\"}, \"target\": {\"source\": {\"id\": \"https://example.org/report\"}}",
        "\"body\": [{\"type\": [\"TextualBody\"], \"value\": \"Words\"}], \"target\": {\"source\": \"https://example.org/report\", \"selector\": {\"type\": \"FragmentSelector\", \"value\": \"x\"}}"
      })
  void a_body_and_a_target_may_be_written_in_several_ways(String fields) {
    var read = FormsOf.only(annotation(fields));
    assertThat(read.kind()).isEqualTo(SharedKind.REPORT);
    assertThat(read.source().addresses()).containsExactly("https://example.org/report");
    assertThat(read.notes()).extracting(SharedNote::markdown).containsExactly("Words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s]",
        "{\"type\": \"AnnotationPage\", \"items\": [%s]}",
        "{\"type\": \"AnnotationCollection\", \"first\": {\"type\": \"AnnotationPage\", \"items\": [%s]}}",
        "{\"type\": \"AnnotationSet\", \"about\": {\"dc:title\": \"T\"}, \"items\": [%s]}"
      })
  void a_container_may_be_of_any_sort(String container) {
    var one = annotation("\"bodyValue\": \"Words\", \"target\": \"https://example.org/report\"");
    assertThat(FormsOf.taken(container.formatted(one)).annotations()).hasSize(1);
  }

  @Test
  void a_quote_may_refine_and_what_counts_within_an_element_does_not_count() {
    var read =
        FormsOf.only(
            annotation(
                """
                "target": {"source": "https://example.org/report", "selector": [
                  {"type": "CssSelector", "value": "#x", "refinedBy":
                    {"type": "TextPositionSelector", "start": 4, "end": 9}},
                  {"type": "CssSelector", "value": "#x", "refinedBy":
                    {"type": "TextQuoteSelector", "exact": "quick"}}]}
                """));
    assertThat(read.passage()).isEqualTo(SharedPassage.of("quick"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"start\": -1, \"end\": 3",
        "\"start\": 3, \"end\": 1",
        "\"start\": 0, \"end\": 1e30",
        "\"start\": 0, \"end\": 99999999999999999999",
        "\"start\": \"0\", \"end\": \"4\"",
        "\"start\": 0.5, \"end\": 4",
        "\"start\": null",
        "\"end\": []"
      })
  void offsets_that_can_be_none_are_none(String offsets) {
    var read =
        FormsOf.only(
            annotation(
                "\"target\": {\"source\": \"https://example.org/r\", \"selector\": ["
                    + "{\"type\": \"TextQuoteSelector\", \"exact\": \"quick\"},"
                    + "{\"type\": \"TextPositionSelector\", "
                    + offsets
                    + "}]}"));
    assertThat(read.passage()).isEqualTo(SharedPassage.of("quick"));
  }

  @Test
  void what_has_no_words_is_told_and_not_taken() {
    var read =
        FormsOf.taken(
            "["
                + annotation(
                    "\"motivation\": \"bookmarking\", \"target\": \"https://example.org/r\"")
                + ", "
                + annotation("\"target\": \"https://example.org/r\"")
                + ", "
                + annotation("\"bodyValue\": \"Words\"")
                + ", 7, null]");
    assertThat(read.annotations()).isEmpty();
    assertThat(FormsOf.leftOut(read))
        .containsExactly(
            AnnotationFate.BOOKMARK,
            AnnotationFate.EMPTY,
            AnnotationFate.BROKEN,
            AnnotationFate.BROKEN,
            AnnotationFate.BROKEN);
  }

  @Test
  void a_container_of_thorium_is_read_with_its_publication() throws IOException {
    var json =
        """
        {"@context": "https://www.w3.org/ns/epub-anno.jsonld", "id": "urn:uuid:1",
         "type": "AnnotationSet", "about": {"dc:identifier": ["urn:isbn:1", "https://example.org/report"],
         "dc:title": "A report", "dc:creator": ["Ada", "Bo"]},
         "items": [{"id": "urn:uuid:2", "type": "Annotation", "created": "2026-09-01T10:00:00Z",
           "motivation": "highlighting",
           "body": {"type": "TextualBody", "value": "\\u200Bmine", "tags": ["teacher"], "tag": "one",
             "color": "pink", "highlight": "solid"},
           "target": {"source": "OEBPS/chapter1.html",
             "selector": [{"type": "TextQuoteSelector", "exact": "quick", "prefix": "", "suffix": ""}]}}]}
        """;
    var read = (ReadAnnotations.Taken) FormsOf.read(zip("annotations.json", json));
    assertThat(read.format()).isEqualTo(AnnotationFormat.EPUB);
    var one = read.annotations().getFirst();
    assertThat(one.source())
        .isEqualTo(new SharedSource(List.of("https://example.org/report"), "A report", "Ada, Bo"));
    assertThat(one.colour()).isEqualTo(HighlightColour.RED);
    assertThat(one.tags()).containsExactly("teacher", "one");
    assertThat(one.notes()).extracting(SharedNote::markdown).containsExactly("mine");
  }

  private static byte[] zip(String name, String content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("other.txt"));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void a_zip_without_annotations_or_one_that_is_cut_is_refused() throws IOException {
    assertThat(FormsOf.read(zip("a/annotations.json", "{}")))
        .isEqualTo(new Refused(AnnotationRefusal.UNKNOWN));
    var whole = zip("annotations.json", "[".repeat(5000));
    assertThat(FormsOf.read(whole)).isEqualTo(new Refused(AnnotationRefusal.BROKEN));
    var cut = Arrays.copyOf(whole, 60);
    assertThat(FormsOf.read(cut)).isInstanceOf(Refused.class);
  }

  @Test
  void a_zip_that_unpacks_without_end_is_not_unpacked() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("big"));
      var block = new byte[1 << 20];
      for (int i = 0; i < 70; i++) {
        zip.write(block);
      }
      zip.putNextEntry(new ZipEntry("annotations.json"));
      zip.write("{}".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(FormsOf.read(out.toByteArray())).isEqualTo(new Refused(AnnotationRefusal.TOO_LARGE));
  }

  @Test
  void what_is_nested_without_end_is_refused() {
    assertThat(FormsOf.read("{\"a\": ".repeat(100_000)))
        .isEqualTo(new Refused(AnnotationRefusal.BROKEN));
  }

  @Test
  void what_is_written_is_read_the_same() {
    var all = List.of(Samples.passage(), Samples.wholeTalk(), Samples.talk(), Samples.report());
    var written = FormsOf.written(AnnotationFormat.W3C, all);
    assertThat(((ReadAnnotations.Taken) FormsOf.read(written)).annotations()).isEqualTo(all);
    assertThat(FormsOf.written(AnnotationFormat.W3C, all)).isEqualTo(written);
  }

  @Test
  void an_epub_container_keeps_words_colours_tags_and_notes() {
    var written = FormsOf.written(AnnotationFormat.EPUB, List.of(Samples.passage()));
    var one = ((ReadAnnotations.Taken) FormsOf.read(written)).annotations().getFirst();
    assertThat(one.passage().exact()).isEqualTo(Samples.passage().passage().exact());
    assertThat(one.colour()).isEqualTo(HighlightColour.RED);
    assertThat(one.tags()).isEqualTo(Samples.passage().tags());
    assertThat(one.source()).isEqualTo(Samples.passage().source());
    assertThat(one.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.markdown()).contains("Ask *her*", "why?");
              assertThat(note.kind()).isEqualTo(NoteKind.NOTE);
            });
  }
}
