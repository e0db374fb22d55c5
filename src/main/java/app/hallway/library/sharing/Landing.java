package app.hallway.library.sharing;

import app.hallway.anchor.Anchors;
import app.hallway.anchor.QuotePlaces;
import app.hallway.anchor.QuotePlaces.Quoted;
import app.hallway.annotations.Offsets;
import app.hallway.annotations.SharedAnnotation;
import app.hallway.annotations.SharedPassage;
import app.hallway.annotations.SharedTalk;
import app.hallway.library.likeness.TalkKeys;
import app.hallway.model.Anchor;
import app.hallway.model.AnnotationFate;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKey;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.store.notes.HighlightRepository.Subject;
import app.hallway.store.talks.Mention;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the place of each annotation in the version that its report shows. Pure. */
public final class Landing {
  private static final int CONTEXT = 80;

  private final ReportId report;
  private final VersionId version;
  private final String text;
  private final List<Mention> mentions;
  private final @Nullable Article article;
  private final QuotePlaces places;

  /**
   * Of one report.
   *
   * @param article what the version reads as; null where it is not at hand
   */
  public Landing(
      ReportId report,
      VersionId version,
      String text,
      List<Mention> mentions,
      @Nullable Article article) {
    this.report = report;
    this.version = version;
    this.text = text;
    this.mentions = List.copyOf(mentions);
    this.article = article;
    this.places = QuotePlaces.in(text);
  }

  public ReportId report() {
    return report;
  }

  public VersionId version() {
    return version;
  }

  /** What an annotation is going to be. */
  public sealed interface Landed {
    AnnotationFate fate();

    /** A highlight. */
    record Marked(AnnotationFate fate, Subject subject, Anchor anchor, Placement placement)
        implements Landed {}

    /** Notes about a talk. */
    record OnTalk(AnnotationFate fate, TalkId talk) implements Landed {}

    /** Notes about the report. */
    record OnReport(AnnotationFate fate, ReportId report) implements Landed {}
  }

  public Landed land(SharedAnnotation annotation) {
    return switch (annotation.kind()) {
      case PASSAGE -> words(annotation, false);
      case WHOLE_TALK ->
          mention(annotation.talk())
              .filter(mention -> !mention.span().isEmpty())
              .<Landed>map(mention -> whole(mention, annotation))
              .orElseGet(() -> words(annotation, true));
      case TALK ->
          mention(annotation.talk())
              .<Landed>map(mention -> new Landed.OnTalk(AnnotationFate.NOTED, mention.talk()))
              .orElseGet(() -> new Landed.OnReport(AnnotationFate.TALK_UNKNOWN, report));
      case REPORT -> new Landed.OnReport(AnnotationFate.NOTED, report);
    };
  }

  private Landed whole(Mention mention, SharedAnnotation annotation) {
    var anchor = Anchors.describe(text, mention.span(), trail(annotation, mention.span()));
    return new Landed.Marked(
        AnnotationFate.PLACED,
        new Subject(report, version, mention.talk(), true),
        anchor,
        new Placement.Anchored(mention.span()));
  }

  /**
   * A highlight of words.
   *
   * @param talkLost whether it was one of a talk that the report does not tell of
   */
  private Landed words(SharedAnnotation annotation, boolean talkLost) {
    var passage = annotation.passage();
    if (passage.exact().isEmpty()) {
      return new Landed.OnReport(AnnotationFate.TALK_UNKNOWN, report);
    }
    var offsets = passage.offsets();
    var told = offsets == null ? null : spanOf(offsets);
    return switch (places.find(quoted(passage), told)) {
      case Placement.Anchored(var span) ->
          marked(
              talkLost ? AnnotationFate.TALK_UNKNOWN : AnnotationFate.PLACED,
              Anchors.describe(text, span, trail(annotation, span)),
              new Placement.Anchored(span));
      case Placement.Edited(var span) -> edited(annotation, span);
      case Placement.Detached lost -> detached(annotation, lost);
    };
  }

  private @Nullable TextSpan spanOf(Offsets offsets) {
    return offsets.in(text).orElse(null);
  }

  static Quoted quoted(SharedPassage passage) {
    return new Quoted(passage.exact(), passage.prefix(), passage.suffix());
  }

  private Landed marked(AnnotationFate fate, Anchor anchor, Placement placement) {
    var talk = talkAt(anchor.span());
    return new Landed.Marked(fate, new Subject(report, version, talk, false), anchor, placement);
  }

  /** The words that somebody marked are kept beside those that stand there now. */
  private Landed edited(SharedAnnotation annotation, TextSpan span) {
    var there = Anchors.describe(text, span, trail(annotation, span));
    var anchor =
        new Anchor(
            annotation.passage().exact(), there.prefix(), there.suffix(), span, there.trail());
    return marked(AnnotationFate.EDITED, anchor, new Placement.Edited(span));
  }

  private Landed detached(SharedAnnotation annotation, Placement.Detached lost) {
    var passage = annotation.passage();
    var anchor =
        new Anchor(
            passage.exact(),
            passage.prefix().substring(Math.max(0, passage.prefix().length() - CONTEXT)),
            passage.suffix().substring(0, Math.min(CONTEXT, passage.suffix().length())),
            new TextSpan(0, 0),
            passage.trail());
    var talk = mention(annotation.talk()).map(Mention::talk).orElse(null);
    var fate =
        places.count(quoted(passage)) > 1
            ? AnnotationFate.WORDS_SEVERAL
            : AnnotationFate.WORDS_GONE;
    return new Landed.Marked(fate, new Subject(report, version, talk, false), anchor, lost);
  }

  private List<String> trail(SharedAnnotation annotation, TextSpan span) {
    var told = annotation.passage().trail();
    if (!told.isEmpty()) {
      return told;
    }
    return article == null ? List.of() : article.trailAt(span.start());
  }

  /** The talk with the narrowest mention that the span begins in. */
  private @Nullable TalkId talkAt(TextSpan span) {
    return mentions.stream()
        .filter(mention -> mention.span().overlaps(new TextSpan(span.start(), span.start() + 1)))
        .min(Comparator.comparingInt(mention -> mention.span().length()))
        .map(Mention::talk)
        .orElse(null);
  }

  /** The only one that has an address of the talk and is called so, else either. */
  private Optional<Mention> mention(@Nullable SharedTalk talk) {
    if (talk == null) {
      return Optional.empty();
    }
    var addresses = new HashSet<String>();
    talk.addresses().forEach(address -> addresses.add(TalkKeys.address(address)));
    var title = TalkKeys.title(talk.title());
    Predicate<Mention> linked = mention -> hasAny(mention, addresses);
    Predicate<Mention> called = mention -> TalkKeys.title(mention.title()).equals(title);
    return only(linked.and(called)).or(() -> only(linked)).or(() -> only(called));
  }

  private static boolean hasAny(Mention mention, Set<String> addresses) {
    return TalkKeys.of(mention).stream()
        .anyMatch(key -> key instanceof TalkKey.Link(var address) && addresses.contains(address));
  }

  private Optional<Mention> only(Predicate<Mention> wanted) {
    var found = mentions.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
