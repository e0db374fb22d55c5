package app.hallway.cli.notes;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.arguments.LostPlace;
import app.hallway.cli.arguments.QuotedPlace;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.HighlightJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Marks a whole talk, or words of a report; puts a mark that lost its place where it belongs. */
@Command(name = "highlight")
public final class HighlightCommand implements Callable<Integer> {
  /** What is marked: one of these. */
  static final class Subject {
    @Option(names = "--quote", paramLabel = "TEXT")
    private @Nullable String quote;

    @Option(names = "--talk", paramLabel = "ID")
    private @Nullable TalkId talk;
  }

  private final Context context;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "ID", arity = "0..1")
  private @Nullable HighlightId known;

  @ArgGroup private @Nullable Subject subject;

  @Option(names = "--reattach", paramLabel = "PLACE")
  private @Nullable String place;

  @Option(names = "--accept")
  private boolean accepted;

  @Option(names = "--report", paramLabel = "ID")
  private @Nullable ReportId report;

  @Option(names = "--colour", paramLabel = "COLOUR")
  private HighlightColour colour = HighlightColour.YELLOW;

  @Mixin private JsonOption json = new JsonOption();

  public HighlightCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (known == null && (place != null || accepted)) {
      throw new ParameterException(line(), Texts.of("highlight.needs-id"));
    }
    if (known == null && subject == null) {
      throw new ParameterException(line(), Texts.of("highlight.no-subject"));
    }
    try (var library = context.openLibrary()) {
      if (known != null) {
        change(library, Known.highlight(library, known));
        return Exit.DONE;
      }
      var id = mark(library);
      if (json.isSet()) {
        var highlight = library.highlights().find(id).orElseThrow();
        context.json(HighlightJson::highlight, highlight);
      } else {
        context.say("highlight.added", id);
      }
    }
    return Exit.DONE;
  }

  private CommandLine line() {
    return Objects.requireNonNull(spec).commandLine();
  }

  private void change(Library library, Highlight highlight) throws Exception {
    var highlights = library.highlights();
    if (place != null) {
      var candidate = LostPlace.candidate(highlight, place);
      requireTied(highlights.attach(highlight.id(), candidate), highlight);
    } else if (accepted) {
      if (!(highlight.placement() instanceof Placement.Edited(TextSpan span))) {
        throw new Refusal(Texts.of("highlight.not-edited", highlight.id()));
      }
      requireTied(highlights.accept(highlight.id(), highlight.place(span)), highlight);
    }
    var now = highlights.find(highlight.id()).orElseThrow();
    if (json.isSet()) {
      context.json(HighlightJson::highlight, now);
    } else if (place != null || accepted) {
      context.say("highlight.changed", highlight.id());
    } else {
      new LostPlace(library).print(now, context);
    }
  }

  /** Something else came between. */
  private static void requireTied(boolean tied, Highlight highlight) throws Refusal {
    if (!tied) {
      throw new Refusal(Texts.of("highlight.place-gone", highlight.id()));
    }
  }

  private HighlightId mark(Library library) throws Refusal {
    var what = Objects.requireNonNull(subject);
    return what.quote == null
        ? markTalk(library, Objects.requireNonNull(what.talk))
        : markQuote(library, what.quote);
  }

  private HighlightId markTalk(Library library, TalkId talk) throws Refusal {
    Known.talk(library, talk);
    var tellers = library.talks().toldIn(talk);
    if (tellers.isEmpty()) {
      throw new Refusal(Texts.of("highlight.no-words", talk));
    }
    var telling =
        tellers.stream()
            .map(ReportSummary::id)
            .filter(id -> report == null || report.equals(id))
            .findFirst()
            .orElseThrow(() -> new Refusal(Texts.of("highlight.not-told", report, talk)));
    return library.highlights().markTalk(telling, talk, colour);
  }

  private HighlightId markQuote(Library library, String quote) throws Refusal {
    if (report == null) {
      throw new Refusal(Texts.of("highlight.no-report"));
    }
    var id = report;
    return library
        .highlights()
        .markText(QuotedPlace.in(library, id, quote), colour)
        .orElseThrow(() -> QuotedPlace.gone(id));
  }
}
