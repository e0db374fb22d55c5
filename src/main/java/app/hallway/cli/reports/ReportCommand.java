package app.hallway.cli.reports;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.ReportJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Table;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportVersion;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a report in order. */
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {
  /** One of these. */
  static final class Change {
    @Option(names = "--tag", paramLabel = "TAG")
    private @Nullable List<String> tags;

    @Option(names = "--untag", paramLabel = "TAG")
    private @Nullable List<String> removed;

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

    @Option(names = "--seen")
    private boolean seen;

    @Option(names = "--separate")
    private boolean separate;

    @Option(names = "--versions")
    private boolean versions;

    private void apply(Library library, ReportId report) {
      var reports = library.reports();
      if (seen) {
        library.versions().markSeen(report);
      }
      if (tags != null) {
        reports.tag(report, tags);
      }
      if (removed != null) {
        reports.changeTags(List.of(report), List.of(), removed);
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

  @Mixin private JsonOption json = new JsonOption();

  public ReportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      requireKnown(library);
      if (change.versions) {
        print(library.versions().of(report));
        return Exit.DONE;
      }
      if (change.separate) {
        return separate(library);
      }
      change.apply(library, report);
    }
    context.say("report.changed", report);
    return Exit.DONE;
  }

  private int separate(Library library) throws Refusal {
    var newest = library.versions().of(report).stream().filter(ReportVersion::current).findFirst();
    var other = newest.flatMap(version -> library.versions().separate(version.id()));
    if (other.isEmpty()) {
      throw new Refusal(Texts.of("report.one-version", report));
    }
    context.say("report.separated", report, other.get());
    return Exit.DONE;
  }

  private void print(List<ReportVersion> versions) {
    if (json.isSet()) {
      for (var version : versions) {
        context.json(ReportJson::version, version);
      }
      return;
    }
    var table = new Table("NUMBER", "IMPORTED", "STATE", "TITLE");
    for (var version : versions) {
      table.row(version.number(), version.imported(), state(version), version.title());
    }
    table.print(context.out());
  }

  private static String state(ReportVersion version) {
    return Stream.of(
            version.current() ? "newest" : "",
            version.takenBack() ? "taken back" : "",
            version.seen() ? "seen" : "")
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
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
