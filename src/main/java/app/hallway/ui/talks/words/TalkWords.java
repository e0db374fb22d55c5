package app.hallway.ui.talks.words;

import app.hallway.model.Evidence;
import app.hallway.model.FollowUp;
import app.hallway.model.LinkRole;
import app.hallway.model.Speaking;
import app.hallway.model.Suggestion;
import app.hallway.model.Talk;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.ui.common.texts.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A talk in words for people. */
public final class TalkWords {
  /** Log-odds that a clue adds at least, to be given as a reason. */
  static final double WORTH_SAYING = 0.5;

  private static final int NAMES_SHOWN = 2;
  private static final int REASONS_SHOWN = 5;
  private static final String BETWEEN = " · ";
  private static final char NO_BREAK = '\u00a0';

  private TalkWords() {}

  /** The line under a talk's title: who, what, and what there is to it. */
  public static String line(TalkInReport told) {
    var talk = told.talk();
    var facts =
        Stream.of(
                talk.kind() == TalkKind.TALK ? "" : kind(talk.kind()),
                cancelled(talk.cancelled()),
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

  /** The line under the title of what may be a talk: who, what, and where it stands. */
  public static String line(Suggestion suggestion, String reportTitle) {
    var found = suggestion.found();
    return Stream.of(
            speakers(found.speakers()),
            found.kind() == TalkKind.TALK ? "" : kind(found.kind()),
            cancelled(found.cancelled()),
            place(suggestion, reportTitle))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }

  /** The heading above it; where that is none, or the report's own title, its line. */
  private static String place(Suggestion suggestion, String reportTitle) {
    var heading = suggestion.heading();
    return heading.isEmpty() || heading.equals(reportTitle)
        ? Messages.text("perhaps.line", suggestion.found().mentions().getFirst().first())
        : Messages.text("perhaps.under", heading);
  }

  /** Spaces that no line breaks at. */
  private static String unbroken(String words) {
    return words.replace(' ', NO_BREAK);
  }

  private static String followUp(FollowUp followUp) {
    return followUp == FollowUp.NONE ? "" : Messages.text("talks.follow", followUp);
  }

  /** Empty for one that took place. */
  public static String cancelled(boolean so) {
    return so ? Messages.text("talks.cancelled") : "";
  }

  public static String kind(TalkKind kind) {
    return Messages.text("talks.kind", kind);
  }

  private static String speakers(List<Speaking> speakers) {
    return speakers.size() > NAMES_SHOWN
        ? Messages.text("talks.speakers", speakers.size())
        : speakers.stream().map(Speaking::name).collect(Collectors.joining(", "));
  }

  /** Speakers with what they stand for, one a line; empty where the short line says as much. */
  public static String speakersInFull(List<Speaking> speakers) {
    boolean saidAlready =
        speakers.size() <= NAMES_SHOWN
            && speakers.stream().allMatch(speaking -> speaking.affiliation() == null);
    return saidAlready ? "" : joined(speakers);
  }

  private static String joined(List<Speaking> speakers) {
    return speakers.stream().map(TalkWords::inFull).collect(Collectors.joining("\n"));
  }

  public static String inFull(Speaking speaking) {
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

  /** Why it is a talk: what the user said of it, then why it was found. */
  public static List<String> reasons(TalkInReport told) {
    var found = reasons(told.evidence(), told.talk().title());
    if (!told.talk().addedByHand()) {
      return found.toList();
    }
    var said = told.evidence().isEmpty() ? "evidence.by-hand" : "evidence.taken";
    return Stream.concat(Stream.of(Messages.text(said)), found).toList();
  }

  /** Why it may be a talk. */
  public static List<String> reasons(Suggestion suggestion) {
    var found = reasons(suggestion.found().evidence(), suggestion.title()).toList();
    return found.isEmpty() ? List.of(Messages.text("evidence.faint")) : found;
  }

  /** The strongest reason first. */
  private static Stream<String> reasons(List<Evidence> evidence, String title) {
    return evidence.stream()
        .filter(reason -> reason.weight() >= WORTH_SAYING)
        .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
        .map(reason -> reason(reason, title))
        .distinct()
        .limit(REASONS_SHOWN);
  }

  private static String reason(Evidence reason, String title) {
    var clue =
        Messages.find("evidence." + reason.clue())
            .orElseGet(() -> Messages.text("evidence.unknown", reason.clue().replace('-', ' ')));
    var detail = reason.detail().strip();
    return detail.isEmpty() || detail.equals(title)
        ? clue
        : Messages.text("evidence.with", clue, detail);
  }
}
