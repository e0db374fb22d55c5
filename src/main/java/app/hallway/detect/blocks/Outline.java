package app.hallway.detect.blocks;

import app.hallway.detect.links.LinkReader;
import app.hallway.model.TalkLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report as sections within sections, and every block with the section that it stands in. */
public final class Outline {
  private final Section root = new Section(0, null, null);
  private final List<Section> sections = new ArrayList<>();
  private final List<Section> homes = new ArrayList<>();
  private final List<Block> blocks;
  private final Map<Integer, List<TalkLink>> links = new HashMap<>();

  public Outline(List<Block> blocks) {
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

  /** A block's links with their roles, found out once. */
  public List<TalkLink> links(Block block) {
    return links.computeIfAbsent(block.index(), index -> LinkReader.read(block.inline()));
  }

  Section root() {
    return root;
  }

  /** All sections in the order of their headings. */
  List<Section> sections() {
    return sections;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** The section that a block stands in; a heading's is its own. */
  public Section home(Block block) {
    return homes.get(block.index());
  }
}
