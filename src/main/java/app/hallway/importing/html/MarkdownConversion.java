package app.hallway.importing.html;

import app.hallway.model.ImportWarning;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * HTML to Markdown. The tree of the page is rewritten until it is one that Markdown can tell; then
 * its blocks are made those of commonmark, which writes them.
 */
final class MarkdownConversion {
  private static final Pattern BLANKS_ALONE = Pattern.compile("(?m)^([ >]*?) +$");

  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder()
          .nodeRendererFactory(new WrittenLines())
          .extensions(List.of(FootnotesExtension.create()))
          .build();

  private MarkdownConversion() {}

  /** Lines end in \n. */
  record Converted(String markdown, List<ImportWarning> warnings) {}

  /** Converts an article, which is changed by it. */
  static Converted convert(Element article, @Nullable String baseUrl) {
    Addresses.resolve(article, baseUrl);
    CodeBlocks.simplify(article);
    TaskBoxes.set(article);
    ListLevels.nest(article);
    var warnings = Tables.simplify(article);
    Captions.set(article);
    DefinitionLists.rewrite(article);
    Footnotes.rewrite(article);
    BlockFlow.straighten(article);
    var markdown = RENDERER.render(BlockTree.of(article));
    return new Converted(BLANKS_ALONE.matcher(markdown).replaceAll("$1").strip() + "\n", warnings);
  }

  /** Lets commonmark write what is written already. */
  private static final class WrittenLines implements MarkdownNodeRendererFactory {
    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return new NodeRenderer() {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
          return Set.of(Written.class);
        }

        @Override
        public void render(Node node) {
          if (node instanceof Written written) {
            var lines = written.markdown().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
              if (i > 0) {
                context.getWriter().line();
              }
              context.getWriter().raw(lines[i]);
            }
          }
        }
      };
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return Set.of();
    }
  }
}
