package app.hallway.library;

import app.hallway.anchor.Anchors;
import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.TextSpan;
import app.hallway.store.Session;
import app.hallway.store.Step;
import app.hallway.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * A library of very many reports, marked all over. As a program it makes one from files, with a
 * folder of their next versions beside them: for measuring with the program itself.
 */
final class ManyHighlights {
  private static final int TALKS = 6;
  private static final List<String> SUBJECTS =
      List.of("Ropes", "Buoys", "Tides", "Cranes", "Pilots", "Ledgers", "Fog", "Ballast");
  private static final List<String> GIVEN =
      List.of("Ada", "Ben", "Mina", "Leila", "Tomasz", "Ana", "Rita", "Wen", "Olga", "Jonas");

  private ManyHighlights() {}

  public static void main(String... arguments) throws Exception {
    var file = Path.of(arguments[0]);
    var first = Path.of(arguments[1], "first");
    var next = Path.of(arguments[1], "next");
    int reports = Integer.parseInt(arguments[2]);
    int highlights = Integer.parseInt(arguments[3]);
    write(first, reports, "");
    write(next, reports, "\nAdded a month later: the recordings are out.\n");
    try (var library = Library.open(file, Clock.systemUTC())) {
      library.importing().importAll(List.of(first), Importing.Progress.NONE, () -> false);
    }
    try (var store = Store.open(file, Clock.systemUTC(), _ -> {})) {
      mark(store, highlights);
    }
  }

  /** One post a file, of some talks each. */
  static void write(Path folder, int reports, String ending) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < reports; i++) {
      Files.writeString(folder.resolve("post-%05d.md".formatted(i)), post(i) + ending);
    }
  }

  static String title(int report) {
    return "Quay days, notebook " + report;
  }

  private static String post(int report) {
    var text = new StringBuilder();
    text.append("---\ntitle: \"%s\"\nauthor: Mina Okafor\n".formatted(title(report)));
    text.append("date: 20%02d-0%d-14\n---\n\n".formatted(10 + report % 17, 1 + report % 9));
    text.append("Three days by the water, told as notebook %d has them.\n".formatted(report));
    for (int talk = 0; talk < TALKS; talk++) {
      var subject = SUBJECTS.get((report + talk) % SUBJECTS.size());
      text.append(
          "\n### Talk: %s of the %d.%d kind (%s)\n\n"
              .formatted(subject, report, talk, speaker(report, talk)));
      text.append(sentence(report, talk)).append(" The room nodded, and somebody wrote it down. ");
      text.append("What was asked afterwards took longer than the talk itself.\n");
    }
    return text.toString();
  }

  /** Some thousands of names. */
  private static String speaker(int report, int talk) {
    int i = (report * TALKS + talk) / 2;
    return GIVEN.get(i % GIVEN.size()) + " Quay" + letters(i / GIVEN.size());
  }

  private static String letters(int number) {
    var letters = new StringBuilder();
    for (int rest = number; letters.length() < 4; rest /= 20) {
      letters.append((char) ('a' + rest % 20));
    }
    return letters.toString();
  }

  private static String sentence(int report, int talk) {
    return "Sentence %d.%d says that nothing is saved before it is said to be."
        .formatted(report, talk);
  }

  /** Marks one passage after the other, a report after the other, and writes notes about some. */
  static void mark(Store store, int highlights) {
    var reports =
        store.read(session -> session.reports().list(new ReportFilter.All())).stream()
            .map(report -> report.id())
            .toList();
    for (int from = 0; from < highlights; from += reports.size()) {
      int round = from / reports.size();
      int end = Math.min(reports.size(), highlights - from);
      store.step(
          Step.of("highlight.add"),
          session -> {
            reports.subList(0, end).forEach(report -> mark(session, report, round));
            return true;
          });
    }
  }

  private static void mark(Session session, ReportId report, int round) {
    var now = Clock.systemUTC().instant();
    var version = session.versions().current(report).orElseThrow();
    var text = session.versions().readingText(version);
    int start = text.indexOf("Sentence ");
    for (int i = 0; i < round % TALKS; i++) {
      start = text.indexOf("Sentence ", start + 1);
    }
    var span = new TextSpan(start, text.indexOf('.', text.indexOf(" says", start)));
    var mark =
        session
            .highlights()
            .add(
                report,
                version,
                null,
                false,
                HighlightColour.values()[round % HighlightColour.values().length],
                Anchors.describe(text, span, ""),
                now);
    if (report.value() % 10 == round) {
      session.notes().add(new NoteTarget.AboutHighlight(mark), NoteKind.NOTE, "Noted.", now);
      session.notes().add(new NoteTarget.AboutReport(report), NoteKind.TAKEAWAY, "Told.", now);
    }
  }
}
