package app.hallway.printing;

/** Characters that say how others are shown and show nothing themselves. */
final class ShownSigns {
  private ShownSigns() {}

  static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0100 && c <= 0xe01ef);
  }
}
