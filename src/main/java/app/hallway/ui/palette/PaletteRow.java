package app.hallway.ui.palette;

import app.hallway.search.NameMatch.Name;

/**
 * Something that can be chosen.
 *
 * @param title what it is called
 * @param detail what kind of thing it is, or where it stands; also found by its letters
 * @param keys what does the same at once; empty where nothing does
 * @param possible whether it can be done now
 * @param action what choosing it does
 * @param name what its letters are looked for in
 */
public record PaletteRow(
    String title, String detail, String keys, boolean possible, Runnable action, Name name) {

  /** With a name of its title and its detail. */
  public static PaletteRow of(
      String title, String detail, String keys, boolean possible, Runnable action) {
    return new PaletteRow(title, detail, keys, possible, action, new Name(title + " " + detail));
  }
}
