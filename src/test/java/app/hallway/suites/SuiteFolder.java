package app.hallway.suites;

import app.hallway.importing.ReportReader;
import app.hallway.markdown.Markdown;
import app.hallway.model.ReadResult;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jspecify.annotations.Nullable;

/** How the suites that are known lay out their cases. */
enum SuiteFolder {
  /** A folder a page, with source.html, expected.html and expected-metadata.json: Readability. */
  PAGES {
    @Override
    boolean is(Path folder) throws IOException {
      return !found(folder, 2, "source.html").isEmpty();
    }

    @Override
    List<SuiteCase> cases(Path folder) throws IOException {
      return found(folder, 2, "source.html").stream().map(SuiteFolder::page).toList();
    }
  },

  /** fixtures/NAME.html and expected/NAME.md, whose first code block is JSON: Defuddle. */
  FIXTURES {
    @Override
    boolean is(Path folder) {
      return Files.isDirectory(folder.resolve("fixtures"));
    }

    @Override
    List<SuiteCase> cases(Path folder) throws IOException {
      return found(folder.resolve("fixtures"), 1, ".html").stream()
          .map(SuiteFolder::fixture)
          .toList();
    }
  },

  /** One page with div.case, each with .input and .expected Markdown: Turndown. */
  CASES {
    @Override
    boolean is(Path folder) {
      return Files.exists(folder.resolve("index.html"));
    }

    @Override
    List<SuiteCase> cases(Path folder) {
      var page = Jsoup.parse(text(folder.resolve("index.html")));
      page.outputSettings(new OutputSettings().prettyPrint(false));
      return page.select("div.case").stream()
          .map(
              one ->
                  new SuiteCase(
                      one.attr("data-name"),
                      "case.html",
                      one.select(".input").html(),
                      html(one.expectFirst(".expected").wholeText()),
                      Map.of()))
          .toList();
    }
  },

  /** A text whose examples stand between lines of back-ticks: CommonMark, GFM. */
  SPECIFICATION {
    private static final Pattern EXAMPLE =
        Pattern.compile("(?ms)^`{32} example[^\\n]*\\n(.*?)^\\.\\n(.*?)^`{32}$");

    @Override
    boolean is(Path folder) {
      return Files.exists(folder.resolve("spec.txt"));
    }

    @Override
    List<SuiteCase> cases(Path folder) {
      var examples = EXAMPLE.matcher(text(folder.resolve("spec.txt"))).results().toList();
      return examples.stream()
          .map(
              one ->
                  new SuiteCase(
                      "example " + (examples.indexOf(one) + 1),
                      "case.md",
                      one.group(1).replace('→', '\t'),
                      one.group(2).replace('→', '\t'),
                      Map.of()))
          .toList();
    }
  },

  /** NAME.text and NAME.html beside it, anywhere below: kramdown. */
  PAIRS {
    @Override
    boolean is(Path folder) throws IOException {
      return !found(folder, 9, ".text").isEmpty();
    }

    @Override
    List<SuiteCase> cases(Path folder) throws IOException {
      return found(folder, 9, ".text").stream()
          .filter(text -> Files.exists(beside(text, ".html")))
          .map(
              text ->
                  new SuiteCase(
                      folder.relativize(text).toString(),
                      "case.md",
                      text(text),
                      text(beside(text, ".html")),
                      Map.of()))
          .toList();
    }
  },

  /** Markdown alone: each is put on a page as blogs have them, and is to come back as it was. */
  ROUND_TRIP {
    @Override
    boolean is(Path folder) throws IOException {
      return !found(folder, 1, ".md").isEmpty();
    }

    @Override
    List<SuiteCase> cases(Path folder) throws IOException {
      return found(folder, 1, ".md").stream().map(SuiteFolder::published).toList();
    }
  };

  abstract boolean is(Path folder) throws IOException;

  abstract List<SuiteCase> cases(Path folder) throws IOException;

  static SuiteFolder of(Path folder) throws IOException {
    for (var layout : values()) {
      if (layout.is(folder)) {
        return layout;
      }
    }
    throw new IllegalArgumentException(folder + " has no cases that are known here");
  }

  private static SuiteCase page(Path source) {
    var facts = new LinkedHashMap<String, String>();
    var told = strings(text(source.resolveSibling("expected-metadata.json")));
    put(facts, "title", told.get("title"));
    put(facts, "author", told.get("byline"));
    put(facts, "date", told.get("publishedTime"));
    put(facts, "site", told.get("siteName"));
    return new SuiteCase(
        String.valueOf(source.subpath(source.getNameCount() - 2, source.getNameCount() - 1)),
        "page.html",
        text(source),
        text(source.resolveSibling("expected.html")),
        facts);
  }

  private static SuiteCase fixture(Path source) {
    var name = String.valueOf(source.getFileName()).replaceFirst("\\.html$", "");
    var expected = text(source.resolveSibling("../expected/" + name + ".md"));
    int end = expected.indexOf("\n```\n");
    var told = strings(expected.substring("```json".length(), end));
    var facts = new LinkedHashMap<String, String>();
    put(facts, "title", told.get("title"));
    put(facts, "author", told.get("author"));
    put(facts, "date", told.get("published"));
    put(facts, "site", told.get("site"));
    return new SuiteCase(name, "page.html", text(source), html(expected.substring(end + 5)), facts);
  }

  private static void put(Map<String, String> facts, String fact, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.put(fact, value);
    }
  }

  private static SuiteCase published(Path file) {
    var reader = new ReportReader(Clock.systemUTC());
    var name = String.valueOf(file.getFileName());
    if (!(reader.readAlone(name, bytes(file)) instanceof ReadResult.Read(var draft))) {
      throw new IllegalArgumentException(file + " cannot be read");
    }
    var body = html(draft.markdown());
    var page =
        """
        <!DOCTYPE html><html><head><title>%1$s</title></head><body>
        <header><nav><a href="/">Home</a> <a href="/about">About</a></nav></header>
        <main><article><h1>%1$s</h1>
        %2$s
        </article></main>
        <footer><p>All rights reserved.</p></footer></body></html>
        """
            .formatted(draft.metadata().title(), body);
    return new SuiteCase(
        name, "page.html", page, withoutTitle(body, draft.metadata().title()), Map.of());
  }

  private static String withoutTitle(String html, String title) {
    var page = Jsoup.parse(html);
    page.outputSettings(new OutputSettings().prettyPrint(false));
    var body = page.body();
    var first = body.selectFirst("h1");
    if (first != null && SuiteCase.words(first.text()).equals(SuiteCase.words(title))) {
      first.remove();
    }
    return body.html();
  }

  private static String html(String markdown) {
    return HtmlRenderer.builder()
        .extensions(Markdown.EXTENSIONS)
        .build()
        .render(Markdown.parse(markdown).root());
  }

  /** The strings of a flat JSON object. */
  private static Map<String, String> strings(String json) {
    var strings = new LinkedHashMap<String, String>();
    try (var parser = new JsonFactory().createParser(json)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.putIfAbsent(parser.currentName(), parser.getText());
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return strings;
  }

  private static List<Path> found(Path folder, int depth, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Path beside(Path text, String ending) {
    return text.resolveSibling(String.valueOf(text.getFileName()).replaceFirst("\\.text$", ending));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }
}
