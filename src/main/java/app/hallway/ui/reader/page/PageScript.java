package app.hallway.ui.reader.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page's side of the reader, to be run once on each page; then {@code hallway} is spoken to.
 */
final class PageScript {
  static final String TEXT = joined(List.of("text.js", "paint.js", "page.js"));

  private PageScript() {}

  /** The files see one another, and the page sees none of them. */
  private static String joined(List<String> files) {
    return files.stream()
        .map(PageScript::read)
        .collect(
            Collectors.joining(
                "\n",
                "(function () {\n",
                "\nwindow.hallway = pageOf({colours: %s, changes: %s});\n})();"
                    .formatted(PageNames.COLOURS.forPage(), PageNames.CHANGES.forPage())));
  }

  private static String read(String file) {
    try (var stream = PageScript.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
