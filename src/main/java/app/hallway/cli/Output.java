package app.hallway.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where all goes that a command says: titles, names, notes and files are others' words, so no
 * character of them reaches a terminal that would obey it. Only {@link #help} takes what it is
 * given.
 */
final class Output {
  private final PrintStream stream;

  Output(PrintStream stream) {
    this.stream = stream;
  }

  /** Prints one line, whatever stands in it. */
  void println(Object line) {
    stream.println(PlainText.line(line.toString()));
  }

  /** Prints a text whose lines stay lines. */
  void printLines(String text) {
    text.lines().forEach(this::println);
  }

  /**
   * Prints one JSON object on a line of its own; what is no plain character stands as an escape.
   */
  void printJson(String object) {
    stream.append(PlainText.json(object)).append('\n');
  }

  /** For picocli's help, which is made of our own words. */
  PrintWriter help() {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  void flush() {
    stream.flush();
  }

  /** True where nobody reads it any more. */
  boolean isClosed() {
    return stream.checkError();
  }
}
