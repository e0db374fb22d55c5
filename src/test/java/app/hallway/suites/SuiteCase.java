package app.hallway.suites;

import app.hallway.importing.ReportReader;
import app.hallway.markdown.Markdown;
import app.hallway.model.ReadResult;
import app.hallway.model.ReportMetadata;
import app.hallway.render.ArticleRenderer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * One input and what somebody else says that it reads as.
 *
 * @param source a file name whose ending tells how the input is read
 * @param expected HTML whose text and blocks are wanted
 * @param facts title, author, date and site, where the suite tells them
 */
record SuiteCase(
    String name, String source, String input, String expected, Map<String, String> facts) {
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(Markdown.EXTENSIONS).build();

  /** A letter of a writing without spaces is a word. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

  /**
   * How far what Hallway reads is from that.
   *
   * @param facts what was found other than the suite says, in words
   * @param told the facts that the suite tells
   */
  record Outcome(
      String name,
      double recall,
      double clutter,
      boolean isSameText,
      boolean isSameStructure,
      boolean isEveryHeadingThere,
      List<String> facts,
      List<String> told) {
    static final double ENOUGH = 0.9;
    private static final double MOST = 0.1;

    boolean isRight() {
      return recall >= ENOUGH && clutter <= MOST;
    }

    boolean isWrong(String fact) {
      return facts.stream().anyMatch(one -> one.startsWith(fact));
    }

    double goodness() {
      return recall - clutter + (isSameText ? 1 : 0) + (isSameStructure ? 1 : 0);
    }
  }

  Outcome outcome() {
    var reader = new ReportReader(Clock.systemUTC());
    var result = reader.readAlone(source, input.getBytes(StandardCharsets.UTF_8));
    var wanted = Jsoup.parse(expected).body();
    if (!(result instanceof ReadResult.Read(var draft))) {
      boolean nothing = words(wanted.text()).isEmpty();
      return new Outcome(
          name, nothing ? 1 : 0, 0, nothing, nothing, nothing, List.of(), check().told());
    }
    var document = Markdown.parse(draft.markdown());
    var article = new ArticleRenderer().render(document, reference -> null);
    var got = words(article.readingText());
    var want = words(spaced(wanted));
    var shape = Jsoup.parse(HTML.render(document.root())).body();
    int common = common(got, want);
    return new Outcome(
        name,
        want.isEmpty() ? 1 : (double) common / want.size(),
        got.isEmpty() ? 0 : 1 - (double) common / got.size(),
        got.equals(want),
        Skeleton.of(shape).equals(Skeleton.of(wanted)),
        headings(shape).containsAll(headings(wanted)),
        wrong(draft.metadata()),
        check().told());
  }

  private List<String> wrong(ReportMetadata found) {
    return check().wrong(found.title(), found.authors(), String.valueOf(found.date()));
  }

  private FactCheck check() {
    return new FactCheck(facts, input);
  }

  static String folded(String text) {
    return String.join(" ", words(text));
  }

  static List<String> words(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }

  /**
   * The text of an element, where no two blocks run together. The numbers and arrows of notes are
   * no words: each page makes its own.
   */
  private static String spaced(Element body) {
    body.select("script, style").remove();
    body.select("a.footnote, a.reversefootnote").remove();
    body.select("p, div, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, pre, br, figcaption")
        .forEach(block -> block.after(" "));
    return body.text();
  }

  private static int common(List<String> some, List<String> others) {
    var left = counts(others);
    int common = 0;
    for (var word : some) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }

  private static Map<String, Integer> counts(List<String> words) {
    return words.stream()
        .collect(Collectors.toMap(word -> word, word -> 1, Integer::sum, LinkedHashMap::new));
  }

  private static List<String> headings(Element body) {
    return body.select("h1, h2, h3, h4, h5, h6").stream().map(h -> folded(h.text())).toList();
  }
}
