package app.hallway.cli.talks;

import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Talks;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.Telling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A talk that the user heard, and that no report needs to tell of. */
final class HeardTalk {
  @Option(names = "--new", paramLabel = "TITLE", required = true)
  private String title = "";

  @Option(names = "--event", paramLabel = "NAME", required = true)
  private String event = "";

  @Option(names = "--link", paramLabel = "URL")
  private List<String> links = List.of();

  String event() throws Refusal {
    if (event.isBlank()) {
      throw new Refusal(Texts.of("talk.no-event"));
    }
    return event.strip();
  }

  Telling telling(@Nullable TalkKind kind, List<Speaking> speakers, @Nullable String day)
      throws Refusal {
    if (title.isBlank()) {
      throw new Refusal(Texts.of("talk.no-title"));
    }
    return new Telling(
        title.strip(),
        kind == null ? TalkKind.TALK : kind,
        speakers,
        day == null || day.isBlank() ? null : day.strip(),
        links(),
        List.of(),
        1);
  }

  private List<TalkLink> links() throws Refusal {
    var found = new ArrayList<TalkLink>();
    for (var url : links) {
      found.add(Talks.link(url).orElseThrow(() -> new Refusal(Texts.of("talk.no-link", url))));
    }
    return found;
  }
}
