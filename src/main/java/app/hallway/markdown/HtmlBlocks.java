package app.hallway.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of HTML of one text, as CommonMark has them (0.31.2, section 4.6), without what is
 * none: a comment, a script or a title that is never ended would take the rest of the text with it,
 * and {@code <filename>} or {@code <div> is a tag} is a line of a paragraph. So are words right
 * below a picture, a player or a script that has ended, and marks of Markdown below any element.
 */
final class HtmlBlocks extends AbstractBlockParserFactory {
  /** Signs that nobody would write in HTML. */
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "\\*\\*[^\\s*]|__[^\\s_]|\\]\\([^\\s)]|^#{1,6} \\S|^[-*+] \\S|^\\d{1,9}[.)] \\S|^> \\S");

  private final String text;
  private final EndTags tags;
  private final Map<String, Integer> lastEnds = new HashMap<>();

  HtmlBlocks(String text) {
    this.text = text;
    tags = new EndTags(text);
  }

  /** How a block ends: at the first line that has one of these, or at an empty one. */
  private record End(List<String> marks) {
    static final End EMPTY_LINE = new End(List.of());
    static final End RAW = new End(List.of("</script>", "</pre>", "</style>", "</textarea>"));

    static End at(String mark) {
      return new End(List.of(mark));
    }

    boolean isOn(CharSequence line) {
      var lower = HtmlElements.nameOf(line.toString());
      return marks.stream().anyMatch(lower::contains);
    }
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    var line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    if (state.getIndent() >= 4 || line.getContent().charAt(at) != '<') {
      return BlockStart.none();
    }
    var content = line.getContent();
    var end = end(content.subSequence(at, content.length()).toString(), offset(line, at));
    if (end == null && !continuesParagraph(state, matched)) {
      end = alone(content, at, offset(line, at));
    }
    return end == null
        ? BlockStart.none()
        : BlockStart.of(new HtmlBlockReader(end)).atIndex(state.getIndex());
  }

  private static int offset(SourceLine line, int index) {
    var span = line.getSourceSpan();
    return span == null ? 0 : span.getInputIndex() + index;
  }

  private static boolean continuesParagraph(ParserState state, MatchedBlockParser matched) {
    return matched.getMatchedBlockParser().getBlock() instanceof Paragraph
        || state.getActiveBlockParser().canHaveLazyContinuationLines();
  }

  /** How the block ends that begins here, even in a paragraph; null where none does. */
  private @Nullable End end(String line, int offset) {
    if (line.startsWith("<!--")) {
      return ended("-->", offset);
    } else if (line.startsWith("<?")) {
      return ended("?>", offset);
    } else if (line.startsWith("<![CDATA[")) {
      return ended("]]>", offset);
    } else if (line.startsWith("<!")) {
      return line.length() > 2 && isLetter(line.charAt(2)) ? ended(">", offset) : null;
    }
    return tag(line, offset);
  }

  private @Nullable End ended(String mark, int offset) {
    int last = lastEnds.computeIfAbsent(mark, text::lastIndexOf);
    return last >= offset ? End.at(mark) : null;
  }

  private @Nullable End tag(String line, int offset) {
    boolean closing = line.startsWith("</");
    int start = closing ? 2 : 1;
    int end = start;
    while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    var name = HtmlElements.nameOf(line.substring(start, end));
    char behind = end < line.length() ? line.charAt(end) : '\n';
    boolean slash = line.startsWith("/>", end);
    if (!HtmlElements.opensBlock(name)
        || !(Character.isWhitespace(behind) || behind == '>' || slash)) {
      return null;
    }
    if (HtmlElements.isReadToItsEnd(name)) {
      boolean opens = !closing && !slash && tags.isAfter(name, offset);
      return opens ? End.RAW : null;
    }
    return closing || !isProse(name, line.substring(end), offset) ? End.EMPTY_LINE : null;
  }

  private boolean isProse(String name, String rest, int offset) {
    if (HtmlElements.isOpaque(name)) {
      return !tags.isAfter(name, offset);
    }
    return rest.startsWith("> ")
        && rest.length() > 2
        && Character.isLetterOrDigit(rest.charAt(2))
        && !HtmlElements.endsItself(name)
        && !HtmlElements.isBreak(name)
        && !tags.isAfter(name, offset);
  }

  /** A tag that has its line for itself begins a block, but not within a paragraph. */
  private @Nullable End alone(CharSequence line, int at, int offset) {
    var tag = HtmlTag.at(line, at);
    if (tag == null || !line.subSequence(tag.end(), line.length()).toString().isBlank()) {
      return null;
    }
    return isMeant(tag, offset) ? End.EMPTY_LINE : null;
  }

  private boolean isMeant(HtmlTag tag, int offset) {
    var name = tag.name();
    if (HtmlElements.isReadToItsEnd(name)) {
      return false;
    }
    return tag.closing()
        || (HtmlElements.isElement(name) && !HtmlElements.isOpaque(name))
        || (tag.attributes() == HtmlTag.Attributes.VALUED && !HtmlElements.isOpaque(name))
        || tags.isAfter(name, offset);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static final class HtmlBlockReader extends AbstractBlockParser {
    private final HtmlBlock block = new HtmlBlock();
    private final List<CharSequence> lines = new ArrayList<>();
    private final OpenElements elements = new OpenElements();
    private final End end;
    private boolean ended;

    private HtmlBlockReader(End end) {
      this.end = end;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      boolean over = ended || (End.EMPTY_LINE.equals(end) && (state.isBlank() || goesOn(state)));
      return over ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    /** Whether Markdown follows right below elements that have ended, or words below an embed. */
    private boolean goesOn(ParserState state) {
      var line = state.getLine().getContent();
      var words = line.subSequence(state.getNextNonSpaceIndex(), line.length());
      return elements.areWhole()
          && words.charAt(0) != '<'
          && (elements.isAnyEmbed() || MARKDOWN.matcher(words).find());
    }

    @Override
    public void addLine(SourceLine line) {
      lines.add(line.getContent());
      elements.read(line.getContent().toString());
      ended = end.isOn(line.getContent());
    }

    @Override
    public void closeBlock() {
      block.setLiteral(String.join("\n", lines));
    }
  }
}
