package app.hallway.cli;

import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.library.Wording;
import app.hallway.model.Spoiled;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all commands share. */
final class Context {
  /** Writes one JSON object. */
  interface JsonForm {
    void write(JsonGenerator json) throws IOException;
  }

  /** Not loaded by those who want no JSON. */
  private static final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
  }

  private final Surroundings surroundings;
  private final Window window;
  private @Nullable Path library;
  private volatile boolean ending;

  Context(Surroundings surroundings, Window window) {
    this.surroundings = surroundings;
    this.window = window;
  }

  void useLibrary(Path file) {
    library = file;
  }

  Path libraryFile() {
    var file = library == null ? surroundings.library() : library;
    return Library.place(file);
  }

  /** It is closed in good order also where the system ends the command meanwhile. */
  Library openLibrary() throws LibraryException {
    var opened = Library.open(libraryFile(), surroundings.clock());
    opened
        .setAside()
        .ifPresent(log -> err().println(Texts.of("library.set-aside", libraryFile(), log)));
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

  Window window() {
    return window;
  }

  Clock clock() {
    return surroundings.clock();
  }

  InputStream in() {
    return surroundings.in();
  }

  /** All of standard input. */
  String inputText() throws IOException {
    return new String(surroundings.in().readAllBytes(), StandardCharsets.UTF_8);
  }

  PrintStream out() {
    return surroundings.out();
  }

  PrintStream err() {
    return surroundings.err();
  }

  /** For a part that prints through a writer. */
  PrintWriter printer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Whether the user asks for stack traces. */
  boolean isDebugging() {
    return Boolean.getBoolean("hallway.debug")
        || surroundings.environment().containsKey("HALLWAY_DEBUG");
  }

  /** Prints one sentence. */
  void say(String key, @Nullable Object... arguments) {
    out().println(Texts.of(key, arguments));
  }

  /** Says what of reports is not as it came; returns the exit code that this means. */
  int complainOf(List<Spoiled> spoiled) {
    spoiled.forEach(one -> err().println("hallway: " + Table.plain(Wording.spoiled(one))));
    if (!spoiled.isEmpty()) {
      err().println("hallway: " + Texts.of("spoiled.cure"));
    }
    return spoiled.isEmpty() ? Exit.DONE : Exit.REJECTED;
  }

  /** Prints one JSON object on a line of its own. */
  void json(JsonForm form) throws IOException {
    var line = new StringWriter();
    try (var json = Json.FACTORY.createGenerator(line)) {
      json.writeStartObject();
      form.write(json);
      json.writeEndObject();
    }
    out().append(onOneLine(line.toString())).append('\n');
  }

  /** Escapes what many programs take for the end of a line; in JSON it can only stand in a text. */
  private static String onOneLine(String json) {
    return json.replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  /** True where nobody reads the output any more. */
  boolean outputIsClosed() {
    return out().checkError();
  }
}
