package app.hallway.cli.talks;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.arguments.QuotedPlace;
import app.hallway.cli.context.Context;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.model.FollowUp;
import app.hallway.model.MentionId;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.SuggestionId;
import app.hallway.model.TagOwner;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkPage;
import app.hallway.model.Telling;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Says what a talk is, or what the user means to do about it; without a change, shows all that
 * there is to it.
 */
@Command(name = "talk")
public final class TalkCommand implements Callable<Integer> {
  /** At least one of these. */
  static final class Change {
    @Option(names = "--follow-up", paramLabel = "STATE")
    private @Nullable FollowUp followUp;

    @Option(names = "--title", paramLabel = "TEXT")
    private @Nullable String title;

    @Option(names = "--kind", paramLabel = "KIND")
    private @Nullable TalkKind kind;

    @Option(names = "--speaker", paramLabel = "NAME")
    private @Nullable List<String> speakers;

    @Option(names = "--day", paramLabel = "TEXT")
    private @Nullable String day;

    @Option(names = "--tag", paramLabel = "TAG")
    private List<String> tags = List.of();

    @Option(names = "--untag", paramLabel = "TAG")
    private List<String> removed = List.of();

    @Option(names = "--dismiss")
    private boolean dismissed;

    @Option(names = "--join", paramLabel = "OTHER")
    private @Nullable TalkId other;

    @Option(names = "--different", paramLabel = "OTHER")
    private @Nullable TalkId different;

    @Option(names = "--split", paramLabel = "REPORT")
    private @Nullable ReportId parted;

    private void apply(Library library, TalkId talk) throws Refusal {
      var talks = library.talks();
      if (other != null) {
        talks.join(talk, other(library, talk, other));
      }
      if (different != null) {
        talks.tellApart(talk, other(library, talk, different));
      }
      if (parted != null) {
        talks.split(mentionIn(library, talk, parted));
      }
      if (!edit().equals(TalkEdit.NOTHING)) {
        talks.correct(talk, edit());
      }
      if (!tags.isEmpty() || !removed.isEmpty()) {
        library.tagging().change(new TagOwner.OfTalk(talk), tags, removed);
      }
      if (followUp != null) {
        talks.followUp(talk, followUp);
      }
      if (dismissed) {
        talks.dismiss(talk);
      }
    }

    private static TalkId other(Library library, TalkId talk, TalkId other) throws Refusal {
      Known.talk(library, other);
      if (talk.equals(other)) {
        throw new Refusal(Texts.of("talk.itself"));
      }
      return other;
    }

    /** The last of those in the report: the others stay. */
    private static MentionId mentionIn(Library library, TalkId talk, ReportId report)
        throws Refusal {
      var told = library.talks().page(talk).map(TalkPage::mentions).orElse(List.of());
      var there = told.stream().filter(one -> one.report().id().equals(report)).toList();
      if (there.isEmpty()) {
        throw new Refusal(Texts.of("highlight.not-told", report, talk));
      }
      if (told.size() == 1) {
        throw new Refusal(Texts.of("talk.only", report, talk));
      }
      return there.getLast().id();
    }

    /** Whether it says only what a talk is, and nothing of what there is already. */
    private boolean isDescription() {
      return followUp == null && !dismissed && other == null && different == null && parted == null;
    }

    private TalkEdit edit() {
      return new TalkEdit(title, kind, speakers == null ? null : named(speakers), day, null);
    }

    private Telling of(HeardTalk heard) throws Refusal {
      return heard.telling(kind, speakers == null ? List.of() : named(speakers), day);
    }

    /** Whether it says more of a talk than who gave it, when, and what sort it was. */
    private boolean saysMore() {
      return followUp != null
          || title != null
          || dismissed
          || Stream.of(other, different, parted).anyMatch(Objects::nonNull)
          || !tags.isEmpty()
          || !removed.isEmpty();
    }

    private static List<Speaking> named(List<String> names) {
      return names.stream()
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .map(name -> new Speaking(name, null))
          .toList();
    }
  }

