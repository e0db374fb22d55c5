package app.hallway.render;

import app.hallway.texts.Phrasebook;
import java.util.Locale;

/** The page's own words. */
final class PageWords {
  private static final Phrasebook TEXTS = Phrasebook.of("app.hallway.render.messages");

  private PageWords() {}

  static String of(String key, Object... arguments) {
    return TEXTS.text(key, arguments);
  }

  /** The language that they are in. */
  static Locale locale() {
    return TEXTS.locale();
  }
}
