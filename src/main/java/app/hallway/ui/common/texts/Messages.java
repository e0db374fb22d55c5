package app.hallway.ui.common.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The window's texts, from messages.properties. */
public final class Messages {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("app.hallway.ui.messages", Locale.ENGLISH);

  private Messages() {}

  /**
   * A text with its arguments put in, as {@link MessageFormat} does.
   *
   * @throws java.util.MissingResourceException where there is no such text
   */
  public static String text(String key, Object... arguments) {
    return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
  }

  /** A text without arguments, where there is one. */
  public static Optional<String> find(String key) {
    return TEXTS.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** The text for a constant: {@code prefix.CONSTANT}. */
  public static String text(String prefix, Enum<?> constant) {
    return text(prefix + "." + constant.name());
  }
}
