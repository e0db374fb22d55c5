package app.hallway.anchor;

import app.hallway.library.Inspection;
import app.hallway.model.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Prints how plain offsets, {@link HypothesisQuoteMatching} and our relocation fare side by side,
 * and how long a highlight takes. Not a test: run it with a folder of samples and, if there is one,
 * a folder of pairs ({@code NAME.old.md}, {@code NAME.new.md}).
 */
final class AnchorComparison {
  private static final Pattern WORD = Pattern.compile("\\w[\\w'\\-]+");
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]{30,300}[.!?]");
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]{150,900}");
  private static final int LARGE = 100_000;
  private static final int ROUNDS = 12;

  private final Random random = new Random(11);
  private final Inspection inspection = new Inspection(Clock.systemUTC());

  private AnchorComparison() {}

  public static void main(String[] arguments) throws IOException {
    var comparison = new AnchorComparison();
    var samples = comparison.texts(Path.of(arguments[0]), "");
    System.out.printf("%-28s %s%n", "", Tally.HEADINGS);
    if (arguments.length > 1) {
      comparison.comparePairs(Path.of(arguments[1]));
    }
    comparison.compareEdits(samples);
    comparison.measureSpeed(samples);
  }

  private record Drawn(TextSpan span, boolean word) {}

  private List<String> texts(Path folder, String age) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(age + ".md"))
          .sorted()
          .map(this::text)
          .toList();
    }
  }

  private String text(Path file) {
    return inspection.inspect(file) instanceof Inspection.Inspected.Report report
        ? report.readingText()
        : "";
  }

  private void comparePairs(Path folder) throws IOException {
    var olds = texts(folder, ".old");
    var news = texts(folder, ".new");
    var tallies = new LinkedHashMap<String, Tally>();
    for (int i = 0; i < olds.size(); i++) {
      var pair = new RealPair(olds.get(i), news.get(i));
      if (!pair.old().equals(pair.now()) && !pair.now().isEmpty()) {
        measure(pair.old(), pair.now(), pair::truth, tallies);
      }
    }
    print("real pairs", tallies);
  }

  private void compareEdits(List<String> samples) {
    for (var kind : SyntheticEdit.Kind.values()) {
      compareEdits(kind.toString(), samples, edit -> edit.then(kind));
    }
    compareEdits("ALL STACKED", samples, SyntheticEdit::thenAll);
    compareEdits("ALL STACKED TWICE", samples, edit -> edit.thenAll().thenAll());
  }

  private void compareEdits(
      String name, List<String> samples, Function<SyntheticEdit, SyntheticEdit> make) {
    var tallies = new LinkedHashMap<String, Tally>();
    for (int round = 0; round < ROUNDS; round++) {
      for (var sample : samples) {
        var edit = make.apply(new SyntheticEdit(sample, random));
        measure(sample, edit.text(), edit::truth, tallies);
      }
    }
    print(name, tallies);
  }

  private void measure(
      String old, String now, Function<TextSpan, Truth> truth, Map<String, Tally> tallies) {
    var relocation = Relocation.between(old, now);
    var matching = new HypothesisQuoteMatching(now);
    for (var drawn : spans(old)) {
      var known = truth.apply(drawn.span());
      if (!(known instanceof Truth.Unclear)) {
        add(tallies, "plain offsets", known, drawn, plain(now, drawn.span()));
        add(tallies, "hypothesis", known, drawn, matching.find(old, drawn.span()));
        add(tallies, "hallway", known, drawn, ours(relocation, old, drawn.span()));
      }
    }
  }

  private static void add(
      Map<String, Tally> tallies,
      String method,
      Truth truth,
      Drawn drawn,
      Optional<TextSpan> answer) {
    tallies.computeIfAbsent(method, _ -> new Tally()).add(truth, drawn.word(), answer);
  }

  private static Optional<TextSpan> plain(String now, TextSpan span) {
    return Optional.of(span).filter(there -> there.end() <= now.length());
  }

  private static Optional<TextSpan> ours(Relocation relocation, String old, TextSpan span) {
    return relocation.place(Anchors.describe(old, span)).span();
  }

  /** Words, phrases, sentences and paragraphs. */
  private List<Drawn> spans(String text) {
    var words = all(WORD, text);
    var spans = new ArrayList<Drawn>();
    if (words.size() < 30) {
      return spans;
    }
    for (int i = 0; i < 12; i++) {
      spans.add(new Drawn(words.get(random.nextInt(words.size())), true));
      int first = random.nextInt(words.size() - 9);
      int end = words.get(first + 2 + random.nextInt(6)).end();
      spans.add(new Drawn(new TextSpan(words.get(first).start(), end), false));
    }
    draw(all(SENTENCE, text), 12, spans);
    draw(all(PARAGRAPH, text), 8, spans);
    return spans;
  }

  private void draw(List<TextSpan> from, int count, List<Drawn> spans) {
    for (int i = 0; i < count && !from.isEmpty(); i++) {
      spans.add(new Drawn(from.get(random.nextInt(from.size())), false));
    }
  }

  private static List<TextSpan> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> new TextSpan(match.start(), match.end()))
        .toList();
  }

  private static void print(String what, Map<String, Tally> tallies) {
    tallies.forEach(
        (method, tally) -> System.out.printf("%-14.14s %-13s %s%n", what, method, tally));
  }

  private void measureSpeed(List<String> samples) {
    var large = new StringBuilder();
    for (int i = 0; large.length() < LARGE; i++) {
      large
          .append("Part ")
          .append(i)
          .append('\n')
          .append(new SyntheticEdit(samples.get(i % samples.size()), random).thenAll().text());
    }
    var old = large.substring(0, LARGE);
    var comparing = new ArrayList<Long>();
    var placing = new ArrayList<Long>();
    var matching = new ArrayList<Long>();
    for (int round = 0; round < 30; round++) {
      boolean warm = round >= 10;
      var now = new SyntheticEdit(old, random).thenAll().text();
      long start = now();
      var relocation = Relocation.between(old, now);
      keep(comparing, start, warm);
      var hypothesis = new HypothesisQuoteMatching(now);
      for (var drawn : spans(old)) {
        long ours = now();
        ours(relocation, old, drawn.span());
        keep(placing, ours, warm);
        long theirs = now();
        hypothesis.find(old, drawn.span());
        keep(matching, theirs, warm);
      }
    }
    print("comparing two texts of 100 KB, once for all highlights", comparing);
    print("hallway, a highlight", placing);
    print("hypothesis, a highlight", matching);
  }

  /** By the wall clock: let nothing else run meanwhile. */
  private static long now() {
    return System.nanoTime();
  }

  private static void keep(List<Long> times, long start, boolean warm) {
    if (warm) {
      times.add(now() - start);
    }
  }

  private static void print(String what, List<Long> times) {
    var sorted = times.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    System.out.printf(
        "%s: median %.3f ms, 99th percentile %.3f ms%n",
        what, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
  }
}
