package app.hallway.importing.html;

import app.hallway.importing.metadata.Byline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The short lines around the heading of a post, down to its first paragraph or the next heading:
 * where pages say who wrote it, and when.
 */
final class HeadLines {
  private static final int LONGEST = 160;
  private static final int MOST = 40;
  private static final int STEPS_UP = 3;
  private static final int SIBLINGS = 3;

  private static final int CLOSING = 3;

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?iu)(?:posted|published|written|veröffentlicht|geschrieben|publié|écrit|publicado|escrito"
              + "|pubblicato|scritto|geplaatst)\\b.*");

  private final List<Element> blocks = new ArrayList<>();
  private final List<Element> closing = new ArrayList<>();

  HeadLines(Document page, @Nullable Element heading, Neighbours neighbours) {
    if (heading == null) {
      collect(page.body().getAllElements().stream().skip(1));
    } else {
      collect(after(page, heading));
      above(heading).filter(HeadLines::isAlone).forEach(blocks::add);
    }
    blocks.removeIf(neighbours::hold);
    if (heading != null) {
      closing(heading).filter(line -> !neighbours.hold(line)).forEach(closing::add);
    }
  }

  private static Stream<Element> after(Document page, Element heading) {
    var all = page.body().getAllElements();
    int start = all.indexOf(heading);
    return all.stream().skip(start + 1L + heading.getAllElements().size() - 1L);
  }

  private void collect(Stream<Element> elements) {
    elements.takeWhile(element -> !isBeginning(element) && blocks.size() < MOST).forEach(this::add);
  }

  /** Where the post itself begins. */
  private static boolean isBeginning(Element element) {
    return (element.is("h2, h3, h4, h5, h6") && !PostPlace.isSubtitle(element))
        || element.is("pre, table")
        || (isLine(element) && !element.is("figcaption") && element.text().length() > LONGEST);
  }

  private void add(Element element) {
    if (isLine(element) && element.hasText() && element.text().length() <= LONGEST) {
      blocks.add(element);
    }
  }

  private static boolean isLine(Element element) {
    return Tags.isBlock(element) && !Tags.hasBlock(element);
  }

  /** "Posted on 4 March 2026 by Ada Byron", where a post ends. */
  private static Stream<Element> closing(Element heading) {
    var post = heading.closest("article, main, .post, .hentry, .h-entry");
    return post == null
        ? Stream.of()
        : post.getAllElements().reversed().stream()
            .filter(element -> isLine(element) && element.hasText())
            .limit(CLOSING)
            .filter(line -> line.text().length() <= LONGEST)
            .filter(line -> SIGNED.matcher(line.text().strip()).matches());
  }

  private static Stream<Element> above(Element heading) {
    return Stream.iterate(
            heading, e -> e != null && !e.normalName().equals("body"), Element::parent)
        .limit(STEPS_UP)
        .flatMap(around -> around.previousElementSiblings().stream().limit(SIBLINGS))
        .filter(before -> before.text().length() <= LONGEST)
        .flatMap(before -> before.getAllElements().stream());
  }

  private static boolean isAlone(Element element) {
    return element.hasText() && !Tags.hasBlock(element);
  }

  List<Element> blocks() {
    return List.copyOf(blocks);
  }

  boolean hold(Element element) {
    return blocks.stream()
        .anyMatch(block -> block.equals(element) || element.parents().contains(block));
  }

  /** What all lines tell of authors and dates, the nearest to the heading first. */
  Stream<Byline> bylines() {
    var ends = closing.stream().map(Element::text);
    return Stream.concat(lines(), ends).map(Byline::of).filter(byline -> !byline.tellsNothing());
  }

  /** A day that stands in a line of its own, or is all that an element of a line says. */
  Optional<LocalDate> dateAlone() {
    var parts = blocks.stream().flatMap(block -> block.children().stream()).map(Element::text);
    return Stream.concat(lines(), parts)
        .flatMap(line -> Byline.dateAlone(line).stream())
        .findFirst();
  }

  private Stream<String> lines() {
    return blocks.stream()
        .flatMap(block -> Stream.concat(broken(block), Stream.of(block.text())))
        .distinct();
  }

  private static Stream<String> broken(Element block) {
    var text = new StringBuilder();
    block.traverse(new Breaking(text));
    return text.toString().lines().map(line -> line.replaceAll("\\s+", " ").strip());
  }

  private record Breaking(StringBuilder text) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.text());
      } else if (node instanceof Element element && element.normalName().equals("br")) {
        text.append('\n');
      }
    }
  }
}
