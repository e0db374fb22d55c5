package app.hallway.render;

/** The colours of the page. */
public enum Theme {
  LIGHT,
  DARK,
  SEPIA
}
