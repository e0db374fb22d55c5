package app.hallway.cli;

import picocli.CommandLine.Option;

/** Whether a command prints for programs. */
final class JsonOption {
  @Option(names = "--json")
  private boolean json;

  boolean isSet() {
    return json;
  }
}
