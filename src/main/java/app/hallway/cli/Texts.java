package app.hallway.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the command line says. */
final class Texts {
  static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("app.hallway.cli.messages", Locale.ROOT);

  private Texts() {}

  static String of(String key, @Nullable Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
  }
}
