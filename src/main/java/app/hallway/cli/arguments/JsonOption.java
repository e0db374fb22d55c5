package app.hallway.cli.arguments;

import picocli.CommandLine.Option;

/** Whether a command prints for programs. */
public final class JsonOption {
  @Option(names = "--json")
  private boolean json;

  public boolean isSet() {
    return json;
  }
}
