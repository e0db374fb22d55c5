package app.hallway.model;

/** The five marks, in the order of their keys 1 to 5. */
public enum HighlightColour {
  YELLOW,
  GREEN,
  BLUE,
  PURPLE,
  RED
}
