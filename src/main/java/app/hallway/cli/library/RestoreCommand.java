package app.hallway.cli.library;

import app.hallway.cli.context.Context;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Table;
import app.hallway.cli.output.Texts;
import app.hallway.library.Backups;
import app.hallway.library.LibraryException;
import app.hallway.library.LibraryException.Reason;
import app.hallway.model.LibraryCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the copies of the library, or puts one in its place. */
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {
  private static final Set<Reason> OF_THE_COPY =
      Set.of(Reason.DAMAGED, Reason.NOT_A_LIBRARY, Reason.NEWER_FORMAT);

  private final Context context;

  @Parameters(arity = "0..1", paramLabel = "FILE")
  private @Nullable Path file;

  public RestoreCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    var backups = new Backups(context.libraryFile(), context.clock());
    if (file == null) {
      list(backups);
    } else {
      restore(backups, file);
    }
    return Exit.DONE;
  }

  private void list(Backups backups) throws LibraryException {
    var copies = backups.list();
    if (copies.isEmpty()) {
      context.say("restore.none");
      return;
    }
    var table = new Table("MADE", "REPORTS", "NOTES", "MARKS", "FILE");
    copies.forEach(copy -> row(table, copy));
    table.print(context.out());
  }

  private void row(Table table, LibraryCopy copy) {
    table.row(
        LocalDateTime.ofInstant(copy.made(), context.clock().getZone())
            .truncatedTo(ChronoUnit.MINUTES),
        copy.reports(),
        copy.notes(),
        copy.highlights(),
        copy.file());
  }

  private void restore(Backups backups, Path copy) throws LibraryException, Refusal {
    if (!Files.isRegularFile(copy)) {
      throw new Refusal(Texts.of("restore.no-file", copy));
    }
    try {
      var aside = backups.restore(copy);
      context.say("restore.done", context.libraryFile(), copy);
      aside.ifPresent(kept -> context.say("restore.aside", kept));
    } catch (LibraryException failure) {
      if (OF_THE_COPY.contains(failure.reason())) {
        throw new Refusal(
            Texts.of("restore.refused." + failure.reason(), copy, failure.getMessage()));
      }
      throw failure;
    }
  }
}
