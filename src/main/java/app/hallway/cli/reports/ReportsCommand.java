package app.hallway.cli.reports;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.LimitOption;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.ReportJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Table;
import app.hallway.model.Event;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportSummary;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists reports, the newest first. */
@Command(name = "reports")
public final class ReportsCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--event", paramLabel = "NAME")
  private @Nullable String event;

  @Option(names = "--tag", paramLabel = "TAG")
  private @Nullable String tag;

  @Option(names = "--unread")
  private boolean unread;

  @Option(names = "--highlighted")
  private boolean highlighted;

  @Option(names = "--bin")
  private boolean binned;

  @Mixin private LimitOption limit = new LimitOption();
  @Mixin private JsonOption json = new JsonOption();

  public ReportsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      event = event == null ? null : library.events().named(event).map(Event::name).orElse(event);
      var reports = library.reports().list(filter()).stream().filter(this::isWanted);
      print(reports.limit(limit.value()).toList());
    }
    return Exit.DONE;
  }

  private ReportFilter filter() {
    if (binned) {
      return new ReportFilter.Binned();
    }
    return highlighted ? new ReportFilter.WithHighlightedTalks() : new ReportFilter.All();
  }

  private boolean isWanted(ReportSummary report) {
    return !(unread && report.read())
        && (event == null || event.equals(report.event()))
        && (tag == null || tags(report).anyMatch(tag::equalsIgnoreCase));
  }

  private static Stream<String> tags(ReportSummary report) {
    return Stream.concat(report.userTags().stream(), report.metadata().tags().stream());
  }

  private void print(List<ReportSummary> reports) {
    if (json.isSet()) {
      for (var report : reports) {
        context.json(ReportJson::summary, report);
      }
      return;
    }
    var table = new Table("ID", "DATE", "TALKS", "MARKS", "NOTES", "TITLE", "EVENT");
    for (var report : reports) {
      table.row(
          report.id(),
          Objects.requireNonNullElse(report.metadata().date(), ""),
          report.talks(),
          report.highlights(),
          report.notes(),
          report.metadata().title(),
          Objects.requireNonNullElse(report.event(), ""));
    }
    table.print(context.out());
  }
}
