package app.hallway.ui.window;

import app.hallway.render.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;

/** Dresses the window: the theme beneath, our tokens over it, then a style sheet a feature. */
public final class Looks {
  private static final List<String> FONTS =
      List.of(
          "Inter-Regular",
          "Inter-Italic",
          "Inter-Medium",
          "Inter-SemiBold",
          "Inter-Bold",
          "NotoEmoji-Regular");
  private static final List<String> FEATURES =
      List.of(
          "hallway.css",
          "library/library.css",
          "search/search.css",
          "reader/reader.css",
          "talks/talks.css",
          "speakers/speakers.css",
          "notes/notes.css",
          "vaults/vaults.css",
          "templating/templating.css");

  private Looks() {}

  /** Fonts that are not there leave the theme's. */
  public static void loadFonts() {
    FONTS.stream()
        .flatMap(name -> resource("fonts/" + name + ".ttf"))
        .forEach(font -> Font.loadFont(font, 13));
    IkonResolverProvider.getInstance(Looks::loadIcons);
  }

  /** Those of the pack have lines that lie over each other: holes, where the screen is scaled. */
  private static void loadIcons(IkonHandler handler) {
    resource("fonts/" + handler.getFontFamily() + ".ttf")
        .map(font -> Font.loadFont(font, 16))
        .forEach(handler::setFont);
  }

  public static void dress(Scene scene, Theme theme) {
    boolean dark = theme == Theme.DARK;
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheets(dark));
  }

  private static List<String> sheets(boolean dark) {
    Stream<String> opaque =
        Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)
            ? Stream.of()
            : Stream.of("opaque.css");
    return Stream.of(Stream.of(dark ? "dark.css" : "light.css"), FEATURES.stream(), opaque)
        .flatMap(names -> names)
        .flatMap(Looks::resource)
        .toList();
  }

  private static Stream<String> resource(String name) {
    @Nullable URL found = Looks.class.getResource("/app/hallway/ui/" + name);
    return Stream.ofNullable(found).map(url -> Objects.requireNonNull(url).toExternalForm());
  }
}
