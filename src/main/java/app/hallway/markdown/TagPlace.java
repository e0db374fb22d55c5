package app.hallway.markdown;

import java.util.Objects;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A tag in a tree, what stands around it, and the tag that it goes with. */
final class TagPlace {
  private final HtmlTag tag;
  private final Node leaf;
  private final int section;
  private final Around around;
  private final @Nullable HtmlInline node;
  private @Nullable TagPlace partner;

  /** The characters before and behind a tag; a line end stands where there are none. */
  record Around(char before, char after, boolean begun) {}

  /**
   * A tag.
   *
   * @param leaf the block or table cell that it stands in
   * @param section grows with each heading
   * @param node null where it is a part of a block of HTML
   */
  TagPlace(HtmlTag tag, Node leaf, int section, Around around, @Nullable HtmlInline node) {
    this.tag = tag;
    this.leaf = leaf;
    this.section = section;
    this.around = around;
    this.node = node;
  }

  HtmlTag tag() {
    return tag;
  }

  Node leaf() {
    return leaf;
  }

  @Nullable HtmlInline node() {
    return node;
  }

  boolean isPaired() {
    return partner != null;
  }

  /** Makes two tags an element, if that is how far an element of their name may reach. */
  void join(TagPlace end) {
    if (reaches(end)) {
      partner = end;
      end.partner = this;
    }
  }

  private boolean reaches(TagPlace end) {
    if (leaf.equals(end.leaf)) {
      return true;
    }
    var name = tag.name();
    boolean together =
        Objects.equals(leaf.getParent(), end.leaf.getParent()) && section == end.section;
    boolean html = leaf instanceof HtmlBlock && end.leaf instanceof HtmlBlock;
    if (HtmlElements.isOpaque(name) && !name.equals("pre")) {
      return together && html;
    }
    return !HtmlElements.isFormatting(name) || html || (together && leaf.getParent() != null);
  }

  /** Whether it is read as letters. */
  boolean isText() {
    var name = tag.name();
    if (HtmlElements.isVoid(name)) {
      return !tag.closing() && !HtmlElements.isBreak(name) && isBare();
    }
    if (partner != null) {
      return isShownCode();
    }
    if (tag.closing()) {
      return node != null && around.begun() && isMention();
    }
    if (!HtmlElements.isElement(name)) {
      return !isValued();
    }
    if (HtmlElements.isOpaque(name)) {
      return !isEmpty();
    }
    return HtmlElements.isFormatting(name)
        ? !isValued() && !isHugging() && !isBesideTag()
        : node != null && isBare() && isMention();
  }

  /** Whether it has no end and needs none, as its author meant it; browsers see that otherwise. */
  boolean isEmpty() {
    return partner == null && HtmlElements.isOpaque(tag.name()) && tag.alone() && !isBare();
  }

  /** Whether what it begins has no end, so that its block ends it. */
  boolean isLeftOpen() {
    return partner == null && !tag.closing() && HtmlElements.isFormatting(tag.name()) && !isText();
  }

  /** Whether it opens what is open already, as people do who forget the slash. */
  boolean isForgottenSlash() {
    return partner == null
        && !tag.closing()
        && isBare()
        && HtmlElements.isFormatting(tag.name())
        && !Character.isWhitespace(around.before())
        && !isWord(around.after());
  }

  private boolean isBare() {
    return tag.attributes() == HtmlTag.Attributes.NONE;
  }

  private boolean isValued() {
    return tag.attributes() == HtmlTag.Attributes.VALUED;
  }

  /** As GitHub shows a script in a sentence; one that says more of itself is furniture. */
  private boolean isShownCode() {
    boolean bare = tag.closing() ? partner != null && !partner.isValued() : !isValued();
    return bare
        && node != null
        && HtmlElements.isRaw(tag.name())
        && partner != null
        && (around.begun() || partner.around.begun());
  }

  /** Whether it stands in a sentence as a word does. */
  private boolean isMention() {
    boolean within = around.begun() && around.after() != '\n';
    boolean parted = isParted(around.before()) || "([\"'".indexOf(around.before()) >= 0;
    return parted
        && (isParted(around.after()) || !isWord(around.after()))
        && around.after() != '<'
        && (within || (!HtmlElements.endsItself(tag.name()) && isBeside()));
  }

  private boolean isBeside() {
    return around.begun() || around.after() != '\n';
  }

  /** Whether it begins a word: {@code <b>so}, and neither {@code Option<b>} nor {@code a <b> b}. */
  private boolean isHugging() {
    return !Character.isLetterOrDigit(around.before())
        && isBare()
        && !Character.isWhitespace(around.after())
        && ".,;:!?)]}\"'".indexOf(around.after()) < 0;
  }

  private boolean isBesideTag() {
    return around.before() == '>' && around.after() == '\n';
  }

  /** Whether words stand apart here: scripts of East Asia have no blanks between them. */
  private static boolean isParted(char c) {
    return Character.isWhitespace(c) || EastAsian.isCharacter(c);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
