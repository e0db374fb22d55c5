package app.hallway.render;

import app.hallway.model.LineSpan;
import app.hallway.model.TalkInReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Puts the furniture of talks into an article: facts under headings, marks in the margin. */
final class TalkPlaces {
  private static final int LONGEST_TITLE_LINE = 160;

  private final Article article;
  private final Insertions insertions;
  private final Set<Article.Part> titles = new HashSet<>();

  TalkPlaces(Article article, Insertions insertions) {
    this.article = article;
    this.insertions = insertions;
  }

  void furnish(List<TalkInReport> talks) {
    talks.stream()
        .sorted(
            Comparator.comparingInt((TalkInReport told) -> told.lines().first())
                .thenComparing(told -> told.lines().last(), Comparator.reverseOrder()))
        .forEach(this::furnish);
    stepBack();
  }

  private void furnish(TalkInReport told) {
    var place = place(told);
    place.ifPresent(
        part -> {
          if (part.depth() == 0) {
            section(told, part);
          } else {
            item(told, part);
          }
        });
  }

  /**
   * The outermost element that begins with the mention, else the innermost that it begins in, else
   * the first within it.
   */
  private Optional<Article.Part> place(TalkInReport told) {
    var lines = told.lines();
    return first(part -> part.lines().first() == lines.first() && isWithin(part, lines))
        .or(() -> innermostAt(lines.first()))
        .or(() -> first(part -> part.lines().first() > lines.first() && isWithin(part, lines)));
  }

  private Optional<Article.Part> first(Predicate<Article.Part> condition) {
    return article.parts().stream()
        .filter(part -> !isContainer(part) && condition.test(part))
        .findFirst();
  }

  private Optional<Article.Part> innermostAt(int line) {
    return article.parts().stream()
        .filter(part -> part.lines().contains(line) && !isContainer(part))
        .max(Comparator.comparingInt(Article.Part::depth));
  }

  private static boolean isWithin(Article.Part part, LineSpan lines) {
    return part.lines().last() <= lines.last() && !part.text().isEmpty();
  }

  /** A list or table holds several talks; its first item is the place, not the whole. */
  private static boolean isContainer(Article.Part part) {
    return switch (part.name()) {
      case "ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "td", "th" -> true;
      default -> false;
    };
  }

  private void section(TalkInReport told, Article.Part first) {
    var run = new ArrayList<Article.Part>(List.of(first));
    for (var part : article.parts()) {
      boolean follows = part.depth() == 0 && part.html().start() >= first.html().end();
      if (follows
          && part.lines().first() >= told.lines().first()
          && part.lines().last() <= told.lines().last()) {
        run.add(part);
      } else if (follows) {
        break;
      }
    }
    insertions.around(
        first.html().start(),
        run.getLast().html().end(),
        "<div class=\"mention\"" + state(told) + ">" + TalkMarks.html(told),
        "</div>");
    boolean titled = Vocabulary.headingLevel(first.name()) > 0;
    if (titled) {
      title(first, "talk-title");
    }
    if (titled || (run.size() > 1 && first.text().length() <= LONGEST_TITLE_LINE)) {
      insertions.at(first.html().end(), new TalkFacts(told).html());
    }
  }

  private void item(TalkInReport told, Article.Part part) {
    int lists = part.name().equals("li") ? lists(part) : 0;
    insertions.at(
        part.html().start() + 1 + part.name().length(),
        " data-mention style=\"--lists:" + lists + "\"" + state(told));
    insertions.at(cell(part), TalkMarks.html(told));
  }

  /** Where in a part text may stand: of a table's row, its first cell. */
  private int cell(Article.Part part) {
    return article.parts().stream()
        .filter(each -> part.name().equals("tr") && Vocabulary.isCell(each.name()))
        .filter(each -> each.html().start() >= part.inside())
        .mapToInt(Article.Part::inside)
        .findFirst()
        .orElse(part.inside());
  }

  private int lists(Article.Part item) {
    return (int)
        article.parts().stream()
            .filter(part -> part.name().equals("ul") || part.name().equals("ol"))
            .filter(part -> part.inside() <= item.html().start())
            .filter(part -> item.html().end() <= part.html().end())
            .count();
  }

  private static String state(TalkInReport told) {
    var highlight = told.highlight();
    var mark =
        highlight == null
            ? ""
            : " data-mark=\"" + highlight.colour().name().toLowerCase(Locale.ROOT) + "\"";
    return " data-talk=\"" + told.talk().id() + "\"" + mark;
  }

  private void title(Article.Part heading, String style) {
    if (titles.add(heading)) {
      insertions.at(
          heading.html().start() + 1 + heading.name().length(), " class=\"" + style + "\"");
    }
  }

  /** Headings that only gather talks step back behind the talks' own. */
  private void stepBack() {
    var talkTitles = Set.copyOf(titles);
    var headings =
        article.parts().stream().filter(part -> Vocabulary.headingLevel(part.name()) > 0).toList();
    for (int i = 0; i + 1 < headings.size(); i++) {
      var heading = headings.get(i);
      var next = headings.get(i + 1);
      if (!talkTitles.contains(heading)
          && talkTitles.contains(next)
          && Vocabulary.headingLevel(heading.name()) < Vocabulary.headingLevel(next.name())
          && Vocabulary.headingLevel(heading.name()) > 1) {
        title(heading, "gathering");
      }
    }
  }
}
