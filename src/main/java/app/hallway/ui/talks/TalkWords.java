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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A talk in words for people. */
final class TalkWords {
  /** Log-odds that a clue adds at least, to be given as a reason. */
  static final double WORTH_SAYING = 0.5;

  private static final int NAMES_SHOWN = 2;
  private static final int REASONS_SHOWN = 5;
  private static final String BETWEEN = " · ";
  private static final char NO_BREAK = '\u00a0';

  private TalkWords() {}

  /** The line under a talk's title: who, what, and what there is to it. */
  static String line(TalkInReport told) {
    var talk = told.talk();
    var facts =
        Stream.of(
                talk.kind() == TalkKind.TALK ? "" : kind(talk.kind()),
                followUp(talk.followUp()),
                promise(talk, LinkRole.VIDEO),
                promise(talk, LinkRole.SLIDES),
                counted("talks.notes", told.notes()),
                counted("talks.highlights", told.highlights()))
            .map(TalkWords::unbroken);
    var line =
        Stream.concat(Stream.of(speakers(talk.speakers())), facts)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(BETWEEN));
    return line.isEmpty() ? kind(talk.kind()) : line;
  }

  /** Spaces that no line breaks at. */
  private static String unbroken(String words) {
    return words.replace(' ', NO_BREAK);
  }

  private static String followUp(FollowUp followUp) {
    return followUp == FollowUp.NONE ? "" : Messages.text("talks.follow", followUp);
  }

  static String kind(TalkKind kind) {
    return Messages.text("talks.kind", kind);
  }

  private static String speakers(List<Speaking> speakers) {
    return speakers.size() > NAMES_SHOWN
        ? Messages.text("talks.speakers", speakers.size())
        : speakers.stream().map(Speaking::name).collect(Collectors.joining(", "));
  }

  /** Speakers with what they stand for, one a line; empty where the short line says as much. */
  static String speakersInFull(List<Speaking> speakers) {
    boolean saidAlready =
        speakers.size() <= NAMES_SHOWN
            && speakers.stream().allMatch(speaking -> speaking.affiliation() == null);
    return saidAlready ? "" : joined(speakers);
  }

  private static String joined(List<Speaking> speakers) {
    return speakers.stream().map(TalkWords::inFull).collect(Collectors.joining("\n"));
  }

  static String inFull(Speaking speaking) {
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
        .filter(reason -> reason.weight() >= WORTH_SAYING)
        .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
        .map(reason -> reason(reason, told.talk().title()))
        .distinct()
        .limit(REASONS_SHOWN)
        .toList();
  }

  private static String reason(Evidence reason, String title) {
    var clue =
        Messages.find("evidence." + reason.clue())
            .orElseGet(() -> Messages.text("evidence.other", reason.clue().replace('-', ' ')));
    var detail = reason.detail().strip();
    return detail.isEmpty() || detail.equals(title)
        ? clue
        : Messages.text("evidence.with", clue, detail);
  }
}
