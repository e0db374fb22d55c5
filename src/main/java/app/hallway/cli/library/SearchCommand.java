package app.hallway.cli.library;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.LimitOption;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.SearchJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.TerminalText;
import app.hallway.cli.output.Texts;
import app.hallway.library.Searching;
import app.hallway.library.wording.Wording;
import app.hallway.model.FoundHits;
import app.hallway.model.SearchHit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds reports, talks, notes and highlights. */
@Command(name = "search")
public final class SearchCommand implements Callable<Integer> {
  private static final int USUAL_LIMIT = 20;

  private final Context context;

  @Parameters(arity = "1..*", paramLabel = "QUERY")
  private List<String> words = List.of();

  @Option(names = "--type", paramLabel = "TYPE")
  private SearchHit.@Nullable Kind type;

  @Option(names = "--count")
  private boolean count;

  @Mixin private LimitOption limit = new LimitOption();
  @Mixin private JsonOption json = new JsonOption();

  public SearchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    var query = String.join(" ", words);
    if (!Searching.takesAllOf(query)) {
      context.complain("search.shortened");
    }
    Searching.doubts(query)
        .forEach(doubt -> context.complain("search.doubt", Wording.doubt(doubt)));
    try (var library = context.openLibrary()) {
      var shown = count ? 1 : limit.valueOr(USUAL_LIMIT);
      tell(library.searching().search(query, type, shown));
    }
    return Exit.DONE;
  }

  private void tell(FoundHits found) {
    if (json.isSet() && count) {
      context.json(SearchJson::count, found);
    } else if (json.isSet()) {
      found.best().forEach(hit -> context.json(SearchJson::hit, hit));
    } else if (count) {
      context.out().println(number(found));
    } else {
      found.best().forEach(this::print);
      int left = found.total() - found.best().size();
      if (left > 0) {
        context.say("search.more", number(found), found.best().size());
      }
    }
  }

  /** "450 found: 12 reports, 438 highlights". */
  private static String number(FoundHits found) {
    var kinds =
        found.byKind().entrySet().stream()
            .filter(entry -> found.only() == null || found.only() == entry.getKey())
            .map(entry -> Texts.of("search." + entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", "));
    return Texts.of("search.number", found.total(), kinds);
  }

  private void print(SearchHit hit) {
    context.out().println(TerminalText.words(place(hit) + "  " + hit.title()));
    var snippet =
        hit.snippet().stream().map(SearchHit.SnippetPart::text).collect(Collectors.joining());
    if (!snippet.isBlank()) {
      context.out().println("    " + TerminalText.words(snippet));
    }
  }

  /** How the other commands name it. */
  private static String place(SearchHit hit) {
    return switch (hit.kind()) {
      case REPORT -> "report " + hit.report();
      case TALK -> "talk " + hit.talk();
      case NOTE -> "note " + hit.note();
      case HIGHLIGHT -> "highlight " + hit.highlight();
    };
  }
}
