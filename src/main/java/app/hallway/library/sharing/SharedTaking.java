package app.hallway.library.sharing;

import app.hallway.annotations.PlainWriter;
import app.hallway.annotations.SharedAnnotation;
import app.hallway.annotations.SharedNote;
import app.hallway.library.sharing.Landing.Landed;
import app.hallway.model.AnnotationFate;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.TagOwner;
import app.hallway.store.Session;
import app.hallway.store.notes.AnnotationRepository.Taken;
import app.hallway.store.notes.AnnotationRepository.Waiting;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes annotations down within one transaction, each once: what came before adds nothing but
 * notes that were written since, and words that are marked already are not marked twice.
 */
public final class SharedTaking {
  private final Session session;
  private final Instant now;
  private final boolean trial;

  /** The highlights of reports as they were before, by the key that we give them out with. */
  private final Map<ReportId, Map<String, Highlight>> before = new HashMap<>();

  private final Set<String> seen = new HashSet<>();

  /**
   * Takes nothing yet.
   *
   * @param trial whether to tell only what would become of them
   */
  public SharedTaking(Session session, Instant now, boolean trial) {
    this.session = session;
    this.now = now;
    this.trial = trial;
  }

  /**
   * What became of one.
   *
   * @param highlight that it is, or null
   */
  public record Done(AnnotationFate fate, @Nullable HighlightId highlight) {}

  /** Takes one of a report that is there. */
  public Done take(SharedAnnotation annotation, Landing landing) {
    var key = SharedKeys.of(annotation);
    var own = before(landing.report()).get(key);
    var taken = session.annotations().taken(key).orElse(null);
    if (own != null) {
      return more(key, annotation, own.id(), true);
    }
    if (taken != null || !seen.add(key)) {
      return more(key, annotation, taken == null ? null : taken.highlight(), false);
    }
    if (!trial) {
      session.annotations().remove(key);
    }
    return write(key, annotation, landing.land(annotation), landing.report());
  }

  private Map<String, Highlight> before(ReportId report) {
    return before.computeIfAbsent(
        report,
        id -> {
          var known = new HashMap<String, Highlight>();
          session.highlights().of(id).forEach(mark -> known.put(SharedKeys.of(mark), mark));
          return known;
        });
  }

  private Done write(String key, SharedAnnotation annotation, Landed landed, ReportId report) {
    return switch (landed) {
      case Landed.Marked marked -> mark(key, annotation, marked, report);
      case Landed.OnTalk(var fate, var talk) ->
          new Done(note(key, annotation, new NoteTarget.AboutTalk(talk), fate), null);
      case Landed.OnReport(var fate, var about) ->
          new Done(note(key, annotation, new NoteTarget.AboutReport(about), fate), null);
    };
  }

  private Done mark(
      String key, SharedAnnotation annotation, Landed.Marked marked, ReportId report) {
    var same = sameMark(marked, annotation.colour(), report);
    if (same.isPresent()) {
      if (!trial) {
        session.annotations().take(new Taken(key, same.get().id(), null));
        tag(same.get().id(), annotation.tags());
      }
      return more(key, annotation, same.get().id(), false);
    }
    if (trial) {
      return new Done(marked.fate(), null);
    }
    var colour = Objects.requireNonNullElse(annotation.colour(), HighlightColour.YELLOW);
    var made = session.highlights().add(marked.subject(), colour, marked.anchor(), now);
    session.highlights().place(made, marked.subject().version(), marked.placement());
    session.annotations().take(new Taken(key, made, null));
    tag(made, annotation.tags());
    annotation.notes().forEach(note -> add(key, new NoteTarget.AboutHighlight(made), note));
    var created = Objects.requireNonNullElse(annotation.created(), now);
    session
        .highlights()
        .date(made, created, Objects.requireNonNullElse(annotation.changed(), created));
    return new Done(marked.fate(), made);
  }

