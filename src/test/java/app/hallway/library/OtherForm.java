package app.hallway.library;

import app.hallway.markdown.MarkdownDocument;
import app.hallway.model.TextSpan;
import app.hallway.render.Article;
import app.hallway.render.ArticleRenderer;
import java.util.BitSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ways in which a later program might read the same reports, and where each letter is then. */
public enum OtherForm implements Function<MarkdownDocument, Article> {
  OWN,
  MORE_WHITE_SPACE {
    @Override
    String letter(char letter) {
      return letter == '\n' ? "\n\n\n" : letter == ' ' ? "\u00A0 " : String.valueOf(letter);
    }
  },
  SMART_QUOTES {
    @Override
    String letter(char letter) {
      return switch (letter) {
        case '\'' -> "\u2019";
        case '"' -> "\u201D";
        case '-' -> "\u2013";
        default -> String.valueOf(letter);
      };
    }
  },
  NO_QUOTATIONS_AND_TABLES {
    @Override
    Set<String> dropped() {
      return Set.of("blockquote", "table", "pre");
    }
  },
  NUMBERED_PARAGRAPHS {
    @Override
    String before(Article.Part part) {
      return part.name().equals("p") || part.name().equals("li")
          ? "\u00B6" + part.text().start() + " "
          : "";
    }
  };

  String letter(char letter) {
    return String.valueOf(letter);
  }

  Set<String> dropped() {
    return Set.of();
  }

  String before(Article.Part part) {
    return "";
  }

  @Override
  public Article apply(MarkdownDocument document) {
    var article = plain(document);
    var letters = new int[article.readingText().length() + 1];
    var text = text(article, letters);
    return new Article(
        article.html(),
        text,
        article.blocks().stream()
            .map(
                block ->
                    new Article.Block(
                        block.lines(), moved(block.span(), letters), block.headingLevel()))
            .toList(),
        article.parts(),
        article.links().stream()
            .map(link -> new Article.Link(link.href(), moved(link.text(), letters)))
            .toList());
  }

  public static Article plain(MarkdownDocument document) {
    return new ArticleRenderer().render(document, reference -> null);
  }

  /** The text in this form; for each letter of the own form, and for its end, where it begins. */
  String text(Article article, int[] letters) {
    var text = new StringBuilder();
    var own = article.readingText();
    var starts =
        article.parts().stream()
            .collect(
                Collectors.groupingBy(
                    part -> part.text().start(),
                    Collectors.mapping(this::before, Collectors.joining())));
    var dropped = new BitSet();
    article.parts().stream()
        .filter(part -> dropped().contains(part.name()))
        .forEach(part -> dropped.set(part.text().start(), part.text().end()));
    for (int i = 0; i < own.length(); i++) {
      boolean gone = dropped.get(i);
      text.append(gone ? "" : starts.getOrDefault(i, ""));
      letters[i] = text.length();
      text.append(gone ? "" : letter(own.charAt(i)));
    }
    letters[own.length()] = text.length();
    return text.toString();
  }

  static TextSpan moved(TextSpan span, int[] letters) {
    return new TextSpan(
        letters[span.start()], Math.max(letters[span.start()], letters[span.end()]));
  }
}
