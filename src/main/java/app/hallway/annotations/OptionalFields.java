package app.hallway.annotations;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes fields that are left out where there is nothing in them. */
final class OptionalFields {
  private OptionalFields() {}

  /** A constant as these forms have it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What reads as a text. */
  static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
    if (value != null && !value.toString().isEmpty()) {
      json.writeStringField(name, value.toString());
    }
  }

  /** The same of several texts. */
  static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (var value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }
}
