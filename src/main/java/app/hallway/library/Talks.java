package app.hallway.library;

import app.hallway.detect.links.LinkGrammar;
import app.hallway.library.joining.Joining;
import app.hallway.library.joining.Suggesting;
import app.hallway.library.joining.TalkPages;
import app.hallway.library.likeness.TalkKeys;
import app.hallway.library.reading.Articles;
import app.hallway.library.reading.Following;
import app.hallway.library.reading.Following.Followed;
import app.hallway.model.FollowUp;
import app.hallway.model.MentionId;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.Suggestion;
import app.hallway.model.SuggestionId;
import app.hallway.model.Talk;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TalkPage;
import app.hallway.model.TalkSummary;
import app.hallway.model.Telling;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.store.Session;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Talks, and what the user says of them. */
public final class Talks {
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#]+\\S*");

  private final Store store;
  private final Clock clock;
  private final Articles articles;

  Talks(Store store, Clock clock, Articles articles) {
    this.store = store;
    this.clock = clock;
    this.articles = articles;
  }

  /** In the order of the page. */
  public List<TalkInReport> of(ReportId report) {
    return store.read(session -> session.talks().in(report));
  }

  public List<TalkSummary> list(TalkFilter filter) {
    return store.read(session -> session.talks().list(filter));
  }

  /** Empty where it was dismissed, and where neither a report nor the user tells of it. */
  public Optional<Talk> find(TalkId talk) {
    return store.read(session -> session.talks().find(talk));
  }

  /** The reports that tell of a talk, in the order that they came. */
  public List<ReportSummary> toldIn(TalkId talk) {
    return store.read(
        session ->
            session.talks().toldIn(talk).stream()
                .flatMap(report -> session.reports().find(report).stream())
                .toList());
  }

  /** All that there is to a talk. Empty where {@link #find} is. */
  public Optional<TalkPage> page(TalkId talk) {
    return store.read(session -> new TalkPages(session).of(talk));
  }

  /**
   * They are one talk: the first stays and takes in what every report told of the other, its notes
   * and highlights; of follow-up and corrections, what the user had not said of the first. It stays
   * so whatever later imports detect. Undoable.
   *
   * @return the talk that both are now
   * @throws IllegalArgumentException where they are one already, or one of them is not seen
   */
  public TalkId join(TalkId talk, TalkId other) {
    return store.step(Step.of("talk.join"), session -> new Joining(session).join(talk, other));
  }

  /**
   * They are different talks: not offered as one any more, and never joined but by hand. Undoable.
   *
   * @throws IllegalArgumentException where they are one, or one of them is not seen
   */
  public void tellApart(TalkId talk, TalkId other) {
    Steps.run(store, "talk.apart", session -> new Joining(session).tellApart(talk, other));
  }

  /**
   * What this report tells is another talk, with the highlights that lie in the mention; notes,
   * follow-up and corrections stay with the talk that it was taken for. It stays so whatever later
   * imports detect. Undoable.
   *
   * @return the new talk
   * @throws IllegalArgumentException where it is the only mention of its talk
   */
  public TalkId split(MentionId mention) {
    return store.step(Step.of("talk.split"), session -> new Joining(session).split(mention));
  }

  /**
   * Makes a talk of a passage, wherever that is by now. Undoable.
   *
   * @return empty, and nothing is made, where the report does not have these words any more
   */
  public Optional<TalkId> addByHand(Place passage, String title, TalkKind kind) {
    return addByHand(passage, title, kind, TalkEdit.NOTHING);
  }

  /**
   * As the other, with more that the user says of the talk. One step of undo.
   *
   * @param rest as in {@link #correct}
   */
  public Optional<TalkId> addByHand(Place passage, String title, TalkKind kind, TalkEdit rest) {
    while (true) {
      var newest = newest(passage);
      if (newest.isEmpty()) {
        return Optional.empty();
      }
      var article = articles.of(newest.get()).orElseThrow();
      var made =
          store.step(
              Step.of("talk.add"),
              session ->
                  new Following(session)
                      .follow(passage)
                      .filter(place -> place.newest().equals(newest.get()))
                      .map(place -> addByHand(place, article, title.strip(), kind, session))
                      .map(talk -> corrected(talk, rest, session)));
      if (made.isPresent()) {
        return made;
      }
    }
  }

