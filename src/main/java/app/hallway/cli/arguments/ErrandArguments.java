package app.hallway.cli.arguments;

import app.hallway.cli.context.Context;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.LibraryException;
import app.hallway.model.Errand;
import app.hallway.model.HallwayLink;
import app.hallway.model.ReportId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the window is to show, as it is named on the command line. */
public final class ErrandArguments {
  private final Context context;

  public ErrandArguments(Context context) {
    this.context = context;
  }

  /** Whether something to show can be named like that: whoever mistypes a command means none. */
  public static boolean mayBe(String name) {
    return HallwayLink.isMeant(name) || ReportArgument.mayBe(name);
  }

  /**
   * Nothing; one report by its id, its address or its file; a link; or several files.
   *
   * @throws Refusal where a name is of nothing that can be shown
   */
  public Errand errand(List<String> names) throws LibraryException, Refusal {
    return switch (names.size()) {
      case 0 -> new Errand.ToFront();
      case 1 -> errand(names.getFirst());
      default -> new Errand.OpenFiles(files(names));
    };
  }

  private Errand errand(String name) throws LibraryException, Refusal {
    if (HallwayLink.isMeant(name)) {
      return HallwayLink.errand(name)
          .orElseThrow(() -> new Refusal(Texts.of("error.no-link", name)));
    }
    var id = ReportArgument.id(name);
    var file = ReportArgument.file(name);
    if (id.isEmpty() && file.isPresent()) {
      return new Errand.OpenFiles(List.of(file.get()));
    }
    return new Errand.OpenReport(id.isPresent() ? id.get() : at(name));
  }

  private ReportId at(String address) throws LibraryException, Refusal {
    try (var library = context.openLibrary()) {
      return ReportArgument.require(library, address);
    }
  }

  private static List<Path> files(List<String> names) throws Refusal {
    var files = new ArrayList<Path>();
    for (var name : names) {
      files.add(
          ReportArgument.file(name)
              .orElseThrow(() -> new Refusal(Texts.of("error.no-file", name))));
    }
    return files;
  }
}
