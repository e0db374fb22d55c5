package app.hallway.cli.arguments;

import app.hallway.cli.context.Context;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Importing;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.library.wording.Wording;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A report as it is named on the command line: by its id, its address, or the path of its file. */
public final class ReportArgument {
  private static final Pattern ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

  private final Context context;

  public ReportArgument(Context context) {
    this.context = context;
  }

  /** Whether a report can be named like that: whoever mistypes a command means none. */
  public static boolean mayBe(String name) {
    return ID.matcher(name).matches()
        || ADDRESS.matcher(name).lookingAt()
        || file(name).isPresent();
  }

  /** The report; a file that is not in the library comes into it. */
  public ReportId findOrImport(String name) throws LibraryException, Refusal {
    try (var library = context.openLibrary()) {
      var known = find(library, name);
      if (known.isPresent()) {
        return known.get();
      }
      var file = file(name).orElseThrow(() -> new Refusal(Texts.of("error.no-report", name)));
      return imported(library, file);
    }
  }

  static Optional<ReportId> find(Library library, String name) {
    if (ID.matcher(name).matches()) {
      return library.reports().find(new ReportId(Long.parseLong(name))).map(ReportSummary::id);
    }
    return library.reports().at(name).or(() -> atPath(library, name));
  }

  public static ReportId require(Library library, String name) throws Refusal {
    return find(library, name).orElseThrow(() -> new Refusal(Texts.of("error.no-report", name)));
  }

  private static Optional<ReportId> atPath(Library library, String name) {
    return file(name).flatMap(file -> library.reports().at(file.toString()));
  }

  public static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name).toAbsolutePath().normalize()).filter(Files::isRegularFile);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private static ReportId imported(Library library, Path file) throws Refusal {
    var outcomes =
        library
            .importing()
            .importAll(List.of(file), Importing.Progress.NONE, () -> false)
            .outcomes();
    return switch (outcomes.getFirst()) {
      case ImportOutcome.Imported imported -> imported.report();
      case ImportOutcome.NewVersion version -> version.report();
      case ImportOutcome.Unchanged unchanged -> unchanged.report();
      case ImportOutcome.Rejected rejected ->
          throw new Refusal(
              rejected.source() + ": " + Wording.rejected(rejected.reason(), rejected.detail()));
      case ImportOutcome.PassedOver passed ->
          throw new Refusal(passed.source() + ": " + Wording.passedOver(passed));
    };
  }
}
