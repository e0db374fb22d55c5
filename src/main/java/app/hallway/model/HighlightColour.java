package app.hallway.model;

/** The five marks, each with its key on the keyboard. */
public enum HighlightColour {
  YELLOW(1),
  GREEN(2),
  BLUE(3),
  PURPLE(4),
  RED(5);

  private final int key;

  HighlightColour(int key) {
    this.key = key;
  }

  /** The digit that chooses it, 1 to 5. */
  public int key() {
    return key;
  }
}
