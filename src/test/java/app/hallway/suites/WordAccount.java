package app.hallway.suites;

import app.hallway.importing.ReportReader;
import app.hallway.importing.decoding.Decoded;
import app.hallway.importing.decoding.TextDecoder;
import app.hallway.importing.decoding.TextRepair;
import app.hallway.importing.frontmatter.FrontMatter;
import app.hallway.markdown.Markdown;
import app.hallway.model.Draft;
import app.hallway.model.LeftOut;
import app.hallway.model.ReadResult;
import app.hallway.model.SourceFormat;
import app.hallway.render.ArticleRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Where every word of a source went: on the page, into what is told to be left out, or into the
 * metadata. What a word of the author is, is found out here by a way of its own: markup is taken
 * off by patterns, and not by the program's parser.
 */
final class WordAccount {
  private static final Pattern ELEMENT =
      Pattern.compile("</?([a-zA-Z][a-zA-Z0-9.-]*)((?:\\s(?:[^<>\"']|\"[^\"]*\"|'[^']*')*|/)?)>");

  /** A call of a site generator's. */
  private static final Pattern CALL =
      Pattern.compile(
          "\\{\\{[<%].{0,2000}?[>%]\\}\\}|\\{%.{0,2000}?%\\}|\\{\\{ ?\\w+\\(.{0,2000}?\\) ?\\}\\}",
          Pattern.DOTALL);

  /** An argument, which may be words of the author. */
  private static final Pattern ARGUMENT =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'", Pattern.DOTALL);

  private static final String ADDRESS =
      "\\(\\s*(?:<[^<>\\n]*>|[^\\s()]*(?:\\([^()\\s]*\\)[^\\s()]*)*)(?:\\s+(?:\"[^\"]*\"|'[^']*'))?[^()\\n]*\\)";

  /** Markup whose letters are no words, each with what stands in its place. */
  private static final List<Markup> MARKUP =
      List.of(
          new Markup("(?is)<(style|script)\\b[^<>]*>.*?</\\1>", " "),
          new Markup("<!--\\s*(?:\\S*|/?wp:.*?)\\s*-->", " "),
          new Markup("(?s)\\{/\\*.{0,500}?\\*/\\}", " "),
          new Markup("(?m)^(?:import|export)\\s[^\\n]*['\"];?$", " "),
          new Markup("(?m)^[-*+] [^\\n]*\\n\\{:\\s?(?:toc|footnotes)[^}]*\\}", " "),
          new Markup("(?m)(?:^|\\s)\\^[\\w-]+[ \\t]*$", " "),
          new Markup("(?m)^[ >]*(?:`{3,}|~{3,}).*$", " "),
          new Markup("(?m)^[ \\t>]*(?:\\d+[.)]|[-*+])(?=\\s)(?: \\[[xX/?!<>*\"-]\\])?", " "),
          new Markup(
              "(?m)^ {0,3}:{3,} *(?:\\{[^}\\n]*\\}|(?:message alert|note \\w+|[\\w-]*))", " "),
          new Markup("(?m)^[ >]*\\[![\\w-]+\\][-+]?", " "),
          new Markup("(?m)^ *(?:!!!|\\?\\?\\?\\+?) [\\w-]+", " "),
          new Markup(
              "(?i)\\[/?(?:caption|gallery|embed|code|sourcecode|youtube|toc)\\b[^\\]\\n]*\\]",
              " "),
          new Markup("(?m)^ {0,3}\\[\\^[^\\]\\n]+\\]:", " "),
          new Markup("(?m)^ {0,3}\\[[^\\]\\n]+\\]:\\s*\\S+.*$", " "),
          new Markup("\\[\\^[^\\]\\s]+\\]", " "),
          new Markup("!?\\[\\[[^\\]\\n]*\\.(?:png|jpe?g|gif|svg|webp)[^\\]\\n]*\\]\\]", " "),
          new Markup("\\[\\[[^\\]|\\n]*\\|([^\\]\\n]*)\\]\\]", "$1"),
          new Markup("[%@]\\[(?:https?:[^\\]\\s]*\\]|\\w+\\]\\([^()\\s]*\\))", " "),
          new Markup(
              "!\\[([^\\[\\]|\\n]*)(?:\\|[\\dx]*)?\\]" + ADDRESS + "(?:\\{[^}\\n]*\\})?", " $1 "),
          new Markup("\\[([^\\[\\]]*)\\]" + ADDRESS, "$1"),
          new Markup("\\]" + ADDRESS, "]"),
          new Markup("(?<=\\])\\[[^\\]\\n]*\\]", ""),
          new Markup("\\{:(?:[^}\\\\\\n]|\\\\.)*\\}", " "),
          new Markup("\\{[.#][^}\\n]*\\}", " "),
          new Markup(":[a-z0-9_+-]+:", " "),
          new Markup("<(?:https?|mailto):[^<>\\s]*>", " "),
          new Markup("\\\\(?=\\p{Punct})", ""),
          new Markup("\\*|`|~~|==", ""));

