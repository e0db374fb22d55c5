package app.hallway.export;

import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkMention;
import app.hallway.model.TalkPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the user has about an event, by day and talk: each note and highlight once. Open questions
 * and actions are none of it.
 */
final class TripValues {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Set<NoteKind> AT_THE_END = Set.of(NoteKind.QUESTION, NoteKind.ACTION);

  private final EventMatter matter;
  private final Set<Highlight> told = new HashSet<>();
  private final Set<Note> remarked = new HashSet<>();
  private final List<Map<String, Object>> days = new ArrayList<>();
  private final List<Map<String, Object>> beside = new ArrayList<>();

  TripValues(EventMatter matter) {
    this.matter = matter;
    byDay()
        .forEach(
            (day, talks) ->
                days.add(
                    new ValueMap()
                        .text("name", day)
                        .list("talks", talks.stream().map(this::talk).toList())
                        .all()));
    matter.reports().forEach(this::besideTalks);
  }

  List<Map<String, Object>> days() {
    return days;
  }

  /** What belongs to no talk, by report. */
  List<Map<String, Object>> beside() {
    return beside;
  }

  /** By the numbers in their names where they have some, else as they come; last those of none. */
  private Map<String, List<TalkPage>> byDay() {
    var found = new LinkedHashMap<String, List<TalkPage>>();
    matter.talks().stream()
        .filter(TripValues::isOwn)
        .sorted(Comparator.comparingInt(TripValues::day))
        .forEach(talk -> found.computeIfAbsent(dayOf(talk), _ -> new ArrayList<>()).add(talk));
    return found;
  }

  private static boolean isOwn(TalkPage talk) {
    return EventValues.isOwn(talk) && talk.talk().followUp() != FollowUp.DROPPED;
  }

  private static String dayOf(TalkPage talk) {
    return Objects.requireNonNullElse(talk.talk().day(), "Talks");
  }

  private static int day(TalkPage talk) {
    var day = talk.talk().day();
    if (day == null) {
      return Integer.MAX_VALUE;
    }
    var number = NUMBER.matcher(day);
    return number.find() ? Integer.parseInt(number.group()) : Integer.MAX_VALUE - 1;
  }

  private Map<String, Object> talk(TalkPage page) {
    var quotes = new ArrayList<Map<String, Object>>();
    for (var mention : page.mentions()) {
      mention.highlights().stream()
          .filter(highlight -> !highlight.wholeTalk() && told.add(highlight))
          .forEach(highlight -> quotes.add(quote(highlight, mention)));
    }
    return ThingValues.talk(page.talk(), EventValues.mark(page))
        .list("highlights", quotes)
        .list("notes", remarks(page.notes()))
        .all();
  }

  private List<Map<String, Object>> remarks(List<Note> notes) {
    return notes.stream()
        .filter(note -> !AT_THE_END.contains(note.kind()) && !note.markdown().isBlank())
        .filter(remarked::add)
        .map(ThingValues::note)
        .toList();
  }

  private Map<String, Object> quote(Highlight highlight, TalkMention mention) {
    var speakers =
        SpokenWords.are(highlight.anchor()) ? ExportWords.speakers(mention.speakers()) : "";
    return quote(highlight, mention.report(), speakers);
  }

  /** With whose words they are: those of speakers, else of the report. */
  private Map<String, Object> quote(Highlight highlight, ReportSummary source, String speakers) {
    return ThingValues.highlight(highlight, matter.markdown(highlight))
        .text("by", speakers)
        .map("report", ThingValues.report(source).all())
        .all();
  }

  private void besideTalks(ReportNotes notes) {
    var quotes =
        notes.highlights().stream()
            .filter(highlight -> !highlight.wholeTalk() && told.add(highlight))
            .map(highlight -> quote(highlight, notes.report(), ""))
            .toList();
    var remarks = remarks(notes.notes());
    if (!quotes.isEmpty() || !remarks.isEmpty()) {
      beside.add(
          ThingValues.report(notes.report())
              .list("highlights", quotes)
              .list("notes", remarks)
              .all());
    }
  }
}
