package app.hallway.cli.reports;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.StandardInput;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.ChangeForms;
import app.hallway.cli.json.JsonForms;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.TerminalText;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.library.wording.Wording;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportWarning;
import app.hallway.model.Notice;
import app.hallway.model.ReportId;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings files and folders into the library. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {
  private final Context context;
  private boolean rejections;

  @Parameters(arity = "1..*", paramLabel = "PATH")
  private List<Path> paths = List.of();

  @Mixin private JsonOption json = new JsonOption();

  public ImportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    var files = new ArrayList<>(paths);
    try (var library = context.openLibrary()) {
      if (files.removeIf(StandardInput::isMeant)) {
        tell(library.importing().importBytes(StandardInput.NAME, context.in().readAllBytes()));
      }
      if (!files.isEmpty()) {
        importFiles(library, files);
      }
    }
    return rejections ? Exit.REJECTED : Exit.DONE;
  }

  private void importFiles(Library library, List<Path> files) throws IOException {
    var told = Collections.<ImportOutcome>newSetFromMap(new IdentityHashMap<>());
    var summary =
        library
            .importing()
            .importAll(
                files,
                (done, total, newest) -> {
                  told.add(newest);
                  tellNow(newest);
                },
                context::outputIsClosed);
    for (var outcome : summary.outcomes()) {
      if (told.add(outcome)) {
        tell(outcome);
      }
    }
  }

  private void tellNow(ImportOutcome outcome) {
    try {
      tell(outcome);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void tell(ImportOutcome outcome) throws IOException {
    rejections |= outcome instanceof ImportOutcome.Rejected;
    if (json.isSet()) {
      context.json(generator -> form(generator, outcome));
    } else {
      context.out().println(TerminalText.words(words(outcome)));
      outcome
          .notices()
          .forEach(
              notice -> context.out().println("  " + TerminalText.words(Wording.notice(notice))));
    }
  }

  private static String words(ImportOutcome outcome) {
    var source = outcome.source();
    return switch (outcome) {
      case ImportOutcome.Imported imported ->
          Texts.of("import.imported", source, imported.report(), imported.title())
              + details(imported.talks(), imported.warnings());
      case ImportOutcome.NewVersion version ->
          Texts.of("import.new-version", source, version.report(), version.title())
              + details(version.talks(), version.warnings())
              + Texts.of("import.changes", Wording.changes(version.changes()));
      case ImportOutcome.Unchanged same ->
          Texts.of("import.unchanged", source, same.report(), same.title());
      case ImportOutcome.Rejected rejected ->
          Texts.of(
              "import.rejected", source, Wording.rejected(rejected.reason(), rejected.detail()));
      case ImportOutcome.PassedOver passed ->
          Texts.of("import.passed-over", source, Wording.passedOver(passed));
    };
  }

  private static String details(int talks, List<ImportWarning> warnings) {
    return Texts.of("import.details", talks, warnings.size());
  }

  private static void form(JsonGenerator json, ImportOutcome outcome) throws IOException {
    json.writeStringField("file", outcome.source());
    switch (outcome) {
      case ImportOutcome.Imported(
              var source,
              var report,
              var title,
              var talks,
              var notices,
              var warnings) -> {
        kept(json, "imported", report, title);
        notices(json, notices);
        found(json, talks, warnings);
      }
      case ImportOutcome.NewVersion(
              var source,
              var report,
              var title,
              var talks,
              var changes,
              var notices,
              var warnings) -> {
        kept(json, "new-version", report, title);
        notices(json, notices);
        ChangeForms.counts(json, changes);
        found(json, talks, warnings);
      }
      case ImportOutcome.Unchanged same -> kept(json, "unchanged", same.report(), same.title());
      case ImportOutcome.Rejected rejected -> {
        json.writeStringField("outcome", "rejected");
        JsonForms.rejected(json, rejected.reason(), rejected.detail());
      }
      case ImportOutcome.PassedOver passed -> {
        json.writeStringField("outcome", "passed-over");
        JsonForms.passedOver(json, passed);
      }
    }
  }

  private static void kept(JsonGenerator json, String outcome, ReportId report, String title)
      throws IOException {
    json.writeStringField("outcome", outcome);
    json.writeNumberField("report", report.value());
    json.writeStringField("title", title);
  }

  private static void notices(JsonGenerator json, List<Notice> notices) throws IOException {
    json.writeArrayFieldStart("notices");
    for (var notice : notices) {
      json.writeStartObject();
      JsonForms.notice(json, notice);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void found(JsonGenerator json, int talks, List<ImportWarning> warnings)
      throws IOException {
    json.writeNumberField("talks", talks);
    JsonForms.warnings(json, warnings);
  }
}
