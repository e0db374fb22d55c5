import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times whole processes of the image beside those of its peers, in turn, and prints a table of
 * medians: okular for the window, recoll for import and search, each where it is installed. Run by
 * {@code .ci/bench}, which brings a screen of its own; the reports are made up here.
 *
 * <p>Arguments: the image; how many reports to make up and import, or a folder that holds some; how
 * many runs.
 */
final class Bench {
  /** Of the screen, where both programs have text and neither has a pane. */
  private static final Rectangle TEXT = new Rectangle(600, 350, 400, 300);

  private static final int DARK = 200;
  private static final long PATIENCE = 60_000;
  private static final long SETTLED = 1_500;

  /** To look at the screen all the time would take the processor that the window wants. */
  private static final long LOOK_EACH = 40;

  private static final List<String> WORDS =
      List.of(
          ("garden talk harbour people rope knot compiler queue storage cluster session speaker"
                  + " question answer slide index latency about with without because while morning"
                  + " service design review release method letter reading notebook paragraph")
              .split(" "));

  private static final List<String> NAMES =
      List.of(
          ("Ada Bela Cleo Dora Emil Finn Greta Hugo Iris Jonas Kira Lena Milo Nora Otto Petra"
                  + " Quinn Rosa Sven Tilda Ulla Vera Wim Xenia Yara Zeno")
              .split(" "));

  private static final Pattern WORD = Pattern.compile("(?<= )[a-z]{3,}(?= )");

  private final Path image;
  private final String reports;
  private final int runs;
  private final Path folder;
  private final Random random = new Random(7);

  /** What one process took: seconds until it was painted or had ended, of processors, and MB. */
  private record Run(double seconds, double processors, double memory) {}

  private interface Work {
    Run once() throws Exception;
  }

  private Bench(Path image, String reports, int runs) throws IOException {
    this.image = image.toAbsolutePath();
    this.reports = reports;
    this.runs = runs;
    this.folder = Files.createTempDirectory("hallway-bench");
  }

  public static void main(String[] arguments) throws Exception {
    var bench = new Bench(Path.of(arguments[0]), arguments[1], Integer.parseInt(arguments[2]));
    try {
      bench.run();
    } finally {
      deleteAll(bench.folder);
    }
  }

  private void run() throws Exception {
    var small = Files.writeString(folder.resolve("small.md"), report(1, 5_000));
    var large = Files.writeString(folder.resolve("large.md"), large());
    var many = many();
    var recoll = recoll(many);
    var library = folder.resolve("many.hallway").toString();
    System.out.println("| work | Hallway | CPU s | MB | peer | | ratio |");
    System.out.println("|---|---|---|---|---|---|---|");
    row("window with a report of 5 KB", () -> window(small), "okular", () -> okular(small));
    row("window with a report of 1 MB", () -> window(large), "okular", () -> okular(large));
    row(
        "import of " + count(many) + " reports",
        () -> fresh(library, "import", many.toString()),
        "recollindex",
        () -> recollIndex(recoll));
    row(
        "a new version of each, a word changed",
        () -> changed(many, () -> fed(library, "import", many.toString())),
        "recollindex",
        () -> changed(many, () -> ended(List.of("recollindex", "-c", recoll.toString()))));
    row("window on these", () -> painted(List.of(program(), "--library", library)), "", null);
    row(
        "search in these",
        () -> ended(List.of(program(), "--library", library, "search", "harbour")),
        "recollq",
        () -> ended(List.of("recollq", "-c", recoll.toString(), "harbour")));
    System.out.printf(Locale.ROOT, "| folder | %d MB | | | | | |%n", size(image) >> 20);
  }

