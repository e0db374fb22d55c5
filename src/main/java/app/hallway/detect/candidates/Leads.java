package app.hallway.detect.candidates;

import app.hallway.detect.blocks.Block;
import app.hallway.detect.event.EditionNames;
import app.hallway.detect.words.SentenceEnds;
import app.hallway.detect.words.TalkVocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that announce a list: "These are the talks that I saw:". */
final class Leads {
  private static final int FARTHEST = 40;
  private static final int LONGEST = 160;

  private Leads() {}

  /**
   * The last sentence of what a list hangs on; null where that neither ends in a colon, nor speaks
   * of talks, nor is the name of an edition.
   */
  static @Nullable String before(List<Block> blocks, Block member) {
    int index = member.index();
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      var block = blocks.get(i);
      boolean sister =
          block.type() == member.type()
              && block.group() == member.group()
              && block.level() == member.level();
      boolean within = block.owner() != null && !block.equals(member.owner());
      if (sister || within || block.type() == Block.Type.EMBED) {
        continue;
      }
      if (block.isHeading()) {
        return null;
      }
      var text = block.text().strip();
      boolean announces = text.endsWith(":") || text.endsWith("：");
      boolean line = member.type() == Block.Type.PARAGRAPH && !announces;
      if (line) {
        continue;
      }
      var last = SentenceEnds.lastOf(text);
      boolean told = last.length() <= LONGEST && TalkVocabulary.hasNoun(last);
      return announces || told ? last : EditionNames.isEdition(text) ? text : null;
    }
    return null;
  }
}
