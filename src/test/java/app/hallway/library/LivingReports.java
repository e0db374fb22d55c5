package app.hallway.library;

import app.hallway.anchor.Relocation;
import app.hallway.library.wording.Wording;
import app.hallway.model.ChangeCounts;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.ImportSummary;
import app.hallway.model.Placement;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.TextSpan;
import app.hallway.testing.MarkedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.BreakIterator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Imports old versions of reports, highlights in each, imports the new versions over them, and
 * prints what became of highlights and reading positions. Not a test: run it with a folder of pairs
 * ({@code NAME.old.md}, {@code NAME.new.md}) and an empty folder to work in.
 */
final class LivingReports {
  private static final int HIGHLIGHTS = 10;
  private static final int POSITIONS = 20;
  private static final int SENTENCE = 25;

  private final Path pairs;
  private final Path work;
  private final Random random = new Random(7);
  private final TreeMap<String, Integer> tally = new TreeMap<>();

  private LivingReports(Path pairs, Path work) {
    this.pairs = pairs;
    this.work = work;
  }

  public static void main(String[] arguments) throws IOException, LibraryException {
    new LivingReports(Path.of(arguments[0]), Path.of(arguments[1])).run();
  }

  private void run() throws IOException, LibraryException {
    try (var library = Library.open(work.resolve("living.hallway"), Clock.systemUTC())) {
      var first = imported(library, "old");
      System.out.println("old versions: " + outcomes(first));
      var reports =
          library.reports().list(new ReportFilter.All()).stream().map(ReportSummary::id).toList();
      for (var report : reports) {
        highlight(library, report);
        library.reports().begin(report);
      }
      System.out.println("new versions: " + outcomes(imported(library, "new")));
      reports.forEach(report -> count(library, report));
      tally.forEach((what, number) -> System.out.println(what + ": " + number));
      System.out.println(
          "reports with news: "
              + library.reports().list(new ReportFilter.All()).stream()
                  .filter(ReportSummary::changed)
                  .count());
    }
  }

  /** A comment keeps two pairs that begin with the same text apart. */
  private ImportSummary imported(Library library, String age) throws IOException {
    var folder = Files.createDirectories(work.resolve("in"));
    try (var files = Files.list(pairs)) {
      for (var file : files.filter(path -> path.toString().endsWith(age + ".md")).toList()) {
        var name = file.getFileName().toString().replace("." + age + ".md", "");
        Files.write(folder.resolve(name + ".md"), Files.readAllBytes(file));
        Files.writeString(
            folder.resolve(name + ".md"), "\n\n<!-- " + name + " -->\n", StandardOpenOption.APPEND);
      }
    }
    return library.importing().importAll(List.of(folder), Importing.Progress.NONE, () -> false);
  }

  private static String outcomes(ImportSummary summary) {
    var changes = summary.changes();
    return summary.outcomes().stream()
            .collect(
                Collectors.groupingBy(
                    outcome -> outcome.getClass().getSimpleName(), Collectors.counting()))
        + (changes.equals(ChangeCounts.NONE) ? "" : " " + Wording.changes(changes));
  }

  private void highlight(Library library, ReportId report) {
    var text = library.reports().open(report).orElseThrow().readingText();
    for (var span : spans(library, report, text)) {
      MarkedReport.text(library, report, span, HighlightColour.YELLOW);
    }
  }

  /** Titles and names of talks, and sentences. */
  private List<TextSpan> spans(Library library, ReportId report, String text) {
    var spans = new LinkedHashSet<TextSpan>();
    for (var told : library.talks().of(report).stream().limit(3).toList()) {
      find(text, told.talk().title(), told.span().start(), spans);
      told.talk().speakers().stream()
          .limit(1)
          .forEach(speaker -> find(text, speaker.name(), told.span().start(), spans));
    }
    var sentences = new ArrayList<>(sentences(text));
    Collections.shuffle(sentences, random);
    sentences.stream().limit(Math.max(0, HIGHLIGHTS - spans.size())).forEach(spans::add);
    return List.copyOf(spans);
  }

  private static void find(String text, String words, int from, Set<TextSpan> spans) {
    int place = text.indexOf(words, from);
    if (place >= 0 && !words.isBlank()) {
      spans.add(new TextSpan(place, place + words.length()));
    }
  }

  private static List<TextSpan> sentences(String text) {
    var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    var spans = new ArrayList<TextSpan>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      for (var line : lines(text, start, end)) {
        if (line.length() >= SENTENCE) {
          spans.add(line);
        }
      }
    }
    return spans;
  }

  private static List<TextSpan> lines(String text, int start, int end) {
    var lines = new ArrayList<TextSpan>();
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || text.charAt(at) == '\n') {
        int last = at;
        while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
          last--;
        }
        while (from < last && Character.isWhitespace(text.charAt(from))) {
          from++;
        }
        lines.add(new TextSpan(from, last));
        from = at + 1;
      }
    }
    return lines;
  }

  private void count(Library library, ReportId report) {
    var versions = library.versions().of(report);
    var now = library.reports().open(report).orElseThrow().readingText();
    var old = library.versions().open(versions.getLast().id()).orElseThrow().readingText();
    for (var mark : library.highlights().of(report)) {
      add("highlights " + mark.placement().getClass().getSimpleName());
      place(mark, old, now);
    }
    positions(old, now);
  }

  /** Where the quote stands once in both texts there is no doubt about its place. */
  private void place(Highlight mark, String old, String now) {
    var quote = mark.anchor().quote();
    boolean certain = once(old, quote) && once(now, quote);
    var span = spanOf(mark.placement());
    if (certain && span.start() != now.indexOf(quote)) {
      System.out.println("not in place: " + mark.placement() + " " + quote);
    }
    if (certain) {
      add(
          "highlights whose words stand once in both: "
              + (span.start() == now.indexOf(quote) ? "in place" : "elsewhere or detached"));
    } else if (!now.contains(quote)) {
      add("highlights whose words are gone: " + mark.placement().getClass().getSimpleName());
    }
  }

  private static TextSpan spanOf(Placement placement) {
    return placement.span().orElse(new TextSpan(0, 0));
  }

  private static boolean once(String text, String words) {
    int first = text.indexOf(words);
    return first >= 0 && text.indexOf(words, first + 1) < 0;
  }

  private void positions(String old, String now) {
    var surviving =
        new ArrayList<>(
            sentences(old).stream()
                .filter(span -> once(old, span.of(old)) && once(now, span.of(old)))
                .toList());
    Collections.shuffle(surviving, random);
    var relocation = Relocation.between(old, now);
    for (var span : surviving.stream().limit(POSITIONS).toList()) {
      int start = now.indexOf(span.of(old));
      land("from its beginning", relocation.follow(span.start()), start, span.length());
      int inside = random.nextInt(span.length());
      land("from within", relocation.follow(span.start() + inside), start, span.length());
    }
  }

  private void land(String how, int landed, int start, int length) {
    boolean same = start <= landed && landed < start + length;
    add("positions " + how + (same ? ": in the same sentence" : ": elsewhere"));
  }

  private void add(String what) {
    tally.merge(what, 1, Integer::sum);
  }
}
