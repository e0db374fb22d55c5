package app.hallway.detect.blocks;

import app.hallway.detect.words.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A heading and what stands below it, down to the next heading of its level or above. */
public final class Section {
  private final int number;
  private final @Nullable Block heading;
  private final @Nullable Section parent;
  private final List<Section> children = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private final Purpose purpose;
  private final Optional<String> day;
  private int last;

  Section(int number, @Nullable Block heading, @Nullable Section parent) {
    this.number = number;
    this.heading = heading;
    this.purpose = heading == null ? Purpose.UNKNOWN : Purpose.of(heading.text());
    this.day = heading == null ? Optional.empty() : Days.named(heading.text());
    this.parent = parent;
    this.last = heading == null ? 1 : heading.last();
  }

  public int number() {
    return number;
  }

  /** Null for the report as a whole. */
  public @Nullable Block heading() {
    return heading;
  }

  public @Nullable Section parent() {
    return parent;
  }

  List<Section> children() {
    return children;
  }

  /** The blocks before the first heading within. */
  public List<Block> body() {
    return body;
  }

  int level() {
    return heading == null ? 0 : heading.level();
  }

  public String title() {
    return heading == null ? "" : heading.text();
  }

  /** The day that its heading names. */
  Optional<String> day() {
    return day;
  }

  public Purpose purpose() {
    return purpose;
  }

  public int last() {
    return last;
  }

  void add(Block block) {
    body.add(block);
    reach(block.last());
  }

  private void reach(int line) {
    for (var section = this; section != null; section = section.parent) {
      section.last = Math.max(section.last, line);
    }
  }

  Section open(int childNumber, Block block) {
    var child = new Section(childNumber, block, this);
    children.add(child);
    reach(block.last());
    return child;
  }
}
