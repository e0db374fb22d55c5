package app.hallway.cli.reports;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.StandardInput;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.ImportJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.TerminalText;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.library.wording.Wording;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportWarning;
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

  private void importFiles(Library library, List<Path> files) {
    var told = Collections.<ImportOutcome>newSetFromMap(new IdentityHashMap<>());
    var summary =
        library
            .importing()
            .importAll(
                files,
                (done, total, newest) -> {
                  told.add(newest);
                  tell(newest);
                },
                context::outputIsClosed);
    for (var outcome : summary.outcomes()) {
      if (told.add(outcome)) {
        tell(outcome);
      }
    }
  }

  private void tell(ImportOutcome outcome) {
    rejections |= outcome instanceof ImportOutcome.Rejected;
    if (json.isSet()) {
      context.json(ImportJson::outcome, outcome);
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
}
