package app.hallway.cli.talks;

import app.hallway.cli.context.Context;
import app.hallway.cli.json.SuggestionJson;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Table;
import app.hallway.library.Library;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.Speaking;
import app.hallway.model.Suggestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints what may be talks. */
final class SuggestedPrint {
  private final Context context;

  SuggestedPrint(Context context) {
    this.context = context;
  }

  /** Those of one report, else those of an event, else all. */
  static Stream<Suggestion> of(Library library, @Nullable ReportId report, @Nullable String event) {
    var reports =
        report == null
            ? library
                .reports()
                .list(event == null ? new ReportFilter.All() : new ReportFilter.OfEvent(event))
                .stream()
                .map(ReportSummary::id)
            : Stream.of(report);
    return reports.flatMap(id -> library.talks().suggestions(id).stream());
  }

  void print(List<Suggestion> suggestions, boolean asJson) {
    if (asJson) {
      for (var suggestion : suggestions) {
        context.json(SuggestionJson::suggestion, suggestion);
      }
      return;
    }
    var table = new Table("ID", "REPORT", "LINE", "KIND", "TITLE", "SPEAKERS", "UNDER");
    for (var suggestion : suggestions) {
      var found = suggestion.found();
      table.row(
          suggestion.id(),
          suggestion.report(),
          found.mentions().getFirst().first(),
          Names.of(found.kind()),
          found.title(),
          found.speakers().stream().map(Speaking::name).collect(Collectors.joining(", ")),
          suggestion.heading());
    }
    table.print(context.out());
  }
}
