package app.hallway.detect;

import java.util.ArrayList;
import java.util.List;

/** A report as sections within sections, and every block with the section that it stands in. */
final class Outline {
  private final Section root = new Section(0, null, null);
  private final List<Section> sections = new ArrayList<>();
  private final List<Section> homes = new ArrayList<>();
  private final List<Block> blocks;

  Outline(List<Block> blocks) {
    this.blocks = List.copyOf(blocks);
    var open = root;
    for (var block : blocks) {
      if (block.isHeading()) {
        open = parentFor(open, block.level()).open(sections.size() + 1, block);
        sections.add(open);
      } else {
        open.add(block);
      }
      homes.add(open);
    }
  }

  private static Section parentFor(Section open, int level) {
    var section = open;
    while (section.level() >= level && section.parent() != null) {
      section = section.parent();
    }
    return section;
  }

  Section root() {
    return root;
  }

  /** All sections in the order of their headings. */
  List<Section> sections() {
    return sections;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The section that a block stands in; a heading's is its own. */
  Section home(Block block) {
    return homes.get(block.index());
  }
}
