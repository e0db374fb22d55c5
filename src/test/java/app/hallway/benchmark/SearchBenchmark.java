package app.hallway.benchmark;

import app.hallway.library.Importing;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.model.FoundHits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A search as one types, in a library of all reports of a folder; told with its percentiles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBenchmark {
  private static final int SHOWN = 50;

  @Param("samples")
  public String reports = "samples";

  @Param({"test", "th", "open source", "\"the talk\""})
  public String query = "test";

  private @Nullable Path folder;
  private @Nullable Library library;

  @Setup
  public void open() throws IOException, LibraryException {
    var made = Files.createTempDirectory("hallway-benchmark");
    var opened = Library.open(made.resolve("benchmark.hallway"), Clock.systemUTC());
    opened.importing().importAll(List.of(Path.of(reports)), Importing.Progress.NONE, () -> false);
    folder = made;
    library = opened;
  }

  @Benchmark
  public FoundHits searchTyped() {
    return Objects.requireNonNull(library).searching().searchTyped(query, null, SHOWN);
  }

  @TearDown
  public void close() throws IOException {
    Objects.requireNonNull(library).close();
    var made = Objects.requireNonNull(folder);
    try (var files = Files.list(made)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(made);
  }
}
