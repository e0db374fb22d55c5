package app.hallway.ui.common.texts;

import app.hallway.texts.Phrasebook;
import java.util.Locale;
import java.util.Optional;

/** The window's texts, from messages.properties. */
public final class Messages {
  private static final Phrasebook TEXTS = Phrasebook.of("app.hallway.ui.messages");

  private Messages() {}

  /**
   * A text with its arguments put in; the first chooses the form of one that counts.
   *
   * @throws java.util.MissingResourceException where there is no such text
   */
  public static String text(String key, Object... arguments) {
    return TEXTS.text(key, arguments);
  }

  /** A text without arguments, where there is one. */
  public static Optional<String> find(String key) {
    return TEXTS.find(key);
  }

  /** The text for a constant: {@code prefix.CONSTANT}. */
  public static String text(String prefix, Enum<?> constant) {
    return text(prefix + "." + constant.name());
  }

  /** The language of the texts. */
  static Locale locale() {
    return TEXTS.locale();
  }
}
