package app.hallway.detect;

import app.hallway.detect.Scorer.Scored;
import app.hallway.detect.blocks.Block;
import app.hallway.detect.candidates.Candidate;
import app.hallway.detect.candidates.Candidate.Shape;
import app.hallway.detect.event.EditionNames;
import app.hallway.detect.headlines.Headline;
import app.hallway.detect.headlines.NamedSpeakers;
import app.hallway.detect.words.TitleWords;
import app.hallway.detect.words.Titles;
import app.hallway.model.LinkRole;
import app.hallway.model.TalkKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Candidates within candidates. A talk holds no talks: of a candidate and those within it, the
 * surer reading of the report is taken.
 */
final class Nesting {
  private static final double ADVANTAGE_OF_MANY = 0.5;
  private static final double ADVANTAGE_OF_OUTER = 0.5;
  private static final double ADVANTAGE_OVER_TOLD = 3;
  private static final double ALIKE = 0.4;
  private static final Set<LinkRole> TELLING =
      Set.of(LinkRole.SCHEDULE, LinkRole.VIDEO, LinkRole.SLIDES);

  private final @Nullable Scored own;
  private final List<Nesting> within = new ArrayList<>();

  private Nesting(@Nullable Scored own) {
    this.own = own;
  }

  /** Candidates in the order of the report. */
  static Nesting of(List<Scored> candidates) {
    var root = new Nesting(null);
    var open = new ArrayDeque<Nesting>();
    open.push(root);
    for (var candidate : candidates) {
      while (!open.getFirst().holds(candidate)) {
        open.pop();
      }
      var node = new Nesting(candidate);
      open.getFirst().within.add(node);
      open.push(node);
    }
    return root;
  }

  private boolean holds(Scored inner) {
    if (own == null) {
      return true;
    }
    var outer = own.candidate();
    boolean holder = outer.shape() != Shape.PROSE && outer.shape() != Shape.ROW;
    int index = inner.candidate().block().index();
    boolean sisters =
        outer.shape() == inner.candidate().shape()
            && outer.siblings().equals(inner.candidate().siblings());
    return holder
        && !sisters
        && outer.block().index() < index
        && inner.candidate().block().first() <= outer.span().last();
  }

  List<Scored> choose() {
    var inner = within.stream().flatMap(n -> n.choose().stream()).toList();
    if (own == null) {
      return inner;
    }
    if (inner.size() == 1 && isSameTalk(own, inner.getFirst())) {
      return List.of(own, inner.getFirst());
    }
    return inner.isEmpty() || isSurerThan(own, inner) ? List.of(own) : inner;
  }

  /** What stands below a title may say it again, with more. */
  private static boolean isSameTalk(Scored own, Scored inner) {
    return Titles.words(own.candidate().title()).equals(Titles.words(inner.candidate().title()));
  }

  /**
   * A heading that says nothing by itself may still stand over what it says well. One that names an
   * edition of an event over several talks is the event's.
   */
  private static boolean isSurerThan(Scored own, List<Scored> inner) {
    boolean weak = !announces(own);
    long strong = inner.stream().filter(Nesting::announces).count();
    double mean = inner.stream().mapToDouble(Scored::logOdds).average().orElse(0);
    if (inner.size() == 1) {
      var one = inner.getFirst().candidate();
      boolean other = Titles.alike(own.candidate().title(), one.title()) < ALIKE;
      boolean told = one.shape() == Shape.PROSE && !weak;
      double advantage = told ? ADVANTAGE_OVER_TOLD : ADVANTAGE_OF_OUTER;
      return !(weak && strong == 1 && other) && own.logOdds() + advantage >= mean;
    }
    boolean event = EditionNames.isEdition(own.candidate().title());
    return !(weak && strong > 1) && !event && own.logOdds() >= mean + ADVANTAGE_OF_MANY;
  }

  /** True where its very line says that it is a session. */
  private static boolean announces(Scored scored) {
    var candidate = scored.candidate();
    if (TitleWords.count(candidate.title()) < 2) {
      return false;
    }
    return candidate.speakers().source() == NamedSpeakers.Source.HEADLINE
        || (isNamedBelow(candidate) && !holdsHeadings(candidate))
        || isOfAKind(candidate)
        || candidate.headline().mark() == Headline.Mark.SESSION_CODE
        || candidate.ownLinks().stream().anyMatch(l -> TELLING.contains(l.role()));
  }

  /** "Session: This and That" over headings is a block of talks. */
  private static boolean isOfAKind(Candidate candidate) {
    var kind = candidate.headline().kind();
    return kind != null && !(kind == TalkKind.TALK && holdsHeadings(candidate));
  }

  private static boolean isNamedBelow(Candidate candidate) {
    var source = candidate.speakers().source();
    return source == NamedSpeakers.Source.LABEL || source == NamedSpeakers.Source.LINE_BELOW;
  }

  private static boolean holdsHeadings(Candidate candidate) {
    return candidate.below().stream().anyMatch(Block::isHeading);
  }
}
