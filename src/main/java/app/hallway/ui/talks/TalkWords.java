package app.hallway.ui.talks;

import app.hallway.model.Evidence;
import app.hallway.model.FollowUp;
import app.hallway.model.LinkRole;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.ui.common.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A talk in words for people. */
final class TalkWords {
  private static final int NAMES_SHOWN = 2;
  private static final int REASONS_SHOWN = 5;
  private static final String BETWEEN = " · ";

  private TalkWords() {}

  /** The line under a talk's title: who, what, and what there is to it. */
  static String line(TalkInReport told) {
    var talk = told.talk();
    var parts = new ArrayList<String>();
    parts.add(speakers(talk.speakers()));
    parts.add(talk.kind() == TalkKind.TALK ? "" : kind(talk.kind()));
    parts.add(
        talk.followUp() == FollowUp.NONE ? "" : Messages.text("talks.follow", talk.followUp()));
    parts.add(promise(talk, LinkRole.VIDEO));
    parts.add(promise(talk, LinkRole.SLIDES));
    parts.add(counted("talks.notes", told.notes()));
    parts.add(counted("talks.highlights", told.highlights()));
    var line = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    return line.isEmpty() ? kind(talk.kind()) : line;
  }

  static String kind(TalkKind kind) {
    return Messages.text("talks.kind", kind);
  }

  private static String speakers(List<Speaking> speakers) {
    return speakers.size() > NAMES_SHOWN
        ? Messages.text("talks.speakers", speakers.size())
        : speakers.stream().map(Speaking::name).collect(Collectors.joining(", "));
  }

  /** Speakers with what they stand for, one a line. */
  static String speakersInFull(List<Speaking> speakers) {
    return speakers.stream().map(TalkWords::inFull).collect(Collectors.joining("\n"));
  }

  private static String inFull(Speaking speaking) {
    return speaking.affiliation() == null
        ? speaking.name()
        : speaking.name() + ", " + speaking.affiliation();
  }

  private static String promise(Talk talk, LinkRole role) {
    return talk.links().stream()
        .filter(link -> link.role() == role)
        .min(Comparator.comparing(TalkLink::isExpected))
        .map(link -> Messages.text(link.isExpected() ? "talks.expected" : "talks.has", role))
        .orElse("");
  }

  private static String counted(String key, int count) {
    return count == 0 ? "" : Messages.text(key, count);
  }

  /** An address without what every address has. */
  static String shortAddress(String url) {
    return url.replaceFirst("^(?i)https?://(www\\.)?", "").replaceFirst("/$", "");
  }

  /** Why it was found, the strongest reason first. */
  static List<String> reasons(TalkInReport told) {
    if (told.talk().addedByHand()) {
      return List.of(Messages.text("evidence.by-hand"));
    }
    return told.evidence().stream()
        .filter(reason -> reason.weight() > 0)
        .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
        .map(TalkWords::reason)
        .distinct()
        .limit(REASONS_SHOWN)
        .toList();
  }

  private static String reason(Evidence reason) {
    var clue =
        Messages.find("evidence." + reason.clue())
            .orElseGet(() -> Messages.text("evidence.other", reason.clue().replace('-', ' ')));
    var detail = Objects.requireNonNullElse(reason.detail(), "").strip();
    return detail.isEmpty() ? clue : Messages.text("evidence.with", clue, detail);
  }
}
