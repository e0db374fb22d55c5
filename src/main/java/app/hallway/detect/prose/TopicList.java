package app.hallway.detect.prose;

import app.hallway.detect.prose.TitleInProse.Stretch;
import app.hallway.detect.words.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts what several talks were about: "talks on A, B (with C) and D". */
final class TopicList {
  private static final Pattern REACH = Pattern.compile("(?:[^.;:!?\\n]|\\.(?=[\\p{Ll}\\d])){3,260}");
  private static final QuickPattern BETWEEN =
      QuickPattern.of(
          "(?U)\\s*\\([^()]{0,100}\\)|,\\s+(?:(?:and|und|et|y|e|en|og|och|i|a|и)\\s+)?"
              + "|\\s(?:and|und|et|y|e|en|og|och|i|a|и)\\s+(?=[\\p{Lu}\\d])|\\s&\\s+");
  private static final int MOST_WORDS = 9;
  private static final int MOST = 8;

  private TopicList() {}

  /** Where each topic stands; fewer than two where they are not listed. */
  static List<Stretch> split(String text, int start) {
    var reach = REACH.matcher(text).region(start, text.length());
    if (!reach.lookingAt()) {
      return List.of();
    }
    var topics = new ArrayList<Stretch>();
    var match = BETWEEN.matcher(text);
    int from = start;
    while (BETWEEN.next(match, text, from) && match.start() < reach.end() && topics.size() < MOST) {
      add(text, from, match.start(), topics);
      from = match.end();
    }
    add(text, from, Math.max(from, reach.end()), topics);
    return topics;
  }

  private static void add(String text, int from, int to, List<Stretch> topics) {
    var words = text.substring(from, to).strip();
    if (TopicEnds.mayBeTopic(words) && words.split(" ", MOST_WORDS + 1).length <= MOST_WORDS) {
      int start = text.indexOf(words, from);
      topics.add(new Stretch(start, start + words.length()));
    }
  }
}
