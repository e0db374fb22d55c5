package app.hallway.render;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The page's own words. */
final class PageWords {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("app.hallway.render.messages", Locale.ROOT);

  private PageWords() {}

  static String of(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
  }
}
