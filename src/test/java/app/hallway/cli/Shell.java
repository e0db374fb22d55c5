package app.hallway.cli;

import app.hallway.cli.context.Surroundings;
import app.hallway.cli.context.Window;
import app.hallway.model.Errand;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** Runs commands in this process as a shell would, against a library in a folder. */
public final class Shell {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  private final Path folder;
  public final List<String> windows = new ArrayList<>();
  public final List<Errand> errands = new ArrayList<>();
  public final Map<String, String> environment = new HashMap<>();

  public Shell(Path folder) {
    this.folder = folder;
  }

  /** What a command did. */
  public record Ran(int code, String out, String err) {
    public List<JsonNode> json() {
      return out.lines().map(Ran::node).toList();
    }

    private static JsonNode node(String line) {
      try {
        return JSON.readTree(line);
      } catch (JsonProcessingException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
  }

  public Ran run(String... arguments) {
    return runWith("", arguments);
  }

  public Ran runWith(String input, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = hallway(input, out, err).run(arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The commands and their options, all of them. */
  public CommandLine commands() {
    return hallway("", new ByteArrayOutputStream(), new ByteArrayOutputStream())
        .commandLine("--help");
  }

  private HallwayCommand hallway(String input, OutputStream out, OutputStream err) {
    var surroundings =
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            CLOCK,
            library(),
            environment,
            atEnd -> {});
    return new HallwayCommand(surroundings, window());
  }

  private Window window() {
    return new Window() {
      @Override
      public boolean hasDisplay() {
        return true;
      }

      @Override
      public void open(Path library, Errand errand) {
        windows.add("open " + folder.relativize(library));
        errands.add(errand);
      }

      @Override
      public List<Path> tour(Path to) {
        windows.add("tour " + folder.relativize(to));
        return List.of(to.resolve("window.png"));
      }
    };
  }

  public Path library() {
    return folder.resolve("library.hallway");
  }

  /** A report with two talks and some words that stand in it once, or twice. */
  public String sampleReport() {
    return file(
            "sample.md",
            """
            ---
            title: Three days at SampleConf
            author: Ada Example
            date: 2024-05-06
            ---

            Words that stand here once. Twice told. Twice told.

            ## Talks

            ### [Growing a garden of servers - Bo Sample, Sample Works](https://sampleconf2024.sched.com/event/a1/growing)

            Bo showed how a *garden* of servers grows. [Slides](https://example.org/slides.pdf)

            ### [Keynote: Small steps, \u5c0f\u6b65 - Cy Writer](https://sampleconf2024.sched.com/event/a2/small-steps)

            It was about small steps.
            """)
        .toString();
  }

  public Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
