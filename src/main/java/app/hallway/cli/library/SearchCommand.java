package app.hallway.cli.library;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.LimitOption;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.SearchJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.TerminalText;
import app.hallway.library.Searching;
import app.hallway.model.SearchHit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds reports, talks, notes and highlights. */
@Command(name = "search")
public final class SearchCommand implements Callable<Integer> {
  private static final int USUAL_LIMIT = 20;

  private final Context context;

  @Parameters(arity = "1..*", paramLabel = "QUERY")
  private List<String> words = List.of();

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
    try (var library = context.openLibrary()) {
      var hits = library.searching().find(query, limit.valueOr(USUAL_LIMIT));
      for (var hit : hits) {
        if (json.isSet()) {
          context.json(SearchJson::hit, hit);
        } else {
          print(hit);
        }
      }
    }
    return Exit.DONE;
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
