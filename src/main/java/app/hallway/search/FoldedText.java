package app.hallway.search;

import java.text.Normalizer;

/** A text without case and accents, as the index compares it, and where its characters stood. */
final class FoldedText {
  private static final int CACHED = 0x2000;
  private static final char[] PLAIN = plain();

  private final char[] characters;
  private final int[] offsets;
  private final int length;

  FoldedText(String text) {
    this.characters = new char[text.length()];
    this.offsets = new int[text.length() + 1];
    int kept = 0;
    for (int i = 0; i < text.length(); i++) {
      char plain = fold(text.charAt(i));
      if (plain != 0) {
        characters[kept] = plain;
        offsets[kept++] = i;
      }
    }
    offsets[kept] = text.length();
    this.length = kept;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return characters[index];
  }

  /** Where the character stands in the text; for the length, the text's end. */
  int offset(int index) {
    return offsets[index];
  }

  boolean startsWith(String folded, int index) {
    if (index + folded.length() > length) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (characters[index + i] != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return new String(characters, 0, length);
  }

  /** 0 for a combining mark. */
  private static char fold(char c) {
    return c < CACHED ? PLAIN[c] : Character.toLowerCase(c);
  }

  private static char[] plain() {
    var plain = new char[CACHED];
    for (char c = 0; c < CACHED; c++) {
      plain[c] = c > 0x7f && Script.isMark(c) ? 0 : base(c);
    }
    return plain;
  }

  private static char base(char c) {
    return c < 0x80 || !Character.isLetter(c)
        ? Character.toLowerCase(c)
        : Character.toLowerCase(
            Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
  }
}
