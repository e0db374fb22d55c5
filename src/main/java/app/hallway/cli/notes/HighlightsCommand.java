package app.hallway.cli.notes;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.LimitOption;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.HighlightJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Table;
import app.hallway.cli.output.Texts;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists highlights. */
@Command(name = "highlights")
public final class HighlightsCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--report", paramLabel = "ID")
  private @Nullable ReportId report;

  @Option(names = "--talk", paramLabel = "ID")
  private @Nullable TalkId talk;

  @Option(names = "--colour", paramLabel = "COLOUR")
  private @Nullable HighlightColour colour;

  @Option(names = "--detached")
  private boolean detached;

  @Mixin private LimitOption limit = new LimitOption();
  @Mixin private JsonOption json = new JsonOption();

  public HighlightsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      var all = report == null ? library.highlights().all() : library.highlights().of(report);
      print(all.stream().filter(this::isWanted).limit(limit.value()).toList());
    }
    return Exit.DONE;
  }

  private boolean isWanted(Highlight highlight) {
    return (colour == null || colour == highlight.colour())
        && (talk == null || talk.equals(highlight.talk()))
        && !(detached && !(highlight.placement() instanceof Placement.Detached));
  }

  private void print(List<Highlight> highlights) {
    if (json.isSet()) {
      for (var highlight : highlights) {
        context.json(HighlightJson::highlight, highlight);
      }
      return;
    }
    var table = new Table("ID", "REPORT", "TALK", "COLOUR", "STATE", "WORDS");
    for (var highlight : highlights) {
      table.row(
          highlight.id(),
          highlight.report(),
          highlight.talk() == null ? "" : highlight.talk(),
          Names.of(highlight.colour()),
          state(highlight.placement()),
          highlight.wholeTalk() ? Texts.of("highlights.whole-talk") : highlight.anchor().quote());
    }
    table.print(context.out());
  }

  private static String state(Placement placement) {
    return switch (placement) {
      case Placement.Anchored anchored -> "";
      case Placement.Edited edited -> "edited";
      case Placement.Detached lost -> "detached";
    };
  }
}
