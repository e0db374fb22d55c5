package app.hallway.cli.notes;

import app.hallway.cli.arguments.StandardInput;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.ReanchorJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Inspection;
import app.hallway.library.Inspection.Inspected;
import app.hallway.library.wording.Wording;
import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds spans of one version of a report in another, one request a line. */
@Command(name = "reanchor")
public final class ReanchorCommand implements Callable<Integer> {
  /** Two files, and spans of the first one's reading text in UTF-16 units. */
  private record Request(String old, String neu, List<TextSpan> spans) {}

  private sealed interface Answer {
    record Found(List<Placement> placements) implements Answer {}

    record Failed(@Nullable String message) implements Answer {}
  }

  private final Context context;
  private boolean failures;

  @Parameters(paramLabel = "REQUESTS.jsonl")
  private Path requests = Path.of("");

  public ReanchorCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    var inspection = new Inspection(context.clock());
    var mapper = new ObjectMapper();
    try (var lines = requests()) {
      inspection.each(
          lines.lines().filter(line -> !line.isBlank()).iterator(),
          line -> answer(inspection, mapper, line),
          this::tell);
    }
    return failures ? Exit.REJECTED : Exit.DONE;
  }

  private BufferedReader requests() throws IOException {
    return StandardInput.isMeant(requests)
        ? new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8))
        : Files.newBufferedReader(requests);
  }

  private static Answer answer(Inspection inspection, ObjectMapper mapper, String line) {
    try {
      var request = request(mapper.readTree(line));
      return new Answer.Found(
          Inspection.reanchor(
              text(inspection, request.old), text(inspection, request.neu), request.spans));
    } catch (Refusal refusal) {
      return new Answer.Failed(refusal.getMessage());
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      return new Answer.Failed(Texts.of("reanchor.malformed", malformed.getMessage()));
    } catch (IOException noJson) {
      return new Answer.Failed(Texts.of("reanchor.no-json"));
    }
  }

  private static Request request(JsonNode json) throws Refusal {
    if (!json.path("old").isTextual()
        || !json.path("new").isTextual()
        || !json.path("spans").isArray()
        || !json.path("spans").valueStream().allMatch(ReanchorCommand::isPair)) {
      throw new Refusal(Texts.of("reanchor.shape"));
    }
    var spans =
        json.path("spans")
            .valueStream()
            .map(span -> new TextSpan(span.path(0).intValue(), span.path(1).intValue()))
            .toList();
    return new Request(json.path("old").asText(), json.path("new").asText(), spans);
  }

  private static boolean isPair(JsonNode span) {
    return span.size() == 2 && span.path(0).isInt() && span.path(1).isInt();
  }

  private static String text(Inspection inspection, String file) throws Refusal {
    return switch (inspection.inspect(Path.of(file))) {
      case Inspected.Report report -> report.readingText();
      case Inspected.PassedOver(var outcome) ->
          throw new Refusal(file + ": " + Wording.passedOver(outcome));
      case Inspected.Rejected rejected ->
          throw new Refusal(file + ": " + Wording.rejected(rejected.reason(), rejected.detail()));
    };
  }

  private boolean tell(Answer answer) {
    switch (answer) {
      case Answer.Found(var placements) -> context.json(ReanchorJson::found, placements);
      case Answer.Failed(var message) -> {
        failures = true;
        context.json(ReanchorJson::failed, String.valueOf(message));
      }
    }
    return !context.outputIsClosed();
  }
}
