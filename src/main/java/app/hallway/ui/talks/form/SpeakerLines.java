package app.hallway.ui.talks.form;

import app.hallway.model.Speaking;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Speakers as a person writes them: one a line, "Name, Affiliation". */
final class SpeakerLines {
  private SpeakerLines() {}

  static String write(List<Speaking> speakers) {
    return speakers.stream().map(SpeakerLines::line).collect(Collectors.joining("\n"));
  }

  /** Lines without a name say nothing. */
  static List<Speaking> read(String text) {
    return text.lines()
        .map(String::strip)
        .filter(SpeakerLines::hasName)
        .map(SpeakerLines::speaking)
        .toList();
  }

  private static String line(Speaking speaking) {
    return speaking.affiliation() == null
        ? speaking.name()
        : speaking.name() + ", " + speaking.affiliation();
  }

  private static boolean hasName(String line) {
    return !line.isEmpty() && !line.startsWith(",");
  }

  private static Speaking speaking(String line) {
    int comma = line.indexOf(',');
    return comma < 0
        ? new Speaking(line, null)
        : new Speaking(line.substring(0, comma).strip(), orNull(line.substring(comma + 1).strip()));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
