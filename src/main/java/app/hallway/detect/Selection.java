package app.hallway.detect;

import app.hallway.detect.Scorer.Scored;
import app.hallway.detect.blocks.Days;
import app.hallway.detect.candidates.Candidate;
import app.hallway.detect.candidates.Candidate.Shape;
import app.hallway.detect.words.Kinds;
import app.hallway.detect.words.Purpose;
import app.hallway.detect.words.Titles;
import app.hallway.model.DetectedTalk;
import app.hallway.model.LineSpan;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns scored candidates into talks: one for each session, none inside another. */
final class Selection {
  /** What is as likely a talk as not is shown as one. */
  static final double LINE = 0.5;

  private static final double FAINT = 0.2;
  private static final double ALIKE = 0.6;
  private static final int MOST_SUGGESTIONS = 12;

  private Selection() {}

  static List<DetectedTalk> choose(List<Scored> scored) {
    return merge(Nesting.of(onePerBlock(scored)).choose());
  }

  /**
   * What lies below the line but not far: the likeliest, in the order of the report. None is told
   * of within a talk, has the title of one, or is a heading such as "Conclusion".
   */
  static List<DetectedTalk> suggest(List<Scored> scored, List<DetectedTalk> talks) {
    var known = new ArrayList<List<String>>();
    talks.forEach(talk -> known.add(Titles.words(talk.title())));
    var chosen = new ArrayList<Scored>();
    var likeliest =
        scored.stream()
            .filter(s -> s.probability() < LINE && s.probability() >= FAINT)
            .filter(Scored::isFamilyMember)
            .sorted(Comparator.comparingDouble(Scored::logOdds).reversed())
            .toList();
    for (var one : likeliest) {
      var title = Titles.words(one.candidate().title());
      int line = one.candidate().span().first();
      boolean within =
          talks.stream()
              .flatMap(t -> t.mentions().stream())
              .anyMatch(m -> m.first() <= line && line <= m.last());
      boolean again = known.stream().anyMatch(t -> Titles.alike(t, title) >= ALIKE);
      if (!within && !again && chosen.size() < MOST_SUGGESTIONS) {
        known.add(title);
        chosen.add(one);
      }
    }
    return chosen.stream()
        .sorted(Comparator.comparingInt(s -> s.candidate().span().first()))
        .map(s -> talk(List.of(s)))
        .toList();
  }

  /** An item is either the announcement of a talk, or a sentence that tells of some. */
  private static List<Scored> onePerBlock(List<Scored> scored) {
    var kept = new ArrayList<Scored>();
    for (var one : scored) {
      boolean rivals = !kept.isEmpty() && areRivals(kept.getLast(), one);
      boolean beaten =
          rivals && (one.logOdds() <= kept.getLast().logOdds() || areAlike(kept.getLast(), one));
      if (one.probability() < LINE || beaten) {
        continue;
      }
      if (rivals) {
        kept.removeLast();
      }
      kept.add(one);
    }
    return kept;
  }

  /** The line itself tells more of who speaks than its words as those of a sentence. */
  private static boolean areAlike(Scored line, Scored sentence) {
    return sentence.candidate().shape() == Shape.PROSE
        && Titles.words(line.candidate().title())
            .equals(Titles.words(sentence.candidate().title()));
  }

  private static boolean areRivals(Scored one, Scored other) {
    return one.candidate().block().index() == other.candidate().block().index()
        && one.candidate().shape() != other.candidate().shape();
  }

  private static List<DetectedTalk> merge(List<Scored> taken) {
    var groups = new LinkedHashMap<String, List<Scored>>();
    for (var one : taken) {
      var key = String.join(" ", Titles.words(one.candidate().title()));
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
    }
    return groups.values().stream()
        .flatMap(group -> bySpeakers(group).stream())
        .map(Selection::talk)
        .toList();
  }

  /** "Keynote" may be the title of several: one for each of those who gave one. */
  private static Collection<List<Scored>> bySpeakers(List<Scored> group) {
    if (group.size() == 1 || Purpose.share(group.getFirst().candidate().title()) < 1) {
      return List.of(group);
    }
    var apart = new LinkedHashMap<String, List<Scored>>();
    group.stream()
        .filter(one -> !people(one).isEmpty())
        .forEach(one -> apart.computeIfAbsent(names(one), k -> new ArrayList<>()).add(one));
    var unnamed = group.stream().filter(one -> people(one).isEmpty()).toList();
    if (apart.isEmpty()) {
      return List.of(group);
    }
    apart.firstEntry().getValue().addAll(unnamed);
    return apart.values();
  }

  private static List<Speaking> people(Scored one) {
    return one.candidate().speakers().people();
  }

  private static String names(Scored one) {
    return people(one).stream().map(Speaking::name).collect(Collectors.joining("\n"));
  }

  private static DetectedTalk talk(List<Scored> mentions) {
    var fullestFirst =
        mentions.stream().sorted(Comparator.comparingInt(Selection::fullness).reversed()).toList();
    var ordered = outermost(fullestFirst.stream().map(m -> m.candidate().span()).toList());
    var fullest = fullestFirst.getFirst();
    var candidate = fullest.candidate();
    return new DetectedTalk(
        candidate.title(),
        kind(candidate),
        speakers(fullestFirst),
        day(fullestFirst),
        links(fullestFirst),
        ordered,
        fullest.evidence(),
        fullest.probability(),
        mentions.stream().anyMatch(m -> m.candidate().headline().cancelled()));
  }

  /** Without those that lie within another. */
  private static List<LineSpan> outermost(List<LineSpan> spans) {
    return spans.stream()
        .filter(span -> spans.stream().noneMatch(other -> isWithin(span, other)))
        .toList();
  }

  private static boolean isWithin(LineSpan span, LineSpan other) {
    return !span.equals(other) && other.first() <= span.first() && span.last() <= other.last();
  }

  private static List<Speaking> speakers(List<Scored> mentions) {
    return mentions.stream()
        .map(Selection::people)
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static @Nullable String day(List<Scored> mentions) {
    return mentions.stream()
        .map(Scored::candidate)
        .map(c -> Days.of(c.block(), c.section()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static List<TalkLink> links(List<Scored> mentions) {
    return mentions.stream().flatMap(m -> m.candidate().links().stream()).distinct().toList();
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
    var last = Kinds.lastOf(candidate.title());
    if (last.isPresent()) {
      return last.get();
    }
    for (var section = candidate.section(); section != null; section = section.parent()) {
      var kind = Kinds.named(section.title());
      if (kind.isPresent()
          && Purpose.share(section.title()) > 0.5
          && !(kind.get() == TalkKind.WORKSHOP && Kinds.namesTalks(section.title()))) {
        return kind.get();
      }
    }
    return TalkKind.TALK;
  }
}
