package app.hallway.detect.clues;

import app.hallway.detect.candidates.Candidate;
import app.hallway.detect.headlines.Headline.Form;
import app.hallway.detect.headlines.NamedSpeakers.Source;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.model.Speaking;
import java.util.List;
import java.util.stream.Collectors;

/** Who is said to speak, and where. */
public final class SpeakerClues {
  private SpeakerClues() {}

  public static List<Clue> all() {
    return List.of(
        form("title-dash-speaker", Form.TITLE_DASH_SPEAKER),
        form("title-by-speaker", Form.TITLE_BY_SPEAKER),
        form("title-speaker-in-parenthesis", Form.TITLE_PARENTHESIS),
        form("speaker-before-title", Form.SPEAKER_TITLE),
        Clue.of(
            "known-name", (c, r) -> names(c, c.speakers().source() == Source.HEADLINE && known(c))),
        Clue.of(
            "affiliation",
            (c, r) ->
                names(c, c.speakers().people().stream().anyMatch(p -> p.affiliation() != null))),
        source("speaker-label", Source.LABEL),
        source("speaker-on-next-line", Source.LINE_BELOW),
        source("speaker-in-prose", Source.PROSE_BELOW),
        source("speaker-in-address", Source.ADDRESS));
  }

  private static Clue form(String name, Form form) {
    return Clue.of(name, (c, r) -> Sign.when(c.headline().form() == form, c.block().text()));
  }

  private static Clue source(String name, Source source) {
    return Clue.of(name, (c, r) -> names(c, c.speakers().source() == source));
  }

  private static boolean known(Candidate candidate) {
    return candidate.speakers().people().stream()
        .anyMatch(p -> PersonNames.judge(p.name()) == Likeness.YES);
  }

  private static Sign names(Candidate candidate, boolean seen) {
    return seen
        ? new Sign(
            1,
            candidate.speakers().people().stream()
                .map(Speaking::name)
                .collect(Collectors.joining(", ")))
        : Sign.NONE;
  }
}
