package app.hallway.library;

import app.hallway.detect.TalkDetector;
import app.hallway.library.arriving.KnownReports;
import app.hallway.library.likeness.Fingerprint;
import app.hallway.library.likeness.ReportLikeness;
import app.hallway.library.reading.Reading;
import app.hallway.model.Draft;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ReadResult;
import app.hallway.model.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares every report with every other one and prints which are taken for states of one, and
 * which states of one are not. Not a test: run it with the folder of reports that has {@code
 * corpus}, {@code seeds}, {@code html}, {@code revisions} and {@code SOURCES.tsv}, an empty folder
 * to work in, and checked-out repositories of posts ({@code OWNER/NAME=FOLDER}).
 */
final class SameReports {
  private static final HashSet<Long> NONE = new HashSet<>();

  private final Reading reading = new Reading(Clock.systemUTC(), new TalkDetector());
  private final List<Post> posts = new ArrayList<>();
  private final Map<String, String> revisionsOf = new HashMap<>();

  /**
   * A file.
   *
   * @param post what it is a state of, as its source says
   */
  private record Post(
      String name, String post, @Nullable String url, String text, ReportLikeness likeness) {
    boolean mayBe(Post other) {
      return url == null || other.url == null || url.equals(other.url);
    }
  }

  private SameReports() {}

  public static void main(String[] arguments) throws IOException, LibraryException {
    var same = new SameReports();
    same.read(Path.of(arguments[0]));
    for (int i = 2; i < arguments.length; i++) {
      var named = arguments[i].split("=", 2);
      same.readBlog(named[0], Path.of(named[1]));
    }
    same.imported(Path.of(arguments[0]).resolve("revisions"), Path.of(arguments[1]));
    same.pairs();
    same.all();
  }

  /** Old states from one folder and then new ones from another, under other names. */
  private void imported(Path revisions, Path work) throws IOException, LibraryException {
    try (var library = Library.open(work.resolve("same.hallway"), Clock.systemUTC())) {
      var before =
          outcomes(library, revisions, ".old.md", Files.createDirectory(work.resolve("old")));
      var after =
          outcomes(library, revisions, ".new.md", Files.createDirectory(work.resolve("new")));
      var became = new TreeMap<String, Integer>();
      var states = new HashMap<String, HashSet<Optional<ReportId>>>();
      before.forEach(
          (number, outcome) ->
              states
                  .computeIfAbsent(revisionsOf.getOrDefault(number, ""), post -> new HashSet<>())
                  .add(reportOf(outcome)));
      after.forEach(
          (number, outcome) -> {
            boolean right =
                states
                    .getOrDefault(revisionsOf.getOrDefault(number, ""), new HashSet<>())
                    .contains(reportOf(outcome));
            var what =
                outcome.getClass().getSimpleName() + (right ? " of the same" : " of another");
            became.merge(what, 1, Integer::sum);
          });
      System.out.println("new states imported from another folder: " + became);
    }
  }

