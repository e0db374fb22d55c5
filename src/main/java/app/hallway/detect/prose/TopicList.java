package app.hallway.detect.prose;

import app.hallway.detect.prose.TitleInProse.Stretch;
import app.hallway.detect.words.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts what several talks were about: "talks on A, B (with C) and D". */
final class TopicList {
  private static final Pattern REACH =
      Pattern.compile("(?:[^.;:!?\\n]|\\.(?=[\\p{Ll}\\d])){3,260}");
  private static final QuickPattern BETWEEN =
      QuickPattern.of(
          "(?U)\\s*\\([^()]{0,100}\\)|,\\s+(?:(?:and|und|et|y|e|en|og|och|i|a|и)\\s+)?"
              + "|\\s(?:and|und|et|y|e|en|og|och|i|a|и)\\s+(?=[\\p{Lu}\\d])|\\s&\\s+");
  private static final Pattern TRAILING =
      Pattern.compile("\\s(?:and|und|et|y|e|en|og|och|i|a|и)\\s*$");
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
    boolean more = true;
    while (more && topics.size() < MOST) {
      more = BETWEEN.next(match, text, from) && match.start() < reach.end();
      int to = more ? match.start() : Math.max(from, reach.end());
      more &= add(text, from, to, topics);
      from = more ? match.end() : from;
    }
    return topics;
  }

  /** False where what follows is not of the list any more. */
  private static boolean add(String text, int from, int to, List<Stretch> topics) {
    var words = TRAILING.matcher(text.substring(from, to)).replaceFirst("").strip();
    if (words.isEmpty()) {
      return true;
    }
    boolean topic =
        TopicEnds.mayBeTopic(words) && words.split(" ", MOST_WORDS + 1).length <= MOST_WORDS;
    if (topic) {
      int start = text.indexOf(words, from);
      topics.add(new Stretch(start, start + words.length()));
    }
    return topic && !TopicEnds.saysSomething(words);
  }
}
