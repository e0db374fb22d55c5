package app.hallway.library.vaults;

import app.hallway.anchor.WordDiff;
import app.hallway.model.BlockKind;
import app.hallway.model.WordChange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a block of a file differs from what the library says, without what only carries it. */
final class BlockWords {
  private static final Pattern CONTAINER = Pattern.compile("(?m)^> ?");
  private static final Pattern CALLOUT = Pattern.compile("\\[![a-z]+\\][-+]? ?");
  private static final Pattern OWN_LINK = Pattern.compile("\\[([^\\]]*)\\]\\(hallway://[^)]*\\)");
  private static final Pattern OPEN_TASK = Pattern.compile("(?m)^- \\[ \\] ");
  private static final Pattern DONE_TASK = Pattern.compile("(?m)^- \\[[xX]\\] ");

  private BlockWords() {}

  /** What one of both says nothing any more of is told whole. */
  static List<WordChange> between(BlockKind kind, @Nullable String mine, @Nullable String yours) {
    var ours = lines(kind, mine);
    var theirs = lines(kind, yours);
    if (kind == BlockKind.TALK && mine != null && yours != null) {
      return WordDiff.between(only(ours, theirs), only(theirs, ours));
    }
    while (ours.size() > 1 && theirs.size() > 1 && ours.getFirst().equals(theirs.getFirst())) {
      ours.removeFirst();
      theirs.removeFirst();
    }
    return WordDiff.between(String.join("\n", ours), String.join("\n", theirs));
  }

  /** Of the facts about a talk those that the other does not have. */
  private static String only(List<String> lines, List<String> other) {
    return lines.stream().filter(line -> !other.contains(line)).collect(Collectors.joining("\n"));
  }

  private static List<String> lines(BlockKind kind, @Nullable String text) {
    if (text == null) {
      return new ArrayList<>();
    }
    var plain = CONTAINER.matcher(text).replaceAll("");
    plain = OWN_LINK.matcher(CALLOUT.matcher(plain).replaceFirst("")).replaceAll("$1");
    plain = DONE_TASK.matcher(OPEN_TASK.matcher(plain).replaceAll("☐ ")).replaceAll("☑ ");
    if (kind == BlockKind.PROPERTY) {
      plain = plain.substring(plain.indexOf('\n') + 1);
    }
    return new ArrayList<>(plain.strip().lines().toList());
  }
}
