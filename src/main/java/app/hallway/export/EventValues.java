package app.hallway.export;

import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.LinkRole;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.ReportSummary;
import app.hallway.model.Talk;
import app.hallway.model.TalkPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What several reports tell of one event, and what the user has about it, as values for templates.
 * The same library gives the same values.
 */
public final class EventValues {
  private static final Comparator<TalkPage> FIRST =
      Comparator.<TalkPage>comparingInt(page -> -reports(page))
          .thenComparing(page -> !isOwn(page))
          .thenComparing(page -> page.talk().title());

  private final EventMatter matter;

  private EventValues(EventMatter matter) {
    this.matter = matter;
  }

  public static Map<String, Object> of(EventMatter matter) {
    return new EventValues(matter).values();
  }

  private Map<String, Object> values() {
    var trip = new TripValues(matter);
    return new ValueMap()
        .text("name", matter.event())
        .number("several", titles(page -> reports(page) > 1).size())
        .list("talks", matter.talks().stream().sorted(FIRST).map(EventValues::talk).toList())
        .list("days", trip.days())
        .list("beside", trip.beside())
        .list("questions", open(NoteKind.QUESTION))
        .list("actions", open(NoteKind.ACTION))
        .list("sources", summaries(any -> true))
        .list("unread", summaries(report -> !report.read()))
        .map("gaps", gaps())
        .all();
  }

  private Map<String, Object> gaps() {
    return new ValueMap()
        .list("recording", titles(page -> !hasRecording(page.talk())))
        .list("one", titles(page -> reports(page) == 1))
        .list("none", titles(page -> reports(page) == 0))
        .all();
  }

  private List<String> titles(Predicate<TalkPage> which) {
    return matter.talks().stream().filter(which).map(page -> page.talk().title()).toList();
  }

  private List<Map<String, Object>> summaries(Predicate<ReportSummary> which) {
    return matter.summaries().stream()
        .filter(which)
        .map(report -> ThingValues.report(report).all())
        .toList();
  }

  private static Map<String, Object> talk(TalkPage page) {
    var tellings = new ArrayList<Map<String, Object>>();
    var named = new ArrayList<Map<String, Object>>();
    for (var mention : page.mentions()) {
      var report = ThingValues.report(mention.report()).all();
      TellingSentence.of(mention, page.talk())
          .ifPresentOrElse(words -> tellings.add(telling(words, report)), () -> named.add(report));
    }
    return ThingValues.talk(page.talk(), mark(page))
        .number("reports", reports(page))
        .flag("own", isOwn(page))
        .list("notes", ThingValues.notes(page.notes()))
        .list("tellings", tellings)
        .list("named", named)
        .all();
  }

  /** What a report says of it; one that says no sentence does no more than name it. */
  private static Map<String, Object> telling(String words, Map<String, Object> report) {
    return new ValueMap().text("sentence", words).map("report", report).all();
  }

  /** What is not done yet, once, under what it is about. */
  private List<Map<String, Object>> open(NoteKind kind) {
    var told = new HashSet<NoteId>();
    var all = new ArrayList<Map<String, Object>>();
    matter.talks().forEach(page -> add(page.talk().title(), page.notes(), kind, told, all));
    matter
        .reports()
        .forEach(
            report -> add(report.report().metadata().title(), report.notes(), kind, told, all));
    return all;
  }

  private static void add(
      String about,
      List<Note> notes,
      NoteKind kind,
      Set<NoteId> told,
      List<Map<String, Object>> all) {
    var open =
        notes.stream()
            .filter(note -> note.kind() == kind && !note.isDone() && !note.markdown().isBlank())
            .filter(note -> told.add(note.id()))
            .toList();
    if (!open.isEmpty()) {
      all.add(new ValueMap().text("about", about).list("notes", ThingValues.notes(open)).all());
    }
  }

  private static boolean hasRecording(Talk talk) {
    return talk.links().stream()
        .anyMatch(link -> link.role() == LinkRole.VIDEO && !link.isExpected());
  }

  private static int reports(TalkPage page) {
    return (int) page.mentions().stream().map(mention -> mention.report().id()).distinct().count();
  }

  /** Whether the user marked it, wrote about it or means to watch it. */
  static boolean isOwn(TalkPage page) {
    return page.talk().followUp() != FollowUp.NONE
        || !page.notes().isEmpty()
        || page.mentions().stream().anyMatch(mention -> !mention.highlights().isEmpty());
  }

  /** The colour that the whole talk is marked in, or null. */
  static @Nullable HighlightColour mark(TalkPage page) {
    return page.mentions().stream()
        .flatMap(mention -> mention.highlights().stream())
        .filter(Highlight::wholeTalk)
        .map(Highlight::colour)
        .findFirst()
        .orElse(null);
  }
}
