package app.hallway.library.reading;

import app.hallway.anchor.Anchors;
import app.hallway.anchor.Relocation;
import app.hallway.library.likeness.TalkKeys;
import app.hallway.model.Anchor;
import app.hallway.model.Highlight;
import app.hallway.model.Place;
import app.hallway.model.Placement;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import app.hallway.store.talks.Mention;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps what the user did to a report when it shows another version from now on, be that a newer
 * one or one that it had before: where a mark is in a version follows from the mark and the two
 * texts only.
 */
public final class Continuity {
  private final Session session;
  private final VersionId now;
  private final String newText;
  private final Map<VersionId, Relocation> relocations = new HashMap<>();

  public Continuity(Session session, VersionId now) {
    this.session = session;
    this.now = now;
    this.newText = text(now);
  }

  /**
   * Keeps all.
   *
   * @param before the version that was shown last
   */
  public void keep(VersionId before) {
    keepTalks(before, Set.of(), Mention::matched);
    placeMarks();
  }

  /**
   * Looks again for the marks of a talk in all reports: it may be told of elsewhere by now, and a
   * mark of all of it may be one of words.
   */
  public static void placeMarks(Session session, TalkId talk) {
    session.highlights().ofTalk(talk).stream()
        .collect(Collectors.groupingBy(Highlight::shownIn))
        .forEach((version, marks) -> marks.forEach(new Continuity(session, version)::place));
  }

  /**
   * What is marked where the version does not tell of its talk is in the one that it tells there.
   */
  public void tieMarks() {
    var told = session.mentions().in(now);
    session.highlights().shownIn(now).stream()
        .filter(mark -> mark.talk() != null)
        .filter(mark -> told.stream().noneMatch(mention -> isToldAt(mark, mention)))
        .forEach(mark -> tie(mark, told));
  }

  private static boolean isToldAt(Highlight mark, Mention mention) {
    return mention.talk().equals(mark.talk()) && MarkFit.liesIn(mark, mention);
  }

  private void tie(Highlight mark, List<Mention> told) {
    told.stream()
        .filter(mention -> MarkFit.liesIn(mark, mention))
        .max(Comparator.comparingDouble(mention -> MarkFit.fit(mark, mention.span())))
        .ifPresent(mention -> session.joins().moveHighlight(mark.id(), mention.talk()));
  }

  /** Finds every mark of the report. */
  public void placeMarks() {
    session.highlights().in(now).forEach(this::place);
  }

  /**
   * Keeps the talks that only one of two versions of another report told of; what the user said of
   * them there they are in their own right.
   *
   * @param beside the other version, which keeps its own
   */
  public void keepTalksBeside(VersionId told, VersionId beside) {
    keepTalks(told, talks(beside), Mention::own);
  }

  /** Looks again for what is detached in the newer version. */
  public void placeDetached() {
    session.highlights().shownIn(now).stream()
        .filter(highlight -> highlight.placement() instanceof Placement.Detached)
        .forEach(this::place);
  }

  /** Talks that the detector does not find any more but the user cares about. */
  private void keepTalks(VersionId before, Set<TalkId> others, Function<Mention, TalkId> matching) {
    var told = talks(now);
    session.mentions().in(before).stream()
        .filter(mention -> !told.contains(mention.talk()))
        .filter(mention -> !others.contains(mention.talk()))
        .filter(this::isWanted)
        .forEach(mention -> keep(mention, matching.apply(mention)));
    session.mentions().settle(now);
  }

  private Set<TalkId> talks(VersionId version) {
    return session.mentions().in(version).stream().map(Mention::talk).collect(Collectors.toSet());
  }

  private boolean isWanted(Mention mention) {
    return session.mentions().isByHand(mention.report(), mention.talk())
        || session.talks().isCaredFor(mention.talk());
  }

  private void keep(Mention mention, TalkId matched) {
    var span = session.mentions().lastPlaced(mention.report(), mention.talk()).map(this::spanOf);
    session
        .mentions()
        .keep(
            mention,
            matched,
            new Place(now, span.orElse(new TextSpan(newText.length(), newText.length()))),
            mention.lines().getFirst(),
            TalkKeys.of(mention));
  }

  private TextSpan spanOf(Mention placed) {
    var anchor = Anchors.describe(text(placed.version()), placed.span());
    return relocation(placed.version())
        .place(anchor)
        .span()
        .orElse(new TextSpan(newText.length(), newText.length()));
  }

  private void place(Highlight highlight) {
    var placement = highlight.wholeTalk() ? ofTalk(highlight) : ofText(highlight);
    session.highlights().place(highlight.id(), now, placement);
  }

  /** A highlighted talk is wherever the report tells of it, at its own words where it can be. */
  private Placement ofTalk(Highlight highlight) {
    var places =
        session.mentions().in(now).stream()
            .filter(mention -> mention.talk().equals(highlight.talk()))
            .map(Mention::span)
            .filter(span -> !span.isEmpty())
            .toList();
    return places.isEmpty() ? ofText(highlight) : atOne(places, highlight.anchor().quote());
  }

  private Placement atOne(List<TextSpan> places, String words) {
    return places.stream()
        .filter(span -> span.of(newText).equals(words))
        .findFirst()
        .<Placement>map(Placement.Anchored::new)
        .orElseGet(() -> new Placement.Edited(places.getFirst()));
  }

  private Placement ofText(Highlight highlight) {
    return highlight.anchor().span().isEmpty()
        ? ofWords(highlight.anchor())
        : relocation(session.highlights().anchoredIn(highlight.id())).place(highlight.anchor());
  }

  /** The text that the mark was made in is read otherwise now, and does not have its words. */
  private Placement ofWords(Anchor anchor) {
    var words = anchor.prefix() + anchor.quote() + anchor.suffix();
    int start = anchor.prefix().length();
    var there = new TextSpan(start, start + anchor.quote().length());
    return Relocation.between(words, newText).place(Anchors.describe(words, there));
  }

  private Relocation relocation(VersionId from) {
    return relocations.computeIfAbsent(from, id -> Relocation.between(text(id), newText));
  }

  private String text(VersionId version) {
    return session.versions().readingText(version);
  }
}
