package app.hallway.cli.json;

import app.hallway.model.TextSpan;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, in the order in which they are told. All that the commands print
 * for programs goes through here, and so do its promises to scripts: names do not change, a field
 * that has no value is null, constants are in lower case, times are ISO 8601, offsets are UTF-16
 * units.
 */
public final class JsonFields {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Some of what stands in the object. */
  private interface Part {
    void write(JsonGenerator json) throws IOException;
  }

  private final JsonGenerator json;

  private JsonFields(JsonGenerator json) {
    this.json = json;
  }

  /** One object, on one line without its end. */
  public static <T> String object(JsonForm<T> form, T value) {
    var line = new StringWriter();
    try (var json = FACTORY.createGenerator(line)) {
      new JsonFields(json).element(form, value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }

  void number(String name, long value) {
    write(it -> it.writeNumberField(name, value));
  }

  void number(String name, double value) {
    write(it -> it.writeNumberField(name, value));
  }

  /** A number that may be missing. */
  void id(String name, @Nullable Long value) {
    if (value == null) {
      nothing(name);
    } else {
      number(name, value.longValue());
    }
  }

  void flag(String name, boolean value) {
    write(it -> it.writeBooleanField(name, value));
  }

  /** A text, or what reads as one; it may be missing. */
  void text(String name, @Nullable Object value) {
    if (value == null) {
      nothing(name);
    } else {
      write(it -> it.writeStringField(name, value.toString()));
    }
  }

  void word(String name, Enum<?> constant) {
    text(name, ConstantName.of(constant));
  }

  /** Two fields; what has no place has no offsets. */
  void span(@Nullable TextSpan span) {
    id("start", span == null ? null : (long) span.start());
    id("end", span == null ? null : (long) span.end());
  }

  void texts(String name, List<String> values) {
    write(it -> it.writeArrayFieldStart(name));
    values.forEach(value -> write(it -> it.writeString(value)));
    write(JsonGenerator::writeEndArray);
  }

  void numbers(String name, LongStream values) {
    write(it -> it.writeArrayFieldStart(name));
    values.forEach(value -> write(it -> it.writeNumber(value)));
    write(JsonGenerator::writeEndArray);
  }

  <T> void object(String name, JsonForm<? super T> form, T value) {
    write(it -> it.writeFieldName(name));
    element(form, value);
  }

  <T> void objects(String name, JsonForm<? super T> form, List<? extends T> values) {
    objects(name, form, values.stream());
  }

  <T> void objects(String name, JsonForm<? super T> form, Stream<? extends T> values) {
    write(it -> it.writeArrayFieldStart(name));
    values.forEach(value -> element(form, value));
    write(JsonGenerator::writeEndArray);
  }

  void nothing(String name) {
    write(it -> it.writeNullField(name));
  }

  private <T> void element(JsonForm<? super T> form, T value) {
    write(JsonGenerator::writeStartObject);
    form.write(this, value);
    write(JsonGenerator::writeEndObject);
  }

  /** It is written into memory, where nothing can fail. */
  private void write(Part part) {
    try {
      part.write(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
