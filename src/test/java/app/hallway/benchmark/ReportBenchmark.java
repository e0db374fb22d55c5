package app.hallway.benchmark;

import app.hallway.anchor.Anchors;
import app.hallway.anchor.Relocation;
import app.hallway.detect.TalkDetector;
import app.hallway.importing.ReportReader;
import app.hallway.importing.SourceFiles;
import app.hallway.markdown.Markdown;
import app.hallway.markdown.MarkdownDocument;
import app.hallway.model.Anchor;
import app.hallway.model.Detection;
import app.hallway.model.Draft;
import app.hallway.model.Placement;
import app.hallway.model.ReadResult;
import app.hallway.model.TextSpan;
import app.hallway.render.Article;
import app.hallway.render.ArticleRenderer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done to each report, on all reports of a folder at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReportBenchmark {
  private static final int MARK = 60;

  @Param("samples")
  public String reports = "samples";

  private final ReportReader reader = new ReportReader(Clock.systemUTC());
  private final TalkDetector detector = new TalkDetector();
  private List<Path> files = List.of();
  private List<Parsed> parsed = List.of();
  private List<Marked> marked = List.of();

  private record Parsed(Draft draft, MarkdownDocument document) {}

  /** A mark in the middle of a text, and the text with a passage that was not there before it. */
  private record Marked(String text, Anchor anchor, String later) {
    static Marked in(String text) {
      int start = text.length() / 2;
      var span = new TextSpan(start, Math.min(text.length(), start + MARK));
      int before = text.length() / 3;
      var later = text.substring(0, before) + "\nNew words.\n" + text.substring(before);
      return new Marked(text, Anchors.describe(text, span), later);
    }
  }

  @Setup
  public void read() {
    files = SourceFiles.find(List.of(Path.of(reports))).files();
    parsed =
        files.stream()
            .map(reader::read)
            .filter(ReadResult.Read.class::isInstance)
            .map(result -> ((ReadResult.Read) result).draft())
            .map(draft -> new Parsed(draft, Markdown.parse(draft.markdown())))
            .toList();
    marked = render().stream().map(Article::readingText).map(Marked::in).toList();
  }

  @Benchmark
  public List<ReadResult> readFiles() {
    return files.stream().map(reader::read).toList();
  }

  @Benchmark
  public List<MarkdownDocument> parse() {
    return parsed.stream().map(one -> Markdown.parse(one.draft().markdown())).toList();
  }

  @Benchmark
  public List<Detection> detect() {
    return parsed.stream()
        .map(one -> detector.detect(one.draft().metadata(), one.document()))
        .toList();
  }

  @Benchmark
  public List<Article> render() {
    return parsed.stream()
        .map(one -> new ArticleRenderer().render(one.document(), reference -> null))
        .toList();
  }

  @Benchmark
  public List<Placement> anchor() {
    return marked.stream()
        .map(one -> Relocation.between(one.text(), one.later()).place(one.anchor()))
        .toList();
  }
}
