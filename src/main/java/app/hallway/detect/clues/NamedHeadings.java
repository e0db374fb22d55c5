package app.hallway.detect.clues;

import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.SpeakerList;
import java.util.regex.Pattern;

/** Headings that name who spoke: "Title – A Person". */
final class NamedHeadings {
  private static final int FEWEST = 2;
  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^ {0,3}(?:#{1,6}[ \\t]+|\\*\\*|__)(?=\\S)([^\\n]{3,160}?)(?:\\s+[-–—|]{1,3}\\s+|,?\\s+(?:by|par|por|von|de|di|av|od)\\s+)([^\\n]{3,80}?)[ \\t#*_]*$");

  private NamedHeadings() {}

  /** Whether a text, as it was written, has more than one. */
  static boolean areIn(String text) {
    var match = HEADING.matcher(text);
    int found = 0;
    while (found < FEWEST && match.find()) {
      found += PersonNames.areKnown(SpeakerList.read(match.group(2), false)) ? 1 : 0;
    }
    return found == FEWEST;
  }
}
