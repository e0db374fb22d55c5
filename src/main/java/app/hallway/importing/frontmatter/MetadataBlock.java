package app.hallway.importing.frontmatter;

import java.util.List;

/**
 * The lines at the top of a file that are metadata.
 *
 * @param body the metadata without its fences
 * @param end how many lines of the file it takes, fences and blank lines before it included
 */
record MetadataBlock(Syntax syntax, List<String> body, int end, boolean closed) {
  String text() {
    return String.join("\n", body);
  }
}