  private static Optional<ReportId> reportOf(@Nullable ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported one -> Optional.of(one.report());
      case ImportOutcome.NewVersion one -> Optional.of(one.report());
      case ImportOutcome.Unchanged one -> Optional.of(one.report());
      case ImportOutcome.Rejected no -> Optional.empty();
      case ImportOutcome.PassedOver no -> Optional.empty();
      case null -> Optional.empty();
    };
  }

  private static Map<String, ImportOutcome> outcomes(
      Library library, Path revisions, String age, Path folder) throws IOException {
    for (var file : files(revisions)) {
      var name = file.getFileName().toString();
      if (name.endsWith(age)) {
        var other =
            age.equals(".old.md") ? name.substring(0, 3) : "p-" + name.substring(0, 3) + "-b";
        Files.copy(file, folder.resolve(other + ".md"));
      }
    }
    var summary =
        library.importing().importAll(List.of(folder), Importing.Progress.NONE, () -> false);
    var outcomes = new TreeMap<String, ImportOutcome>();
    for (var outcome : summary.outcomes()) {
      outcomes.put(outcome.source().replaceAll(".*?(\\d{3})(-b)?\\.md", "$1"), outcome);
    }
    return outcomes;
  }

  private void read(Path reports) throws IOException {
    var sources = new HashMap<String, String>();
    rows(reports.resolve("SOURCES.tsv")).forEach(row -> sources.put(row[1], row[2] + "/" + row[3]));
    rows(reports.resolve("revisions/INDEX.tsv"))
        .forEach(row -> revisionsOf.put(row[0], row[1] + "/" + row[2]));
    for (var set : List.of("corpus", "seeds", "html", "revisions")) {
      for (var file : files(reports.resolve(set))) {
        var name = file.getFileName().toString();
        var number = name.substring(0, 3);
        add(
            set,
            file,
            set.equals("revisions")
                ? revisionsOf.getOrDefault(number, name)
                : sources.getOrDefault(name, name));
      }
    }
  }

  private void readBlog(String name, Path blog) throws IOException {
    for (var file : files(blog)) {
      add("blog", file, name + "/" + blog.relativize(file));
    }
  }

  private static List<String[]> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream().map(line -> line.split("\t", -1)).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(md|html)")).sorted().toList();
    }
  }

  /** As one that lies in a folder and under a name of its own. */
  private void add(String set, Path file, String post) throws IOException {
    var path = Path.of("/" + posts.size() + "/" + posts.size() + ending(file));
    if (reading.read("p" + path.getFileName(), path, Files.readAllBytes(file))
        instanceof ReadResult.Read(Draft draft)) {
      var text = reading.version(draft).readingText();
      posts.add(
          new Post(
              set + "/" + file.getFileName(),
              post,
              KnownReports.urlKey(draft),
              text,
              ReportLikeness.of(
                  draft.metadata(), draft.sourceName(), draft.path(), Fingerprint.of(text))));
    }
  }

  private static String ending(Path file) {
    return file.toString().substring(file.toString().lastIndexOf('.'));
  }

  /** The old and the new states of the revisions, as the library would know them. */
  private void pairs() {
    var byName = new HashMap<String, Post>();
    posts.forEach(post -> byName.put(post.name(), post));
    int known = 0;
    int all = 0;
    for (var old : posts) {
      var now = Optional.ofNullable(byName.get(old.name().replace(".old.", ".new.")));
      if (old.name().contains(".old.") && now.isPresent()) {
        all++;
        if (isOne(old, now.get())) {
          known++;
        } else {
          System.out.println("not known again: " + compared(old, now.get()));
        }
      }
    }
    System.out.println("known again by address or content: " + known + " of " + all);
  }

  private static boolean isOne(Post one, Post other) {
    return (one.url() != null && one.url().equals(other.url()))
        || (one.mayBe(other) && one.likeness().to(other.likeness()) > 0);
  }

  private void all() {
    long pairs = 0;
    long missed = 0;
    long sampled = 0;
    var wrong = new TreeMap<String, String>();
    var samples =
        posts.stream()
            .collect(
                Collectors.toMap(
                    post -> post, post -> new HashSet<>(post.likeness().text().sample())));
    for (int i = 0; i < posts.size(); i++) {
      for (int j = 0; j < i; j++) {
        var one = posts.get(i);
        var other = posts.get(j);
        boolean alike = one.likeness().to(other.likeness()) > 0;
        if (!one.post().equals(other.post())) {
          pairs++;
          if (alike || isOne(one, other)) {
            wrong.put(other.post() + " = " + one.post(), compared(one, other));
          }
        }
        if (alike) {
          sampled++;
          missed +=
              samples.getOrDefault(one, NONE).stream()
                          .filter(samples.getOrDefault(other, NONE)::contains)
                          .count()
                      < 2
                  ? 1
                  : 0;
        }
      }
    }
    System.out.println(
        "pairs of different posts: "
            + pairs
            + ", taken for one, by their sources: "
            + wrong.size());
    wrong.forEach((both, why) -> System.out.println(both + "\n    " + why));
    System.out.println("alike pairs: " + sampled + ", not found through the index: " + missed);
  }

  private static String compared(Post one, Post other) {
    int shared = one.likeness().text().shared(other.likeness().text());
    return "%s (%d) %s (%d): %d runs of words shared; “%s” “%s” %s %s"
        .formatted(
            one.name(),
            one.likeness().text().size(),
            other.name(),
            other.likeness().text().size(),
            shared,
            one.likeness().title(),
            other.likeness().title(),
            one.likeness().date(),
            other.likeness().date());
  }
}
