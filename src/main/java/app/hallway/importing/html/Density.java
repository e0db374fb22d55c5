package app.hallway.importing.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;

/**
 * Finds the post in a page that gives no hint: paragraphs speak for the elements around them, the
 * longer and the fewer links the more, and the farther away the less. The scores are those of
 * Arc90's Readability.
 */
final class Density {
  private static final int SHORTEST = 25;
  private static final int FARTHEST = 5;

  private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();

  private Density() {}

  static Element densest(Element body, PageRuns text, Suspects suspects) {
    var density = new Density();
    for (int run = 0; run < text.runs().size(); run++) {
      if (!suspects.isCovered(run)) {
        density.speak(text.runs().get(run));
      }
    }
    var best = body;
    for (var candidate : body.select("div, section, article, main, td, center")) {
      if (density.of(candidate) > density.of(best)) {
        best = candidate;
      }
    }
    return density.withNeighbours(best, body);
  }

  private double of(Element element) {
    return scores.getOrDefault(element, 0.0);
  }

  private void speak(TextRun run) {
    if (run.units() < SHORTEST) {
      return;
    }
    double commas = run.text().chars().filter(c -> ",，、،;".indexOf(c) >= 0).count();
    double unlinked = 1 - run.linked() / (double) run.units();
    double score = (1 + commas + Math.min(run.units() / 100.0, 3)) * unlinked;
    var around = run.block().parent();
    for (int distance = 1; around != null && distance <= FARTHEST; distance++) {
      scores.merge(around, distance == 1 ? score : score / (distance * 1.5), Double::sum);
      around = around.parent();
    }
  }

  /** Where a post lies in several elements of one parent, the parent is the post. */
  private Element withNeighbours(Element best, Element body) {
    var parent = best.parent();
    if (best.equals(body) || parent == null) {
      return best;
    }
    boolean spread =
        parent.children().stream()
            .filter(e -> !e.equals(best))
            .anyMatch(e -> of(e) >= of(best) / 5);
    return spread ? parent : best;
  }
}
