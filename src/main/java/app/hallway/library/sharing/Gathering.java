package app.hallway.library.sharing;

import app.hallway.annotations.Offsets;
import app.hallway.annotations.SharedAnnotation;
import app.hallway.annotations.SharedKind;
import app.hallway.annotations.SharedNote;
import app.hallway.annotations.SharedPassage;
import app.hallway.annotations.SharedSource;
import app.hallway.annotations.SharedTalk;
import app.hallway.annotations.UniqueQuote;
import app.hallway.model.Highlight;
import app.hallway.model.LinkRole;
import app.hallway.model.Note;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportSummary;
import app.hallway.model.TagOwner;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.model.TalkLink;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import app.hallway.store.talks.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells highlights and notes of reports as other programs can take them; within one transaction.
 */
public final class Gathering {
  private final Session session;
  private final @Nullable TalkId only;
  private final boolean utf16;
  private final Set<Note> told = new HashSet<>();

  /**
   * Gathers nothing yet.
   *
   * @param only the talk to which all is to belong; null for any
   * @param utf16 whether offsets count units of UTF-16
   */
  public Gathering(Session session, @Nullable TalkId only, boolean utf16) {
    this.session = session;
    this.only = only;
    this.utf16 = utf16;
  }

  /** One report's, as it is shown: highlights in the order of the text, then notes. */
  public List<SharedAnnotation> of(ReportSummary report) {
    var version = session.versions().current(report.id()).orElse(null);
    if (version == null || report.highlights() + report.notes() == 0) {
      return List.of();
    }
    return new OfReport(report, version).all();
  }

  /** Notes about a talk that no report tells of. */
  public List<SharedAnnotation> of(Talk talk) {
    var source = new SharedSource(List.of(), "", "", talk.event());
    return session.notes().about(new NoteTarget.AboutTalk(talk.id())).stream()
        .filter(told::add)
        .map(note -> alone(note, SharedKind.TALK, source, shared(talk.title(), talk.links())))
        .toList();
  }

  private static SharedTalk shared(String title, List<TalkLink> links) {
    return new SharedTalk(
        title,
        links.stream()
            .filter(link -> link.role() == LinkRole.SCHEDULE || link.role() == LinkRole.VIDEO)
            .map(TalkLink::url)
            .filter(url -> !url.isBlank())
            .distinct()
            .toList());
  }

  private SharedAnnotation alone(
      Note note, SharedKind kind, SharedSource source, @Nullable SharedTalk talk) {
    var key = session.annotations().keyOf(note.id()).orElseGet(() -> SharedKeys.of(note));
    return new SharedAnnotation(
        key,
        kind,
        source,
        talk,
        SharedPassage.NONE,
        null,
        List.of(),
        List.of(shared(note)),
        note.created(),
        note.changed());
  }

  private SharedNote shared(Note note) {
    return new SharedNote(
        note.kind(),
        note.markdown(),
        session.tags().of(new TagOwner.OfNote(note.id())),
        note.created(),
        note.changed(),
        note.done(),
        note.due());
  }

  /** What there is in one version. */
  private final class OfReport {
    private final ReportSummary report;
    private final String text;
    private final SharedSource source;
    private final Map<TalkId, SharedTalk> talks = new HashMap<>();

    OfReport(ReportSummary report, VersionId version) {
      this.report = report;
      this.text = session.versions().readingText(version);
      var about = report.metadata();
      this.source =
          new SharedSource(
              Stream.ofNullable(about.canonicalUrl()).toList(),
              about.title(),
              String.join(", ", about.authors()));
      for (Mention mention : session.mentions().in(version)) {
        talks.putIfAbsent(mention.talk(), shared(mention.title(), mention.links()));
      }
    }

    List<SharedAnnotation> all() {
      var all = new ArrayList<SharedAnnotation>();
      session.highlights().of(report.id()).stream()
          .filter(mark -> only == null || only.equals(mark.talk()))
          .forEach(mark -> all.add(mark(mark)));
      session.notes().of(report.id()).stream()
          .filter(this::isWanted)
          .filter(note -> !note.markdown().isBlank() && told.add(note))
          .forEach(note -> all.add(note(note)));
      return all;
    }

    private boolean isWanted(Note note) {
      return switch (note.target()) {
        case NoteTarget.AboutTalk(var talk) -> only == null || only.equals(talk);
        case NoteTarget.AboutReport _ -> only == null;
        case NoteTarget.AboutHighlight _ -> false;
      };
    }

    private SharedAnnotation note(Note note) {
      return note.target() instanceof NoteTarget.AboutTalk(var talk)
          ? alone(note, SharedKind.TALK, source, talks.get(talk))
          : alone(note, SharedKind.REPORT, source, null);
    }

    private SharedAnnotation mark(Highlight mark) {
      var key = session.annotations().keyOf(mark.id()).orElseGet(() -> SharedKeys.of(mark));
      return new SharedAnnotation(
          key,
          mark.wholeTalk() ? SharedKind.WHOLE_TALK : SharedKind.PASSAGE,
          source,
          mark.talk() == null ? null : talks.get(mark.talk()),
          passage(mark),
          mark.colour(),
          session.tags().of(new TagOwner.OfHighlight(mark.id())),
          session.notes().about(new NoteTarget.AboutHighlight(mark.id())).stream()
              .filter(note -> !note.markdown().isBlank())
              .map(Gathering.this::shared)
              .toList(),
          mark.created(),
          mark.changed());
    }

    /** The words where it is now; those that it was made on where it is nowhere. */
    private SharedPassage passage(Highlight mark) {
      var anchor = mark.anchor();
      var span = mark.placement().span().filter(it -> !it.isEmpty()).orElse(null);
      if (span == null) {
        return new SharedPassage(
            anchor.quote(), anchor.prefix(), anchor.suffix(), null, anchor.trail());
      }
      var quote = UniqueQuote.of(span, text);
      return new SharedPassage(
          quote.exact(), quote.prefix(), quote.suffix(), offsets(span), anchor.trail());
    }

    private Offsets offsets(TextSpan span) {
      return utf16 ? Offsets.inUtf16(span) : Offsets.inCodePoints(span, text);
    }
  }
}
