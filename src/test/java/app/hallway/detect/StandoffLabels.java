package app.hallway.detect;

import app.hallway.markdown.InlineText;
import app.hallway.markdown.Markdown;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Labels of reports that are other people's, so that only places of them are kept here: {@code
 * labels.tsv} names the repository, the file and the commit of each, and where its talks stand.
 * Makes of that what the programs that fit and judge detection read.
 *
 * <p>Arguments: a folder that holds a clone {@code OWNER+NAME} of each repository, with or without
 * a work tree; the folder to write {@code NAME.md} and {@code NAME.labels.json} to. What is not
 * there is told and left out.
 */
final class StandoffLabels {
  private static final String LABELS = "labels.tsv";
  private static final String NOWHERE = "-";
  private static final Pattern END_OF_LINK = Pattern.compile("\\]\\([^)]*\\)");

  /**
   * A talk; the title is what stands between two places of the file, nothing where it is nowhere.
   */
  private record Place(
      int line, int endLine, String kind, boolean optional, int titleFrom, int titleTo) {}

  /** A report in its repository. */
  record Source(String name, String repository, String path, String commit, List<Place> talks) {}

  private StandoffLabels() {}

  public static void main(String[] folders) throws IOException, InterruptedException {
    int restored = 0;
    for (var source : read()) {
      var clone = Path.of(folders[0]).resolve(source.repository().replace('/', '+'));
      var text = text(clone, source);
      if (text.isEmpty()) {
        System.out.println("not there: " + source.repository() + " " + source.path());
      } else {
        write(source, text.get(), Path.of(folders[1]));
        restored++;
      }
    }
    System.out.println(restored + " reports");
  }

  static List<Source> read() throws IOException {
    var sources = new ArrayList<Source>();
    try (var stream = Objects.requireNonNull(StandoffLabels.class.getResourceAsStream(LABELS))) {
      var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
      for (var line : lines.map(one -> one.split("\t", -1)).toList()) {
        if (line.length == 4) {
          sources.add(new Source(line[0], line[1], line[2], line[3], new ArrayList<>()));
        } else {
          sources.getLast().talks().add(place(line));
        }
      }
    }
    return sources;
  }

  private static Place place(String[] line) {
    boolean nowhere = line[4].equals(NOWHERE);
    var ends = (nowhere ? "0-0" : line[4]).split("-", -1);
    return new Place(
        Integer.parseInt(line[0]),
        Integer.parseInt(line[1]),
        line[2],
        line[3].equals("?"),
        Integer.parseInt(ends[0]),
        Integer.parseInt(ends[1]));
  }

  private static Optional<String> text(Path clone, Source source)
      throws IOException, InterruptedException {
    var git = Files.isDirectory(clone.resolve("repo")) ? clone.resolve("repo") : clone;
    if (!Files.isDirectory(git)) {
      return Optional.empty();
    }
    var process =
        new ProcessBuilder(
                "git", "-C", git.toString(), "show", source.commit() + ":" + source.path())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    byte[] bytes;
    try (InputStream out = process.getInputStream()) {
      bytes = out.readAllBytes();
    }
    return process.waitFor() == 0
        ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static void write(Source source, String text, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(source.name() + ".md"), text);
    var json = new ObjectMapper().createObjectNode();
    var talks = json.putArray("talks");
    source.talks().forEach(place -> fill(talks.addObject(), place, text));
    Files.writeString(folder.resolve(source.name() + ".labels.json"), json.toPrettyString());
  }

  private static void fill(ObjectNode talk, Place place, String text) {
    var title = plain(text.substring(place.titleFrom(), Math.min(place.titleTo(), text.length())));
    talk.put("title", title)
        .put("kind", place.kind())
        .put("line", place.line())
        .put("end_line", place.endLine())
        .put("optional", place.optional() || title.isEmpty());
  }

  /** The words as a reader sees them, whatever marks lie between. */
  private static String plain(String markdown) {
    var words = END_OF_LINK.matcher(markdown).replaceAll("");
    var block = Markdown.parse(words).root().getFirstChild();
    return block == null ? words : InlineText.of(block).onOneLine().text();
  }
}
