package app.hallway.importing.html;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Shows each formula of a page once: KaTeX, MathJax and encyclopaedias draw it, hide it for who
 * cannot see the drawing, and keep its TeX. What is kept is the TeX, in an element {@code tex};
 * where there is none, the MathML; where there is neither, the letters.
 */
final class Formulas {
  /** An element that only this class makes. */
  static final String TEX = "tex";

  private static final String DRAWN =
      ".katex-display, .katex, mjx-container, .mwe-math-element, .MathJax_Display,"
          + " .MathJax_SVG_Display, .MJXc-display, .MathJax, .MathJax_SVG, .mjx-chtml, .MathJax_MathML";

  private static final String DISPLAYED =
      ".katex-display, .MathJax_Display, .MathJax_SVG_Display, .MJXc-display, [display=true],"
          + " [display=block], :has(math[display=block]), :has([class*=fallback-image-display])";

  private static final String SOURCE =
      "annotation[encoding=application/x-tex], annotation[encoding=TeX], annotation[encoding=LaTeX]";

  private static final String NAMED =
      "math-renderer, d-math, span.math.inline, span.math.display, code.math-inline,"
          + " pre:has(> code.math-display), pre:has(> code.language-math), pre.language-math";

  /** The letters of a drawing, each by its number. */
  private static final Pattern LETTER = Pattern.compile("(?:^|\\s)mjx-c([0-9A-F]{2,5})(?:\\s|$)");

  private Formulas() {}

  static void settle(Element page) {
    page.select("script[type^=math/]").forEach(Formulas::replaceScript);
    eachOutermost(page, DRAWN, Formulas::replaceDrawn);
    page.select("img").forEach(Formulas::replacePicture);
    page.select("math").forEach(Formulas::replaceMarkup);
    page.select(NAMED).forEach(Formulas::replaceNamed);
  }

  private static void eachOutermost(Element page, String selector, Consumer<Element> then) {
    for (var element : page.select(selector)) {
      if (element.ownerDocument() != null) {
        then.accept(element);
      }
    }
  }

  /** MathJax 2 keeps the source behind the drawing. */
  private static void replaceScript(Element script) {
    var before = script.previousElementSibling();
    while (before != null && isDrawing(before)) {
      before.remove();
      before = script.previousElementSibling();
    }
    if (script.attr("type").startsWith("math/mml")) {
      var math = Jsoup.parseBodyFragment(script.data()).selectFirst("math");
      replace(script, Optional.ofNullable(math), false);
    } else {
      boolean display = script.attr("type").contains("mode=display");
      replace(script, TexSource.of(script.data()).map(Formulas::tex), display);
    }
  }

  private static boolean isDrawing(Element element) {
    return element.is(DRAWN) || element.hasClass("MathJax_Preview");
  }

  private static void replaceDrawn(Element drawn) {
    boolean display = drawn.is(DISPLAYED);
    var told = drawn.select("[data-latex]").eachAttr("data-latex").stream().findFirst();
    var source =
        Stream.of(drawn.select(SOURCE).eachText().stream(), told.stream(), alternatives(drawn))
            .flatMap(all -> all)
            .flatMap(text -> TexSource.of(text).stream())
            .findFirst();
    var markup = source.isPresent() ? Optional.<Element>empty() : markup(drawn);
    replace(drawn, source.map(Formulas::tex).or(() -> markup).or(() -> letters(drawn)), display);
  }

  private static Stream<String> alternatives(Element drawn) {
    return Stream.concat(
            drawn.select("math[alttext]").eachAttr("alttext").stream(),
            drawn.select("img[alt]").eachAttr("alt").stream())
        .filter(TexSource::looksLikeTex);
  }

  private static Optional<Element> markup(Element drawn) {
    var kept =
        drawn.hasAttr("data-mathml")
            ? drawn
            : Optional.ofNullable(drawn.selectFirst("[data-mathml]")).orElse(drawn);
    return kept.hasAttr("data-mathml")
        ? Optional.ofNullable(Jsoup.parseBodyFragment(kept.attr("data-mathml")).selectFirst("math"))
        : Optional.ofNullable(drawn.selectFirst("math"));
  }

  /** The last thing that tells what was drawn. */
  private static Optional<Element> letters(Element drawn) {
    var letters = new StringBuilder();
    for (var letter : drawn.select("mjx-c, [data-c]")) {
      var named = LETTER.matcher(letter.className());
      var number = named.find() ? named.group(1) : letter.attr("data-c");
      if (number.matches("[0-9A-Fa-f]{2,5}")) {
        letters.appendCodePoint(Integer.parseInt(number, 16));
      }
    }
    var said = Stream.of(letters.toString(), drawn.text(), drawn.attr("aria-label"));
    return said.filter(text -> !text.isBlank())
        .findFirst()
        .map(text -> new Element("span").text(text));
  }

  private static void replacePicture(Element image) {
    FormulaPicture.source(image)
        .ifPresent(source -> replace(image, Optional.of(tex(source)), isDisplayed(image)));
  }

  private static boolean isDisplayed(Element image) {
    return image.className().contains("displayed") || image.className().contains("image-display");
  }

  private static void replaceMarkup(Element math) {
    var told = Stream.of(math.attr("alttext")).filter(TexSource::looksLikeTex);
    var source =
        Stream.concat(math.select(SOURCE).eachText().stream(), told)
            .flatMap(text -> TexSource.of(text).stream())
            .findFirst();
    boolean display = math.attr("display").equals("block");
    if (source.isPresent()) {
      replace(math, source.map(Formulas::tex), display);
    } else {
      MathMarkup.clean(math);
      replace(math, Optional.of(math.clone()), display);
    }
  }

  /** Elements that some generators name as formulas, and that a script would have drawn. */
  private static void replaceNamed(Element named) {
    var text = named.wholeText().strip();
    boolean delimited = text.startsWith("\\(") || text.startsWith("\\[");
    boolean plain = named.is("span.math") && !TexSource.looksLikeTex(text);
    if (!delimited && !plain && named.selectFirst("em, sub, sup, tex, math") == null) {
      boolean display =
          named.is("pre, .display, [block], .js-display-math") || text.startsWith("$$");
      replace(named, TexSource.of(text).map(Formulas::tex), display);
    }
  }

  private static Element tex(String source) {
    return new Element(TEX).text(source);
  }

  /** A formula on a line of its own parts the paragraph in which it stands. */
  private static void replace(Element drawn, Optional<Element> formula, boolean display) {
    if (formula.isEmpty()) {
      drawn.remove();
    } else if (!display || drawn.closest("h1, h2, h3, h4, h5, h6, td, th") != null) {
      drawn.replaceWith(formula.get().attr("display", "inline"));
    } else {
      drawn.parents().stream().filter(e -> e.is("p")).forEach(e -> e.tagName("div"));
      drawn.replaceWith(new Element("div").appendChild(formula.get().attr("display", "block")));
    }
  }

  /** A formula as Markdown. */
  static String write(Element formula) {
    if (!formula.normalName().equals(TEX)) {
      return MathMarkup.write(formula);
    }
    var sign = formula.attr("display").equals("block") ? "$$" : "$";
    return sign + formula.text() + sign;
  }

  static boolean isFormula(Node node) {
    return node instanceof Element e
        && (e.normalName().equals(TEX) || e.normalName().equals("math"));
  }
}
