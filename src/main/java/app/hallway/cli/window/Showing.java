package app.hallway.cli.window;

import app.hallway.cli.context.Context;
import app.hallway.cli.output.Exit;
import app.hallway.library.LibraryException;
import app.hallway.library.RunningWindow;
import app.hallway.model.ReportId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the window, or what it looks like where there is no display. */
public final class Showing {
  private final Context context;

  public Showing(Context context) {
    this.context = context;
  }

  public int show(@Nullable ReportId report) throws LibraryException, IOException {
    if (context.window().hasDisplay()) {
      return open(report);
    }
    var folder = Path.of(System.getProperty("hallway.tour", "hallway-tour")).toAbsolutePath();
    context.say("tour.no-display", folder);
    return tour(folder);
  }

  /** In the window that shows the library already, where there is one. */
  private int open(@Nullable ReportId report) throws LibraryException {
    var library = context.libraryFile();
    if (new RunningWindow(library, context.environment()).show(Optional.ofNullable(report))) {
      context.say("open.running");
    } else {
      context.window().open(library, report);
    }
    return Exit.DONE;
  }

  int tour(Path folder) throws LibraryException, IOException {
    context.window().tour(folder.toAbsolutePath()).forEach(context.out()::println);
    return Exit.DONE;
  }
}
