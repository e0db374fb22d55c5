package app.hallway.cli.output;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the command line says. */
public final class Texts {
  public static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("app.hallway.cli.messages", Locale.ROOT);

  private Texts() {}

  public static String of(String key, @Nullable Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
  }
}
