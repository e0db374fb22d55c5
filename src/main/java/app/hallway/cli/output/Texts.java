package app.hallway.cli.output;

import app.hallway.texts.Phrasebook;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the command line says. */
public final class Texts {
  private static final Phrasebook TEXTS = Phrasebook.of("app.hallway.cli.messages");

  private Texts() {}

  public static String of(String key, @Nullable Object... arguments) {
    return TEXTS.text(key, arguments);
  }

  /** The same for picocli, which finds its help there. */
  public static ResourceBundle bundle() {
    return TEXTS.bundle();
  }
}
