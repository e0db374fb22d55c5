package app.hallway.importing.decoding;

/**
 * Encodings that UTF-8 is often read as by mistake, and which characters its bytes become there.
 */
public enum Misreading {
  MAC_ROMAN(
      "Mac Roman",
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
          + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"),
  /** With Latin-1, of which it only changes the control characters. */
  WINDOWS_1252(
      "windows-1252",
      latin1(0x80) + "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ" + latin1(0xA0));

  private static final char LAST_OF_MOST = '\u25CA';
  private static final char LOGO = '\uF8FF';

  private final String label;
  private final String characters;

  /** The characters of the bytes from 0x80 on, once or more. */
  Misreading(String label, String characters) {
    this.label = label;
    this.characters = characters;
  }

  private static String latin1(int from) {
    var text = new StringBuilder();
    for (int c = from; c <= 0xFF; c++) {
      text.append((char) c);
    }
    return text.toString();
  }

  /** As a warning says it. */
  public String label() {
    return label;
  }

  /** The byte that was read as the character, or -1. */
  int byteOf(char c) {
    int at = c > LAST_OF_MOST && c < LOGO ? -1 : characters.indexOf(c);
    return at < 0 ? -1 : 0x80 + (at & 0x7F);
  }
}