  /** Where another one comes before the talk is made, that is looked at, too. */
  private Optional<VersionId> newest(Place passage) {
    return store.read(session -> new Following(session).follow(passage).map(Followed::newest));
  }

  private static TalkId addByHand(
      Followed place, Article article, String title, TalkKind kind, Session session) {
    var passage = new Place(place.newest(), place.span());
    var lines = article.linesOf(place.span());
    var talk = session.talks().add();
    var telling = Telling.titled(title, kind);
    session.mentions().addByHand(passage, lines, talk, telling, TalkKeys.of(telling));
    return talk;
  }

  private static TalkId corrected(TalkId talk, TalkEdit edit, Session session) {
    if (!edit.equals(TalkEdit.NOTHING)) {
      session.talks().correct(talk, edit);
    }
    return talk;
  }

  /**
   * Writes down a talk that no report needs to tell of. Where it is surely one that the library
   * has, what the user tells is of that, and it is a talk again if it was dismissed; so it is for
   * reports that come later. Undoable.
   *
   * @param event where it was held; not blank
   * @return the talk that it is
   */
  public TalkId writeDown(String event, Telling telling) {
    if (event.isBlank()) {
      throw new IllegalArgumentException("a talk that is written down is of an event");
    }
    return store.step(
        Step.of("talk.write"),
        session -> new WritingDown(session, clock.instant()).write(event.strip(), telling));
  }

  /** A link of a talk, as far as its address tells what it is; empty for what is no web address. */
  public static Optional<TalkLink> link(String url) {
    var address = url.strip();
    return WEB.matcher(address).matches()
        ? Optional.of(new TalkLink(LinkGrammar.role(address), address))
        : Optional.empty();
  }

  /**
   * Into the bin with what the user wrote down of a talk; what reports tell of it stays. Undoable.
   *
   * @throws IllegalArgumentException where that is nothing
   */
  public void delete(TalkId talk) {
    Steps.run(
        store, "talk.delete", session -> new WritingDown(session, clock.instant()).delete(talk));
  }

  /** What may be talks of a report and was neither taken nor declined, in the order of the page. */
  public List<Suggestion> suggestions(ReportId report) {
    return store.read(session -> new Suggesting(session).of(report));
  }

  /** One that {@link #suggestions} lists. */
  public Optional<Suggestion> suggestion(SuggestionId suggestion) {
    return store.read(session -> new Suggesting(session).find(suggestion));
  }

  /**
   * It is a talk, as it was found, whatever later imports detect. Undoable.
   *
   * @throws IllegalArgumentException where it is not offered
   */
  public TalkId take(SuggestionId suggestion) {
    return store.step(Step.of("talk.take"), session -> new Suggesting(session).take(suggestion));
  }

  /**
   * It is no talk of its report, and is not offered again, whatever later imports detect. Undoable.
   *
   * @throws IllegalArgumentException where it is not offered
   */
  public void decline(SuggestionId suggestion) {
    Steps.run(store, "talk.decline", session -> new Suggesting(session).decline(suggestion));
  }

  /** Wins over every later detection. Undoable. */
  public void correct(TalkId talk, TalkEdit edit) {
    Steps.run(store, "talk.correct", session -> session.talks().correct(talk, edit));
  }

  /** It is no talk; later detections do not bring it back. Undoable. */
  public void dismiss(TalkId talk) {
    Steps.run(store, "talk.dismiss", session -> session.talks().dismiss(talk));
  }

  /** Undoable. */
  public void followUp(TalkId talk, FollowUp followUp) {
    Steps.run(
        store,
        "talk.follow-up",
        session -> session.talks().followUp(talk, followUp, clock.instant()));
  }
}
