package app.hallway.importing.dialect;

import app.hallway.model.ImportWarning;
import app.hallway.model.LeftOut;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what site generators and note programs understand into plain CommonMark, so that nothing of
 * it shows raw. Line n stays line n, and code stays as it is.
 */
public final class Dialects {
  private static final List<Dialect> PLAIN =
      List.of(
          MarkdownElements.marked(),
          new CodeTags(),
          new IndentedBlocks(),
          new KramdownExtensions(),
          new Separators(),
          new HtmlComments(),
          new NoteComments(),
          new Templates(),
          new Components(),
          new WordPressCodes(),
          new BracketEmbeds(),
          new BracketSpans(),
          new AttributeLists(),
          new Containers(),
          new PelicanLinks(),
          new PictureSizes(),
          new NoteMarkup(),
          new LoneNotes(),
          new DefinitionLines(),
          new Frames(),
          new WikiLinks(),
          new Marks(),
          new TightHeadings(),
          new LooseLinks(),
          new EmojiCodes(),
          new MarkdownInHtml(),
          new DeepNesting(),
          new VastTables(),
          new VastReferences());

  private Dialects() {}

  /**
   * CommonMark that reads as the text was meant.
   *
   * @param warnings what could not be read as it was meant
   * @param leftOut words of the source that are not in the text
   */
  public record Resolved(String markdown, List<ImportWarning> warnings, List<LeftOut> leftOut) {}

  /** Tells whether the file's name says that it is MDX; other files may have parts of it too. */
  public static Resolved resolve(String markdown, boolean mdx) {
    var warnings = new ArrayList<ImportWarning>();
    var leftOut = new ArrayList<LeftOut>();
    var text = new Rewriting(markdown, warnings, leftOut);
    if (mdx || ModuleLines.isPlainly(text.glance())) {
      text = apply(new ModuleLines(), text);
      text = apply(MarkdownElements.all(), text);
    }
    for (var dialect : PLAIN) {
      text = apply(dialect, text);
    }
    return new Resolved(text.text(), warnings, leftOut);
  }

  private static Rewriting apply(Dialect dialect, Rewriting text) {
    if (!dialect.mayOccurIn(text.glance())) {
      return text;
    }
    dialect.resolve(text);
    return text.rewritten();
  }
}
