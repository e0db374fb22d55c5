package app.hallway.detect;

import app.hallway.detect.words.Titles;
import app.hallway.importing.ReportReader;
import app.hallway.model.ReadResult;
import app.hallway.model.ReportMetadata;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A report and the talks that a careful reader found in it. */
record LabelledReport(String name, ReportMetadata metadata, String markdown, List<Label> talks) {
  private static final String LABELS = ".labels.json";

  /** A talk as a reader labelled it; {@code optional} where two readers could differ. */
  record Label(String title, int line, int endLine, boolean optional) {
    boolean fits(String otherTitle, int otherLine) {
      double alike = Titles.alike(title, otherTitle);
      return alike >= 0.6 || (line == otherLine && alike >= 0.34);
    }
  }

  /** Reads each {@code NAME.labels.json} of a folder with the report beside it. */
  static List<LabelledReport> readAll(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(LABELS))
          .sorted()
          .map(LabelledReport::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledReport read(Path labels) {
    var name = labels.getFileName().toString().replace(LABELS, "");
    var report =
        Stream.of(".md", ".mdx", ".html")
            .map(ending -> labels.resolveSibling(name + ending))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(labels + " has no report beside it"));
    try {
      var talks = new ArrayList<Label>();
      for (var talk : new ObjectMapper().readTree(Files.readString(labels)).path("talks")) {
        talks.add(
            new Label(
                talk.path("title").asText(""),
                talk.path("line").asInt(),
                talk.path("end_line").asInt(),
                talk.path("optional").asBoolean()));
      }
      var read = new ReportReader(Clock.systemUTC()).read(report);
      if (read instanceof ReadResult.Read(var draft)) {
        return new LabelledReport(name, draft.metadata(), draft.markdown(), talks);
      }
      throw new IllegalArgumentException(report + " cannot be read: " + read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report that no reader has labelled, where it can be read. */
  static Optional<LabelledReport> unlabelled(Path file) {
    return new ReportReader(Clock.systemUTC()).read(file) instanceof ReadResult.Read(var draft)
        ? Optional.of(
            new LabelledReport(
                file.getFileName().toString(), draft.metadata(), draft.markdown(), List.of()))
        : Optional.empty();
  }
}
