package app.hallway.templates;

import app.hallway.templates.TemplateFault.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * TemplateShelf by their names: those that the program has, and the user's own. A template may
 * include any of them, and nothing else. One thread at a time.
 */
public final class TemplateShelf {
  /** What a name is made of, so that it is the name of a file on every system. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,79}");

  /** The longest source that is read, in UTF-16 units. */
  private static final int LONGEST = 400_000;

  private static final Map<String, TemplateFlavour> BUILT_IN = builtIn();

  private final Map<String, Template> templates = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<TemplateFlavour, TemplateEngine> engines = new EnumMap<>(TemplateFlavour.class);
  private final Bounds bounds;

  /**
   * Knows the built-in templates and some more; one with the name of a built-in one, with a name
   * that is none, or that is too long is left out.
   */
  public TemplateShelf(List<Template> own, Bounds bounds) {
    this.bounds = bounds;
    BUILT_IN.forEach(
        (name, flavour) -> add(new Template(name, flavour, source(name, flavour), true)));
    own.stream()
        .filter(one -> isOwnName(one.name()))
        .filter(one -> one.source().length() <= LONGEST)
        .forEach(this::add);
  }

  private static Map<String, TemplateFlavour> builtIn() {
    var names = new LinkedHashMap<String, TemplateFlavour>();
    for (var name :
        List.of("parts", "plain", "obsidian", "logseq", "joplin", "digest", "tripreport")) {
      names.put(name, TemplateFlavour.MARKDOWN);
    }
    names.put("page", TemplateFlavour.HTML);
    return names;
  }

  private void add(Template template) {
    templates.putIfAbsent(template.name(), template);
    sources.putIfAbsent(template.name(), template.source());
  }

  private static String source(String name, TemplateFlavour flavour) {
    try (var in = TemplateShelf.class.getResourceAsStream(name + flavour.ending())) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public static boolean isBuiltIn(String name) {
    return BUILT_IN.containsKey(name);
  }

  /** Whether a template of the user may be called so. */
  public static boolean isOwnName(String name) {
    return NAME.matcher(name).matches() && name.equals(name.strip()) && !isBuiltIn(name);
  }

  /** The built-in ones first. */
  public List<Template> all() {
    return new ArrayList<>(templates.values());
  }

  public Optional<Template> find(String name) {
    return Optional.ofNullable(templates.get(name));
  }

  /**
   * Fills a template.
   *
   * @param values maps, lists, texts, whole numbers and truth values, nothing else
   */
  public Filled fill(String name, Map<String, ?> values) {
    return find(name)
        .map(template -> engine(template).fill(name, values))
        .orElseGet(() -> missing(name));
  }

  /** What of a template cannot be read; what it includes is not looked at. */
  public Optional<TemplateFault> check(String name) {
    var read = find(name).map(one -> engine(one).read(name)).orElseGet(() -> missing(name));
    return read instanceof Filled.Faulty(var fault) ? Optional.of(fault) : Optional.empty();
  }

  private TemplateEngine engine(Template template) {
    return engines.computeIfAbsent(
        template.flavour(), flavour -> new TemplateEngine(flavour, sources, bounds));
  }

  private static Filled missing(String name) {
    return new Filled.Faulty(new TemplateFault(name, 0, 0, Reason.NO_TEMPLATE, name));
  }
}
