package app.hallway.library;

import app.hallway.anchor.Anchors;
import app.hallway.anchor.Relocation;
import app.hallway.model.Anchor;
import app.hallway.model.Highlight;
import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.store.Mention;
import app.hallway.store.Session;
import java.util.HashMap;
import java.util.Map;

/** Keeps what the user did to a report when a newer version of it comes. */
final class Continuity {
  private final Session session;
  private final VersionId before;
  private final VersionId now;
  private final String newText;
  private final Map<VersionId, Relocation> relocations = new HashMap<>();

  Continuity(Session session, VersionId before, VersionId now) {
    this.session = session;
    this.before = before;
    this.now = now;
    this.newText = text(now);
  }

  void keep() {
    keepTalks();
    session.highlights().in(now).forEach(this::place);
  }

  /** Looks again for what is detached in the newer version. */
  void placeDetached() {
    session.highlights().shownIn(now).stream()
        .filter(highlight -> highlight.placement() instanceof Placement.Detached)
        .forEach(this::place);
  }

  /** Talks that the detector does not find any more but the user cares about. */
  private void keepTalks() {
    var told = session.mentions().in(now).stream().map(Mention::talk).toList();
    session.mentions().in(before).stream()
        .filter(mention -> !told.contains(mention.talk()))
        .filter(this::isWanted)
        .forEach(this::keep);
    session.mentions().settle(now);
  }

  private boolean isWanted(Mention mention) {
    return session.mentions().isByHand(mention.report(), mention.talk())
        || session.talks().isCaredFor(mention.talk());
  }

  private void keep(Mention mention) {
    var span = session.mentions().lastPlaced(mention.report(), mention.talk()).map(this::spanOf);
    session
        .mentions()
        .keep(
            mention,
            now,
            Integer.MAX_VALUE,
            mention.lines().getFirst(),
            span.orElse(new TextSpan(newText.length(), newText.length())),
            TalkKeys.of(mention));
  }

  private TextSpan spanOf(Mention placed) {
    var anchor = Anchors.describe(text(placed.version()), placed.span(), "");
    return switch (relocation(placed.version()).place(anchor)) {
      case Placement.Anchored(var span) -> span;
      case Placement.Edited(var span) -> span;
      case Placement.Detached detached -> new TextSpan(newText.length(), newText.length());
    };
  }

  private void place(Highlight highlight) {
    var placement = highlight.wholeTalk() ? ofTalk(highlight) : ofText(highlight);
    session.highlights().place(highlight.id(), now, placement);
  }

  /** A highlighted talk is wherever the report tells of it. */
  private Placement ofTalk(Highlight highlight) {
    return session.mentions().in(now).stream()
        .filter(mention -> mention.talk().equals(highlight.talk()))
        .map(Mention::span)
        .filter(span -> !span.isEmpty())
        .findFirst()
        .<Placement>map(span -> inPlace(highlight, span))
        .orElseGet(() -> ofText(highlight));
  }

  private Placement inPlace(Highlight highlight, TextSpan span) {
    return span.of(newText).equals(highlight.anchor().quote())
        ? new Placement.Anchored(span)
        : new Placement.Edited(span);
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
    return Relocation.between(words, newText).place(Anchors.describe(words, there, ""));
  }

  private Relocation relocation(VersionId from) {
    return relocations.computeIfAbsent(from, id -> Relocation.between(text(id), newText));
  }

  private String text(VersionId version) {
    return session.versions().readingText(version);
  }
}
