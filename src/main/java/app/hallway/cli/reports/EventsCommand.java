package app.hallway.cli.reports;

import static java.util.stream.Collectors.joining;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.EventJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Table;
import app.hallway.library.wording.Wording;
import app.hallway.model.Event;
import app.hallway.model.EventCandidate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists events, and those that look like one. */
@Command(name = "events")
public final class EventsCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private JsonOption json = new JsonOption();

  public EventsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      var events = library.events().list();
      var candidates = library.events().candidates();
      if (json.isSet()) {
        for (var event : events) {
          context.json(EventJson.among(candidates), event);
        }
      } else {
        print(events, candidates);
      }
    }
    return Exit.DONE;
  }

  private void print(List<Event> events, List<EventCandidate> candidates) {
    var table = new Table("REPORTS", "TALKS", "EVENT", "ALSO");
    for (var event : events) {
      table.row(event.reports(), event.talks(), event.name(), alsoCalled(event));
    }
    table.print(context.out());
    for (var one : candidates) {
      context.say("event.candidate", one.other().name(), one.into().name(), Wording.edition(one));
    }
  }

  private static String alsoCalled(Event event) {
    return Stream.concat(Stream.of(event.foundAs()), event.aliases().stream())
        .filter(name -> !name.equals(event.name()))
        .distinct()
        .collect(joining("; "));
  }
}
