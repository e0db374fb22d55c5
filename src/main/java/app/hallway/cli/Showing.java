package app.hallway.cli;

import app.hallway.library.LibraryException;
import app.hallway.model.ReportId;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Shows the window, or what it looks like where there is no display. */
final class Showing {
  private final Context context;

  Showing(Context context) {
    this.context = context;
  }

  int show(@Nullable ReportId report) throws LibraryException, IOException {
    if (context.window().hasDisplay()) {
      context.window().open(context.libraryFile(), report);
      return Exit.DONE;
    }
    var folder = Path.of(System.getProperty("hallway.tour", "hallway-tour")).toAbsolutePath();
    context.say("tour.no-display", folder);
    return tour(folder);
  }

  int tour(Path folder) throws LibraryException, IOException {
    context.window().tour(folder.toAbsolutePath()).forEach(context.out()::println);
    return Exit.DONE;
  }
}
