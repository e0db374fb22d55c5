package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What stands on a page beside a post: machinery, menus, comments, shares, adverts, bylines. */
final class Clutter {
  private static final String MACHINERY =
      "script, style, template, svg, canvas, link, meta, map, dialog, button,"
          + " input:not([type=checkbox]), select, textarea, datalist, progress, frame, frameset,"
          + " iframe, object, embed, applet, noscript, video, audio, .katex-html, .MathJax_Preview,"
          + " .sr-only, .visually-hidden, .screen-reader-text";

  private static final String SURROUNDINGS =
      "nav, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary],"
          + " [role=contentinfo], [role=search], [role=dialog], [role=alertdialog], [role=menu],"
          + " [role=menubar], [role=toolbar], [role=tooltip], [aria-modal=true], body > footer,"
          + " body > header";

  private static final Pattern INVISIBLE =
      Pattern.compile(
          "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)",
          Pattern.CASE_INSENSITIVE);

  private static final String NAMED =
      "div, section, aside, ul, ol, p, header, footer, form, table, span, dl, small, time, address,"
          + " h2, h3, h4, a";

  /** Words that name clutter wherever they stand in a class or id. */
  private static final Pattern TELLING =
      Pattern.compile(
          "sharing|share-?(?:bar|tool|button|link|wrap|box|icon|this)|sharedaddy|addthis|addtoany|social|comment(?!ary)|disqus|livefyre"
              + "|newsletter|subscri|signup|sign-up|cookie|consent|gdpr|breadcrumb|paginat|prev-?next|next-?prev"
              + "|post-?nav|nav-?links|sidebar|sponsor|advert|adsbygoogle|popup|related|recommend|outbrain|taboola|trending|most-?read"
              + "|read-?more-|reading-?time|read-?time|author-?(?:bio|box|info|card|about)|-author$|about-?(?:the-?)?author|byline|post-?meta"
              + "|entry-?meta|article-?meta|post-?info|post-?tags|tag-?(?:list|links|cloud)|tags-?list|post-?footer|entry-?footer"
              + "|article-?footer|post-?categor|cat-?links|table-?of-?contents|back-?to-?top|skip-?(?:link|to)|edit-?(?:page|link|post)"
              + "|site-?(?:header|footer|nav)|masthead|promo|pull-?request|licen[sc]e|copyright|post-?date|published-?date"
              + "|jp-|wp-?like|webmention|feedback|reactions|print-?only|robots-nocontent|lightbox");

  /** Words that are clutter only as a whole name. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:ads?|ad-.*|meta|tags?|toc|share|sharer?|shares|related|menu|nav|footer|date|author|rating|likes?|widget|navigation|permalink|banner|pager|post__meta|pre-?footer)");

  private static final Pattern SHARING =
      Pattern.compile(
          ".*(?:(?:twitter|x)\\.com/(?:intent|share|home\\?status)|facebook\\.com/(?:sharer|share|dialog)|linkedin\\.com/(?:share|cws)"
              + "|reddit\\.com/submit|news\\.ycombinator\\.com/submitlink|pinterest\\.com/pin/create|plus\\.google\\.com/share"
              + "|t\\.me/share|getpocket\\.com/(?:save|edit)|whatsapp\\.com/send|tumblr\\.com/(?:share|widgets/share)|b\\.hatena\\.ne\\.jp/(?:entry|add)"
              + "|service\\.weibo\\.com/share|mastodonshare|mailto:\\?).*");

  private static final Pattern BY_OR_DATE =
      Pattern.compile(
          "(?:(?:by|posted|published|written|updated|last updated|filed"
              + " under|tags?|categor)\\b.*|\\d+ ?min(?:ute)?s?(?: read)?\\b.*)",
          Pattern.CASE_INSENSITIVE);

  /** No guess may take more than this part of the text away. */
  private static final double MOST = 0.25;

  private static final int SHORT = 120;

  private Clutter() {}

  static void removeFromPage(Element body) {
    comments(body).forEach(Node::remove);
    unwrapForms(body);
    body.select(MACHINERY).remove();
    var weights = new TextWeights(body);
    var guesses = new ArrayList<Element>(body.select(SURROUNDINGS));
    body.select("[style]").stream()
        .filter(e -> INVISIBLE.matcher(e.attr("style")).find())
        .forEach(guesses::add);
    body.select(NAMED).stream().filter(Clutter::isNamedClutter).forEach(guesses::add);
    removeSmall(guesses, body, weights);
  }

