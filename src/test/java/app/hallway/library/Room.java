package app.hallway.library;

import app.hallway.store.FullDisk;

/** How much room there is for a library. */
final class Room {
  private Room() {}

  static void leave(Library library, int pages) throws ReflectiveOperationException {
    var field = Library.class.getDeclaredField("store");
    field.setAccessible(true);
    FullDisk.leave(field.get(library), pages);
  }
}
