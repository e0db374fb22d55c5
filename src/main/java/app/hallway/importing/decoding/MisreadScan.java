package app.hallway.importing.decoding;

import java.util.ArrayList;
import java.util.List;

/**
 * All of a text that could be UTF-8 read in another encoding.
 *
 * @param strays characters beyond ASCII that cannot
 */
record MisreadScan(List<MisreadSequence> sequences, int strays) {
  /** Leads to Arabic; above are Syriac, Thaana and N'Ko, rarer than any accident. */
  private static final int LAST_OF_TWO = 0xDB;

  static MisreadScan of(String text, Misreading misreading) {
    var sequences = new ArrayList<MisreadSequence>();
    int strays = 0;
    for (int i = 0; i < text.length(); ) {
      if (text.charAt(i) < 0x80) {
        i++;
        continue;
      }
      int length = lengthAt(text, i, misreading);
      int codePoint = length == 0 ? -1 : codePointAt(text, i, length, misreading);
      if (codePoint < 0) {
        strays++;
        i++;
      } else {
        sequences.add(new MisreadSequence(text, i, length, codePoint, misreading));
        i += length;
      }
    }
    return new MisreadScan(sequences, strays);
  }

  private static int lengthAt(String text, int start, Misreading misreading) {
    int lead = misreading.byteOf(text.charAt(start));
    int length =
        lead < 0xC2 || lead > 0xF4
            ? 0
            : lead <= LAST_OF_TWO ? 2 : lead < 0xE0 ? 0 : lead < 0xF0 ? 3 : 4;
    return start + length <= text.length() ? length : 0;
  }

  private static int codePointAt(String text, int start, int length, Misreading misreading) {
    int codePoint = misreading.byteOf(text.charAt(start)) & (0x7F >> length);
    for (int i = start + 1; i < start + length; i++) {
      int follower = misreading.byteOf(text.charAt(i));
      if ((follower & 0xC0) != 0x80 || follower < 0) {
        return -1;
      }
      codePoint = (codePoint << 6) | (follower & 0x3F);
    }
    return isCharacter(codePoint, length) ? codePoint : -1;
  }

  /** In its shortest form, assigned, and one that text has. */
  private static boolean isCharacter(int codePoint, int length) {
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    return codePoint >= least
        && codePoint <= Character.MAX_CODE_POINT
        && switch (Character.getType(codePoint)) {
          case Character.UNASSIGNED, Character.SURROGATE -> false;
          case Character.PRIVATE_USE -> codePoint == 0xF8FF;
          default -> true;
        };
  }

  long unnatural() {
    return sequences.stream().filter(MisreadSequence::isUnnatural).count();
  }
}
