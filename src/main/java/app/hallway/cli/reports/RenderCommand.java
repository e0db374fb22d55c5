package app.hallway.cli.reports;

import app.hallway.cli.arguments.Known;
import app.hallway.cli.arguments.ReportArgument;
import app.hallway.cli.context.Context;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.library.Rendering;
import app.hallway.library.wording.Wording;
import app.hallway.model.ReportId;
import app.hallway.model.Spoiled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the page of a report, of the library or of a file, as one HTML file. */
@Command(name = "render")
public final class RenderCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "REPORT|PATH")
  private String report = "";

  @Option(names = "--to", paramLabel = "FILE.html", required = true)
  private Path file = Path.of("");

  @Option(names = "--version", paramLabel = "N")
  private @Nullable Integer version;

  private List<Spoiled> spoiled = List.of();

  public RenderCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Files.writeString(file, page());
    context.say("render.done", file);
    return context.complainOf(spoiled);
  }

  private String page() throws LibraryException, Refusal {
    var rendering = new Rendering(context.clock());
    var source = ReportArgument.file(report);
    return source.isPresent() && version == null ? page(rendering, source.get()) : page(rendering);
  }

  private String page(Rendering rendering) throws LibraryException, Refusal {
    try (var library = context.openLibrary()) {
      var id = ReportArgument.require(library, report);
      var page =
          version == null ? rendering.page(library, id) : page(rendering, library, id, version);
      spoiled =
          library.versions().of(id).stream()
              .filter(one -> version == null ? one.current() : one.number() == version)
              .flatMap(one -> library.versions().spoiled(one.id()).stream())
              .toList();
      return page.orElseThrow(() -> new Refusal(Texts.of("error.no-report", report)));
    }
  }

  private static Optional<String> page(
      Rendering rendering, Library library, ReportId report, int number) throws Refusal {
    var version = Known.version(library, report, number);
    return rendering.page(library, report, version.number());
  }

  private static String page(Rendering rendering, Path source) throws Refusal {
    return switch (rendering.page(source)) {
      case Rendering.Rendered.Page(var html) -> html;
      case Rendering.Rendered.Rejected(var reason, var detail) ->
          throw new Refusal(source + ": " + Wording.rejected(reason, detail));
    };
  }
}
