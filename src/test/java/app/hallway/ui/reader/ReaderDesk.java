package app.hallway.ui.reader;

import app.hallway.library.Library;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ReportId;
import app.hallway.testing.Fx;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.threads.BackgroundTasks;
import app.hallway.ui.common.threads.LibraryFacts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.awaitility.Awaitility;

/** A reader in a window over a real library, for tests. */
public final class ReaderDesk implements AutoCloseable {
  /** A report with some of all that reports have. */
  static final String REPORT =
      """
      # Three days at Harbour Conf 2026

      The ferry was late, the coffee was early, and the best conversations happened between the rooms.

      ## Day 1

      ### Boring queues: what ten years of retries taught us (Leila Haddad)

      Her claim was simple: a retry is a write that you forgot to design. The middle third walked
      through four outages. [Recording](https://example.org/v/1)

      - one
      - two \uD83D\uDE80 stages

      > If nobody can read the graph, it is a painting.

      | a | b |
      |---|---|
      | c | d |

      ```java
      int x = 1;
      ```

      ### Feature flags are a database (Ana Reyes)

      Treat them as rows with owners.
      """;

  public final Library library;
  public final Workspace workspace = new Workspace();
  final List<String> visited = new ArrayList<>();
  public final ReaderView view;
  public final Scene scene;
  private final BackgroundTasks tasks = new BackgroundTasks("reader-test");
  private final LibraryFacts facts;
  private final Stage stage;

  public ReaderDesk(Path folder) throws Exception {
    library = Library.open(folder.resolve("test.hallway"), Clock.systemUTC());
    facts = new LibraryFacts(library, tasks);
    view = Fx.call(() -> new ReaderView(library, workspace, facts, tasks, visited::add));
    scene = Fx.call(() -> new Scene(view, 800, 700));
    stage = Fx.call(Stage::new);
    Fx.run(
        () -> {
          scene
              .getStylesheets()
              .addAll(sheet("light.css"), sheet("hallway.css"), sheet("reader/reader.css"));
          stage.setScene(scene);
          stage.show();
        });
  }

  private static String sheet(String name) {
    return Workspace.class.getResource("/app/hallway/ui/" + name).toExternalForm();
  }

  ReportId add(String name, String markdown) {
    return switch (library
        .importing()
        .importBytes(name, markdown.getBytes(StandardCharsets.UTF_8))) {
      case ImportOutcome.Imported imported -> imported.report();
      case ImportOutcome.NewVersion newer -> newer.report();
      case ImportOutcome.Unchanged same -> same.report();
      case ImportOutcome.Rejected rejected -> throw new AssertionError(rejected.toString());
      case ImportOutcome.PassedOver passed -> throw new AssertionError(passed.toString());
    };
  }

  public void open(ReportId report) {
    Fx.run(() -> workspace.open(report));
    settle();
  }

  /** From now on nothing is done behind the window, as when it closes. */
  void stopWork() {
    tasks.close();
  }

  void settle() {
    Awaitility.await().until(() -> Fx.call(() -> view.settled().get()));
  }

  /** Asks the page; the answer as text. */
  public String ask(String script) {
    return Fx.call(
        () ->
            String.valueOf(((WebView) view.lookup(".web-view")).getEngine().executeScript(script)));
  }

  @Override
  public void close() {
    Fx.run(
        () -> {
          view.close();
          stage.close();
        });
    facts.close();
    tasks.close();
    library.close();
  }
}
