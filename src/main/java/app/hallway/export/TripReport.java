package app.hallway.export;

import app.hallway.export.FileOutline.Remark;
import app.hallway.export.FileOutline.TalkFacts;
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
 * The draft of the user's own report of an event, as Markdown: notes and highlights by day and
 * talk, quotes with whose words they are, and last what is to be done. The same library gives the
 * same bytes.
 */
public final class TripReport {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Set<NoteKind> AT_THE_END = Set.of(NoteKind.QUESTION, NoteKind.ACTION);

  private final EventMatter matter;
  private final Page page;
  private final Set<Highlight> told = new HashSet<>();
  private final Set<Note> remarked = new HashSet<>();

  private TripReport(EventMatter matter) {
    this.matter = matter;
    var facts =
        new FileFacts()
            .text("title", title())
            .text("event", matter.event())
            .list("reports", Sources.titles(matter.summaries()));
    page = new Page(Properties.yaml(facts.gathered()));
  }

  /** Writes the draft; of talks only those that the user has something about. */
  public static String of(EventMatter matter) {
    return new TripReport(matter).written();
  }

  private String title() {
    return "Trip report: " + matter.event();
  }

  private String written() {
    page.heading(1, title());
    days()
        .forEach(
            (day, talks) -> {
              page.heading(2, day);
              talks.forEach(this::talk);
            });
    besideTalks();
    new OwnTasks(matter, page).write("Open questions", NoteKind.QUESTION);
    new OwnTasks(matter, page).write("Actions", NoteKind.ACTION);
    return page.toString();
  }

  /** By the numbers in their names where they have some, else as they come; last those of none. */
  private Map<String, List<TalkPage>> days() {
    var days = new LinkedHashMap<String, List<TalkPage>>();
    matter.talks().stream()
        .filter(TripReport::isOwn)
        .sorted(Comparator.comparingInt(TripReport::day))
        .forEach(talk -> days.computeIfAbsent(dayOf(talk), _ -> new ArrayList<>()).add(talk));
    return days;
  }

  private static boolean isOwn(TalkPage talk) {
    return EventDigest.isOwn(talk) && talk.talk().followUp() != FollowUp.DROPPED;
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

  private void talk(TalkPage talk) {
    page.heading(3, talk.talk().title());
    var parts = new PartWriter(page);
    parts.write(List.of(new TalkFacts(talk.talk(), EventDigest.mark(talk))), 3);
    for (var mention : talk.mentions()) {
      mention.highlights().stream()
          .filter(highlight -> !highlight.wholeTalk() && told.add(highlight))
          .forEach(highlight -> quote(highlight, mention));
    }
    remarks(talk.notes(), 3);
  }

  private void remarks(List<Note> notes, int level) {
    notes.stream()
        .filter(note -> !AT_THE_END.contains(note.kind()) && !note.markdown().isBlank())
        .filter(remarked::add)
        .forEach(note -> new PartWriter(page).write(List.of(new Remark(note)), level));
  }

  private void quote(Highlight highlight, TalkMention mention) {
    var source = Sources.of(mention.report().metadata());
    var speakers = ExportWords.speakers(mention.speakers());
    var whose =
        SpokenWords.are(highlight.anchor()) && !speakers.isEmpty()
            ? speakers + ", quoted by " + source
            : source;
    quote(highlight, whose);
  }

  private void quote(Highlight highlight, String whose) {
    var words = matter.markdown(highlight) + "\n\n\u2014 " + whose;
    page.add(Quotes.quote(highlight.colour(), words));
  }

  private void besideTalks() {
    boolean headed = false;
    for (var report : matter.reports()) {
      var quotes =
          report.highlights().stream()
              .filter(highlight -> !highlight.wholeTalk() && told.add(highlight))
              .toList();
      var notes =
          report.notes().stream()
              .filter(note -> !AT_THE_END.contains(note.kind()))
              .filter(note -> !remarked.contains(note))
              .toList();
      if (!headed && (!quotes.isEmpty() || !notes.isEmpty())) {
        page.heading(2, "Beside the talks");
        headed = true;
      }
      quotes.forEach(highlight -> quote(highlight, source(report.report())));
      remarks(notes, 2);
    }
  }

  private static String source(ReportSummary report) {
    return Sources.of(report.metadata());
  }
}
