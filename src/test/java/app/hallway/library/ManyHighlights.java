package app.hallway.library;

import app.hallway.anchor.Anchors;
import app.hallway.model.Draft;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportMetadata;
import app.hallway.model.SourceBytes;
import app.hallway.model.SourceFormat;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.render.ArticleRenderer;
import app.hallway.render.NoteOutline;
import app.hallway.store.Session;
import app.hallway.store.Store;
import app.hallway.store.backup.Beginning;
import app.hallway.store.journal.Step;
import app.hallway.store.notes.HighlightRepository;
import app.hallway.store.talks.NewVersion;
import app.hallway.store.talks.NewVersion.NewMention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * A library of very many reports, marked all over. As a program it makes one from files, with a
 * folder of their next versions beside them: for measuring with the program itself.
 */
final class ManyHighlights {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final int BATCH = 64;
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
    try (var store =
        Store.open(
            file, Beginning.ONLY_WHERE_NONE_WAS, Clock.systemUTC(), _ -> {}, NoteOutline::words)) {
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
      text.append(
          "\n### Talk: %s of the %d.%d kind (%s)\n\n"
              .formatted(subject(report, talk), report, talk, speaker(report, talk)));
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

  /** Reports as an import brings them, but told and not read, so that it takes no time. */
  static void fill(Store store, int reports, int highlights) {
    for (int i = 0; i < reports; i += BATCH) {
      int from = i;
      store.write(
          session -> {
            for (int report = from; report < Math.min(from + BATCH, reports); report++) {
              add(session, session.reports().add(NOW), report, List.of());
            }
            return true;
          });
    }
    mark(store, highlights);
  }

  /** A next version of every report that carries its marks, as one import in several turns. */
  static void addVersions(Store store) {
    var step = Step.whole("import", "next");
    var ids = ids(store);
    for (int i = 0; i < ids.size(); i += BATCH) {
      var batch = ids.subList(i, Math.min(i + BATCH, ids.size()));
      store.step(
          step,
          session -> {
            for (var report : batch) {
              var marks = session.highlights().of(report);
              add(session, report, (int) report.value(), marks);
            }
            return true;
          });
    }
  }

  private static void add(Session session, ReportId id, int report, List<Highlight> marks) {
    var markdown = post(report) + (marks.isEmpty() ? "" : "\nAdded later.\n");
    var version = session.versions().add(id, version(report, markdown), NOW);
    for (int talk = 0; talk < TALKS; talk++) {
      var known =
          marks.isEmpty() ? session.talks().add() : new TalkId((id.value() - 1) * TALKS + talk + 1);
      int start =
          markdown.indexOf("### Talk: " + subject(report, talk) + " of the " + report + "." + talk);
      session.mentions().add(version, known, talk, mention(report, talk, start), null);
    }
    for (var mark : marks) {
      session.highlights().place(mark.id(), version, mark.placement());
    }
    session.reports().show(id, version, null, null);
  }

  private static NewVersion version(int report, String markdown) {
    var draft =
        new Draft(
            title(report),
            null,
            SourceBytes.of(markdown.getBytes(StandardCharsets.UTF_8)),
            SourceFormat.MARKDOWN,
            new ReportMetadata(title(report), List.of("Mina Okafor"), null, List.of(), null, null),
            markdown,
            List.of(),
            List.of(),
            List.of());
    return new NewVersion(draft, markdown, ArticleRenderer.FORM, null, List.of(), List.of());
  }

  private static NewMention mention(int report, int talk, int start) {
    var told =
        Reported.talk(
            subject(report, talk), speaker(report, talk), "https://example.org/" + report);
    return new NewMention(told, new TextSpan(start, start + 20), "", List.of());
  }

  private static String subject(int report, int talk) {
    return SUBJECTS.get((report + talk) % SUBJECTS.size());
  }

  private static List<ReportId> ids(Store store) {
    return store.read(session -> session.reports().list(new ReportFilter.All())).stream()
        .map(report -> report.id())
        .toList();
  }

  /** Marks one passage after the other, a report after the other, and writes notes about some. */
  static void mark(Store store, int highlights) {
    var reports = ids(store);
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
                new HighlightRepository.Subject(report, version, null, false),
                HighlightColour.GREEN,
                Anchors.describe(text, span),
                NOW);
    if (report.value() % 10 == round) {
      session.notes().add(new NoteTarget.AboutHighlight(mark), NoteKind.NOTE, "Noted.", NOW);
      session.notes().add(new NoteTarget.AboutReport(report), NoteKind.TAKEAWAY, "Told.", NOW);
    }
  }
}
