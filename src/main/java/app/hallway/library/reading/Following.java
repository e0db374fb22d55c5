package app.hallway.library.reading;

import app.hallway.anchor.Anchors;
import app.hallway.anchor.Relocation;
import app.hallway.model.Anchor;
import app.hallway.model.Place;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.store.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes places to the version that is read now, whatever came since they were named; within one
 * transaction.
 */
public final class Following {
  private final Session session;
  private final Map<VersionId, String> texts = new HashMap<>();
  private final Map<VersionId, Relocation> relocations = new HashMap<>();

  public Following(Session session) {
    this.session = session;
  }

  /**
   * A place, and where its words are now.
   *
   * @param named as somebody named it; in a version of the report
   * @param newest the version of the report that is read now
   * @param placement in that; never detached
   */
  public record Followed(ReportId report, Place named, VersionId newest, Placement placement) {
    /** Where it is in the version that is read now. */
    public TextSpan span() {
      return placement.span().orElseThrow();
    }
  }

  /** Empty where its words are gone, or the report is. */
  public Optional<Followed> follow(Place place) {
    var named = asItsOwn(place);
    return session
        .versions()
        .find(named.version())
        .flatMap(version -> session.versions().current(version.report()))
        .map(newest -> followed(named, newest))
        .filter(followed -> followed.placement().span().isPresent());
  }

  /** What was taken for a version of one report and is another one is followed in that. */
  private Place asItsOwn(Place place) {
    return session
        .sources()
        .partedAs(place.version())
        .map(own -> new Place(own, place.span()))
        .orElse(place);
  }

  private Followed followed(Place named, VersionId newest) {
    var report = session.versions().find(newest).orElseThrow().report();
    return new Followed(report, named, newest, placement(named, newest));
  }

  private Placement placement(Place named, VersionId newest) {
    return named.version().equals(newest)
        ? new Placement.Anchored(described(named, List.of()).span())
        : relocation(named.version(), newest).place(described(named, List.of()));
  }

  /** A place is followed into one version only, the one that its report shows. */
  private Relocation relocation(VersionId from, VersionId newest) {
    return relocations.computeIfAbsent(
        from, version -> Relocation.between(text(version), text(newest)));
  }

  /** Whether a place lies in the text of its version, where there is one, and is not empty. */
  boolean holdsText(Place place) {
    return !place.span().isEmpty()
        && session
            .versions()
            .find(place.version())
            .filter(version -> place.span().end() > text(version.id()).length())
            .isEmpty();
  }

  /**
   * Describes a place by the words that stand there.
   *
   * @param article what its version reads as
   * @throws IllegalArgumentException where it holds no text
   */
  Anchor describe(Place place, Article article) {
    return described(place, article.trailAt(place.span().start()));
  }

  private Anchor described(Place place, List<String> trail) {
    var text = text(place.version());
    if (place.span().isEmpty() || place.span().end() > text.length()) {
      throw new IllegalArgumentException("nothing stands at " + place);
    }
    return Anchors.describe(text, place.span(), trail);
  }

  private String text(VersionId version) {
    return texts.computeIfAbsent(version, session.versions()::readingText);
  }
}
