package app.hallway.cli.talks;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.arguments.LimitOption;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.TalkJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Table;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.model.FollowUp;
import app.hallway.model.ReportId;
import app.hallway.model.SpeakerName;
import app.hallway.model.Speaking;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkSummary;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists talks. */
@Command(name = "talks")
public final class TalksCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--report", paramLabel = "ID")
  private @Nullable ReportId report;

  @Option(names = "--event", paramLabel = "NAME")
  private @Nullable String event;

  @Option(names = "--speaker", paramLabel = "NAME")
  private @Nullable SpeakerName speaker;

  @Option(names = "--kind", paramLabel = "KIND")
  private @Nullable TalkKind kind;

  @Option(names = "--follow-up", paramLabel = "STATE")
  private @Nullable FollowUp followUp;

  @Option(names = "--highlighted")
  private boolean highlighted;

  @Option(names = "--suggested")
  private boolean suggested;

  @Mixin private LimitOption limit = new LimitOption();
  @Mixin private JsonOption json = new JsonOption();

  public TalksCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (suggested && (speaker != null || followUp != null || highlighted)) {
      throw new Refusal(Texts.of("talks.suggested.alone"));
    }
    try (var library = context.openLibrary()) {
      if (suggested) {
        suggestions(library);
        return Exit.DONE;
      }
      var filter =
          TalkFilter.ALL
              .withReport(report)
              .withEvent(event)
              .withFollowUp(followUp)
              .withHighlightedOnly(highlighted)
              .withSpeaker(speaker == null ? null : Known.speaker(library, speaker).name());
      var talks = library.talks().list(filter).stream().filter(this::isWanted);
      print(talks.limit(limit.value()).toList());
    }
    return Exit.DONE;
  }

  private void suggestions(Library library) throws Refusal {
    if (report != null) {
      Known.report(library, report);
    }
    var wanted =
        SuggestedPrint.of(library, report, event)
            .filter(suggestion -> kind == null || kind == suggestion.found().kind())
            .limit(limit.value())
            .toList();
    new SuggestedPrint(context).print(wanted, json.isSet());
  }

  private boolean isWanted(TalkSummary summary) {
    return kind == null || kind == summary.talk().kind();
  }

  private void print(List<TalkSummary> talks) {
    if (json.isSet()) {
      for (var talk : talks) {
        context.json(TalkJson::summary, talk);
      }
      return;
    }
    var table = new Table("ID", "KIND", "MARK", "NOTES", "FOLLOW-UP", "TITLE", "SPEAKERS", "EVENT");
    for (var summary : talks) {
      var talk = summary.talk();
      table.row(
          talk.id(),
          talk.cancelled() ? Names.of(talk.kind()) + ", cancelled" : Names.of(talk.kind()),
          summary.highlighted() ? "*" : "",
          summary.notes(),
          talk.followUp() == FollowUp.NONE ? "" : Names.of(talk.followUp()),
          talk.title(),
          talk.speakers().stream().map(Speaking::name).collect(Collectors.joining(", ")),
          Objects.requireNonNullElse(talk.event(), ""));
    }
    table.print(context.out());
  }
}
