package app.hallway.detect;

import app.hallway.detect.Candidate.Shape;
import app.hallway.detect.Candidate.Siblings;
import app.hallway.detect.Candidate.Speakers;
import app.hallway.model.LineSpan;
import java.util.ArrayList;
import java.util.List;

/** Lists everything in a report that has the outer form of a talk's announcement. */
final class CandidateFinder {
  private static final int LONGEST_TITLE = 220;
  private static final int MOST_BELOW = 400;

  private final Outline outline;
  private final List<Candidate> found = new ArrayList<>();

  private CandidateFinder(Outline outline) {
    this.outline = outline;
  }

  static List<Candidate> find(Outline outline) {
    var finder = new CandidateFinder(outline);
    var blocks = outline.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      finder.look(blocks.get(i), i);
    }
    return List.copyOf(finder.found);
  }

  private void look(Block block, int index) {
    switch (block.type()) {
      case HEADING -> add(Shape.HEADING, block, index);
      case BOLD -> add(Shape.BOLD, block, index);
      case ITEM -> add(Shape.ITEM, block, index);
      case ROW -> add(Shape.ROW, block, index);
      case PARAGRAPH, EMBED, CODE -> {}
    }
  }

  private void add(Shape shape, Block block, int index) {
    var headline = HeadlineReader.read(block.inline());
    if (headline.title().isBlank() || headline.title().length() > LONGEST_TITLE) {
      return;
    }
    var home = outline.home(block);
    var parent = block.isHeading() ? home.parent() : home;
    var below = below(block, index);
    var speakers =
        headline.speakers().isEmpty()
            ? SpeakersBelow.read(below)
            : new Speakers(headline.speakers(), Speakers.Source.HEADLINE);
    int last = block.isHeading() ? home.last() : block.last();
    int number = block.isHeading() ? (parent == null ? 0 : parent.number()) : block.group();
    found.add(
        new Candidate(
            shape,
            block,
            parent,
            headline,
            below,
            speakers,
            LinkReader.gather(block, below),
            new LineSpan(block.first(), Math.max(block.first(), last)),
            new Siblings(number, shape, block.level())));
  }

  private List<Block> below(Block block, int index) {
    var blocks = outline.blocks();
    int end = index + 1;
    while (end < blocks.size() && end - index <= MOST_BELOW && isBelow(block, blocks.get(end))) {
      end++;
    }
    return blocks.subList(index + 1, end);
  }

  private static boolean isBelow(Block block, Block next) {
    return switch (block.type()) {
      case HEADING, BOLD -> !next.isHeading() || next.level() > block.level();
      case ITEM -> next.owner() != null && next.first() <= block.last() && !isSibling(block, next);
      case PARAGRAPH, ROW, EMBED, CODE -> false;
    };
  }

  private static boolean isSibling(Block item, Block next) {
    return next.type() == Block.Type.ITEM && next.group() == item.group();
  }
}
