package app.hallway.detect;

import app.hallway.detect.Candidate.Shape;
import app.hallway.detect.Scorer.Scored;
import app.hallway.model.DetectedTalk;
import app.hallway.model.TalkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns scored candidates into talks: one for each session, none inside another. */
final class Selection {
  private static final double LINE = 0.5;
  private static final double SAME_TITLE = 0.8;

  private Selection() {}

  static List<DetectedTalk> choose(List<Scored> scored) {
    var taken = new ArrayList<Scored>();
    for (var one : scored) {
      if (one.probability() >= LINE && taken.stream().noneMatch(t -> holds(t, one))) {
        taken.add(one);
      }
    }
    return merge(taken);
  }

  /** True where a candidate lies within the mention of one already taken. */
  private static boolean holds(Scored outer, Scored inner) {
    var span = outer.candidate().span();
    int line = inner.candidate().block().first();
    return span.contains(line) && span.first() < line;
  }

  private static List<DetectedTalk> merge(List<Scored> taken) {
    var groups = new ArrayList<List<Scored>>();
    for (var one : taken) {
      groups.stream()
          .filter(
              g ->
                  Titles.alike(g.getFirst().candidate().title(), one.candidate().title())
                      >= SAME_TITLE)
          .findFirst()
          .ifPresentOrElse(g -> g.add(one), () -> groups.add(new ArrayList<>(List.of(one))));
    }
    return groups.stream().map(Selection::talk).toList();
  }

  private static DetectedTalk talk(List<Scored> mentions) {
    var fullestFirst =
        mentions.stream().sorted(Comparator.comparingInt(Selection::fullness).reversed()).toList();
    var ordered = fullestFirst.stream().map(m -> m.candidate().span()).toList();
    var fullest = fullestFirst.getFirst();
    var candidate = fullest.candidate();
    return new DetectedTalk(
        candidate.title(),
        kind(candidate),
        candidate.speakers().people(),
        null,
        candidate.links(),
        ordered,
        fullest.evidence(),
        fullest.probability());
  }

  private static int fullness(Scored scored) {
    var span = scored.candidate().span();
    int bonus = scored.candidate().shape() == Shape.HEADING ? 5 : 0;
    return span.last() - span.first() + bonus;
  }

  private static TalkKind kind(Candidate candidate) {
    if (candidate.headline().kind() != null) {
      return candidate.headline().kind();
    }
    for (var section = candidate.section(); section != null; section = section.parent()) {
      var kind = Kinds.named(section.title());
      if (kind.isPresent() && Purpose.share(section.title()) > 0.5) {
        return kind.get();
      }
    }
    return TalkKind.TALK;
  }
}
