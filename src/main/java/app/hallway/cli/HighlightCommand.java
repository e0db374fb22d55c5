package app.hallway.cli;

import app.hallway.library.Library;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Marks a whole talk, or words of a report. */
@Command(name = "highlight")
final class HighlightCommand implements Callable<Integer> {
  /** What is marked: one of these. */
  static final class Subject {
    @Option(names = "--quote", paramLabel = "TEXT")
    private @Nullable String quote;

    @Option(names = "--talk", paramLabel = "ID")
    private @Nullable TalkId talk;
  }

  private final Context context;

  @ArgGroup(multiplicity = "1")
  private Subject subject = new Subject();

  @Option(names = "--report", paramLabel = "ID")
  private @Nullable ReportId report;

  @Option(names = "--colour", paramLabel = "COLOUR")
  private HighlightColour colour = HighlightColour.YELLOW;

  @Mixin private JsonOption json = new JsonOption();

  HighlightCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      var id = mark(library);
      if (json.isSet()) {
        var highlight = library.highlights().find(id).orElseThrow();
        context.json(generator -> JsonForms.highlight(generator, highlight));
      } else {
        context.say("highlight.added", id);
      }
    }
    return Exit.DONE;
  }

  private HighlightId mark(Library library) throws Refusal {
    return subject.quote == null
        ? markTalk(library, Objects.requireNonNull(subject.talk))
        : markQuote(library, subject.quote);
  }

  private HighlightId markTalk(Library library, TalkId talk) throws Refusal {
    Known.talk(library, talk);
    var telling =
        library.talks().toldIn(talk).stream()
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
    var id = Known.report(library, report).id();
    var text = library.reports().open(id).orElseThrow().readingText();
    return library.highlights().markText(id, onlyPlace(id, text, quote), colour);
  }

  private static TextSpan onlyPlace(ReportId report, String text, String quote) throws Refusal {
    var places = QuoteSearch.places(text, quote);
    return switch (places.size()) {
      case 0 -> throw new Refusal(Texts.of("highlight.no-quote", report));
      case 1 -> places.getFirst();
      default -> throw new Refusal(Texts.of("highlight.many-quotes", places.size(), report));
    };
  }
}
