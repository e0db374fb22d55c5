package app.hallway.export;

import app.hallway.model.FileOwner;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How outlines are written. What it writes says whose file it is, so that the file is known again
 * under any name.
 */
public interface Style {
  /** What the names of its files end in: a dot, and letters. */
  String ending();

  /** Writes the whole of a file; ends in \n. The same outline gives the same text. */
  String write(FileOutline outline);

  /** Whose file it is by what it says itself; empty where it says nothing, or cannot be read. */
  Optional<FileOwner> owner(Path file);

  /**
   * Whether a program that did not say in its files whose they are wrote this one, about the very
   * thing that another one is about.
   */
  boolean isOlder(Path file, ExportFile now);
}