  private void row(String name, Work ours, String peer, Work theirs) throws Exception {
    boolean beside = theirs != null && isInstalled(peer);
    var own = new ArrayList<Run>();
    var others = new ArrayList<Run>();
    for (int i = 0; i < runs; i++) {
      own.add(ours.once());
      if (beside) {
        others.add(theirs.once());
      }
    }
    double seconds = median(own.stream().mapToDouble(Run::seconds).toArray());
    double other = median(others.stream().mapToDouble(Run::seconds).toArray());
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f s | %.2f | %.0f | %s |%n",
        name,
        seconds,
        median(own.stream().mapToDouble(Run::processors).toArray()),
        median(own.stream().mapToDouble(Run::memory).toArray()),
        beside
            ? String.format(Locale.ROOT, "%s | %.2f s | %.2f", peer, other, seconds / other)
            : " | | ");
  }

  private static double median(double[] values) {
    var sorted = Arrays.copyOf(values, values.length);
    Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  private String program() {
    return image.resolve("bin").resolve("hallway").toString();
  }

  /** In a library of its own, so that the report comes in. */
  private Run window(Path report) throws Exception {
    var library = folder.resolve("one.hallway").toString();
    deleteLibrary(library);
    return painted(List.of(program(), "--library", library, "open", report.toString()));
  }

  private Run okular(Path report) throws Exception {
    return painted(List.of("okular", report.toString()));
  }

  private Run fresh(String library, String... words) throws Exception {
    deleteLibrary(library);
    return fed(library, words);
  }

  private Run fed(String library, String... words) throws Exception {
    return ended(
        Stream.concat(Stream.of(program(), "--library", library), Stream.of(words)).toList());
  }

  private Path recoll(Path many) throws IOException {
    var settings = Files.createDirectories(folder.resolve("recoll"));
    Files.writeString(settings.resolve("recoll.conf"), "topdirs = " + many + "\n");
    return settings;
  }

  private Run recollIndex(Path settings) throws Exception {
    deleteAll(settings.resolve("xapiandb"));
    return ended(List.of("recollindex", "-z", "-c", settings.toString()));
  }

  private static boolean isInstalled(String program) throws Exception {
    return new ProcessBuilder("sh", "-c", "command -v " + program + " > /dev/null")
            .start()
            .waitFor()
        == 0;
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Until a page of text stands on the screen; then what it holds once it is quiet. */
  private static Run painted(List<String> command) throws Exception {
    var robot = new Robot();
    long begin = System.nanoTime();
    var process = start(command);
    try {
      while (!isText(robot.createScreenCapture(TEXT))) {
        Thread.sleep(LOOK_EACH);
        if (System.nanoTime() - begin > PATIENCE * 1_000_000) {
          throw new IllegalStateException(command + " paints nothing");
        }
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      Thread.sleep(SETTLED);
      return new Run(seconds, processors(process.toHandle()), memory(process.toHandle()));
    } finally {
      process.destroy();
      process.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private static boolean isText(BufferedImage picture) {
    int dark = 0;
    int light = 0;
    for (int y = 0; y < picture.getHeight(); y += 2) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int colour = picture.getRGB(x, y);
        int sum = (colour >> 16 & 255) + (colour >> 8 & 255) + (colour & 255);
        dark += sum < 420 ? 1 : 0;
        light += sum > 600 ? 1 : 0;
      }
    }
    return dark > DARK && light > 3 * dark;
  }

  private static Run ended(List<String> command) throws Exception {
    var figures = Files.createTempFile("hallway-bench", ".txt");
    try {
      long begin = System.nanoTime();
      var timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%U %S %M", "-o"));
      timed.add(figures.toString());
      timed.addAll(command);
      start(timed).waitFor();
      double seconds = (System.nanoTime() - begin) / 1e9;
      var lines = Files.readAllLines(figures);
      var told = lines.get(lines.size() - 1).split(" ");
      double processors = Double.parseDouble(told[0]) + Double.parseDouble(told[1]);
      return new Run(seconds, processors, Double.parseDouble(told[2]) / 1024);
    } finally {
      Files.delete(figures);
    }
  }

  private static double processors(ProcessHandle process) {
    return family(process)
        .flatMap(one -> one.info().totalCpuDuration().stream())
        .mapToDouble(time -> time.toNanos() / 1e9)
        .sum();
  }

  /** Proportional set size: a page that several processes share counts in part. */
  private static double memory(ProcessHandle process) {
    return family(process).mapToDouble(Bench::proportional).sum();
  }

  private static Stream<ProcessHandle> family(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants());
  }

  private static double proportional(ProcessHandle process) {
    try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
          .sum();
    } catch (IOException gone) {
      return 0;
    }
  }

  private Path many() throws IOException {
    var many = Files.createDirectories(folder.resolve("many"));
    if (reports.matches("\\d+")) {
      for (int i = 0; i < Integer.parseInt(reports); i++) {
        int size = 1_000 + random.nextInt(8_000);
        Files.writeString(many.resolve("report-" + i + ".md"), report(i, size));
      }
    } else {
      copyAll(Path.of(reports), many);
    }
    return many;
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
        var copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static long count(Path many) throws IOException {
    try (var files = Files.walk(many)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  /** Another word in each report, and then the work. */
  private Run changed(Path many, Work work) throws Exception {
    try (var files = Files.walk(many)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var text = Files.readString(file, StandardCharsets.ISO_8859_1);
        var word = WORD.matcher(text).replaceFirst("changed" + random.nextInt(1_000_000));
        Files.writeString(file, word, StandardCharsets.ISO_8859_1);
      }
    }
    return work.once();
  }

  private String large() {
    var text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append(report(i, 10_000)).append("\n\n");
    }
    return text.toString();
  }

  private String report(int number, int size) {
    var text = new StringBuilder();
    var event = one(NAMES) + "ville Conf " + (2000 + number % 26);
    text.append("# ").append(event).append(", notes ").append(number);
    text.append("\n\nI went to ").append(event).append(" and heard these talks.\n\n");
    while (text.length() < size) {
      text.append("## ").append(sentence(5)).append(", by ").append(speaker()).append("\n\n");
      for (int i = 0; i < 5; i++) {
        text.append(sentence(12)).append(". ");
      }
      text.append("\n\n- ").append(sentence(9)).append("\n- ").append(sentence(9)).append("\n\n");
    }
    return text.toString();
  }

  private String speaker() {
    return one(NAMES) + " " + one(NAMES) + "son";
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private String sentence(int length) {
    var words = new ArrayList<String>();
    for (int i = 0; i < length; i++) {
      words.add(one(WORDS));
    }
    var sentence = String.join(" ", words);
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private void deleteLibrary(String library) throws IOException {
    try (var files = Files.list(folder)) {
      var name = Path.of(library).getFileName().toString();
      for (var file : files.toList()) {
        if (file.getFileName().toString().replaceFirst("^\\.", "").startsWith(name)) {
          deleteAll(file);
        }
      }
    }
  }

  private static void deleteAll(Path path) throws IOException {
    if (Files.exists(path)) {
      try (var paths = Files.walk(path)) {
        for (var one : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  private static long size(Path path) throws IOException {
    try (var paths = Files.walk(path)) {
      return paths.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
