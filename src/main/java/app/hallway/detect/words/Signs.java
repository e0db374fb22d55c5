package app.hallway.detect.words;

/** Looks for single characters: cheap questions before an expensive one. */
public final class Signs {
  private static final String CLOSING = ")）]】";

  private Signs() {}

  /** True where a text has any of some characters. */
  public static boolean areIn(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  public static boolean startWith(String text, String signs) {
    return !text.isEmpty() && signs.indexOf(text.charAt(0)) >= 0;
  }

  /** The text without those of some characters that stand at its end. */
  public static String cutFromEnd(String text, String signs) {
    int end = text.length();
    while (end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** True where a bracket closes behind the last letter. */
  public static boolean closeAtEnd(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return false;
  }
}
