package app.hallway.importing.dialect;

import app.hallway.markdown.HtmlElements;

/** The names of HTML: which are tags at all, and which open a block of CommonMark. */
final class HtmlTags {
  private HtmlTags() {}

  static boolean isTag(String name) {
    return HtmlElements.isElement(name);
  }

  /** Whether a block tag, opening or closing, begins at the offset of a {@code <}. */
  static boolean opensBlock(String text, int offset) {
    int start = text.startsWith("</", offset) ? offset + 2 : offset + 1;
    return HtmlElements.opensBlock(nameAt(text, start));
  }

  static String nameAt(String text, int start) {
    int end = start;
    while (end < text.length() && end < start + 40 && isNamePart(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isNamePart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_');
  }
}
