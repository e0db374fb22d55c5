package app.hallway.annotations;

import app.hallway.model.AnnotationFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a note that Obsidian Web Clipper made of a page, with what was highlighted between equals
 * signs. It is the page, too: whoever wants that imports it as a report.
 */
final class ClippedNoteReader {
  private static final int CONTEXT = 64;
  private static final Pattern METADATA =
      Pattern.compile("\\A---\\n(.*?\\n)---[ \\t]*\\n", Pattern.DOTALL);
  private static final Pattern SOURCE =
      Pattern.compile("(?m)^(?:source|url):\\s*[\"']?(https?://[^\\s\"']+)");
  private static final Pattern TITLE = Pattern.compile("(?m)^title:\\s*(.+?)\\s*$");
  private static final Pattern AUTHOR =
      Pattern.compile("(?m)^author:[ \\t]*\\n((?:[ \\t]+- .*\\n)+)|^author:[ \\t]*(\\S.*)$");
  private static final Pattern CREATED = Pattern.compile("(?m)^created:\\s*[\"']?([0-9T:.+Z -]+)");

  /** Not over the end of a paragraph, and never of more than anybody marks. */
  private static final Pattern MARK =
      Pattern.compile(
          "==(?=[^\\s=])((?:[^=\\n]|\\n(?!\\s*\\n)|=(?!=)){1,5000})(?<=[^\\s=])==(?!=)");

  private ClippedNoteReader() {}

  static boolean isOne(String text) {
    var metadata = METADATA.matcher(text);
    return metadata.find()
        && SOURCE.matcher(metadata.group(1)).find()
        && MARK.matcher(text).find(metadata.end());
  }

  static ReadAnnotations.Taken read(String text) {
    var head = METADATA.matcher(text);
    var metadata = head.find() ? head.group(1) : "";
    var body = text.substring(head.end());
    var source =
        new SharedSource(
            first(SOURCE, metadata).stream().toList(),
            bare(first(TITLE, metadata).orElse("")),
            authors(metadata));
    var created = Moments.moment(first(CREATED, metadata).orElse("").strip());
    var taken = new ArrayList<SharedAnnotation>();
    var mark = MARK.matcher(body);
    while (mark.find()) {
      taken.add(
          new SharedAnnotation(
              "",
              SharedKind.PASSAGE,
              source,
              null,
              passage(body, mark),
              null,
              List.of(),
              List.of(),
              created,
              created));
    }
    return new ReadAnnotations.Taken(AnnotationFormat.CLIPPED_NOTE, taken, List.of());
  }

  private static Optional<String> first(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String authors(String metadata) {
    var author = AUTHOR.matcher(metadata);
    if (!author.find()) {
      return "";
    }
    return author.group(1) == null
        ? bare(author.group(2))
        : String.join(
            ", ", author.group(1).lines().map(line -> bare(line.strip().substring(2))).toList());
  }

  /** Without the quotes of YAML and the brackets of a link into the vault. */
  private static String bare(String value) {
    return value.strip().replaceAll("^[\"']?(?:\\[\\[)?|(?:]])?[\"']?$", "");
  }

  /** What stands beside it in its paragraph. */
  private static SharedPassage passage(String body, Matcher mark) {
    int start = body.lastIndexOf("\n\n", mark.start()) + 1;
    int next = body.indexOf("\n\n", mark.end());
    var before = words(body.substring(start, mark.start()));
    var behind = words(body.substring(mark.end(), next < 0 ? body.length() : next));
    return SharedPassage.of(
        words(mark.group(1)),
        before.substring(Math.max(0, before.length() - CONTEXT)),
        behind.substring(0, Math.min(CONTEXT, behind.length())),
        null);
  }

  private static String words(String markdown) {
    return MarkdownWords.of(markdown.replace("==", ""));
  }
}
