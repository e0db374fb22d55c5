package app.hallway.cli.reports;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.arguments.ReportArgument;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.ChangesJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.TerminalText;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.library.wording.Wording;
import app.hallway.model.Change;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.ReportVersion;
import app.hallway.model.VersionChanges;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is different between versions of a report. */
@Command(name = "changes")
public final class ChangesCommand implements Callable<Integer> {
  private static final int LONGEST = 100;

  private final Context context;

  @Parameters(arity = "0..1", paramLabel = "REPORT")
  private @Nullable String report;

  @Option(names = "--from", paramLabel = "N")
  private @Nullable Integer from;

  @Option(names = "--to", paramLabel = "N")
  private @Nullable Integer to;

  @Mixin private JsonOption json = new JsonOption();

  public ChangesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      if (report == null) {
        ofAll(library);
      } else {
        of(library, ReportArgument.require(library, report));
      }
    }
    return Exit.DONE;
  }

  private void ofAll(Library library) {
    var changed =
        library.reports().list(new ReportFilter.All()).stream()
            .filter(ReportSummary::changed)
            .flatMap(summary -> library.versions().unseen(summary.id()).stream())
            .toList();
    for (var changes : changed) {
      print(changes, false);
    }
    if (changed.isEmpty() && !json.isSet()) {
      context.say("changes.nothing");
    }
  }

  private void of(Library library, ReportId id) throws LibraryException, Refusal {
    var versions = library.versions().of(id);
    var newer = to == null ? newest(versions) : Known.version(library, id, to);
    var older =
        from == null ? known(versions, newer) : Optional.of(Known.version(library, id, from));
    var changes = older.flatMap(old -> library.versions().between(old.id(), newer.id()));
    if (changes.isPresent()) {
      print(changes.get(), true);
    } else if (!json.isSet()) {
      context.say("changes.one-version", id);
    }
  }

  private static ReportVersion newest(List<ReportVersion> versions) {
    return versions.stream()
        .filter(ReportVersion::current)
        .findFirst()
        .orElseGet(versions::getFirst);
  }

  /** The older version that the user read, else the one before. */
  private static Optional<ReportVersion> known(List<ReportVersion> versions, ReportVersion newer) {
    var older = versions.stream().filter(each -> each.number() < newer.number()).toList();
    return older.stream()
        .filter(ReportVersion::seen)
        .findFirst()
        .or(() -> older.stream().findFirst());
  }

  private void print(VersionChanges changes, boolean each) {
    if (json.isSet()) {
      context.json(ChangesJson::changes, changes);
      return;
    }
    var words = Wording.changes(changes.counts());
    context
        .out()
        .println(
            TerminalText.words(
                Texts.of(
                    "changes.report",
                    changes.to().report(),
                    changes.to().title(),
                    changes.from().number(),
                    changes.to().number(),
                    words)));
    if (each) {
      changes.changes().forEach(this::print);
    }
  }

  private void print(Change change) {
    context
        .out()
        .println(
            Texts.of("changes.line", Names.of(change.kind()), TerminalText.words(words(change))));
  }

  private static String words(Change change) {
    return switch (change) {
      case Change.Added added -> shortened(added.words());
      case Change.Moved moved -> shortened(moved.words());
      case Change.Removed removed -> shortened(removed.words());
      case Change.Altered altered -> replaced(altered.before(), altered.now());
      case Change.Retitled title -> replaced(title.before(), title.now());
      case Change.LinkAdded link -> Texts.of("changes.link", link.about(), link.url());
      case Change.LinkRemoved link -> Texts.of("changes.link", link.words(), link.url());
    };
  }

  private static String replaced(String before, String now) {
    return Texts.of("changes.replaced", shortened(before), shortened(now));
  }

  private static String shortened(String words) {
    var line = TerminalText.words(words);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026";
  }
}
