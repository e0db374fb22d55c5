package app.hallway.importing.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page it may be told who wrote the post, and when: above the first of its sections or
 * behind the last of its text, in a line of its own, and in no neighbour of the post. What stands
 * under a heading of its own is told of a talk.
 */
final class PostPlace {
  /** How much a line may say besides. */
  private static final int BESIDE = 60;

  /** And this, if it is a sentence. */
  private static final int LITTLE = 15;

  private static final Pattern ENDS = Pattern.compile("[.!?。]$");
  private static final int PROSE = 120;
  private static final int SUBTITLE = 80;
  private static final Set<String> UNDER_TITLE =
      Set.of("subtitle", "subheading", "dek", "deck", "standfirst", "tagline", "lead", "summary");
  private static final String PROPERTY = "[itemprop~=author], [itemprop~=datePublished]";
  private static final Pattern POST = Pattern.compile("(?:Article|Posting|Report)$");
  private static final Set<String> ABOUT = Set.of("author", "authors", "bio", "byline", "about");

  private final Neighbours neighbours;
  private final Set<Element> inSections = Collections.newSetFromMap(new IdentityHashMap<>());

  PostPlace(Element body, @Nullable Element heading, Neighbours neighbours) {
    this.neighbours = neighbours;
    body.traverse(new Sections(body, heading));
  }

  boolean isOfPost(Element element) {
    return isSaidOfPost(element)
        || (!inSections.contains(element) && !isInSentence(element) && !neighbours.hold(element));
  }

  /** A property of the item that the heading of the post is in, as microdata has it. */
  private boolean isSaidOfPost(Element element) {
    var property = element.closest(PROPERTY);
    var item = property == null ? null : scopeAround(property);
    return item != null && neighbours.areAround(item) && POST.matcher(item.attr("itemtype")).find();
  }

  private static @Nullable Element scopeAround(Element element) {
    var parent = element.parent();
    return parent == null ? null : parent.closest("[itemscope]");
  }

  private static boolean isInSentence(Element element) {
    var block = element;
    while (!Tags.isBlock(block) && block.parent() != null) {
      block = block.parent();
    }
    if (block.equals(element) || Tags.hasBlock(block)) {
      return false;
    }
    var text = block.text().strip();
    int rest = text.length() - element.text().length() - told(block);
    return rest > (ENDS.matcher(text).find() ? LITTLE : BESIDE);
  }

  /** How much of a line is marked as what it tells of the post. */
  private static int told(Element block) {
    return block.select("time, [itemprop]:not(:has([itemprop]))").stream()
        .mapToInt(part -> part.text().length())
        .sum();
  }

  /** Goes through the page once and remembers what stands in sections. */
  private final class Sections implements NodeVisitor {
    private final @Nullable Element heading;
    private final Set<Element> sinceProse = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Node passing;
    private @Nullable Node aboutAuthor;
    private @Nullable Element sections;
    private boolean after;
    private boolean begun;
    private boolean underHeading;
    private final Set<Element> holdSeveral = Collections.newSetFromMap(new IdentityHashMap<>());

    private Sections(Element body, @Nullable Element heading) {
      this.heading = heading;
      this.after = heading == null;
      var holdOne = Collections.newSetFromMap(new IdentityHashMap<Element, Boolean>());
      for (var section : body.select("h2, h3, h4, h5, h6")) {
        var around = section.parent();
        while (around != null && (holdOne.add(around) || holdSeveral.add(around))) {
          around = around.parent();
        }
      }
    }

    @Override
    public void head(Node node, int depth) {
      if (passing != null || !(node instanceof Element element)) {
        return;
      }
      if (depth > 0 && neighbours.begin(element)) {
        passing = node;
      } else if (element.equals(heading)) {
        after = true;
      } else if (after && aboutAuthor == null && opensSection(element)) {
        begun = true;
        underHeading = true;
        sections = holderOf(element);
      } else {
        pass(element);
      }
    }

    /** What holds the section of a heading and others beside it. */
    private @Nullable Element holderOf(Element heading) {
      var holder = heading.parent();
      while (holder != null && !holdSeveral.contains(holder)) {
        holder = holder.parent();
      }
      return holder;
    }

    private boolean opensSection(Element element) {
      return element.is("h2, h3, h4, h5, h6") && (begun || !isSubtitle(element));
    }

    private void pass(Element element) {
      aboutAuthor = aboutAuthor == null && isAboutAuthor(element) ? element : aboutAuthor;
      boolean line = Tags.isBlock(element) && !Tags.hasBlock(element) && element.hasText();
      if (begun && underHeading) {
        inSections.add(element);
      } else if (begun) {
        sinceProse.add(element);
      }
      if (line && begun && aboutAuthor == null && element.text().length() > PROSE) {
        inSections.addAll(sinceProse);
        sinceProse.clear();
        underHeading = false;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      underHeading = underHeading && !node.equals(sections);
      passing = node.equals(passing) ? null : passing;
      aboutAuthor = node.equals(aboutAuthor) ? null : aboutAuthor;
    }
  }

  /** A second heading that says what the first is about: in a sentence, or right beside it. */
  static boolean isSubtitle(Element heading) {
    return heading.text().length() > SUBTITLE
        || heading.is("[itemprop~=description], [itemprop~=alternativeHeadline]")
        || isWithTitle(heading)
        || Neighbours.words(heading.className()).anyMatch(UNDER_TITLE::contains);
  }

  /** In the header that the title stands in, too. */
  static boolean isWithTitle(Element heading) {
    var head = heading.closest("header, hgroup");
    return head != null && !heading.is("h1") && head.selectFirst("h1") != null;
  }

  private boolean isAboutAuthor(Element element) {
    return !neighbours.areAround(element)
        && Neighbours.words(element.className()).anyMatch(ABOUT::contains)
        && Tags.isBlock(element);
  }
}
