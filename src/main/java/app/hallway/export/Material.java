package app.hallway.export;

import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteTarget;
import app.hallway.model.NoteTarget.AboutHighlight;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.NoteTarget.AboutTalk;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the user has about one report, sorted by the place where it is told. */
final class Material {
  private static final Comparator<Highlight> IN_TEXT_ORDER =
      Comparator.<Highlight>comparingInt(Material::startOf)
          .thenComparingLong(highlight -> highlight.id().value());

  private static final Comparator<Note> BY_KIND =
      Comparator.<Note>comparingInt(Material::rank).thenComparingLong(note -> note.id().value());

  private final ReportNotes source;
  private final Map<TalkId, TalkInReport> talks = new LinkedHashMap<>();
  private final Map<HighlightId, Highlight> highlights = new LinkedHashMap<>();
  private final Map<NoteTarget, List<Note>> notes = new HashMap<>();

  /** About a talk or a highlight that this report does not have any more. */
  private final List<Note> homeless = new ArrayList<>();

  Material(ReportNotes source) {
    this.source = source;
    source.talks().stream()
        .sorted(Comparator.comparingInt(talk -> talk.lines().first()))
        .forEach(talk -> talks.putIfAbsent(talk.talk().id(), talk));
    source.highlights().stream()
        .sorted(IN_TEXT_ORDER)
        .forEach(highlight -> highlights.put(highlight.id(), highlight));
    source.notes().stream()
        .distinct()
        .filter(note -> !note.markdown().isBlank())
        .sorted(BY_KIND)
        .forEach(this::house);
  }

  private void house(Note note) {
    home(note.target())
        .map(home -> notes.computeIfAbsent(home, key -> new ArrayList<>()))
        .orElse(homeless)
        .add(note);
  }

  /** What a note is told with. The mark of a whole talk is no quote: its notes are the talk's. */
  private Optional<NoteTarget> home(NoteTarget target) {
    return switch (target) {
      case AboutReport about -> Optional.of(about);
      case AboutTalk about -> Optional.<NoteTarget>of(about).filter(home -> knows(about.talk()));
      case AboutHighlight about ->
          Optional.ofNullable(highlights.get(about.highlight()))
              .map(
                  highlight ->
                      talkMarkedBy(highlight).<NoteTarget>map(AboutTalk::new).orElse(about));
    };
  }

  private Optional<TalkId> talkMarkedBy(Highlight highlight) {
    return highlight.wholeTalk() && isPlaced(highlight)
        ? talkOf(highlight).map(talk -> talk.talk().id())
        : Optional.empty();
  }

  private boolean knows(TalkId talk) {
    return talks.containsKey(talk);
  }

  ReportSummary report() {
    return source.report();
  }

  boolean isEmpty() {
    return talks().isEmpty() && hasNothingBesideTalks();
  }

  boolean hasNothingBesideTalks() {
    return notesAboutReport().isEmpty()
        && quotesOutsideTalks().isEmpty()
        && detached(highlight -> talkOf(highlight).isEmpty()).isEmpty()
        && homeless.isEmpty();
  }

  /** The talks that the user marked, wrote about or means to watch, in document order. */
  List<TalkInReport> talks() {
    return talks.values().stream().filter(this::isTouched).toList();
  }

  private boolean isTouched(TalkInReport talk) {
    var id = talk.talk().id();
    return talk.talk().followUp() != FollowUp.NONE
        || !notesAbout(id).isEmpty()
        || highlights.values().stream().anyMatch(highlight -> id.equals(highlight.talk()));
  }

  Optional<TalkInReport> talkOf(Highlight highlight) {
    return Optional.ofNullable(highlight.talk()).map(talks::get);
  }

  /** The words of a highlight as Markdown. */
  String markdown(Highlight highlight) {
    return source.markdown(highlight);
  }

  Optional<Highlight> markOf(TalkId talk) {
    return highlights.values().stream()
        .filter(highlight -> talkMarkedBy(highlight).filter(talk::equals).isPresent())
        .findFirst();
  }

  List<Highlight> quotesIn(TalkId talk) {
    return quotes(highlight -> !highlight.wholeTalk() && talk.equals(highlight.talk()));
  }

  List<Highlight> quotesOutsideTalks() {
    return quotes(highlight -> talkOf(highlight).isEmpty());
  }

  List<Highlight> detached(Predicate<Highlight> which) {
    return highlights.values().stream().filter(h -> !isPlaced(h)).filter(which).toList();
  }

  List<Note> notesAbout(TalkId talk) {
    return notes.getOrDefault(new AboutTalk(talk), List.of());
  }

  List<Note> notesAbout(HighlightId highlight) {
    return notes.getOrDefault(new AboutHighlight(highlight), List.of());
  }

  List<Note> notesAboutReport() {
    return notes.getOrDefault(new AboutReport(report().id()), List.of());
  }

  List<Note> otherNotes() {
    return List.copyOf(homeless);
  }

  private List<Highlight> quotes(Predicate<Highlight> which) {
    return highlights.values().stream().filter(Material::isPlaced).filter(which).toList();
  }

  private static boolean isPlaced(Highlight highlight) {
    return highlight.placement().span().isPresent();
  }

  private static int startOf(Highlight highlight) {
    return highlight.placement().span().orElse(highlight.anchor().span()).start();
  }

  private static int rank(Note note) {
    return switch (note.kind()) {
      case TAKEAWAY -> 0;
      case NOTE -> 1;
      case QUOTE -> 2;
      case QUESTION -> 3;
      case ACTION -> 4;
    };
  }
}
