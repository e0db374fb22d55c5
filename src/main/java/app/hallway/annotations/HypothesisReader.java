package app.hallway.annotations;

import static app.hallway.annotations.JsonValues.all;
import static app.hallway.annotations.JsonValues.lines;
import static app.hallway.annotations.JsonValues.text;
import static app.hallway.annotations.JsonValues.texts;

import app.hallway.annotations.Offsets.Unit;
import app.hallway.annotations.ReadAnnotations.LeftOver;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of Hypothesis: an export of its client ({@code annotations}), an answer of its API
 * ({@code rows}), or the rows alone. A reply, and a reply to one, is a further note on what it is
 * about in the end.
 */
final class HypothesisReader {
  private static final int LONGEST_THREAD = 100;

  private final Map<String, SharedAnnotation> roots = new LinkedHashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final List<JsonNode> replies = new ArrayList<>();
  private final List<LeftOver> leftOut = new ArrayList<>();

  private HypothesisReader() {}

  static boolean isOne(JsonNode root) {
    return rows(root).stream().findFirst().filter(HypothesisReader::isRow).isPresent()
        || isEmptyExport(root);
  }

  private static boolean isEmptyExport(JsonNode root) {
    return root.has("export_userid") && root.path("annotations").isEmpty();
  }

  private static boolean isRow(JsonNode row) {
    return row.has("uri") && row.path("target").isArray();
  }

  private static List<JsonNode> rows(JsonNode root) {
    return root.isArray() ? all(root) : all(root, root.has("rows") ? "rows" : "annotations");
  }

  static ReadAnnotations.Taken read(JsonNode root) {
    var reader = new HypothesisReader();
    rows(root).forEach(reader::take);
    reader.replies.forEach(reader::reply);
    return new ReadAnnotations.Taken(
        AnnotationFormat.HYPOTHESIS, List.copyOf(reader.roots.values()), reader.leftOut);
  }

  private void take(JsonNode row) {
    var id = text(row, "id");
    if (!isRow(row)) {
      leftOut.add(new LeftOver(id, AnnotationFate.BROKEN));
    } else if (!texts(row, "references").isEmpty()) {
      parents.put(id, texts(row, "references").getFirst());
      replies.add(row);
    } else {
      var annotation = annotation(row, notes(row));
      if (annotation.isEmpty()) {
        leftOut.add(new LeftOver(id, AnnotationFate.EMPTY));
      } else {
        roots.put(id.isEmpty() ? "row " + roots.size() : id, annotation);
      }
    }
  }

  /** One to a row that is not there stands for itself. */
  private void reply(JsonNode row) {
    var notes = notes(row);
    var root = root(text(row, "id"));
    if (notes.isEmpty()) {
      leftOut.add(new LeftOver(text(row, "id"), AnnotationFate.EMPTY));
      return;
    }
    roots.merge(
        root,
        annotation(row, notes),
        (known, reply) ->
            known.with(Stream.concat(known.notes().stream(), notes.stream()).toList()));
  }

  /** The first of the references is what the thread is about, but a chain may say it, too. */
  private String root(String reply) {
    var at = reply;
    for (int i = 0; i < LONGEST_THREAD && parents.containsKey(at); i++) {
      at = parents.getOrDefault(at, at);
    }
    return roots.containsKey(at) ? at : reply;
  }

  private static List<SharedNote> notes(JsonNode row) {
    var words = text(row, "text");
    var own = row.path(HypothesisWriter.OWN).path("note");
    if (words.isBlank()) {
      return List.of();
    }
    var note = NoteFields.note(own, words, "", Moments.moment(text(row, "created")));
    boolean reply = !texts(row, "references").isEmpty();
    return List.of(
        new SharedNote(
            note.kind(),
            words,
            reply ? texts(row, "tags") : note.tags(),
            note.created(),
            own.has("changed") || !reply ? note.changed() : changed(row),
            note.done(),
            note.due()));
  }

  private static SharedAnnotation annotation(JsonNode row, List<SharedNote> notes) {
    var own = row.path(HypothesisWriter.OWN);
    var passage = passage(row);
    boolean reply = !texts(row, "references").isEmpty();
    return new SharedAnnotation(
        text(row, "id"),
        kind(own, passage),
        source(row),
        talk(own.path("talk")),
        passage,
        ColourNames.colour(text(own, "colour")),
        reply ? List.of() : texts(row, "tags"),
        notes,
        Moments.moment(text(row, "created")),
        changed(row));
  }

  private static @Nullable Instant changed(JsonNode row) {
    return Moments.moment(text(row, "updated", "created"));
  }

  private static SharedKind kind(JsonNode own, SharedPassage passage) {
    return Arrays.stream(SharedKind.values())
        .filter(kind -> OptionalFields.word(kind).equals(text(own, "about")))
        .findFirst()
        .orElse(passage.exact().isBlank() ? SharedKind.REPORT : SharedKind.PASSAGE);
  }

  private static @Nullable SharedTalk talk(JsonNode talk) {
    return talk.isObject() ? new SharedTalk(text(talk, "title"), texts(talk, "addresses")) : null;
  }

  private static SharedSource source(JsonNode row) {
    var own = row.path(HypothesisWriter.OWN);
    var title = texts(row.path("document"), "title").stream().findFirst().orElse("");
    var event = text(own, "event");
    return new SharedSource(
        Stream.concat(
                Stream.of(text(row, "uri")),
                all(row, "target").stream().map(target -> text(target, "source")))
            .toList(),
        title,
        text(own, "author"),
        event.isEmpty() ? null : event);
  }

  private static SharedPassage passage(JsonNode row) {
    var selectors =
        all(row, "target").stream().flatMap(target -> all(target, "selector").stream()).toList();
    var quote = with("TextQuoteSelector", selectors);
    return new SharedPassage(
        quote.map(it -> text(it, "exact")).orElse(""),
        quote.map(it -> text(it, "prefix")).orElse(""),
        quote.map(it -> text(it, "suffix")).orElse(""),
        with("TextPositionSelector", selectors)
            .flatMap(it -> WebSelectors.offsets(it, Unit.UTF_16))
            .orElse(null),
        lines(row.path(HypothesisWriter.OWN), "trail"));
  }

  private static Optional<JsonNode> with(String type, List<JsonNode> selectors) {
    return selectors.stream().filter(it -> text(it, "type").equals(type)).findFirst();
  }
}
