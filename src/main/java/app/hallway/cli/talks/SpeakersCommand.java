package app.hallway.cli.talks;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.LimitOption;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.SpeakerJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Table;
import app.hallway.library.Library;
import app.hallway.library.wording.Wording;
import app.hallway.model.Event;
import app.hallway.model.Speaker;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists speakers over all events, or who of them may be one person. */
@Command(name = "speakers")
public final class SpeakersCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--event", paramLabel = "NAME")
  private @Nullable String event;

  @Option(names = "--offers")
  private boolean offers;

  @Mixin private LimitOption limit = new LimitOption();
  @Mixin private JsonOption json = new JsonOption();

  public SpeakersCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      followName(library);
      if (offers) {
        printOffers(library);
      } else {
        print(speakers(library));
      }
    }
    return Exit.DONE;
  }

  /** An event that the user gave another name is found by either. */
  private void followName(Library library) {
    if (event != null) {
      event = library.events().named(event).map(Event::name).orElse(event);
    }
  }

  private List<Speaker> speakers(Library library) {
    var collator = Collator.getInstance(Locale.ROOT);
    return library.speakers().list().stream()
        .filter(this::isWanted)
        .sorted(
            Comparator.comparing((Speaker speaker) -> speaker.name().text(), collator)
                .thenComparing(Speaker::name))
        .limit(limit.value())
        .toList();
  }

  private boolean isWanted(Speaker speaker) {
    return event == null || speaker.events().contains(event);
  }

  private void print(List<Speaker> speakers) {
    if (json.isSet()) {
      for (var speaker : speakers) {
        context.json(SpeakerJson::speaker, speaker);
      }
      return;
    }
    var table = new Table("NAME", "TALKS", "REPORTS", "AFFILIATIONS", "EVENTS");
    for (var speaker : speakers) {
      table.row(
          speaker.name(),
          speaker.talks(),
          speaker.reports().size(),
          String.join("; ", speaker.affiliations()),
          String.join("; ", speaker.events()));
    }
    table.print(context.out());
  }

  private void printOffers(Library library) {
    var found =
        library.speakers().offers().stream()
            .filter(offer -> isWanted(offer.speaker()) || isWanted(offer.other()))
            .limit(limit.value())
            .toList();
    for (var offer : found) {
      if (json.isSet()) {
        context.json(SpeakerJson::offer, offer);
      } else {
        context.say(
            "speakers.offer",
            offer.speaker().name(),
            offer.other().name(),
            Wording.likeness(offer));
      }
    }
  }
}
