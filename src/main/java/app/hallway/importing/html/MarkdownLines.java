package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts right, line by line, what flexmark writes so that CommonMark would read it otherwise. */
final class MarkdownLines {
  /** The language that code without one is given, so that flexmark fences it. */
  static final String NO_LANGUAGE = "none";

  private static final Pattern FENCE =
      Pattern.compile("([ >]*(?:(?:[-+*]|\\d+[.)])\\s+)*)(`{3,}|~{3,})(.*)");
  private static final Pattern LEAD = Pattern.compile("(?:[ >]|[-+*] +|\\d+[.)] +)*");

  private final List<String> lines = new ArrayList<>();
  private String openFence = "";

  private MarkdownLines() {}

  static String mend(String markdown) {
    var mended = new MarkdownLines();
    markdown.lines().forEach(mended::add);
    return String.join("\n", mended.lines).replaceAll("\n{3,}(?!\n)", "\n\n").strip() + "\n";
  }

  private void add(String line) {
    var fence = FENCE.matcher(line);
    if (fence.matches()) {
      addFence(fence);
    } else if (!openFence.isEmpty()) {
      lines.add(line);
    } else {
      addText(line.isBlank() ? "" : line);
    }
  }

  private void addFence(Matcher fence) {
    if (openFence.isEmpty()) {
      openFence = fence.group(2);
      var language = fence.group(3).strip();
      lines.add(fence.group(1) + fence.group(2) + (language.equals(NO_LANGUAGE) ? "" : language));
    } else {
      lines.add(fence.group());
      if (fence.group(2).startsWith(openFence) && fence.group(3).isBlank()) {
        openFence = "";
      }
    }
  }

  private void addText(String line) {
    if (line.startsWith(">")
        && !lines.isEmpty()
        && !lines.getLast().isEmpty()
        && !lines.getLast().startsWith(">")) {
      lines.add("");
    }
    var lead = LEAD.matcher(line);
    var indent = lead.lookingAt() ? lead.group().replaceAll("[^ >]", " ") : "";
    var parts = line.split(" ?" + MarkdownEscapes.HARD_BREAK + " ?", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      lines.add((i == 0 ? "" : indent) + parts[i] + (last ? "" : "\\"));
    }
  }
}