  /** Words that were marked before, in the same colour or in whatever colour. */
  private Optional<Highlight> sameMark(
      Landed.Marked marked, @Nullable HighlightColour colour, ReportId report) {
    return before(report).values().stream()
        .filter(mark -> mark.wholeTalk() == marked.subject().wholeTalk())
        .filter(
            mark ->
                mark.wholeTalk()
                    ? Objects.equals(mark.talk(), marked.subject().talk())
                    : marked.placement().span().isPresent()
                        && mark.placement().span().equals(marked.placement().span())
                        && (colour == null || colour == mark.colour()))
        .findFirst();
  }

  private void tag(HighlightId highlight, List<String> tags) {
    if (!tags.isEmpty()) {
      session.tags().change(new TagOwner.OfHighlight(highlight), tags, List.of());
    }
  }

  /** Notes that stand for themselves. */
  private AnnotationFate note(
      String key, SharedAnnotation annotation, NoteTarget target, AnnotationFate fate) {
    var words = annotation.notes().stream().map(SharedNote::markdown).map(String::strip).toList();
    var there = session.notes().about(target);
    boolean known =
        there.stream()
            .anyMatch(
                note -> SharedKeys.of(note).equals(key) || words.contains(note.markdown().strip()));
    if (known) {
      return AnnotationFate.KNOWN;
    }
    if (!trial) {
      NoteId first = null;
      for (var note : annotation.notes()) {
        var added = add(key, target, note);
        first = first == null ? added : first;
      }
      session.annotations().take(new Taken(key, null, first));
    }
    return fate;
  }

  /**
   * Adds what was written since it came.
   *
   * @param highlight null where it became none, or is gone
   * @param own whether it was made here: then a note of the same moment is the same, whatever it
   *     says by now
   */
  private Done more(
      String key, SharedAnnotation annotation, @Nullable HighlightId highlight, boolean own) {
    if (highlight == null || session.highlights().find(highlight).isEmpty()) {
      return new Done(AnnotationFate.KNOWN, null);
    }
    var target = new NoteTarget.AboutHighlight(highlight);
    var there = session.notes().about(target);
    var fresh =
        annotation.notes().stream()
            .filter(note -> session.annotations().taken(SharedKeys.of(key, note)).isEmpty())
            .filter(note -> there.stream().noneMatch(known -> isSame(note, known, own)))
            .toList();
    if (!trial) {
      fresh.forEach(note -> add(key, target, note));
    }
    return new Done(fresh.isEmpty() ? AnnotationFate.KNOWN : AnnotationFate.MORE_NOTES, highlight);
  }

  private static boolean isSame(SharedNote note, Note known, boolean own) {
    return known.markdown().strip().equals(note.markdown().strip())
        || (own && known.created().equals(note.created()));
  }

  private NoteId add(String key, NoteTarget target, SharedNote note) {
    var created = Objects.requireNonNullElse(note.created(), now);
    var added = session.notes().add(target, note.kind(), note.markdown(), created);
    session
        .notes()
        .date(added, Objects.requireNonNullElse(note.changed(), created), note.done(), note.due());
    if (!note.tags().isEmpty()) {
      session.tags().change(new TagOwner.OfNote(added), note.tags(), List.of());
    }
    session.annotations().take(new Taken(SharedKeys.of(key, note), null, null));
    return added;
  }

  /** A note about a talk that no report tells of. */
  public Done take(SharedAnnotation annotation, NoteTarget.AboutTalk talk) {
    var key = SharedKeys.of(annotation);
    if (session.annotations().taken(key).isPresent() || !seen.add(key)) {
      return new Done(AnnotationFate.KNOWN, null);
    }
    return new Done(note(key, annotation, talk, AnnotationFate.NOTED), null);
  }

  /** Keeps one until its report comes. */
  public Done await(SharedAnnotation annotation, AnnotationFate fate) {
    var key = SharedKeys.of(annotation);
    if (session.annotations().taken(key).isPresent() || !seen.add(key)) {
      return new Done(AnnotationFate.KNOWN, null);
    }
    if (!trial && !session.annotations().isWaiting(key)) {
      var source = SourceKeys.of(annotation.source()).lines();
      session.annotations().await(new Waiting(0, key, source, PlainWriter.one(annotation), now));
    }
    return new Done(fate, null);
  }
}
