package app.hallway.annotations;

import app.hallway.annotations.ReadAnnotations.LeftOver;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads Kindle's {@code My Clippings.txt}, whose second lines are in the language that the device
 * had at that time. A note is an entry of its own there, known as one on a highlight by its place.
 */
final class KindleReader {
  private static final Pattern SEPARATORS = Pattern.compile("(?m)^={10}[ \\t]*$");
  private static final Pattern INFO = Pattern.compile("^[-–•] .*\\d.*");
  private static final Pattern AUTHOR =
      Pattern.compile("(.*\\S)\\s*\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)\\s*");
  private static final Pattern RANGE = Pattern.compile("(\\d+)(?:\\s*[-–]\\s*(\\d+))?");

  /** What stands in the place of words that a book does not let go, in whatever language. */
  private static final Pattern LIMIT = Pattern.compile("(?s)<[^<>]*>");

  /** What an entry is, by words of the languages that are read. */
  private enum Sort {
    HIGHLIGHT("highlight|markierung|surlign|subrayado|ハイライト"),
    BOOKMARK("bookmark|lesezeichen|signet|marque-page|marcador|ブックマーク"),
    NOTE("\\bnote\\b|notiz|\\bnota\\b|メモ"),
    CLIPPING("\\bclip|ausschnitt|extrait|recorte|クリップ");

    private final Pattern words;

    Sort(String words) {
      this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<Sort> of(String info) {
      for (var sort : values()) {
        if (sort.words.matcher(info).find()) {
          return Optional.of(sort);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * From where to where an entry is of its book, in whatever the device counts.
   *
   * @param from 0 where it does not say
   */
  private record Position(int from, int to) {
    boolean holds(Position note) {
      return from > 0 && from <= note.to && note.to <= to;
    }
  }

  private record Entry(
      SharedSource source, Sort sort, Position at, @Nullable Instant made, String words) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<LeftOver> leftOut = new ArrayList<>();
  private final ZoneId zone;

  private KindleReader(ZoneId zone) {
    this.zone = zone;
  }

  /** Its first entry tells, and a file of one entry has a separator, too. */
  static boolean isOne(String text) {
    var separator = SEPARATORS.matcher(text);
    if (!separator.find()) {
      return false;
    }
    var lines = text.substring(0, separator.start()).strip().lines().toList();
    return lines.size() >= 2
        && INFO.matcher(lines.get(1)).matches()
        && Sort.of(placePart(lines.get(1))).isPresent();
  }

  static ReadAnnotations.Taken read(String text, ZoneId zone) {
    var reader = new KindleReader(zone);
    SEPARATORS
        .splitAsStream(text)
        .filter(entry -> !entry.isBlank())
        .forEach(entry -> reader.entry(entry.strip()));
    return new ReadAnnotations.Taken(AnnotationFormat.KINDLE, reader.annotations(), reader.leftOut);
  }

  private void entry(String text) {
    var lines = text.split("\n", 3);
    var sort = lines.length > 1 ? Sort.of(placePart(lines[1])) : Optional.<Sort>empty();
    if (sort.isEmpty()) {
      leftOut.add(new LeftOver(lines[0], AnnotationFate.BROKEN));
      return;
    }
    var words = lines.length > 2 ? lines[2].strip() : "";
    if (sort.get() == Sort.BOOKMARK) {
      leftOut.add(new LeftOver(lines[0].strip(), AnnotationFate.BOOKMARK));
    } else if (words.isEmpty() || LIMIT.matcher(words).matches()) {
      leftOut.add(new LeftOver(lines[0].strip(), AnnotationFate.EMPTY));
    } else {
      entries.add(
          new Entry(
              source(lines[0].strip()),
              sort.get(),
              position(lines[1]),
              KindleDate.moment(datePart(lines[1]), zone),
              words));
    }
  }

  /** What it is, and where; the date comes last. */
  private static String placePart(String info) {
    int bar = info.lastIndexOf('|');
    return bar < 0 ? info : info.substring(0, bar);
  }

  private static String datePart(String info) {
    return info.substring(info.lastIndexOf('|') + 1);
  }

  /** The last group in round brackets is who wrote it. */
  private static SharedSource source(String line) {
    var author = AUTHOR.matcher(line);
    return author.matches()
        ? new SharedSource(List.of(), author.group(1), author.group(2))
        : new SharedSource(List.of(), line, "");
  }

  /** A page may come first; the narrower count comes after it. */
  private static Position position(String info) {
    var range = RANGE.matcher(placePart(info));
    var found = new Position(0, 0);
    while (range.find()) {
      found = position(range.group(1), range.group(2));
    }
    return found;
  }

  /** The end may be written by its last digits only: 1204-7. */
  private static Position position(String from, @Nullable String to) {
    if (from.length() > 9 || (to != null && to.length() > 9)) {
      return new Position(0, 0);
    }
    var whole =
        to == null || to.length() >= from.length()
            ? to
            : from.substring(0, from.length() - to.length()) + to;
    int start = Integer.parseInt(from);
    return new Position(start, whole == null ? start : Integer.parseInt(whole));
  }

  private List<SharedAnnotation> annotations() {
    var marks = new ArrayList<>(entries.stream().filter(it -> it.sort != Sort.NOTE).toList());
    var alone = new ArrayList<SharedAnnotation>();
    var notes = new ArrayList<List<SharedNote>>();
    marks.forEach(mark -> notes.add(new ArrayList<>()));
    for (var note : entries.stream().filter(it -> it.sort == Sort.NOTE).toList()) {
      int at = markOf(note, marks);
      if (at < 0) {
        alone.add(annotation(note, SharedNote.list(note.words, note.made)));
      } else {
        notes.get(at).addAll(SharedNote.list(note.words, note.made));
      }
    }
    var all = new ArrayList<SharedAnnotation>();
    for (int i = 0; i < marks.size(); i++) {
      all.add(annotation(marks.get(i), notes.get(i)));
    }
    all.addAll(alone);
    return all;
  }

  /** A note is at the end of its highlight: the one that ends nearest. */
  private static int markOf(Entry note, List<Entry> marks) {
    int best = -1;
    for (int i = 0; i < marks.size(); i++) {
      var mark = marks.get(i);
      if (mark.source.equals(note.source)
          && mark.at.holds(note.at)
          && (best < 0 || mark.at.to < marks.get(best).at.to)) {
        best = i;
      }
    }
    return best;
  }

  private static SharedAnnotation annotation(Entry entry, List<SharedNote> notes) {
    boolean mark = entry.sort != Sort.NOTE;
    return new SharedAnnotation(
        "",
        mark ? SharedKind.PASSAGE : SharedKind.REPORT,
        entry.source,
        null,
        mark ? SharedPassage.of(entry.words) : SharedPassage.NONE,
        null,
        List.of(),
        notes,
        entry.made,
        entry.made);
  }
}
