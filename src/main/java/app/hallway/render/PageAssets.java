package app.hallway.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files that every page uses: its style, its script, its fonts. Thread-safe. */
public final class PageAssets {
  private static final Pattern NAME = Pattern.compile("(fonts/)?[a-z0-9-]+\\.(css|woff)");

  private PageAssets() {}

  /** The file behind {@code hallway://asset/NAME}; empty where there is none. */
  public static Optional<byte[]> find(String name) {
    return NAME.matcher(name).matches() && PageAssets.class.getResource(name) != null
        ? Optional.of(bytes(name))
        : Optional.empty();
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String name) {
    try (var stream = PageAssets.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no such part of the page: " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
