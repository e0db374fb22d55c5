package app.hallway.annotations;

import app.hallway.annotations.ReadAnnotations.LeftOver;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the table that Readwise imports, and the wider one that it exports. */
final class ReadwiseReader {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
  private static final Set<String> OTHERS =
      Set.of("title", "book title", "url", "note", "highlighted at", "location");
  private static final int COLUMNS = 3;

  /** Tags stand at the beginning of a note. */
  private static final Pattern TAG = Pattern.compile("\\G\\s*\\.([^\\s.]\\S*)");

  private final Map<String, Integer> columns = new HashMap<>();
  private final List<SharedAnnotation> taken = new ArrayList<>();
  private final List<LeftOver> leftOut = new ArrayList<>();

  private ReadwiseReader(List<String> header) {
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(header.get(i), i);
    }
  }

  static boolean isOne(String text) {
    var first = text.lines().findFirst().orElse("");
    var header = header(first.split(",", -1));
    return header.contains("highlight")
        && header.stream().anyMatch(OTHERS::contains)
        && header.size() >= COLUMNS;
  }

  private static List<String> header(String[] cells) {
    return Stream.of(cells)
        .map(cell -> cell.strip().replace("\"", "").toLowerCase(Locale.ROOT))
        .toList();
  }

  static ReadAnnotations.Taken read(String text) {
    var rows = new ArrayList<String[]>();
    boolean whole = rows(text, rows);
    var reader = new ReadwiseReader(rows.isEmpty() ? List.of() : header(rows.getFirst()));
    rows.stream().skip(1).forEach(reader::take);
    if (!whole) {
      reader.leftOut.add(new LeftOver(Integer.toString(rows.size()), AnnotationFate.BROKEN));
    }
    return new ReadAnnotations.Taken(AnnotationFormat.READWISE, reader.taken, reader.leftOut);
  }

  /** False where the table ends in a row that is cut. */
  private static boolean rows(String text, List<String[]> rows) {
    try (MappingIterator<String[]> all = MAPPER.readerFor(String[].class).readValues(text)) {
      while (all.hasNextValue()) {
        rows.add(all.nextValue());
      }
      return true;
    } catch (IOException cut) {
      return false;
    }
  }

  private void take(String[] row) {
    var note = cell(row, "note");
    var tags = new LinkedHashSet<String>();
    int behind = 0;
    var matcher = TAG.matcher(note);
    while (matcher.find()) {
      tags.add(matcher.group(1));
      behind = matcher.end();
    }
    Stream.of(cell(row, "tags").split(",", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .forEach(tags::add);
    var annotation = annotation(row, List.copyOf(tags), note.substring(behind));
    if (annotation.isEmpty()) {
      leftOut.add(new LeftOver(cell(row, "title", "book title"), AnnotationFate.EMPTY));
    } else {
      taken.add(annotation);
    }
  }

  private SharedAnnotation annotation(String[] row, List<String> tags, String note) {
    var created = Moments.moment(cell(row, "date", "highlighted at"));
    var words = cell(row, "highlight");
    return new SharedAnnotation(
        "",
        words.isBlank() ? SharedKind.REPORT : SharedKind.PASSAGE,
        SharedSource.of(
            cell(row, "url"), cell(row, "title", "book title"), cell(row, "author", "book author")),
        null,
        SharedPassage.of(words),
        ColourNames.colour(cell(row, "color")),
        tags,
        SharedNote.list(note, created),
        created,
        created);
  }

  private String cell(String[] row, String column, String other) {
    var first = cell(row, column);
    return first.isEmpty() ? cell(row, other) : first;
  }

  private String cell(String[] row, String column) {
    int at = columns.getOrDefault(column, row.length);
    return at < row.length && row[at] != null ? row[at].strip() : "";
  }
}
