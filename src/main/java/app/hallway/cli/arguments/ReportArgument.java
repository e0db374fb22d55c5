package app.hallway.cli.arguments;

import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A report as it is named on the command line: by its id, its address, or the path of its file. */
public final class ReportArgument {
  private static final Pattern ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
  private static final Pattern FILE_ADDRESS = Pattern.compile("file:/", Pattern.CASE_INSENSITIVE);
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

  private ReportArgument() {}

  /** Whether a report can be named like that: whoever mistypes a command means none. */
  public static boolean mayBe(String name) {
    return ID.matcher(name).matches()
        || ADDRESS.matcher(name).lookingAt()
        || file(name).isPresent();
  }

  static Optional<ReportId> id(String name) {
    return ID.matcher(name).matches()
        ? Optional.of(new ReportId(Long.parseLong(name)))
        : Optional.empty();
  }

  static Optional<ReportId> find(Library library, String name) {
    var id = id(name);
    if (id.isPresent()) {
      return library.reports().find(id.get()).map(ReportSummary::id);
    }
    return library.reports().at(name).or(() -> atPath(library, name));
  }

  public static ReportId require(Library library, String name) throws Refusal {
    return find(library, name).orElseThrow(() -> new Refusal(Texts.of("error.no-report", name)));
  }

  private static Optional<ReportId> atPath(Library library, String name) {
    return file(name).flatMap(file -> library.reports().at(file.toString()));
  }

  /** A file that is there, by its path or as a desktop names it: {@code file:///home/ada/x.md}. */
  public static Optional<Path> file(String name) {
    try {
      var path = FILE_ADDRESS.matcher(name).lookingAt() ? Path.of(URI.create(name)) : Path.of(name);
      return Optional.of(path.toAbsolutePath().normalize()).filter(Files::isRegularFile);
    } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
      return Optional.empty();
    }
  }
}
