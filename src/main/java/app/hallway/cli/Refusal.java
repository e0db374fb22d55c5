package app.hallway.cli;

/** A command that was understood and cannot be done; its message is a sentence for people. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
