package app.hallway.ui.side;

import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.library.ToldReports;
import app.hallway.model.DetectedTalk;
import app.hallway.model.Evidence;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TextSpan;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.threads.LibraryFacts;
import app.hallway.ui.common.threads.TaskExecutor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A real library with a small report open in it, and a side pane's view model on it. */
public final class Bench implements AutoCloseable {
  public static final String QUEUES = "Boring queues: what ten years of retries taught us";
  public static final String FLAGS = "Feature flags are a database";
  public static final String STAGING = "A year without staging";
  public static final String DOUBTFUL = "Lunch by the water";
  private static final String SENTENCE = "a retry is a write that you forgot to design";

  public static final String TEXT =
      String.join(
          "\n\n\n",
          "Three days at Harbour Conf\n\nThe ferry was late.",
          QUEUES + "\n\nHer claim was simple: " + SENTENCE + ".",
          FLAGS + "\n\nTreat them as rows with owners.",
          DOUBTFUL + "\n\nThe soup was good.",
          STAGING + "\n\nThey deleted it and nobody noticed.");

  private final Library library;
  private final Workspace workspace = new Workspace();
  private final HeldFacts tasks = new HeldFacts();
  private final HeldDelay delay = new HeldDelay();
  private final LibraryFacts facts;
  private final Commons commons;
  private final SidePaneViewModel pane;
  private final ReportId report;

  public Bench(Path folder) throws LibraryException {
    library = Library.open(folder.resolve("library"), Clock.systemUTC());
    report = put("https://example.org/three-days", "Three days", TEXT);
    facts = new LibraryFacts(library, tasks);
    commons = new Commons(library, workspace, facts, tasks, new Notices());
    pane = new SidePaneViewModel(commons, delay);
    workspace.open(report);
  }

  public ReportId put(String address, String title, String text) {
    return ToldReports.put(library, address, title, text, talks(text));
  }

  private static List<DetectedTalk> talks(String text) {
    var talks = new ArrayList<DetectedTalk>();
    talks.add(
        talk(
            QUEUES,
            TalkKind.KEYNOTE,
            "Day 1",
            List.of(new Speaking("Leila Haddad", "Northwind Freight")),
            List.of(new TalkLink(LinkRole.VIDEO, "https://video.example.org/watch?v=queues")),
            0.97));
    talks.add(
        talk(
            FLAGS,
            TalkKind.TALK,
            "Day 1",
            List.of(new Speaking("Tomasz Wilk", "Lumen"), new Speaking("Ana Reyes", "Lumen")),
            List.of(new TalkLink(LinkRole.SLIDES, "")),
            0.9));
    talks.add(talk(DOUBTFUL, TalkKind.TALK, "Day 1", List.of(), List.of(), 0.3));
    talks.add(talk(STAGING, TalkKind.TALK, "Day 2", List.of(), List.of(), 0.8));
    return talks.stream().filter(talk -> text.contains(talk.title())).toList();
  }

  public static DetectedTalk talk(
      String title,
      TalkKind kind,
      @Nullable String day,
      List<Speaking> speakers,
      List<TalkLink> links,
      double confidence) {
    return new DetectedTalk(
        title,
        kind,
        speakers,
        day,
        links,
        List.of(new LineSpan(1, 3)),
        List.of(new Evidence("schedule-link", 2.5, title), new Evidence("is-item", -1, "")),
        confidence);
  }

  /** Lets the facts that were told so far arrive. */
  public void settle() {
    tasks.settle();
  }

  public Library library() {
    return library;
  }

  public Workspace workspace() {
    return workspace;
  }

  public Commons commons() {
    return commons;
  }

  /** The same with facts that arrive by themselves. */
  public Commons commons(TaskExecutor lane) {
    return new Commons(library, workspace, new LibraryFacts(library, lane), lane, new Notices());
  }

  public HeldFacts tasks() {
    return tasks;
  }

  public HeldDelay delay() {
    return delay;
  }

  public SidePaneViewModel pane() {
    return pane;
  }

  public ReportId report() {
    return report;
  }

  public TalkInReport told(String title) {
    return library.talks().of(report).stream()
        .filter(it -> it.talk().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  public TalkId talk(String title) {
    return told(title).talk().id();
  }

  /** Where a sentence of the first talk stands. */
  public static TextSpan sentence() {
    return spanOf(TEXT, SENTENCE);
  }

  public static TextSpan spanOf(String text, String words) {
    int start = text.indexOf(words);
    return new TextSpan(start, start + words.length());
  }

  @Override
  public void close() {
    facts.close();
    library.close();
  }
}