  /** What a talk is made of: words of a report. */
  static final class Passage {
    @Option(names = "--report", paramLabel = "ID", required = true)
    private @Nullable ReportId report;

    @Option(names = "--quote", paramLabel = "TEXT", required = true)
    private @Nullable String quote;
  }

  private final Context context;

  @Parameters(paramLabel = "ID", arity = "0..1")
  private @Nullable TalkId talk;

  @Option(names = "--take", paramLabel = "SUGGESTION")
  private @Nullable SuggestionId taken;

  @Option(names = "--decline", paramLabel = "SUGGESTION")
  private @Nullable SuggestionId declined;

  @ArgGroup(exclusive = false)
  private @Nullable HeardTalk heard;

  @ArgGroup(exclusive = false)
  private @Nullable Change change;

  @ArgGroup(exclusive = false)
  private @Nullable Passage passage;

  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private JsonOption json = new JsonOption();

  public TalkCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (heard != null) {
      return write(heard);
    }
    if (taken != null || declined != null) {
      return settle();
    }
    if (passage != null) {
      return make(passage);
    }
    if (talk == null) {
      throw wrong("talk.which");
    }
    return show(talk);
  }

  private int write(HeardTalk heard) throws Exception {
    var told = change == null ? new Change() : change;
    if (Stream.of(talk, taken, declined).anyMatch(Objects::nonNull) || told.saysMore()) {
      throw wrong("talk.new-alone");
    }
    var telling = told.of(heard);
    var event = heard.event();
    try (var library = context.openLibrary()) {
      var id = library.talks().writeDown(event, telling);
      var page = library.talks().page(id).orElseThrow();
      if (json.isSet()) {
        new TalkPrint(context).print(page, true);
      } else {
        boolean known = page.mentions().size() + page.own().size() > 1;
        context.say(known ? "talk.known" : "talk.taken", id);
      }
    }
    return Exit.DONE;
  }

  private int settle() throws LibraryException, Refusal {
    if (talk != null || change != null || passage != null || (taken != null && declined != null)) {
      throw wrong("talk.settle-alone");
    }
    try (var library = context.openLibrary()) {
      if (taken != null) {
        Known.suggestion(library, taken);
        context.say("talk.taken", library.talks().take(taken));
      }
      if (declined != null) {
        Known.suggestion(library, declined);
        library.talks().decline(declined);
        context.say("talk.declined", declined);
      }
    }
    return Exit.DONE;
  }

  private int make(Passage words) throws Exception {
    if (talk != null || (change != null && !change.isDescription())) {
      throw wrong("talk.quote-alone");
    }
    var said = change == null ? TalkEdit.NOTHING : change.edit();
    requireTitle(said.title());
    var report = Objects.requireNonNull(words.report);
    var quote = Objects.requireNonNull(words.quote);
    try (var library = context.openLibrary()) {
      var place = QuotedPlace.in(library, report, quote);
      var made =
          library
              .talks()
              .addByHand(
                  place,
                  Objects.requireNonNullElse(said.title(), quote).strip().replaceAll("\\s+", " "),
                  Objects.requireNonNullElse(said.kind(), TalkKind.TALK),
                  new TalkEdit(null, null, said.speakers(), said.day(), null))
              .orElseThrow(() -> QuotedPlace.gone(report));
      context.say("talk.made", made);
    }
    return Exit.DONE;
  }

  private static void requireTitle(@Nullable String title) throws Refusal {
    if (title != null && title.isBlank()) {
      throw new Refusal(Texts.of("talk.no-title"));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), Texts.of(message));
  }

  private int show(TalkId talk) throws Exception {
    var wanted = change;
    requireTitle(wanted == null ? null : wanted.title);
    try (var library = context.openLibrary()) {
      Known.talk(library, talk);
      if (wanted == null) {
        new TalkPrint(context).print(library.talks().page(talk).orElseThrow(), json.isSet());
      } else {
        wanted.apply(library, talk);
        context.say("talk.changed", talk);
      }
    }
    return Exit.DONE;
  }
}
