package app.hallway.cli.output;

/** A command that was understood and cannot be done; its message is a sentence for people. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }
}
