package app.hallway.annotations;

import app.hallway.annotations.ReadAnnotations.LeftOver;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Markdown that KOReader exports: nothing in it is escaped, so it is read by the lines
 * that its template has, and not as Markdown.
 */
final class KoreaderMarkdownReader {
  private static final Pattern ENTRY =
      Pattern.compile("### \\S+ \\S+ @ (\\d\\d? \\p{L}+ \\d{4} \\d\\d?:\\d\\d:\\d\\d ?\\p{L}*)");
  private static final Pattern TITLE = Pattern.compile("# \\S.*");
  private static final Pattern AUTHOR = Pattern.compile("##### (.*)");
  private static final Pattern CHAPTER = Pattern.compile("## .*");
  private static final Pattern END = Pattern.compile("\\[[^\\]]*\\]\\(<?file://.*|_[^_]+: .*_");
  private static final Pattern STYLED =
      Pattern.compile(
          "(?s)==(.*)==|\\*\\*_(.*)_\\*\\*|\\*\\*(.*)\\*\\*|\\*(.*)\\*|\\+\\+(.*)\\+\\+"
              + "|~~(.*)~~|<u>(.*)</u>");

  private final ZoneId zone;
  private final List<SharedAnnotation> taken = new ArrayList<>();
  private final List<LeftOver> leftOut = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private String title = "";
  private String author = "";
  private @Nullable String date;
  private boolean inNote;

  private KoreaderMarkdownReader(ZoneId zone) {
    this.zone = zone;
  }

  static boolean isOne(String text) {
    return text.lines().anyMatch(line -> ENTRY.matcher(line).matches())
        && text.lines().anyMatch(line -> AUTHOR.matcher(line).matches());
  }

  static ReadAnnotations.Taken read(String text, ZoneId zone) {
    var reader = new KoreaderMarkdownReader(zone);
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
    }
    reader.finish();
    return new ReadAnnotations.Taken(
        AnnotationFormat.KOREADER_MARKDOWN, reader.taken, reader.leftOut);
  }

  /** A note may have lines that look like a heading of the template: what follows tells. */
  private void line(String line, String next) {
    var entry = ENTRY.matcher(line);
    var by = AUTHOR.matcher(line);
    if (entry.matches()) {
      finish();
      date = entry.group(1);
    } else if (by.matches() && date == null) {
      author = by.group(1).equals("N/A") ? "" : by.group(1);
    } else if (TITLE.matcher(line).matches() && AUTHOR.matcher(next).matches()) {
      finish();
      title = line.substring(2).strip();
    } else if (END.matcher(line).matches() || isChapter(line, next)) {
      finish();
    } else if (line.equals("---") && date != null && !inNote) {
      inNote = true;
    } else if (date != null) {
      (inNote ? note : words).append(line).append('\n');
    }
  }

  private static boolean isChapter(String line, String next) {
    return CHAPTER.matcher(line).matches()
        && (ENTRY.matcher(next).matches() || END.matcher(next).matches());
  }

  private void finish() {
    if (date != null) {
      take(KindleDate.moment(date, zone));
    }
    date = null;
    inNote = false;
    words.setLength(0);
    note.setLength(0);
  }

  private void take(@Nullable Instant created) {
    var text = plain(words.toString().strip());
    var annotation =
        new SharedAnnotation(
            "",
            text.isEmpty() ? SharedKind.REPORT : SharedKind.PASSAGE,
            new SharedSource(List.of(), title, author),
            null,
            SharedPassage.of(text),
            null,
            List.of(),
            SharedNote.list(note.toString(), created),
            created,
            created);
    if (annotation.isEmpty()) {
      leftOut.add(new LeftOver(title, AnnotationFate.EMPTY));
    } else {
      taken.add(annotation);
    }
  }

  /** Without the signs for the style that the whole is marked with. */
  private static String plain(String text) {
    var styled = STYLED.matcher(text);
    if (!styled.matches()) {
      return text;
    }
    for (int i = 1; i <= styled.groupCount(); i++) {
      if (styled.group(i) != null) {
        return styled.group(i);
      }
    }
    return text;
  }
}
