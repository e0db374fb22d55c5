package app.hallway.search;

/**
 * A text as its words, for comparing titles and names: folded, with one space where anything else
 * stands between them, and with the signs that make another word of one ("c++").
 */
public final class PlainWords {
  private PlainWords() {}

  public static String of(String text) {
    var words = new TextWords(text);
    var plain = new StringBuilder(text.length());
    int end = 0;
    for (var word : words.words()) {
      if (!words.said(word).equals(".")) {
        plain.append(word.start() > end && !plain.isEmpty() ? " " : "").append(words.said(word));
        end = word.end();
      }
    }
    return plain.toString();
  }
}
