package app.hallway.detect.clues;

import app.hallway.detect.candidates.Candidate;
import app.hallway.detect.headlines.Headline;
import app.hallway.detect.links.LinkGrammar;
import app.hallway.detect.links.Slug;
import app.hallway.model.LinkRole;
import app.hallway.model.TalkLink;
import java.util.List;
import java.util.regex.Pattern;

/** What the links on a title and below it say. */
public final class LinkClues {
  private static final Pattern CONFERENCE =
      Pattern.compile(
          "(?i)^https?://[^/]*(?:conf|konf|con|summit|kaigi|camp|congress|devoxx|fosdem|days)(?:-?\\d{2,4}|eu|us|asia)?\\.[^/]*[a-z]/[^?#]{3,}");

  private LinkClues() {}

  public static List<Clue> all() {
    return List.of(
        own("schedule-link", LinkRole.SCHEDULE),
        own("video-link", LinkRole.VIDEO),
        own("slides-link", LinkRole.SLIDES),
        own("other-link", LinkRole.OTHER),
        own("code-link", LinkRole.CODE),
        below("schedule-link-below", LinkRole.SCHEDULE),
        below("video-below", LinkRole.VIDEO),
        below("slides-below", LinkRole.SLIDES),
        Clue.of(
            "sched-event-link",
            (c, r) ->
                c.links().stream()
                    .map(TalkLink::url)
                    .filter(u -> LinkGrammar.eventKey(u).isPresent())
                    .findFirst()
                    .map(u -> new Sign(1, u))
                    .orElse(Sign.NONE)),
        Clue.of(
            "many-videos-below",
            (c, r) ->
                Sign.when(
                    c.links().stream().filter(l -> l.role() == LinkRole.VIDEO).count() > 2,
                    c.title())),
        Clue.of("title-in-address", (c, r) -> inAddress(c)),
        Clue.of("conference-site-link", (c, r) -> conferenceSite(c)),
        Clue.of(
            "links-to-one-place",
            (c, r) ->
                new Sign(
                    c.siblingsAtOnePlace(),
                    c.ownLinks().isEmpty() ? "" : c.ownLinks().getFirst().url())),
        Clue.of("person-linked-below", (c, r) -> personBelow(c)),
        Clue.of("only-a-link", (c, r) -> Sign.when(isOnlyLink(c), c.title())));
  }

  private static Sign inAddress(Candidate candidate) {
    return candidate.headline().form() != Headline.Form.ADDRESS
        ? Sign.NONE
        : candidate.links().stream()
            .map(TalkLink::url)
            .filter(url -> Slug.of(url).isPresent())
            .findFirst()
            .map(url -> new Sign(1, url))
            .orElse(Sign.NONE);
  }

  private static Clue own(String name, LinkRole role) {
    return Clue.of(name, (c, r) -> find(c.ownLinks(), role));
  }

  private static Clue below(String name, LinkRole role) {
    return Clue.of(
        name,
        (c, r) -> find(c.ownLinks(), role).strength() > 0 ? Sign.NONE : find(c.links(), role));
  }

  private static Sign find(List<TalkLink> links, LinkRole role) {
    return links.stream()
        .filter(l -> l.role() == role)
        .findFirst()
        .map(l -> new Sign(1, l.url()))
        .orElse(Sign.NONE);
  }

  private static Sign conferenceSite(Candidate candidate) {
    return candidate.ownLinks().stream()
        .limit(1)
        .map(TalkLink::url)
        .filter(url -> CONFERENCE.matcher(url).find())
        .findFirst()
        .map(url -> new Sign(1, url))
        .orElse(Sign.NONE);
  }

  private static Sign personBelow(Candidate candidate) {
    return candidate.below().stream()
        .limit(3)
        .flatMap(b -> b.inline().links().stream())
        .filter(l -> LinkGrammar.leadsToPerson(l.url()))
        .findFirst()
        .map(l -> new Sign(1, l.url()))
        .orElse(Sign.NONE);
  }

  static boolean isOnlyLink(Candidate candidate) {
    var inline = candidate.block().inline();
    int linked = inline.links().stream().mapToInt(l -> l.end() - l.start()).sum();
    return linked > 0 && linked * 10 >= inline.text().strip().length() * 9;
  }
}
