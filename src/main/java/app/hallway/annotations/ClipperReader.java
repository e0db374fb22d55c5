package app.hallway.annotations;

import static app.hallway.annotations.JsonValues.all;
import static app.hallway.annotations.JsonValues.text;

import app.hallway.annotations.ReadAnnotations.LeftOver;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads the highlights that Obsidian Web Clipper exports: pages, and for each a readable list and,
 * of newer ones, the records behind it. What is marked is HTML. A selection over several blocks is
 * several records of one group: one highlight.
 */
final class ClipperReader {
  private final List<SharedAnnotation> taken = new ArrayList<>();
  private final List<LeftOver> leftOut = new ArrayList<>();

  private ClipperReader() {}

  static boolean isOne(JsonNode root) {
    return JsonValues.isArrayOf(root, "url") && root.get(0).path("highlights").isArray();
  }

  static ReadAnnotations.Taken read(JsonNode root) {
    var reader = new ClipperReader();
    root.forEach(reader::page);
    return new ReadAnnotations.Taken(AnnotationFormat.CLIPPER, reader.taken, reader.leftOut);
  }

  private void page(JsonNode page) {
    var source = SharedSource.of(text(page, "url"), text(page, "title"), "");
    var records = all(page, "data");
    if (records.isEmpty()) {
      all(page, "highlights").forEach(entry -> entry(entry, source));
    } else {
      groups(records).forEach(group -> group(group, source));
    }
  }

  private static List<List<JsonNode>> groups(List<JsonNode> records) {
    var groups = new LinkedHashMap<String, List<JsonNode>>();
    for (int i = 0; i < records.size(); i++) {
      var group = text(records.get(i), "groupId");
      groups
          .computeIfAbsent(group.isEmpty() ? "record " + i : group, name -> new ArrayList<>())
          .add(records.get(i));
    }
    return List.copyOf(groups.values());
  }

  private void entry(JsonNode entry, SharedSource source) {
    var passage = SharedPassage.of(words(text(entry, "text")));
    take(source, passage, notes(List.of(entry)), Moments.moment(text(entry, "timestamp")));
  }

  /** The id of a record is the moment at which it was made. */
  private void group(List<JsonNode> group, SharedSource source) {
    var first = group.getFirst();
    var words =
        group.stream()
            .map(record -> words(text(record, "content")))
            .collect(Collectors.joining("\n\n"));
    var passage =
        SharedPassage.of(
            words,
            text(first.path("textQuote"), "prefix"),
            text(group.getLast().path("textQuote"), "suffix"),
            null);
    take(source, passage, notes(group), moment(text(first, "id")));
  }

  private static @Nullable Instant moment(String id) {
    return id.matches("\\d{12,14}")
        ? Moments.moment(JsonValues.MAPPER.getNodeFactory().numberNode(Long.parseLong(id)))
        : null;
  }

  private static List<String> notes(List<JsonNode> records) {
    return records.stream()
        .flatMap(record -> all(record, "notes").stream())
        .map(JsonValues::text)
        .toList();
  }

  private static String words(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }

  private void take(
      SharedSource source, SharedPassage passage, List<String> notes, @Nullable Instant made) {
    var annotation =
        new SharedAnnotation(
            "",
            passage.exact().isBlank() ? SharedKind.REPORT : SharedKind.PASSAGE,
            source,
            null,
            passage,
            null,
            List.of(),
            notes.stream().flatMap(note -> SharedNote.list(note, made).stream()).toList(),
            made,
            made);
    if (annotation.isEmpty()) {
      leftOut.add(new LeftOver(source.title(), AnnotationFate.EMPTY));
    } else {
      taken.add(annotation);
    }
  }
}