  static void removeFromArticle(Element article) {
    var weights = new TextWeights(article);
    var guesses = new ArrayList<Element>();
    article.select("header, footer, form").stream()
        .filter(e -> !isFootnotes(e))
        .forEach(guesses::add);
    article.select("a[href]").stream()
        .filter(Clutter::isSharing)
        .map(link -> lonelyParent(link, article))
        .forEach(guesses::add);
    article
        .select(
            "a[rel~=tag], a[rel=prev], a[rel=next], a.prev, a.previous, a.next,"
                + " a[rel=nofollow][href*=replytocom]")
        .stream()
        .map(link -> lonelyParent(link, article))
        .forEach(guesses::add);
    article.select("h1 a, h2 a, h3 a, h4 a, h5 a, h6 a").stream()
        .filter(Clutter::isPermalink)
        .forEach(guesses::add);
    article.select("h1 a[href^=#], h2 a[href^=#], h3 a[href^=#], h4 a[href^=#]").stream()
        .filter(link -> !isPermalink(link))
        .forEach(Node::unwrap);
    removeSmall(guesses, article, weights);
    removeByline(article);
  }

  private static void removeSmall(List<Element> guesses, Element root, TextWeights weights) {
    guesses.stream()
        .filter(guess -> !guess.equals(root) && weights.of(guess) <= MOST * weights.of(root))
        .forEach(Node::remove);
  }

  private static List<Node> comments(Element body) {
    return body.nodeStream().filter(Comment.class::isInstance).toList();
  }

  /** Some servers wrap a whole page in one form. */
  private static void unwrapForms(Element body) {
    body.select("form").stream()
        .filter(form -> form.selectFirst("p, article") != null)
        .forEach(form -> form.tagName("div"));
  }

  private static boolean isNamedClutter(Element element) {
    return !isFootnotes(element)
        && element.closest("pre, code") == null
        && ((!isSection(element) && isClutterName(element.id()))
            || element.classNames().stream().anyMatch(Clutter::isClutterName));
  }

  /** Some generators wrap each heading and its text and name the wrap after the heading. */
  private static boolean isSection(Element element) {
    var first = element.firstElementChild();
    return first != null
        && first.normalName().matches("h[1-6]")
        && PageTitle.plain(first.text()).equals(PageTitle.plain(element.id()));
  }

  private static boolean isClutterName(String name) {
    var lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
    return TELLING.matcher(lower).find() || WHOLE.matcher(lower).matches();
  }

  private static boolean isFootnotes(Element element) {
    return element.className().contains("footnote")
        || element.selectFirst(".footnotes, [role=doc-endnotes]") != null;
  }

  private static boolean isSharing(Element link) {
    return SHARING.matcher(link.attr("href")).matches();
  }

  /** The largest element around a link that says little else. */
  private static Element lonelyParent(Element link, Element root) {
    var lonely = link;
    var parent = link.parent();
    while (parent != null
        && !parent.equals(root)
        && parent.text().length() <= link.text().length() + 30
        && !Tags.hasProse(parent)) {
      lonely = parent;
      parent = parent.parent();
    }
    return lonely;
  }

  private static boolean isPermalink(Element link) {
    return link.attr("href").contains("#")
        && link.text().replaceAll("[\\p{L}\\p{N}]", "").equals(link.text());
  }

  /** Dates, names and reading times that stand before the first sentence. */
  private static void removeByline(Element article) {
    for (var element : article.select("*")) {
      if (element.is("h2, h3, h4, li, pre, table") || isLongParagraph(element)) {
        return;
      }
      if (isByline(element)) {
        element.remove();
      }
    }
  }

  private static boolean isLongParagraph(Element element) {
    return element.is("p") && element.text().length() > SHORT;
  }

  private static boolean isByline(Element element) {
    var text = element.text();
    if (text.isEmpty() || text.length() > SHORT) {
      return false;
    }
    var time = element.selectFirst("time");
    boolean mostlyTime = time != null && time.text().length() * 2 >= text.length();
    return mostlyTime || BY_OR_DATE.matcher(text).matches();
  }
}
