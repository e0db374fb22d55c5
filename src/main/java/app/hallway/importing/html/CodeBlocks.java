package app.hallway.importing.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reduces what highlighters make of code to {@code pre} and {@code code class=language-x}. */
final class CodeBlocks {
  private static final String LINE_NUMBERS =
      "td.gutter, td.linenos, td.rouge-gutter, .line-numbers-rows, .lineno, .linenumber, .ln,"
          + " .linenos, td.blob-num, td.hljs-ln-numbers, .lnt";

  private static final List<Pattern> LANGUAGES =
      List.of(
          Pattern.compile("(?:^|\\s)(?:language|lang|highlight-source|brush)[-:]\\s*([\\w+#-]+)"),
          Pattern.compile(
              "^(?:highlight|hljs|sourceCode|prettyprint|codehilite|syntaxhl)\\s+([\\w+#-]+)$"));

  private static final String LANGUAGE = "data-language";

  private CodeBlocks() {}

  static void simplify(Element article) {
    article.select(LINE_NUMBERS).remove();
    article.select("table:has(pre), table.hljs-ln, figure.highlight table").stream()
        .filter(table -> table.parent() != null)
        .forEach(CodeBlocks::unwrapTable);
    article.select("pre").forEach(CodeBlocks::simplifyBlock);
    article.select("kbd, samp, tt, code").stream()
        .filter(code -> code.closest("pre") == null)
        .forEach(CodeBlocks::simplifyInline);
  }

  private static void unwrapTable(Element table) {
    if (table.select("td").size() == table.select("tr").size()) {
      var pre =
          new Element("pre")
              .text(
                  String.join("\n", table.select("td").stream().map(CodeBlocks::textOf).toList()));
      pre.attr("class", languageOf(table).isEmpty() ? "" : "language-" + languageOf(table));
      table.replaceWith(pre);
    }
  }

  private static void simplifyBlock(Element pre) {
    var language = languageOf(pre);
    var text = textOf(pre).replaceFirst("^(?:[ \\t]*\\n)+", "").stripTrailing();
    pre.clearAttributes().attr(LANGUAGE, language).text(text + "\n");
  }

  /** Of a block that was simplified; empty where nobody knows. */
  static String language(Element pre) {
    return pre.attr(LANGUAGE);
  }

  private static void simplifyInline(Element code) {
    var text = code.text();
    code.tagName("code").text(text);
    if (text.isBlank()) {
      code.unwrap();
    }
  }

  private static String textOf(Element pre) {
    pre.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
    pre.select("div").stream()
        .filter(line -> !line.wholeText().endsWith("\n") && line.selectFirst("> div") == null)
        .forEach(line -> line.appendText("\n"));
    return pre.wholeText();
  }

  /** The names of languages stand on the block, on the code in it, or on what wraps it. */
  private static String languageOf(Element pre) {
    var inside = pre.select("code").stream().limit(1);
    var around = pre.parents().stream().limit(5);
    return Stream.of(Stream.of(pre), inside, around)
        .flatMap(s -> s)
        .flatMap(CodeBlocks::languages)
        .findFirst()
        .orElse("");
  }

  private static Stream<String> languages(Element element) {
    var given =
        Stream.of("data-lang", "data-language", "lang")
            .filter(n -> !n.equals("lang") || element.is("pre, code"))
            .map(element::attr);
    var named =
        LANGUAGES.stream()
            .map(p -> p.matcher(element.className()))
            .filter(Matcher::find)
            .map(m -> m.group(1));
    return Stream.concat(given, named)
        .filter(
            l ->
                l.matches("[\\w+#-]{1,20}")
                    && !l.matches("(?i)plaintext|text|none|code|plain|highlight|table"));
  }
}
