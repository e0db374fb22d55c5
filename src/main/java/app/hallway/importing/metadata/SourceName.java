package app.hallway.importing.metadata;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file is called and where it lies.
 *
 * @param name the file's name, or {@code -} for standard input
 */
public record SourceName(String name, @Nullable Path path) {
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,8}$");
  private static final Pattern DATE =
      Pattern.compile("^(?:19|20)\\d\\d[-_.]?\\d\\d?[-_.]?\\d\\d?[-_. ]*");
  private static final Pattern SEPARATORS = Pattern.compile("[-_+\\s]+");
  private static final Set<String> MEANINGLESS =
      Set.of("", "index", "readme", "post", "article", "_index");

  /**
   * The name in words, for a report that has no title; a folder's where the file's says nothing.
   */
  public String asTitle() {
    var own = words(name);
    if (!MEANINGLESS.contains(own.toLowerCase(Locale.ROOT))) {
      return own;
    }
    var folder = path == null ? null : path.getParent();
    var folderName = folder == null ? null : folder.getFileName();
    var words = folderName == null ? "" : words(folderName.toString());
    return words.isEmpty() ? untitled(own) : words;
  }

  private String untitled(String own) {
    return own.isEmpty() ? name.isBlank() ? "-" : name.strip() : own;
  }

  private static String words(String fileName) {
    var bare = DATE.matcher(ENDING.matcher(fileName).replaceFirst("")).replaceFirst("");
    var words = SEPARATORS.matcher(bare).replaceAll(" ").strip();
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
