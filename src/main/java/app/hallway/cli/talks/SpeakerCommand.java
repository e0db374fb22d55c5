package app.hallway.cli.talks;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.SpeakerJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.TerminalText;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.library.wording.Wording;
import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerPage;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a speaker, or says which names are theirs. */
@Command(name = "speaker")
public final class SpeakerCommand implements Callable<Integer> {
  /** One of these. */
  static final class Change {
    @Option(names = "--merge", paramLabel = "OTHER")
    private @Nullable SpeakerName same;

    @Option(names = "--split", paramLabel = "OTHER")
    private @Nullable SpeakerName split;

    @Option(names = "--different", paramLabel = "OTHER")
    private @Nullable SpeakerName different;

    private void apply(Library library, Speaker speaker, SpeakerName name) throws Refusal {
      if (same != null) {
        library.speakers().merge(name, other(library, name, same));
      }
      if (split != null) {
        if (split.equals(name) || !isNameOf(speaker, split)) {
          throw new Refusal(Texts.of("speaker.not-merged", split, name));
        }
        library.speakers().split(name, split);
      }
      if (different != null) {
        var other = other(library, name, different);
        if (isNameOf(speaker, other)) {
          throw new Refusal(Texts.of("speaker.merged", name, other));
        }
        library.speakers().tellApart(name, other);
      }
    }

    private static SpeakerName other(Library library, SpeakerName name, SpeakerName wanted)
        throws Refusal {
      var other = written(Known.speaker(library, wanted), wanted);
      if (other.equals(name)) {
        throw new Refusal(Texts.of("speaker.itself"));
      }
      return other;
    }
  }

  private final Context context;

  @Parameters(paramLabel = "NAME")
  private SpeakerName name = new SpeakerName("-");

  @ArgGroup private @Nullable Change change;

  @Mixin private JsonOption json = new JsonOption();

  public SpeakerCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      var speaker = Known.speaker(library, name);
      var called = written(speaker, name);
      if (change != null) {
        change.apply(library, speaker, called);
        context.say("speaker.changed", called);
      } else {
        print(library.speakers().page(called).orElseThrow());
      }
    }
    return Exit.DONE;
  }

  private static boolean isNameOf(Speaker speaker, SpeakerName name) {
    return speaker.name().equals(name) || speaker.otherNames().contains(name);
  }

  /** As reports write it, where the user wrote it in other capitals. */
  private static SpeakerName written(Speaker speaker, SpeakerName wanted) {
    return isNameOf(speaker, wanted) ? wanted : speaker.name();
  }

  private void print(SpeakerPage page) {
    if (json.isSet()) {
      context.json(SpeakerJson::page, page);
      return;
    }
    var speaker = page.speaker();
    line(speaker.name().text());
    facts("speaker.names", speaker.otherNames().stream().map(SpeakerName::text).toList());
    facts("speaker.affiliations", speaker.affiliations());
    page.talks().forEach(this::talk);
    page.offers()
        .forEach(
            offer -> context.say("speaker.offer", offer.other().name(), Wording.likeness(offer)));
  }

  private void facts(String key, List<String> facts) {
    if (!facts.isEmpty()) {
      context.say(key, String.join("; ", facts));
    }
  }

  private void talk(SpeakerPage.Given given) {
    var talk = given.talk().talk();
    var facts =
        Stream.of(
                talk.event() == null ? given.talk().reportTitle() : talk.event(),
                Objects.toString(given.year(), ""),
                Names.of(talk.kind()),
                given.as().name(),
                Objects.requireNonNullElse(given.as().affiliation(), ""))
            .filter(fact -> !fact.isEmpty())
            .collect(Collectors.joining(" \u00b7 "));
    context.say("speaker.talk", talk.id(), talk.title(), facts);
  }

  private void line(String text) {
    context.out().println(TerminalText.words(text));
  }
}
