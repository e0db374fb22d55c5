package app.hallway.detect.candidates;

import app.hallway.detect.blocks.Block;
import app.hallway.detect.blocks.Section;
import app.hallway.detect.headlines.Headline;
import app.hallway.detect.headlines.NamedSpeakers;
import app.hallway.detect.prose.TitleInProse;
import app.hallway.model.LineSpan;
import app.hallway.model.TalkLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that may introduce a talk, with all that was read of it.
 *
 * @param block where it stands
 * @param section the section that it stands in; a heading's is the one above its own
 * @param below what belongs to it, in order, without itself
 * @param speakers from the headline or, where it has none, from what stands below
 * @param ownLinks those on its own line
 * @param links its own and those below
 * @param siblings who stands or falls with it
 * @param lead the words that announce the list or the lines that it is one of, or null
 * @param siblingsAtOnePlace how many of its list's first links lead to one site, 0..1; 0 where
 *     there are too few to tell
 * @param manner how a sentence marks it, for one that a sentence tells of
 * @param likelihood for such a one the log-odds of a topic that begins there
 */
public record Candidate(
    Shape shape,
    Block block,
    @Nullable Section section,
    Headline headline,
    List<Block> below,
    NamedSpeakers speakers,
    List<TalkLink> ownLinks,
    List<TalkLink> links,
    LineSpan span,
    Siblings siblings,
    @Nullable String lead,
    double siblingsAtOnePlace,
    TitleInProse.Manner manner,
    double likelihood) {

  public Candidate {
    below = List.copyOf(below);
    ownLinks = List.copyOf(ownLinks);
    links = List.copyOf(links);
  }

  /** What it is in the report. */
  public enum Shape {
    HEADING,
    BOLD,
    ITEM,
    LINE,
    ROW,
    PROSE,
    POST;

    /** Signs count differently in sentences. */
    public String family() {
      return this == PROSE ? "told." : "";
    }
  }

  /** Candidates that stand or fall together have one of these. */
  public record Siblings(int parent, Shape shape, int level) {
    private static final int ANY = -1;

    /** Those of the same shape and level anywhere in the report. */
    public Siblings cousins() {
      return new Siblings(ANY, shape, level);
    }
  }

  Candidate with(NamedSpeakers others) {
    return new Candidate(
        shape,
        block,
        section,
        headline,
        below,
        others,
        ownLinks,
        links,
        span,
        siblings,
        lead,
        siblingsAtOnePlace,
        manner,
        likelihood);
  }

  public String title() {
    return headline.title();
  }
}
