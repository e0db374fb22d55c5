package app.hallway.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.image.attributes.ImageAttributesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The one configured Markdown parser, so that every room reads the same tree. Thread-safe. */
public final class Markdown {
  /**
   * For building a renderer that knows the same extensions. The extension for {@code
   * ++insertions++} is no part of it: it reads one into "C++17 and C++20".
   */
  public static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          AutolinkExtension.create(),
          TaskListItemsExtension.create(),
          FootnotesExtension.builder().inlineFootnotes(true).build(),
          ImageAttributesExtension.create(),
          HeadingAnchorExtension.create(),
          new Maths());

  /** In columns; wider tables are no tables for people. */
  public static final int WIDEST_TABLE = 200;

  /** In all tables of a text together. */
  public static final int MOST_CELLS = 200_000;

  /** What lies deeper in quotes and lists, or in marks, is read as flat text. */
  static final int DEEPEST = 100;

  /** In the order in which a line is tried: what is below a paragraph may be no line across. */
  private static final Set<Class<? extends Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              ThematicBreak.class,
              ListBlock.class,
              IndentedCodeBlock.class));

  private static final Parser PARSER = configured(Parser.builder(), EXTENSIONS);

  private static final Parser BLOCKS_ONLY =
      Parser.builder()
          .inlineParserFactory(_ -> (_, _) -> {})
          .maxOpenBlockParsers(DEEPEST)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private Markdown() {}

  private static Parser configured(Parser.Builder builder, List<Extension> extensions) {
    return builder
        .enabledBlockTypes(BLOCKS)
        .extensions(extensions)
        .postProcessor(new TaskMarkers())
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build();
  }

  /** Never fails: where a table is larger than the parser takes, all tables are read as text. */
  public static MarkdownDocument parse(String text) {
    try {
      return new MarkdownDocument(text, parser(text, EXTENSIONS).parse(text));
    } catch (IllegalArgumentException tooManyCells) {
      var plainer = EXTENSIONS.stream().filter(one -> !(one instanceof TablesExtension)).toList();
      return new MarkdownDocument(text, parser(text, plainer).parse(text));
    }
  }

  /**
   * The blocks alone, as every reader of CommonMark sees them; what stands in a line is not looked
   * at.
   */
  public static Node blocks(String text) {
    return BLOCKS_ONLY.parse(text);
  }

  /** What a text has none of costs it nothing. */
  private static Parser parser(String text, List<Extension> extensions) {
    boolean html = text.indexOf('<') >= 0;
    boolean eastAsian = EastAsianEmphasis.isNeededIn(text);
    if (!html && !eastAsian && extensions.equals(EXTENSIONS)) {
      return PARSER;
    }
    var builder = Parser.builder();
    if (eastAsian) {
      builder.extensions(List.of(new EastAsianEmphasis()));
    }
    if (html) {
      builder.customBlockParserFactory(new HtmlBlocks(text)).postProcessor(new AngleBrackets());
    }
    return configured(builder, extensions);
  }
}
