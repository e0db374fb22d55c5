package app.hallway.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * TeX in {@code $…$}, {@code $$…$$}, {@code \(…\)} and {@code \[…\]}, which is shown as it is
 * written: no Java library that is kept turns it into something that a browser lays out.
 */
final class Maths implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineContentParserFactory(new Reading());
  }

  @Override
  public void extend(HtmlRenderer.Builder builder) {
    builder.nodeRendererFactory(Writing::new);
  }

  private static final class Reading implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$', '\\');
    }

    @Override
    public InlineContentParser create() {
      return Reading::read;
    }

    private static ParsedInline read(InlineParserState state) {
      var scanner = state.scanner();
      return FormulaReader.read(scanner)
          .<ParsedInline>map(formula -> ParsedInline.of(formula, scanner.position()))
          .orElseGet(ParsedInline::none);
    }
  }

  private record Writing(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Formula.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Formula formula) {
        var kind = Map.of("class", formula.isDisplayed() ? "math-display" : "math");
        var html = context.getWriter();
        html.tag("code", context.extendAttributes(formula, "code", kind));
        sign(formula);
        html.text(formula.tex());
        sign(formula);
        html.tag("/code");
      }
    }

    private void sign(Formula formula) {
      var html = context.getWriter();
      html.tag("span", Map.of("class", "math-sign"));
      html.text(formula.sign());
      html.tag("/span");
    }
  }
}
