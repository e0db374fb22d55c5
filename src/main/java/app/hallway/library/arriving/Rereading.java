package app.hallway.library.arriving;

import app.hallway.anchor.Anchors;
import app.hallway.anchor.Relocation;
import app.hallway.library.likeness.Fingerprint;
import app.hallway.library.reading.Continuity;
import app.hallway.library.reading.Reading;
import app.hallway.model.LibraryChange;
import app.hallway.model.Placement;
import app.hallway.model.ReadResult;
import app.hallway.model.ReadingPosition;
import app.hallway.model.StorageException;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.store.Session;
import app.hallway.store.Store;
import app.hallway.store.reports.RereadRepository.Move;
import app.hallway.store.reports.VersionRepository.VersionText;
import app.hallway.store.talks.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads versions again, from what was kept of them, where the program reads otherwise than when
 * they came: every place in them is found again in the new reading text, or is detached.
 */
public final class Rereading {
  private final Session session;
  private final Reading reading;

  public Rereading(Session session, Reading reading) {
    this.session = session;
    this.reading = reading;
  }

  /**
   * Reads a version again where another form of reading made its text, or where an older program
   * showed it without looking for all marks.
   */
  public static void ensure(Store store, Reading reading, VersionId version) {
    upToDate(store, reading, _ -> List.of(version), _ -> true);
  }

  /**
   * Reads from the library at one moment, after versions were read again that had to be.
   *
   * @param versions those that are read of
   */
  public static <T> T upToDate(
      Store store,
      Reading reading,
      Function<Session, List<VersionId>> versions,
      Function<Session, T> work) {
    var due = new ArrayList<VersionId>();
    var done =
        store.read(
            session -> {
              versions.apply(session).stream()
                  .filter(version -> isDue(session, reading, version))
                  .forEach(due::add);
              return due.isEmpty() ? Optional.of(work.apply(session)) : Optional.<T>empty();
            });
    return done.orElseGet(
        () -> {
          due.forEach(
              version -> store.write(session -> new Rereading(session, reading).again(version)));
          return store.read(work);
        });
  }

  private static boolean isDue(Session session, Reading reading, VersionId version) {
    return session.reread().isDue(version, reading.form())
        || session.highlights().isAnyUnsought(version);
  }

  /** Returns whether the version reads otherwise now. */
  public boolean again(VersionId version) {
    var text = text(version).orElse(null);
    if (text == null) {
      return false;
    }
    var article = reading.article(text.markdown());
    boolean otherwise = !article.readingText().equals(text.readingText());
    if (otherwise) {
      move(version, text.readingText(), article);
    }
    session.reread().markRead(version, reading.form());
    seek(version);
    return otherwise;
  }

  private void seek(VersionId version) {
    if (session.highlights().isAnyUnsought(version)) {
      new Continuity(session, version).placeMarks();
      session
          .versions()
          .find(version)
          .ifPresent(found -> session.tell(new LibraryChange.HighlightsChanged(found.report())));
    }
  }

  private Optional<VersionText> text(VersionId version) {
    try {
      return session.versions().text(version);
    } catch (StorageException failure) {
      if (failure.reason() != StorageException.Reason.SPOILED || !isMended(version)) {
        throw failure;
      }
      return session.versions().text(version);
    }
  }

  /** Makes its Markdown again of what was imported, where that reads as it did. */
  private boolean isMended(VersionId version) {
    var source = session.versions().source(version).orElseThrow();
    var read = reading.readAlone(session.versions().sourceName(version), source.toArray());
    var before = session.versions().readingText(version);
    if (read instanceof ReadResult.Read(var draft)
        && reading.article(draft.markdown()).readingText().equals(before)) {
      session.versions().mendText(version, draft.markdown());
      return true;
    }
    return false;
  }

  private void move(VersionId version, String before, Article article) {
    var now = article.readingText();
    var relocation = Relocation.between(before, now);
    var mentions = mentions(version, article);
    var moves =
        session.reread().places(version).stream()
            .map(place -> move(place, before, now, mentions.get(place), relocation))
            .toList();
    session.reread().reread(version, now, moves);
    new Continuity(session, version).placeDetached();
    session
        .versions()
        .find(version)
        .ifPresent(
            found -> {
              session
                  .reports()
                  .position(found.report())
                  .filter(left -> left.version().equals(version))
                  .ifPresent(
                      left ->
                          session
                              .reports()
                              .rememberPosition(
                                  found.report(), version, followed(left.position(), relocation)));
              new LikeReports(session).learn(found.report(), Fingerprint.of(now));
              session.tell(new LibraryChange.HighlightsChanged(found.report()));
            });
  }

  private static ReadingPosition followed(ReadingPosition left, Relocation relocation) {
    return new ReadingPosition(relocation.follow(left.offset()), left.fraction());
  }

  /** What was detected lies on the same source lines as before. */
  private Map<TextSpan, TextSpan> mentions(VersionId version, Article article) {
    var places = new HashMap<TextSpan, TextSpan>();
    for (var mention : session.mentions().in(version)) {
      if (mention.origin() == Mention.Origin.DETECTED) {
        var span = article.spanOf(mention.lines().getFirst());
        if (!span.isEmpty()) {
          places.putIfAbsent(mention.span(), span);
        }
      }
    }
    return places;
  }

  private static Move move(
      TextSpan place,
      String before,
      String now,
      @Nullable TextSpan detected,
      Relocation relocation) {
    if (place.isEmpty() || place.end() > before.length()) {
      return new Move(place, null, false);
    }
    var found = relocation.place(Anchors.describe(before, place));
    var to = detected == null ? found.span().orElse(null) : detected;
    return new Move(
        place,
        to == null ? null : Anchors.describe(now, to),
        found instanceof Placement.Anchored(var span) && span.equals(to));
  }
}
