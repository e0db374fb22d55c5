package app.hallway.export;

import app.hallway.model.FileOwner;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file that a template wrote says of itself: in properties at its beginning, as YAML or as
 * Logseq has them, or in a line at its end.
 *
 * @param template that wrote it; empty where properties say whose it is
 */
public record OwnMark(FileOwner owner, String template) {
  /** Of the end of a file that is read for it, in bytes. */
  static final int LONGEST = 1024;

  private static final Pattern LAST_LINE =
      Pattern.compile(
          "(?:<!-- )?hallway: (\\S+ \\d+ of \\S+); template ([^\\n]+?)(?: -->)?\\s*\\z");

  private static final Pattern OUTLINER = Pattern.compile("(?m)^hallway:: (\\S+ \\d+ of \\S+)$");

  /** The line that says it; ends in \n. */
  public static String of(FileOwner owner, String template, boolean hidden) {
    var line = "hallway: " + owner + "; template " + template;
    return "\n" + (hidden ? "<!-- " + line + " -->" : line) + "\n";
  }

  /** Whether a text says in properties whose it is. */
  public static boolean isNamed(String text) {
    return inProperties(text.getBytes(StandardCharsets.UTF_8)).isPresent();
  }

  /** Empty where it says nothing, or cannot be read. */
  public static Optional<OwnMark> read(Path file) {
    try (var channel = FileChannel.open(file)) {
      var end = ByteBuffer.allocate((int) Math.min(LONGEST, channel.size()));
      channel.read(end, channel.size() - end.capacity());
      var mark = atEnd(new String(end.array(), StandardCharsets.UTF_8));
      if (mark.isPresent()) {
        return mark;
      }
      var beginning = ByteBuffer.allocate((int) Math.min(1 << 18, channel.size()));
      channel.read(beginning, 0);
      return inProperties(beginning.array()).map(owner -> new OwnMark(owner, ""));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** By the last line of a text. */
  static Optional<OwnMark> atEnd(String text) {
    var line = LAST_LINE.matcher(text);
    return line.find()
        ? FileOwner.parse(line.group(1)).map(owner -> new OwnMark(owner, line.group(2)))
        : Optional.empty();
  }

  private static Optional<FileOwner> inProperties(byte[] bytes) {
    var owner = OwnWork.owner(FileHead.of(bytes));
    if (owner.isPresent()) {
      return owner;
    }
    var text = new String(bytes, 0, Math.min(bytes.length, 1 << 14), StandardCharsets.UTF_8);
    int end = text.indexOf("\n\n");
    var line = OUTLINER.matcher(end < 0 ? text : text.substring(0, end));
    return line.find() ? FileOwner.parse(line.group(1)) : Optional.empty();
  }
}
