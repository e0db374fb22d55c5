package app.hallway.importing.html;

import java.util.regex.Pattern;

/**
 * Sites put small pictures in the place of emoji and keep these as the text for who sees none.
 * Words of two letters are none, in whatever script.
 */
final class Emoji {
  private static final int LONGEST = 16;

  private static final Pattern SEQUENCE =
      Pattern.compile(
          "(?:[#*0-9]\\x{FE0F}?\\x{20E3}|[\\p{IsEmoji}\\p{IsEmoji_Modifier}\\x{1F1E6}-\\x{1F1FF}"
              + "&&[^\\x00-\\x{FF}]][\\x{FE0F}\\x{200D}\\x{E0020}-\\x{E007F}]*)+");

  private Emoji() {}

  static boolean isEmoji(String text) {
    return text.length() <= LONGEST && SEQUENCE.matcher(text).matches();
  }
}
