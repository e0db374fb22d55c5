package app.hallway.cli.context;

import app.hallway.cli.json.JsonFields;
import app.hallway.cli.json.JsonForm;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Output;
import app.hallway.cli.output.TerminalText;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.library.wording.Wording;
import app.hallway.model.Spoiled;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all commands share. */
public final class Context {
  private final Surroundings surroundings;
  private final Window window;
  private final Output out;
  private final Output err;
  private @Nullable Path library;
  private volatile boolean ending;

  public Context(Surroundings surroundings, Window window) {
    this.surroundings = surroundings;
    this.window = window;
    this.out = new Output(surroundings.out());
    this.err = new Output(surroundings.err());
  }

  public void useLibrary(Path file) {
    library = file;
  }

  public Path libraryFile() {
    var file = library == null ? surroundings.library() : library;
    return Library.place(file);
  }

  /** It is closed in good order also where the system ends the command meanwhile. */
  public Library openLibrary() throws LibraryException {
    var opened = Library.open(libraryFile(), surroundings.clock());
    opened.setAside().ifPresent(log -> complain("library.set-aside", libraryFile(), log));
    surroundings
        .atEnd()
        .accept(
            () -> {
              ending = true;
              opened.close();
            });
    return opened;
  }

  /** Whether the system is ending the command: what fails now is no news. */
  boolean isEnding() {
    return ending;
  }

  public Window window() {
    return window;
  }

  /** The environment of the process. */
  public Map<String, String> environment() {
    return surroundings.environment();
  }

  public Clock clock() {
    return surroundings.clock();
  }

  public InputStream in() {
    return surroundings.in();
  }

  /** All of standard input. */
  public String inputText() throws IOException {
    return new String(surroundings.in().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** For results. */
  public Output out() {
    return out;
  }

  /** For what went wrong, one line each. */
  public Output err() {
    return err;
  }

  /** Whether the user asks for stack traces. */
  boolean isDebugging() {
    return isDebugging(surroundings);
  }

  public static boolean isDebugging(Surroundings surroundings) {
    return Boolean.getBoolean("hallway.debug")
        || surroundings.environment().containsKey("HALLWAY_DEBUG");
  }

  /** Where the details of what is unexpected are kept. */
  Path logFile() {
    return LibraryPlace.ofThisSystem(surroundings.environment()).logFile();
  }

  /** Prints one sentence. */
  public void say(String key, @Nullable Object... arguments) {
    out().println(Texts.of(key, arguments));
  }

  /** Says what of reports is not as it came; returns the exit code that this means. */
  public int complainOf(List<Spoiled> spoiled) {
    spoiled.forEach(one -> err().println("hallway: " + TerminalText.words(Wording.spoiled(one))));
    if (!spoiled.isEmpty()) {
      complain("spoiled.cure");
    }
    return spoiled.isEmpty() ? Exit.DONE : Exit.REJECTED;
  }

  /** Prints one sentence about what is not as it should be, beside the results. */
  public void complain(String key, @Nullable Object... arguments) {
    err().println("hallway: " + TerminalText.words(Texts.of(key, arguments)));
  }

  /** Prints one JSON object on a line of its own. */
  public <T> void json(JsonForm<T> form, T value) {
    out().printJson(JsonFields.object(form, value));
  }

  /** True where nobody reads the output any more. */
  public boolean outputIsClosed() {
    return out().isClosed();
  }
}
