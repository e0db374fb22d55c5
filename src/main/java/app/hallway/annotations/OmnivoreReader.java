package app.hallway.annotations;

import app.hallway.annotations.ReadAnnotations.LeftOver;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the notes that Omnivore's plugins wrote, one or several in a file: a title, links to the
 * page, and below "Highlights" a quote for each, with its labels and id behind it and its note
 * below it.
 */
final class OmnivoreReader {
  private static final Pattern LINK =
      Pattern.compile("\\[Read (on Omnivore|Original)\\]\\((\\S+)\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARROW = Pattern.compile("\\s*\\[\u2934\uFE0F?\\]\\((\\S*)\\)");
  private static final Pattern LABEL = Pattern.compile("\\s#([^\\s#^]+)");
  private static final Pattern BLOCK_ID = Pattern.compile("\\^([0-9A-Za-z-]+)\\s*$");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z_]+):\\s*(.*)");

  private final List<SharedAnnotation> taken = new ArrayList<>();
  private final List<LeftOver> leftOut = new ArrayList<>();
  private final List<String> quote = new ArrayList<>();
  private final List<String> note = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private String title = "";
  private String author = "";
  private @Nullable Instant saved;
  private boolean inMetadata;
  private boolean inHighlights;

  private OmnivoreReader() {}

  static boolean isOne(String text) {
    return text.contains("](https://omnivore.app/")
        && text.lines().anyMatch(line -> line.startsWith("> "))
        && (LINK.matcher(text).find() || ARROW.matcher(text).find());
  }

  static ReadAnnotations.Taken read(String text) {
    var reader = new OmnivoreReader();
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), i);
    }
    reader.finish();
    return new ReadAnnotations.Taken(AnnotationFormat.OMNIVORE, reader.taken, reader.leftOut);
  }

  private void line(String line, int number) {
    if (line.equals("---") && (number == 0 || inMetadata)) {
      inMetadata = !inMetadata;
    } else if (inMetadata) {
      field(line);
    } else if (line.startsWith("# ")) {
      begin(line.substring(2).strip());
    } else if (line.startsWith("## ")) {
      finish();
      inHighlights = line.startsWith("## Highlights");
    } else if (inHighlights || line.startsWith(">")) {
      highlight(line);
    } else {
      LINK.matcher(line).results().forEach(link -> address(link.group(1), link.group(2)));
    }
  }

  private void field(String line) {
    var field = FIELD.matcher(line);
    if (field.matches()) {
      var value = field.group(2).strip().replaceFirst("^([\"'])(.*)\\1$", "$2");
      switch (field.group(1)) {
        case "title" -> title = value;
        case "author", "site" -> author = author.isEmpty() ? value : author;
        case "url", "source", "original" -> address("Original", value);
        case "date_saved", "date_published" ->
            saved = saved == null ? Moments.moment(value) : saved;
        default -> {}
      }
    }
  }

  /** What was read on Omnivore is on the web elsewhere. */
  private void address(String kind, String address) {
    if (kind.equalsIgnoreCase("Original")) {
      addresses.addFirst(address);
    } else {
      addresses.addLast(address);
    }
  }

  private void begin(String heading) {
    finish();
    if (!title.isEmpty() && !title.equals(heading)) {
      addresses.clear();
      author = "";
    }
    title = heading;
    inHighlights = false;
  }

  private void highlight(String line) {
    if (line.startsWith(">")) {
      if (!note.isEmpty() || isClosed()) {
        finish();
      }
      quote.add(line.replaceFirst("^> ?", ""));
    } else if (!quote.isEmpty() && !(line.isBlank() && note.isEmpty())) {
      note.add(line);
    }
  }

  /** Behind the link to a highlight, the next line is another one's. */
  private boolean isClosed() {
    return quote.stream().anyMatch(line -> ARROW.matcher(line).find());
  }

  private void finish() {
    if (!quote.isEmpty()) {
      take(String.join("\n", quote), String.join("\n", note));
    }
    quote.clear();
    note.clear();
  }

  private void take(String quoted, String below) {
    var arrow = ARROW.matcher(quoted);
    boolean linked = arrow.find();
    var words = linked ? quoted.substring(0, arrow.start()) : quoted;
    var behind = linked ? quoted.substring(arrow.end()) : "";
    var id = id(behind).or(() -> id(below)).orElse("");
    var annotation =
        new SharedAnnotation(
            id,
            SharedKind.PASSAGE,
            new SharedSource(addresses, title, author),
            null,
            SharedPassage.of(MarkdownWords.of(words)),
            null,
            LABEL.matcher(behind).results().map(label -> label.group(1)).distinct().toList(),
            SharedNote.list(BLOCK_ID.matcher(below.strip()).replaceFirst(""), saved),
            saved,
            saved);
    if (annotation.isEmpty()) {
      leftOut.add(new LeftOver(title, AnnotationFate.EMPTY));
    } else {
      taken.add(annotation);
    }
  }

  private static Optional<String> id(String text) {
    var id = BLOCK_ID.matcher(text.strip());
    return id.find() ? Optional.of(id.group(1)) : Optional.empty();
  }
}
