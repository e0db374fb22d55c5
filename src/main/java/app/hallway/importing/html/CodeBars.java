package app.hallway.importing.html;

import app.hallway.model.LeftOut.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The bar that sites set over a block of code: what language it is in, and how to copy it. */
final class CodeBars {
  private static final int LONGEST = 25;
  private static final int STEPS_UP = 3;

  private static final Set<String> COPY =
      Set.of(
          "copy",
          "copied",
          "copy code",
          "copy to clipboard",
          "copy link",
          "wrap",
          "code",
          "kopieren",
          "copier",
          "copiar",
          "コピー",
          "コピーしました",
          "复制",
          "复制代码",
          "已复制");

  private static final Pattern LANGUAGE =
      Pattern.compile("(?:language|lang|brush)[-:]\\s*([\\w+#-]+)");

  private CodeBars() {}

  static void removeFrom(Element article, Cuttings cuttings) {
    for (var pre : article.select("pre")) {
      Element around = pre;
      for (int step = 0; step < STEPS_UP && around != null; step++) {
        var before = around.previousElementSibling();
        if (before != null && isBar(before, pre)) {
          cuttings.cut(before, Kind.SURROUNDINGS);
        }
        around = around.parent();
      }
    }
  }

  private static boolean isBar(Element box, Element pre) {
    return box.text().length() <= LONGEST
        && box.hasText()
        && box.is("div, span, button, header, p")
        && Stream.of(box.text().split("[\\s!]*(?:\\||·|\\s{2,}|!)[\\s!]*|\\s(?=Copy|Copied)"))
            .map(ClutterWords::plain)
            .allMatch(words -> COPY.contains(words) || isLanguage(words, pre));
  }

  private static boolean isLanguage(String words, Element pre) {
    var names =
        pre.className()
            + " "
            + pre.select("code").attr("class")
            + " lang-"
            + pre.attr("data-lang")
            + " lang-"
            + pre.select("code").attr("data-lang");
    return !words.isEmpty()
        && LANGUAGE
            .matcher(names)
            .results()
            .anyMatch(found -> found.group(1).equalsIgnoreCase(words));
  }
}
