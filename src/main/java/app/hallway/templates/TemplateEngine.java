package app.hallway.templates;

import app.hallway.templates.TemplateFault.Reason;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads and fills the templates of one flavour. One thread at a time. */
final class TemplateEngine {
  private final TemplateFlavour flavour;
  private final NamedSources sources;
  private final Bounds bounds;
  private final PebbleEngine engine;

  TemplateEngine(TemplateFlavour flavour, Map<String, String> sources, Bounds bounds) {
    this.flavour = flavour;
    this.sources = new NamedSources(sources);
    this.bounds = bounds;
    this.engine =
        new PebbleEngine.Builder()
            .loader(this.sources)
            .registerExtensionCustomizer(AllowedWords::new)
            .allowOverrideCoreOperators(true)
            .extension(new Words(flavour))
            .strictVariables(true)
            .maxRenderedSize(bounds.length())
            .methodAccessValidator((_, _) -> false)
            .defaultLocale(Locale.ENGLISH)
            .build();
  }

  Filled fill(String name, Map<String, ?> values) {
    var given = Values.given(values);
    return run(
        name,
        () -> {
          var out = new StringWriter();
          engine.getTemplate(name).evaluate(out, given);
          return new Filled.Text(finished(out.toString()));
        });
  }

  /** Reads it, and fills nothing in. */
  Filled read(String name) {
    return run(
        name,
        () -> {
          engine.getTemplate(name);
          return new Filled.Text("");
        });
  }

  private interface Work {
    Filled done() throws IOException;
  }

  private Filled run(String name, Work work) {
    try {
      return ScopedValue.where(Run.NOW, new Run(bounds, PrintedValue.harmless(flavour)))
          .call(work::done);
    } catch (StackOverflowError tooDeep) {
      return new Filled.Faulty(new TemplateFault(name, 0, 0, Reason.TOO_DEEP, "" + bounds.depth()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (RuntimeException failure) {
      return new Filled.Faulty(new FaultReading(sources, name, bounds).of(failure));
    }
  }

  private String finished(String written) {
    return flavour == TemplateFlavour.HTML ? Pieces.without(written) : Pieces.joined(written);
  }

  /** What templates can say beside what the engine brings along. */
  private static final class Words extends AbstractExtension {
    private final TemplateFlavour flavour;

    Words(TemplateFlavour flavour) {
      this.flavour = flavour;
    }

    @Override
    public Map<String, Filter> getFilters() {
      var filters = new HashMap<>(CommonFilters.all());
      switch (flavour) {
        case MARKDOWN -> filters.putAll(MarkdownFilters.all());
        case HTML -> filters.putAll(HtmlFilters.all());
        case TEXT -> {}
      }
      filters.put("escape", new PrintedValue(flavour));
      return filters;
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
      return SafeOperators.all();
    }

    @Override
    public List<TokenParser> getTokenParsers() {
      return BoundedTags.all();
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
      return List.of(new GivenAttributes());
    }
  }
}
