package app.hallway.annotations;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads JSON that anybody may have written: whatever is missing or of another type is nothing. */
final class JsonValues {
  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 10_000;

  static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEEPEST)
                      .maxNumberLength(LONGEST_NUMBER)
                      .maxNameLength(LONGEST_NAME)
                      .maxStringLength(AnnotationFiles.LARGEST)
                      .build())
              .build());

  private JsonValues() {}

  /** Empty where it is cut, damaged, or nested deeper than any that a program writes. */
  static Optional<JsonNode> tree(String text) {
    try {
      return Optional.ofNullable(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  /** A text; empty where there is none. */
  static String text(JsonNode node, String field) {
    return text(node.path(field));
  }

  /** The first of several fields that has one. */
  static String text(JsonNode node, String field, String other) {
    var first = text(node, field);
    return first.isEmpty() ? text(node, other) : first;
  }

  static String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : "";
  }

  /** What a field has: several, one, or none. */
  static List<JsonNode> all(JsonNode node, String field) {
    return all(node.path(field));
  }

  /** The parts of an array; itself where it is none and not nothing. */
  static List<JsonNode> all(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false).toList();
    }
    return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
  }

  /** The texts that a field has, without those that are blank. */
  static List<String> texts(JsonNode node, String field) {
    return texts(all(node, field).stream());
  }

  static List<String> texts(Stream<JsonNode> nodes) {
    return nodes
        .map(JsonValues::text)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** The texts that a field has, as they are. */
  static List<String> lines(JsonNode node, String field) {
    return all(node, field).stream().map(JsonValues::text).toList();
  }

  /** Whether a field holds an array. */
  static boolean hasArray(JsonNode node, String field) {
    return node.path(field).isArray();
  }

  /** Whether it is an array whose first part has a field. */
  static boolean isArrayOf(JsonNode node, String field) {
    return node.isArray() && !node.isEmpty() && node.get(0).has(field);
  }
}
