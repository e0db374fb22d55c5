package app.hallway.ui;

import java.nio.file.Path;

/** What the user wants once a window is closed. */
sealed interface Afterwards {
  /** Nothing more. */
  record End() implements Afterwards {}

  /** A copy in the library's place, and then the window again. */
  record Restore(Path copy) implements Afterwards {}

  /** A new library, though there seems to have been one. */
  record Begin() implements Afterwards {}
}
