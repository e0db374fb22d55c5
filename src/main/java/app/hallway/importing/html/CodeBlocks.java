package app.hallway.importing.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reduces what highlighters make of code to {@code pre} and {@code code class=language-x}. */
final class CodeBlocks {
  private static final String LINED =
      "table:has(pre), table.hljs-ln, table:has(td.blob-code), figure.highlight table";

  private static final List<Pattern> LANGUAGES =
      List.of(
          Pattern.compile("(?:^|\\s)(?:language|lang|highlight-source|brush)[-:]\\s*([\\w+#-]+)"),
          Pattern.compile(
              "^(?:highlight|hljs|sourceCode|prettyprint|codehilite|syntaxhl)\\s+([\\w+#-]+)$"));

  /** Where Confluence tells the language. */
  private static final String PARAMETERS = "data-syntaxhighlighter-params";

  private static final String LANGUAGE = "data-language";

  private CodeBlocks() {}

  static void simplify(Element article) {
    LineNumbers.remove(article);
    article.select(LINED).stream()
        .filter(table -> table.parent() != null && isLined(table))
        .forEach(CodeBlocks::unwrapTable);
    article.select("p > code:only-child:has(br)").stream()
        .filter(code -> code.parent() != null && code.parent().text().equals(code.text()))
        .forEach(code -> code.parent().tagName("pre"));
    article.select("pre").forEach(CodeBlocks::simplifyBlock);
    article.select("kbd, samp, tt, code").stream()
        .filter(code -> code.closest("pre") == null)
        .forEach(CodeBlocks::simplifyInline);
  }

  /** Whether a table is one of lines of code: each row has one cell, and none is a heading. */
  private static boolean isLined(Element table) {
    table.select("td").stream().filter(cell -> cell.text().isBlank()).forEach(CodeBlocks::drop);
    return table.select("th").isEmpty() && table.select("td").size() == table.select("tr").size();
  }

  /** An empty cell beside others is a gutter whose numbers went; alone it is an empty line. */
  private static void drop(Element cell) {
    if (cell.siblingElements().size() > 0) {
      cell.remove();
    }
  }

  private static void unwrapTable(Element table) {
    var lines = table.select("td").stream().map(CodeBlocks::textOf).toList();
    var pre = new Element("pre").text(String.join("\n", lines));
    pre.attr("class", languageOf(table).isEmpty() ? "" : "language-" + languageOf(table));
    table.replaceWith(pre);
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
    var link = code.selectFirst("a[href]");
    if (text.isBlank()) {
      code.unwrap();
    } else if (link == null && code.selectFirst("img") == null) {
      code.tagName("code").text(text);
    } else if (link != null && link.text().equals(text)) {
      code.unwrap();
      link.text("").appendElement("code").text(text);
    } else {
      code.tagName("code");
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
    var names = element.className() + " " + element.attr(PARAMETERS);
    var named =
        LANGUAGES.stream()
            .map(p -> p.matcher(names.strip()))
            .filter(Matcher::find)
            .map(m -> m.group(1));
    return Stream.concat(given, named)
        .filter(
            l ->
                l.matches("[\\w+#-]{1,20}")
                    && !l.matches("(?i)plaintext|text|none|code|plain|highlight|table"));
  }
}
