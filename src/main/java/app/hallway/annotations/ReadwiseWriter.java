package app.hallway.annotations;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the table that Readwise imports. A row has one note, and tags are words of it that begin
 * with a dot.
 */
final class ReadwiseWriter {
  static final List<String> COLUMNS =
      List.of("Highlight", "Title", "Author", "URL", "Note", "Location", "Date");

  private static final CsvMapper MAPPER = CsvMapper.builder().build();
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ReadwiseWriter() {}

  static void write(List<SharedAnnotation> annotations, OutputStream out) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    int location = 0;
    row(writer, COLUMNS.toArray(String[]::new));
    for (var annotation : annotations) {
      location++;
      row(writer, cells(annotation, location));
    }
    writer.flush();
  }

  private static void row(Writer writer, String[] cells) throws IOException {
    writer.write(MAPPER.writer(CsvSchema.emptySchema()).writeValueAsString(cells));
  }

  private static String[] cells(SharedAnnotation annotation, int location) {
    return new String[] {
      words(annotation),
      annotation.source().title(),
      annotation.source().author(),
      annotation.source().address(),
      note(annotation),
      Integer.toString(location),
      date(annotation.created())
    };
  }

  /** Nothing goes without a highlight there: what a note is about stands for one. */
  private static String words(SharedAnnotation annotation) {
    var talk = annotation.talk();
    return switch (annotation.kind()) {
      case PASSAGE -> annotation.passage().exact();
      case WHOLE_TALK, TALK -> talk == null ? annotation.source().title() : talk.title();
      case REPORT -> annotation.source().title();
    };
  }

  private static String note(SharedAnnotation annotation) {
    var tags =
        annotation.tags().stream()
            .map(tag -> "." + tag.strip().replaceAll("\\s+", "_"))
            .collect(Collectors.joining(" "));
    var notes =
        annotation.notes().stream().map(SharedNote::markdown).collect(Collectors.joining("\n\n"));
    return Stream.of(tags, notes).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String date(@Nullable Instant created) {
    return created == null ? "" : DATE.format(created);
  }
}
