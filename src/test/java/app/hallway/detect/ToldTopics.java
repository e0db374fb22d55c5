package app.hallway.detect;

import app.hallway.detect.LabelledReport.Label;
import app.hallway.detect.blocks.Block;
import app.hallway.detect.blocks.BlockReader;
import app.hallway.detect.prose.Sentences;
import app.hallway.detect.prose.TopicFitting;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.detect.words.Titles;
import app.hallway.markdown.InlineText;
import app.hallway.markdown.Markdown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of a labelled report, with the words of them that are the titles of its talks. */
final class ToldTopics {
  private static final int NEAR = 2;
  private static final double ALIKE = 0.8;
  private static final int MORE = 3;

  /** A sentence and where it stands. */
  private record Placed(InlineText sentence, boolean amongTalks, int number, int line) {}

  private ToldTopics() {}

  static List<TopicFitting.Told> of(LabelledReport report) {
    var placed = new ArrayList<Placed>();
    for (var block : BlockReader.read(Markdown.parse(report.markdown()).root())) {
      if (block.type() == Block.Type.PARAGRAPH || block.type() == Block.Type.ITEM) {
        boolean among = TalkVocabulary.hasNoun(block.text());
        int number = 0;
        for (var sentence : Sentences.of(block.inline())) {
          placed.add(new Placed(sentence, among, number++, block.part(sentence).first()));
        }
      }
    }
    var topics = new HashMap<Placed, List<TopicFitting.Stretch>>();
    var unsure = new ArrayList<Placed>();
    var elsewhere = new ArrayList<Label>();
    for (var label : report.talks()) {
      boolean found = mark(label, placed, topics, unsure);
      if (!found) {
        elsewhere.add(label);
      }
    }
    return placed.stream()
        .filter(one -> topics.containsKey(one) || !isUnsure(one, unsure, elsewhere))
        .filter(one -> !unsure.contains(one))
        .map(
            one ->
                new TopicFitting.Told(
                    one.sentence(),
                    one.amongTalks(),
                    one.number(),
                    topics.getOrDefault(one, List.of())))
        .toList();
  }

  /** What lies within a talk that is announced elsewhere may well tell of its topic. */
  private static boolean isUnsure(Placed one, List<Placed> unsure, List<Label> elsewhere) {
    return unsure.contains(one)
        || elsewhere.stream().anyMatch(l -> l.line() <= one.line() && one.line() <= l.endLine());
  }

  private static boolean mark(
      Label label,
      List<Placed> placed,
      Map<Placed, List<TopicFitting.Stretch>> topics,
      List<Placed> unsure) {
    Placed best = null;
    TopicFitting.Stretch where = null;
    double most = ALIKE;
    for (var one : placed) {
      if (one.line() < label.line() - NEAR || one.line() > label.line() + NEAR) {
        continue;
      }
      var stretch = best(label.title(), one.sentence().text());
      double alike =
          stretch == null
              ? 0
              : Titles.alike(
                  label.title(), one.sentence().text().substring(stretch.from(), stretch.to()));
      if (alike > most) {
        most = alike;
        best = one;
        where = stretch;
      }
    }
    if (best == null) {
      return false;
    }
    if (label.optional()) {
      unsure.add(best);
    } else {
      topics.computeIfAbsent(best, b -> new ArrayList<>()).add(where);
    }
    return true;
  }

  private static TopicFitting.Stretch best(String title, String text) {
    var ends = new ArrayList<int[]>();
    var matcher = java.util.regex.Pattern.compile("(?U)[\\u3000-\\uabff]|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’.\\-_][\\p{L}\\p{N}]+)*").matcher(text);
    while (matcher.find()) {
      ends.add(new int[] {matcher.start(), matcher.end()});
    }
    int size = Titles.words(title).size();
    if (size == 0) {
      return null;
    }
    var first = Titles.words(title).getFirst();
    TopicFitting.Stretch best = null;
    double most = 0;
    for (int i = 0; i < ends.size(); i++) {
      var begin = Titles.words(text.substring(ends.get(i)[0], ends.get(i)[1]));
      if (begin.isEmpty() || !begin.getFirst().equals(first)) {
        continue;
      }
      for (int k = i; k < Math.min(ends.size(), i + size + MORE); k++) {
        double alike = Titles.alike(title, text.substring(ends.get(i)[0], ends.get(k)[1]));
        if (alike > most) {
          most = alike;
          best = new TopicFitting.Stretch(ends.get(i)[0], ends.get(k)[1]);
        }
      }
    }
    return best;
  }
}
