package app.hallway.vault;

import app.hallway.markdown.LogseqBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the blocks that stand on a page of Logseq, and all its outermost bullets. */
final class FoundOnPage {
  private static final Pattern BULLET = Pattern.compile("-(?:[ \\t].*)?");
  private static final Pattern BELOW = Pattern.compile("[ \\t]+-(?:[ \\t].*)?");

  private final TextLines lines;
  private final List<VaultBlock> blocks = new ArrayList<>();
  private final List<Integer> bullets = new ArrayList<>();

  /**
   * Looks at the lines from one on.
   *
   * @param from after the properties
   */
  FoundOnPage(TextLines lines, int from) {
    this.lines = lines;
    for (int line = from; line < lines.count(); line++) {
      if (BULLET.matcher(lines.line(line)).matches()) {
        bullets.add(line);
        look(line, last(line));
      }
    }
  }

  /** In the order of the text; an id may stand twice. */
  List<VaultBlock> blocks() {
    return blocks;
  }

  /** The first lines of outermost bullets. */
  List<Integer> bullets() {
    return bullets;
  }

  /** How often each id is said, whether it means anything there or not. */
  Map<String, Integer> said() {
    var counts = new HashMap<String, Integer>();
    for (int line = 0; line < lines.count(); line++) {
      LogseqBlock.id(lines.line(line)).ifPresent(id -> counts.merge(id, 1, Integer::sum));
    }
    return counts;
  }

  /** The last line of a bullet that says something, without those below it. */
  private int last(int first) {
    int last = first;
    while (last + 1 < lines.count() && !isBullet(last + 1)) {
      last++;
    }
    while (last > first && lines.isBlank(last)) {
      last--;
    }
    return last;
  }

  private boolean isBullet(int line) {
    return BULLET.matcher(lines.line(line)).matches() || BELOW.matcher(lines.line(line)).matches();
  }

  private void look(int first, int last) {
    var own = IntStream.rangeClosed(first, last).mapToObj(lines::line).toList();
    own.stream()
        .flatMap(line -> LogseqBlock.id(line).stream())
        .findFirst()
        .ifPresent(
            id -> blocks.add(new VaultBlock(id, LogseqBlock.content(own), first, last, last)));
  }
}
