package app.hallway.cli.reports;

import app.hallway.cli.context.Context;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.TerminalText;
import app.hallway.cli.output.Texts;
import app.hallway.library.ChangesElsewhere;
import app.hallway.library.FolderWatch;
import app.hallway.library.Library;
import app.hallway.library.wording.Wording;
import app.hallway.model.FolderNews;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Names the folders whose reports come in by themselves, or brings them in until it is stopped. */
@Command(name = "watch")
public final class WatchCommand implements Callable<Integer> {
  private static final Duration QUIET = Duration.ofSeconds(1);
  private static final Duration EACH = Duration.ofSeconds(15);

  /** What to do. */
  enum Deed {
    ADD,
    REMOVE,
    LIST,
    RUN
  }

  private final Context context;

  @Parameters(index = "0", paramLabel = "add|remove|list|run")
  private Deed deed = Deed.LIST;

  @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER")
  private @Nullable Path folder;

  public WatchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      switch (deed) {
        case ADD -> add(library, named());
        case REMOVE -> remove(library, named());
        case LIST -> library.watching().folders().forEach(one -> context.out().println(one));
        case RUN -> run(library);
      }
    }
    return Exit.DONE;
  }

  private Path named() throws Refusal {
    if (folder == null) {
      throw new Refusal(Texts.of("watch.no-folder"));
    }
    return folder.toAbsolutePath().normalize();
  }

  private void add(Library library, Path named) throws Refusal {
    if (Files.exists(named) && !Files.isDirectory(named)) {
      throw new Refusal(Texts.of("watch.file", named));
    }
    library.watching().add(named);
    context.say(Files.exists(named) ? "watch.added" : "watch.added.later", named);
  }

  private void remove(Library library, Path named) throws Refusal {
    if (!library.watching().remove(named)) {
      throw new Refusal(Texts.of("watch.unknown", named));
    }
    context.say("watch.removed", named);
  }

  /** Until somebody interrupts it, or nobody reads its output any more. */
  private void run(Library library) {
    try (var watch = new FolderWatch(library, this::tell, QUIET, EACH);
        var elsewhere = new ChangesElsewhere(library)) {
      watch.start();
      elsewhere.start();
      while (!context.outputIsClosed()) {
        Thread.sleep(EACH);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(FolderNews news) {
    context.out().println(TerminalText.words(Wording.watch(news)));
    context.out().flush();
  }
}
