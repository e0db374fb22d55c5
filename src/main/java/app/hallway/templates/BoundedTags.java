package app.hallway.templates;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.Macro;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.ExtendsTokenParser;
import io.pebbletemplates.pebble.tokenParser.ForTokenParser;
import io.pebbletemplates.pebble.tokenParser.IncludeTokenParser;
import io.pebbletemplates.pebble.tokenParser.MacroTokenParser;
import io.pebbletemplates.pebble.tokenParser.SetTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The tags that go round, call or name, each counting what it takes. */
final class BoundedTags {
  private BoundedTags() {}

  static List<TokenParser> all() {
    return List.of(new For(), new Calling(), new Named(), new Included(), new Extended());
  }

  /** Written once a round. */
  private static final class Round extends BodyNode {
    Round(BodyNode body) {
      super(body.getLineNumber(), body.getChildren());
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      Run.NOW.get().step();
      super.render(self, writer, context);
    }
  }

  private static final class For extends ForTokenParser {
    @Override
    public RenderableNode parse(Token token, Parser parser) {
      var node = (ForNode) super.parse(token, parser);
      return new ForNode(
          node.getLineNumber(),
          node.getIterationVariable(),
          node.getIterable(),
          new Round(node.getBody()),
          node.getElseBody());
    }
  }

  private static final class Calling extends MacroTokenParser {
    @Override
    public RenderableNode parse(Token token, Parser parser) {
      var node = (MacroNode) super.parse(token, parser);
      return new Called(node);
    }
  }

  private static final class Called extends MacroNode {
    Called(MacroNode node) {
      super(node.getName(), node.getArgs(), node.getBody());
    }

    @Override
    public Macro getMacro() {
      var macro = super.getMacro();
      return new Macro() {
        @Override
        public String getName() {
          return macro.getName();
        }

        @Override
        public List<String> getArgumentNames() {
          return macro.getArgumentNames();
        }

        @Override
        public String call(
            PebbleTemplateImpl self, EvaluationContextImpl context, Map<String, Object> given) {
          var run = Run.NOW.get();
          given.values().forEach(run::weigh);
          run.enter();
          try {
            return macro.call(self, context, given);
          } finally {
            run.leave();
          }
        }
      };
    }
  }

  private static final class Named extends SetTokenParser {
    @Override
    public RenderableNode parse(Token token, Parser parser) {
      var node = (SetNode) super.parse(token, parser);
      return new SetNode(node.getLineNumber(), node.getName(), new Weighed(node.getValue()));
    }
  }

  /** An expression whose value is weighed. */
  private record Weighed(Expression<?> expression) implements Expression<Object> {
    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      var value = expression.evaluate(self, context);
      var run = Run.NOW.get();
      run.step();
      run.weigh(value);
      return value;
    }

    @Override
    public int getLineNumber() {
      return expression.getLineNumber();
    }

    @Override
    public void accept(NodeVisitor visitor) {
      expression.accept(visitor);
    }
  }

  /** As the engine reads it, but that what is handed on is weighed. */
  private static final class Included extends IncludeTokenParser {
    @Override
    public RenderableNode parse(Token token, Parser parser) {
      var stream = parser.getStream();
      stream.next();
      var name = parser.getExpressionParser().parseExpression();
      MapExpression given = null;
      if (stream.current().test(Token.Type.NAME, "with")) {
        stream.next();
        if (parser.getExpressionParser().parseExpression() instanceof MapExpression map) {
          given = new WeighedMap(map);
        } else {
          throw new ParserException(
              null, "no map", stream.current().getLineNumber(), stream.getFilename());
        }
      }
      stream.expect(Token.Type.EXECUTE_END);
      return new Deeper(new IncludeNode(token.getLineNumber(), name, given));
    }
  }

  private static final class WeighedMap extends MapExpression {
    WeighedMap(MapExpression map) {
      super(map.getEntries(), map.getLineNumber());
    }

    @Override
    public Map<?, ?> evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      var map = super.evaluate(self, context);
      Run.NOW.get().weigh(map);
      return map;
    }
  }

  private static final class Extended extends ExtendsTokenParser {
    @Override
    public RenderableNode parse(Token token, Parser parser) {
      return new Upper((ExtendsNode) super.parse(token, parser));
    }
  }

  /** Another template within this one. */
  private record Deeper(IncludeNode node) implements RenderableNode {
    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      var run = Run.NOW.get();
      run.enter();
      try {
        node.render(self, writer, context);
      } finally {
        run.leave();
      }
    }

    @Override
    public void accept(NodeVisitor visitor) {
      node.accept(visitor);
    }
  }

  /** Another template around this one: from here on, to the end. */
  private record Upper(ExtendsNode node) implements RenderableNode {
    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
      Run.NOW.get().enter();
      node.render(self, writer, context);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      node.accept(visitor);
    }
  }
}
