package app.hallway.cli.window;

import app.hallway.cli.arguments.Known;
import app.hallway.cli.context.Context;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.LibraryException;
import app.hallway.library.RunningWindow;
import app.hallway.model.Errand;
import java.io.IOException;
import java.nio.file.Path;

/** Shows the window, or what it looks like where there is no display. */
public final class Showing {
  private final Context context;

  public Showing(Context context) {
    this.context = context;
  }

  public int show(Errand errand) throws LibraryException, IOException, Refusal {
    if (context.window().hasDisplay()) {
      return open(errand);
    }
    var folder = Path.of(System.getProperty("hallway.tour", "hallway-tour")).toAbsolutePath();
    context.say("tour.no-display", folder);
    return tour(folder);
  }

  /** In the window that shows the library already, where there is one. */
  private int open(Errand errand) throws LibraryException, Refusal {
    var library = context.libraryFile();
    return switch (new RunningWindow(library, context.environment()).ask(errand)) {
      case DONE -> {
        context.say("open.running");
        yield Exit.DONE;
      }
      case UNKNOWN -> throw Known.unknown(errand);
      case TOO_LONG -> throw new Refusal(Texts.of("open.too-long"));
      case OTHER_VERSION -> {
        context.complain("open.other-version");
        yield Exit.LIBRARY;
      }
      case CLOSING, SILENT, NO_WINDOW -> begin(library, errand);
    };
  }

  private int begin(Path library, Errand errand) throws LibraryException, Refusal {
    if (namesWhatMustBeThere(errand)) {
      try (var opened = context.openLibrary()) {
        Known.errand(opened, errand);
      }
    }
    context.window().open(library, errand);
    return Exit.DONE;
  }

  private static boolean namesWhatMustBeThere(Errand errand) {
    return !(errand instanceof Errand.ToFront || errand instanceof Errand.OpenFiles);
  }

  int tour(Path folder) throws LibraryException, IOException {
    context.window().tour(folder.toAbsolutePath()).forEach(context.out()::println);
    return Exit.DONE;
  }
}
