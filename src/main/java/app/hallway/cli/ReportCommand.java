package app.hallway.cli;

import app.hallway.library.Library;
import app.hallway.library.Reports;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a report in order. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  /** One of these. */
  static final class Change {
    @Option(names = "--tag", paramLabel = "TAG")
    private @Nullable List<String> tags;

    @Option(names = "--event", paramLabel = "NAME")
    private @Nullable String event;

    @Option(names = "--read")
    private boolean read;

    @Option(names = "--unread")
    private boolean unread;

    @Option(names = "--delete")
    private boolean deleted;

    @Option(names = "--restore")
    private boolean restored;

    private void apply(Reports reports, ReportId report) {
      if (tags != null) {
        reports.setTags(report, tags);
      }
      if (event != null) {
        reports.setEvent(report, event);
      }
      if (read || unread) {
        reports.markRead(report, read);
      }
      if (deleted) {
        reports.delete(report);
      }
      if (restored) {
        reports.restore(report);
      }
    }
  }

  private final Context context;

  @Parameters(paramLabel = "ID")
  private ReportId report = new ReportId(1);

  @ArgGroup(multiplicity = "1")
  private Change change = new Change();

  ReportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      requireKnown(library);
      change.apply(library.reports(), report);
    }
    context.say("report.changed", report);
    return Exit.DONE;
  }

  private void requireKnown(Library library) throws Refusal {
    if (!change.restored) {
      Known.report(library, report);
    } else if (library.reports().list(new ReportFilter.Binned()).stream()
        .noneMatch(binned -> binned.id().equals(report))) {
      throw new Refusal(Texts.of("report.not-in-bin", report));
    }
  }
}
