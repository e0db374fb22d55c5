package app.hallway.ui.window;

/** What can stand beside the page, from left to right. */
public enum BesidePage {
  LIBRARY(140),
  LIST(190),
  SIDE(240);

  private final double least;

  BesidePage(double least) {
    this.least = least;
  }

  /** As narrow as it may be, in pixels. */
  double least() {
    return least;
  }
}
