package app.hallway.library.reading;

import app.hallway.anchor.Passage;
import app.hallway.anchor.PassageDiff;
import app.hallway.detect.links.LinkGrammar;
import app.hallway.model.Change;
import app.hallway.model.ChangeKind;
import app.hallway.model.LinkRole;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.render.Article;
import app.hallway.render.Passages;
import app.hallway.store.talks.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is different between two versions of a report: passages, links, talks and the title. */
final class Comparison {
  private static final int LONGEST_ABOUT = 120;

  private final State before;
  private final State now;

  /** One of the two versions. */
  record State(String title, Article article, List<Mention> mentions) {
    State {
      mentions = List.copyOf(mentions);
    }
  }

  Comparison(State before, State now) {
    this.before = before;
    this.now = now;
  }

  /** In the order of the newer text. */
  List<Change> changes() {
    var links = new ArrayList<Change>();
    var oldLinks = links(before);
    var newLinks = links(now);
    newLinks.forEach(
        (key, link) -> {
          if (!oldLinks.containsKey(key)) {
            links.add(added(link));
          }
        });
    oldLinks.forEach(
        (key, link) -> {
          if (!newLinks.containsKey(key)) {
            links.add(removed(link));
          }
        });
    var talks = talks();
    var all = new ArrayList<Change>(passages(links, talks));
    links.stream().filter(link -> !isPartOfNew(link, all)).toList().forEach(all::add);
    all.addAll(talks);
    all.sort(Comparator.comparingInt((Change change) -> change.span().start()));
    retitled(all);
    return all;
  }

  /** What a new passage links in passing is no news of its own. */
  private static boolean isPartOfNew(Change link, List<Change> passages) {
    return link.kind() == ChangeKind.LINK_ADDED
        && passages.stream()
            .anyMatch(
                passage ->
                    passage.kind() == ChangeKind.PASSAGE_ADDED
                        && passage.span().overlaps(link.span()));
  }

  private static Map<String, Article.Link> links(State state) {
    var links = new LinkedHashMap<String, Article.Link>();
    state
        .article()
        .links()
        .forEach(link -> links.putIfAbsent(LinkGrammar.canonical(link.href()), link));
    return links;
  }

  private Change added(Article.Link link) {
    var words = link.text().of(now.article().readingText()).strip();
    return new Change.LinkAdded(
        kind(link), link.text(), talkAt(link.text()).orElse(shortened(words)), link.href());
  }

  private Optional<String> talkAt(TextSpan place) {
    return now.mentions().stream()
        .filter(mention -> mention.span().start() <= place.start())
        .filter(mention -> place.end() <= mention.span().end())
        .min(Comparator.comparingInt(mention -> mention.span().length()))
        .map(Mention::title);
  }

  private Change removed(Article.Link link) {
    var words = shortened(link.text().of(before.article().readingText()).strip());
    return new Change.LinkRemoved(new TextSpan(0, 0), words, link.href());
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_ABOUT ? words : words.substring(0, LONGEST_ABOUT) + "\u2026";
  }

  private ChangeKind kind(Article.Link link) {
    return switch (role(link.href())) {
      case VIDEO -> ChangeKind.RECORDING_ADDED;
      case SLIDES -> ChangeKind.SLIDES_ADDED;
      case SCHEDULE -> ChangeKind.SCHEDULE_ADDED;
      case CODE -> ChangeKind.CODE_ADDED;
      case OTHER -> ChangeKind.LINK_ADDED;
    };
  }

  /** As the talk says that carries it, else as its address looks. */
  private LinkRole role(String url) {
    return now.mentions().stream()
        .flatMap(mention -> mention.links().stream())
        .filter(link -> link.url().equals(url))
        .map(link -> link.role())
        .findFirst()
        .orElseGet(() -> LinkGrammar.role(url));
  }

  private List<Change> talks() {
    var changes = new ArrayList<Change>();
    var known = told(before);
    var told = told(now);
    told.forEach(
        (talk, mention) -> {
          if (!known.containsKey(talk)) {
            changes.add(new Change.Added(ChangeKind.TALK_ADDED, mention.span(), mention.title()));
          }
        });
    known.forEach(
        (talk, mention) -> {
          if (!told.containsKey(talk)) {
            changes.add(
                new Change.Removed(ChangeKind.TALK_REMOVED, new TextSpan(0, 0), mention.title()));
          }
        });
    return changes;
  }

  private static Map<TalkId, Mention> told(State state) {
    var told = new LinkedHashMap<TalkId, Mention>();
    state.mentions().stream()
        .filter(mention -> mention.origin() != Mention.Origin.KEPT)
        .forEach(mention -> told.put(mention.talk(), mention));
    return told;
  }

  /** Without those that a new link or a new talk tells already. */
  private List<Change> passages(List<Change> links, List<Change> talks) {
    var spans = links.stream().map(Change::span).filter(span -> !span.isEmpty()).toList();
    var beginnings =
        talks.stream()
            .filter(Change.Added.class::isInstance)
            .map(change -> change.span().start())
            .collect(Collectors.toSet());
    return PassageDiff.between(
            before.article().readingText(),
            passages(before.article()),
            now.article().readingText(),
            passages(now.article()))
        .stream()
        .filter(change -> !isTold(change, spans, beginnings))
        .toList();
  }

  private static List<Passage> passages(Article article) {
    return Passages.of(article).stream()
        .map(stretch -> new Passage(stretch.span(), stretch.heading()))
        .toList();
  }

  private boolean isTold(Change change, List<TextSpan> links, Set<Integer> talks) {
    return switch (change) {
      case Change.Added added ->
          (added.kind() == ChangeKind.HEADING_ADDED && beginsWithin(added.span(), talks))
              || isCovered(List.of(added.span()), links);
      case Change.Altered altered ->
          !altered.news().isEmpty()
              && isCovered(altered.news(), links)
              && altered.now().length() > altered.before().length();
      default -> false;
    };
  }

  private static boolean beginsWithin(TextSpan span, Set<Integer> starts) {
    return starts.stream().anyMatch(start -> span.start() <= start && start < span.end());
  }

  /** Whether nothing but punctuation lies outside of the links. */
  private boolean isCovered(List<TextSpan> news, List<TextSpan> links) {
    var text = now.article().readingText();
    for (var span : news) {
      for (int at = span.start(); at < span.end(); at++) {
        int here = at;
        if (Character.isLetterOrDigit(text.charAt(at))
            && links.stream().noneMatch(link -> link.start() <= here && here < link.end())) {
          return false;
        }
      }
    }
    return !links.isEmpty();
  }

  /** Told where no heading of the page tells it. */
  private void retitled(List<Change> changes) {
    boolean told =
        changes.stream()
            .anyMatch(
                change ->
                    change instanceof Change.Altered altered
                        && altered.now().strip().equals(now.title()));
    if (!before.title().equals(now.title()) && !told) {
      changes.addFirst(new Change.Retitled(before.title(), now.title()));
    }
  }
}
