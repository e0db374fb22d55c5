package app.hallway.ui.common;

/** The system's web browser. */
public interface Browser {
  /** Opens an http, https or mailto address outside Hallway. */
  void open(String url);
}
