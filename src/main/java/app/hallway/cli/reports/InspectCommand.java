package app.hallway.cli.reports;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.StandardInput;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.InspectionJson;
import app.hallway.cli.json.JsonForm;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Texts;
import app.hallway.library.Inspection;
import app.hallway.library.Inspection.Inspected;
import app.hallway.library.wording.Wording;
import app.hallway.model.DetectedTalk;
import app.hallway.model.Evidence;
import app.hallway.model.LeftOut;
import app.hallway.model.Speaking;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports without a library and tells what is in them. */
@Command(name = "inspect")
public final class InspectCommand implements Callable<Integer> {
  private final Context context;
  private boolean rejections;

  @Parameters(arity = "1..*", paramLabel = "PATH")
  private List<Path> paths = List.of();

  @Option(names = "--text")
  private boolean text;

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--left-out")
  private boolean leftOut;

  @Mixin private JsonOption json = new JsonOption();

  public InspectCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    var inspection = new Inspection(context.clock());
    var files = new ArrayList<>(paths);
    if (files.removeIf(StandardInput::isMeant)) {
      tell(inspection.inspect(StandardInput.NAME, context.in().readAllBytes()));
    }
    inspection.inspectAll(files, this::tell);
    return rejections ? Exit.REJECTED : Exit.DONE;
  }

  private boolean tell(Inspected inspected) {
    rejections |= inspected instanceof Inspected.Rejected;
    if (json.isSet()) {
      context.json(form(), inspected);
    } else {
      print(inspected);
    }
    return !context.outputIsClosed();
  }

  private JsonForm<Inspected> form() {
    JsonForm<Inspected> first = leftOut ? InspectionJson::withLeftOut : InspectionJson::inspected;
    return text ? InspectionJson.withText(first) : first;
  }

  private void print(Inspected inspected) {
    switch (inspected) {
      case Inspected.Rejected(var source, var reason, var detail) ->
          line(source + ": " + Wording.rejected(reason, detail));
      case Inspected.PassedOver(var outcome) ->
          line(Texts.of("import.passed-over", outcome.source(), Wording.passedOver(outcome)));
      case Inspected.Report report -> print(report);
    }
  }

  private void print(Inspected.Report report) {
    line(report.source());
    line("  " + report.draft().metadata().title());
    line("  " + facts(report));
    report.draft().warnings().forEach(warning -> line("  ! " + Wording.warning(warning)));
    report.detection().talks().forEach(this::print);
    if (leftOut) {
      report.draft().leftOut().forEach(this::print);
    }
    if (text) {
      context.out().printLines(report.readingText());
    }
  }

  private static String facts(Inspected.Report report) {
    var metadata = report.draft().metadata();
    var authors = String.join(", ", metadata.authors());
    return Stream.of(authors, metadata.date(), report.detection().event())
        .filter(fact -> fact != null && !fact.equals(""))
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private void print(DetectedTalk talk) {
    int first = talk.mentions().getFirst().first();
    line(
        String.format(
            Locale.ROOT,
            "  %5d  %-9s %s%s%s",
            first,
            Names.of(talk.kind()),
            talk.title(),
            speakers(talk),
            talk.cancelled() ? " (cancelled)" : ""));
    if (explain) {
      line(String.format(Locale.ROOT, "           confidence %.2f", talk.confidence()));
      talk.evidence().forEach(this::print);
    }
  }

  private void print(LeftOut part) {
    var words = Wording.leftOut(part.kind()) + ": " + part.words();
    line(
        part.line() == 0
            ? "  - " + words
            : String.format(Locale.ROOT, "  - %5d  %s", part.line(), words));
  }

  private static String speakers(DetectedTalk talk) {
    return talk.speakers().isEmpty()
        ? ""
        : talk.speakers().stream().map(Speaking::name).collect(Collectors.joining(", ", " (", ")"));
  }

  private void print(Evidence evidence) {
    line(
        String.format(
            Locale.ROOT,
            "           %+.2f  %s  %s",
            evidence.weight(),
            evidence.clue(),
            evidence.detail()));
  }

  private void line(String words) {
    if (!words.isBlank()) {
      context.out().println(words);
    }
  }
}
