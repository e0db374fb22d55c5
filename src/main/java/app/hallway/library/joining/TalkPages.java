package app.hallway.library.joining;

import app.hallway.library.reading.MarkFit;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.MentionId;
import app.hallway.model.Note;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.TagOwner;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.model.TalkMention;
import app.hallway.model.TalkPage;
import app.hallway.store.Session;
import app.hallway.store.talks.Mention;
import app.hallway.store.talks.OwnTelling;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers all that there is to a talk, within one transaction. */
public final class TalkPages {
  private final Session session;
  private final Map<ReportId, List<Highlight>> marks = new HashMap<>();

  public TalkPages(Session session) {
    this.session = session;
  }

  public Optional<TalkPage> of(TalkId id) {
    return session.talks().find(id).map(this::page);
  }

  private TalkPage page(Talk talk) {
    var mentions =
        session.mentions().all(talk.id()).stream()
            .flatMap(mention -> mention(mention).stream())
            .toList();
    return new TalkPage(
        talk,
        mentions,
        session.ownTellings().live(talk.id()).stream().map(OwnTelling::telling).toList(),
        notes(talk, mentions),
        session.tags().of(new TagOwner.OfTalk(talk.id())),
        new LikelyJoins(session).of(talk, session.tellings().all(talk.id())));
  }

  private Optional<TalkMention> mention(Mention mention) {
    return session.reports().find(mention.report()).map(report -> mention(mention, report));
  }

  private TalkMention mention(Mention mention, ReportSummary report) {
    var text = session.versions().readingText(mention.version());
    return new TalkMention(
        new MentionId(mention.id()),
        report,
        mention.title(),
        mention.kind(),
        mention.speakers(),
        mention.day(),
        mention.links(),
        mention.lines().getFirst(),
        mention.span(),
        mention.span().of(text).strip(),
        marks(mention),
        mention.join());
  }

  private List<Highlight> marks(Mention mention) {
    return marks
        .computeIfAbsent(mention.report(), report -> session.highlights().of(report))
        .stream()
        .filter(mark -> mention.talk().equals(mark.talk()) || MarkFit.liesIn(mark, mention))
        .toList();
  }

  private List<Note> notes(Talk talk, List<TalkMention> mentions) {
    var marked =
        mentions.stream()
            .flatMap(mention -> mention.highlights().stream())
            .map(Highlight::id)
            .distinct()
            .flatMap(this::notes);
    return Stream.concat(
            session.notes().about(new NoteTarget.AboutTalk(talk.id())).stream(), marked)
        .sorted(Comparator.comparingLong(note -> note.id().value()))
        .toList();
  }

  private Stream<Note> notes(HighlightId highlight) {
    return session.notes().about(new NoteTarget.AboutHighlight(highlight)).stream();
  }
}