  private record Markup(Pattern pattern, String place) {
    Markup(String pattern, String place) {
      this(Pattern.compile(pattern), place);
    }

    String takenOff(String text) {
      return pattern.matcher(text).replaceAll(place);
    }
  }

  private WordAccount() {}

  /** Words that are nowhere; empty where the source is refused. */
  static List<String> missing(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    return missing(String.valueOf(file.getFileName()), bytes);
  }

  static List<String> missing(String name, byte[] bytes) {
    var reader = new ReportReader(Clock.systemUTC());
    if (!(reader.readAlone(name, bytes) instanceof ReadResult.Read(var draft))) {
      return List.of();
    }
    var text = text(bytes);
    var source = draft.format() == SourceFormat.HTML ? visible(text) : written(text);
    var there = new HashMap<String, Integer>();
    SuiteCase.words(accounted(draft)).forEach(word -> there.merge(word, 1, Integer::sum));
    var missing = new ArrayList<String>();
    for (var word : SuiteCase.words(source)) {
      if (there.merge(word, -1, Integer::sum) < 0) {
        missing.add(word);
      }
    }
    return missing;
  }

  /** Those of some words that the source is known to have and that are nowhere. */
  static List<String> nowhere(String name, byte[] bytes, List<String> words) {
    var reader = new ReportReader(Clock.systemUTC());
    if (!(reader.readAlone(name, bytes) instanceof ReadResult.Read(var draft))) {
      return words;
    }
    var there = accounted(draft);
    return words.stream().filter(word -> !there.contains(word)).toList();
  }

  private static String text(byte[] bytes) {
    return TextDecoder.decode(bytes) instanceof Decoded.Text(var text, _, _)
        ? TextRepair.of(text).text()
        : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String accounted(Draft draft) {
    var article = new ArticleRenderer().render(Markdown.parse(draft.markdown()), reference -> null);
    var about = draft.metadata();
    var metadata =
        Stream.of(
            about.title(),
            String.join(" ", about.authors()),
            String.join(" ", about.tags()),
            Objects.toString(about.description(), ""),
            Objects.toString(about.date(), ""));
    var shown = Jsoup.parse(article.html());
    var pictures = shown.select("[aria-label]").stream().map(one -> one.attr("aria-label"));
    var addresses = shown.select("[href]").stream().map(one -> one.attr("href"));
    var left = draft.leftOut().stream().map(LeftOut::words);
    return Stream.of(Stream.of(article.readingText()), left, metadata, pictures, addresses)
        .flatMap(part -> part)
        .collect(Collectors.joining(" \n"));
  }

  private static String written(String text) {
    var body = FrontMatter.of(text).blankedIn(text);
    body = CALL.matcher(body).replaceAll(call -> Matcher.quoteReplacement(said(call.group())));
    for (var markup : MARKUP) {
      body = markup.takenOff(body);
    }
    var marked = body;
    var words = ELEMENT.matcher(marked).replaceAll(element -> inPlace(element, marked));
    return Parser.unescapeEntities(words, false);
  }

  private static String said(String arguments) {
    return ARGUMENT
        .matcher(arguments)
        .results()
        .map(one -> one.group(1) == null ? one.group(2) : one.group(1))
        .filter(one -> one.matches("(?s).*\\s.*"))
        .collect(Collectors.joining(" ", " ~ ", " "));
  }

  private static String inPlace(MatchResult element, String all) {
    var name = element.group(1);
    if (Tag.isKnownTag(name)) {
      return Tag.valueOf(name).isInline() ? "" : " ";
    }
    boolean component =
        Character.isUpperCase(name.charAt(0))
            && (!element.group(2).isEmpty() || all.contains("</" + name + ">"));
    return Matcher.quoteReplacement(component ? said(element.group(2)) : element.group());
  }

  private static String visible(String html) {
    Document page = Jsoup.parse(html);
    page.select("script, style, head, noscript, template").remove();
    page.select("*").stream()
        .filter(one -> !one.tag().isInline() || one.is("button, label, option, br"))
        .toList()
        .forEach(one -> one.before(" ").after(" "));
    return page.body().text();
  }

  /** Prints what is missing in each report of folders, to find kinds by. */
  public static void main(String[] folders) throws IOException {
    int whole = 0;
    int all = 0;
    for (var folder : folders) {
      try (var files = Files.walk(Path.of(folder))) {
        for (var file :
            files
                .filter(one -> one.toString().matches(".*\\.(md|mdx|html|markdown)"))
                .sorted()
                .toList()) {
          var missing = missing(file);
          all++;
          if (missing.isEmpty()) {
            whole++;
          } else {
            System.out.println(
                file.getFileName()
                    + " "
                    + missing.size()
                    + " "
                    + missing.stream().limit(25).toList());
          }
        }
      }
    }
    System.out.println(whole + " of " + all + " whole");
  }
}
