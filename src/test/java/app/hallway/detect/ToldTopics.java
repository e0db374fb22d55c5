package app.hallway.detect;

import app.hallway.detect.LabelledReport.Label;
import app.hallway.detect.blocks.Block;
import app.hallway.detect.blocks.BlockReader;
import app.hallway.detect.prose.Sentences;
import app.hallway.detect.prose.TopicFitting.Stretch;
import app.hallway.detect.prose.TopicFitting.Told;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.detect.words.Titles;
import app.hallway.markdown.InlineText;
import app.hallway.markdown.Markdown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sentences of a labelled report, with the words of them that are the titles of its talks. */
final class ToldTopics {
  private static final int NEAR = 2;
  private static final double ALIKE = 0.8;
  private static final int MORE = 3;
  private static final Pattern WORD =
      Pattern.compile(
          "(?U)[\\u3000-\\uabff]|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’.\\-_][\\p{L}\\p{N}]+)*");

  /** A sentence and where it stands. */
  private record Placed(InlineText sentence, boolean amongTalks, int number, int line) {}

  /** Where a sentence has a title, and how alike the words are. */
  private record Found(Placed placed, Stretch stretch, double alike) {}

  private final List<Placed> placed = new ArrayList<>();
  private final Map<Placed, List<Stretch>> topics = new HashMap<>();

  /** Sentences of which two readers could differ. */
  private final List<Placed> unsure = new ArrayList<>();

  /** Talks that no sentence announces. */
  private final List<Label> elsewhere = new ArrayList<>();

  private ToldTopics(LabelledReport report) {
    for (var block : BlockReader.read(Markdown.parse(report.markdown()).root())) {
      if (block.type() == Block.Type.PARAGRAPH || block.type() == Block.Type.ITEM) {
        boolean among = TalkVocabulary.hasNoun(block.text());
        int number = 0;
        for (var sentence : Sentences.of(block.inline())) {
          placed.add(new Placed(sentence, among, number++, block.part(sentence).first()));
        }
      }
    }
    report.talks().forEach(this::mark);
  }

  static List<Told> of(LabelledReport report) {
    var told = new ToldTopics(report);
    return told.placed.stream()
        .filter(one -> !told.unsure.contains(one))
        .filter(one -> told.topics.containsKey(one) || !told.liesInTalk(one))
        .map(
            one ->
                new Told(
                    one.sentence(),
                    one.amongTalks(),
                    one.number(),
                    told.topics.getOrDefault(one, List.of())))
        .toList();
  }

  /** What lies within a talk that is announced elsewhere may well tell of its topic. */
  private boolean liesInTalk(Placed one) {
    return elsewhere.stream().anyMatch(l -> l.line() <= one.line() && one.line() <= l.endLine());
  }

  private void mark(Label label) {
    var best =
        placed.stream()
            .filter(one -> Math.abs(one.line() - label.line()) <= NEAR)
            .flatMap(one -> find(label.title(), one).stream())
            .filter(found -> found.alike() > ALIKE)
            .max(Comparator.comparingDouble(Found::alike));
    if (best.isEmpty()) {
      elsewhere.add(label);
    } else if (label.optional()) {
      unsure.add(best.get().placed());
    } else {
      topics
          .computeIfAbsent(best.get().placed(), any -> new ArrayList<>())
          .add(best.get().stretch());
    }
  }

  /** The words of a sentence that are most like a title. */
  private static Optional<Found> find(String title, Placed one) {
    var text = one.sentence().text();
    var words = WORD.matcher(text).results().toList();
    var wanted = Titles.words(title);
    Found best = null;
    for (int i = 0; i < words.size(); i++) {
      if (!wanted.isEmpty() && startsWith(words.get(i), wanted.getFirst())) {
        for (int k = i; k < Math.min(words.size(), i + wanted.size() + MORE); k++) {
          var stretch = new Stretch(words.get(i).start(), words.get(k).end());
          double alike = Titles.alike(title, text.substring(stretch.from(), stretch.to()));
          best = best == null || alike > best.alike() ? new Found(one, stretch, alike) : best;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean startsWith(MatchResult word, String first) {
    var words = Titles.words(word.group());
    return !words.isEmpty() && words.getFirst().equals(first);
  }
}
