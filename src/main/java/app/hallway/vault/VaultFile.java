package app.hallway.vault;

import app.hallway.model.VaultFlavour;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of a vault, taken apart: properties, blocks that are known by an id, and all else, which
 * is the user's. Every sign of the text is accounted for, since nothing but lines are named.
 */
public final class VaultFile {
  private final String text;
  private final VaultFlavour flavour;
  private final TextLines lines;
  private final VaultHead head;
  private final List<Integer> headings;
  private final Map<String, VaultBlock> blocks = new LinkedHashMap<>();
  private final Set<String> damaged = new HashSet<>();

  private VaultFile(String text, VaultFlavour flavour) {
    this.text = text;
    this.flavour = flavour;
    lines = new TextLines(text);
    Map<String, Integer> said;
    if (flavour == VaultFlavour.LOGSEQ) {
      head = VaultHead.ofLogseq(lines);
      var page = new FoundOnPage(lines, head.after());
      headings = page.bullets();
      said = take(page.blocks(), page.said());
    } else {
      head = VaultHead.ofMarkdown(lines);
      var body = new FoundBlocks(lines, head.after());
      headings = body.headings();
      said = take(body.blocks(), BlockMarker.count(text));
    }
    said.forEach((id, count) -> judge(id, count));
  }

  private Map<String, Integer> take(List<VaultBlock> found, Map<String, Integer> marked) {
    var said = new HashMap<>(marked);
    head.entries().forEach(entry -> said.merge(entry.id(), 1, Integer::sum));
    head.entries().forEach(entry -> blocks.putIfAbsent(entry.id(), entry));
    found.forEach(block -> blocks.putIfAbsent(block.id(), block));
    return said;
  }

  /** Takes any text apart, as a file of Markdown; never fails. */
  public static VaultFile parse(String text) {
    return parse(text, VaultFlavour.PLAIN);
  }

  /** Takes any text apart, as it is read where the flavour is; never fails. */
  public static VaultFile parse(String text, VaultFlavour flavour) {
    return new VaultFile(text, flavour);
  }

  VaultFlavour flavour() {
    return flavour;
  }

  private void judge(String id, int count) {
    if (count > 1 || !blocks.containsKey(id)) {
      damaged.add(id);
      blocks.remove(id);
    }
  }

  public String text() {
    return text;
  }

  /** The ids of blocks that stand well in it, those of properties left out. */
  public Set<String> ids() {
    var ids = new HashSet<>(blocks.keySet());
    ids.removeIf(VaultBlock::isProperty);
    return ids;
  }

  /**
   * The ids that it says, but where no block can be told: twice, without a container before them,
   * or within something else.
   */
  public Set<String> damaged() {
    return Set.copyOf(damaged);
  }

  /** What a block says; null where it is not there. */
  public @Nullable String content(String id) {
    var block = blocks.get(id);
    return block == null ? null : block.content();
  }

  /** One that stands in it. */
  VaultBlock block(String id) {
    return Objects.requireNonNull(blocks.get(id), id);
  }

  Map<String, VaultBlock> blocks() {
    return blocks;
  }

  TextLines lines() {
    return lines;
  }

  VaultHead head() {
    return head;
  }

  /** The lines in which headings begin, or bullets; those of our blocks among them. */
  List<Integer> headings() {
    return headings;
  }

  /** What its first line ends in. */
  String lineEnd() {
    int end = lines.count() == 0 ? 0 : lines.end(0);
    if (text.startsWith("\r\n", end)) {
      return "\r\n";
    }
    return text.startsWith("\r", end) ? "\r" : "\n";
  }
}
