package app.hallway.cli.output;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where all goes that a command says: titles, names, notes and files are others' words, so no
 * character of them reaches a terminal that would obey it. Only {@link #help} takes what it is
 * given.
 */
public final class Output {
  private final PrintStream stream;

  public Output(PrintStream stream) {
    this.stream = stream;
  }

  /** Prints one line, whatever stands in it. */
  public void println(Object line) {
    stream.println(TerminalText.line(line.toString()));
  }

  /** Prints a text whose lines stay lines. */
  public void printLines(String text) {
    text.lines().forEach(this::println);
  }

  /**
   * Prints one JSON object on a line of its own; what is no plain character stands as an escape.
   */
  public void printJson(String object) {
    stream.append(TerminalText.json(object)).append('\n');
  }

  /** For picocli's help, which is made of our own words. */
  public PrintWriter help() {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  public void flush() {
    stream.flush();
  }

  /** True where nobody reads it any more. */
  public boolean isClosed() {
    return stream.checkError();
  }
}
