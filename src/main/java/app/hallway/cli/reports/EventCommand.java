package app.hallway.cli.reports;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.EventJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.model.Event;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names an event, or says which other is the same edition; without a change, shows it. */
@Command(name = "event")
public final class EventCommand implements Callable<Integer> {
  /** One of these. */
  static final class Change {
    @Option(names = "--rename", paramLabel = "NEW")
    private @Nullable String name;

    @Option(names = "--merge", paramLabel = "OTHER")
    private @Nullable String other;

    @Option(names = "--different", paramLabel = "OTHER")
    private @Nullable String different;

    @Option(names = "--split", paramLabel = "ALIAS")
    private @Nullable String alias;

    private void apply(Library library, Event event) throws Refusal {
      if (name != null) {
        rename(library, event, name);
      } else if (other != null) {
        library.events().merge(event.id(), other(library, event, other).id());
      } else if (different != null) {
        library.events().tellApart(event.id(), other(library, event, different).id());
      } else {
        split(library, event, Objects.requireNonNull(alias));
      }
    }

    private static void rename(Library library, Event event, String name) throws Refusal {
      var taken = library.events().rename(event.id(), name);
      if (taken.isPresent()) {
        throw new Refusal(Texts.of("event.taken", name.strip(), taken.get().name()));
      }
    }

    private static Event other(Library library, Event event, String name) throws Refusal {
      var other = Known.event(library, name);
      if (event.id().equals(other.id())) {
        throw new Refusal(Texts.of("event.itself", event.name()));
      }
      return other;
    }

    private static void split(Library library, Event event, String alias) throws Refusal {
      var known =
          event.aliases().stream()
              .filter(alias::equalsIgnoreCase)
              .findFirst()
              .orElseThrow(() -> new Refusal(Texts.of("event.no-alias", alias, event.name())));
      library.events().split(event.id(), known);
    }
  }

  private final Context context;

  @Parameters(paramLabel = "NAME")
  private String name = "";

  @ArgGroup private @Nullable Change change;
  @Mixin private JsonOption json = new JsonOption();

  public EventCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      var event = Known.event(library, name);
      if (change != null) {
        change.apply(library, event);
      }
      var now = library.events().named(name).orElse(event);
      if (json.isSet()) {
        context.json(EventJson::event, now);
      } else if (change != null) {
        context.say("event.changed", now.name());
      } else {
        show(now);
      }
    }
    return Exit.DONE;
  }

  private void show(Event event) {
    context.say("event.shown", event.name(), event.reports(), event.talks());
    if (!event.foundAs().equals(event.name())) {
      context.say("event.found-as", event.foundAs());
    }
    event.aliases().forEach(alias -> context.say("event.alias", alias));
  }
}
