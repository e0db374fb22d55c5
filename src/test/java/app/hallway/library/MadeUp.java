package app.hallway.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that nobody uses, so that no two sentences are alike. */
final class MadeUp {
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "dor", "fil", "gu", "hem", "jo", "kar", "lun", "mi", "nos", "pel", "ra", "sig",
          "tov", "u", "vek", "wen", "yar", "zi", "bor", "cul", "dep", "fa", "gri", "ham", "ik",
          "lor", "mup", "net", "oz", "pri", "quo", "rus", "sta", "tem", "vol");

  private final Random random;

  MadeUp(Random random) {
    this.random = random;
  }

  String word() {
    return IntStream.range(0, 3)
        .mapToObj(each -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
        .collect(Collectors.joining());
  }

  String name() {
    var word = word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  String sentence() {
    return name() + " " + words(8 + random.nextInt(6)) + ".";
  }

  List<String> sentences(int count) {
    return IntStream.range(0, count).mapToObj(each -> sentence()).toList();
  }

  String words(int count) {
    return IntStream.range(0, count).mapToObj(each -> word()).collect(Collectors.joining(" "));
  }

  /** The sentence with one word of it replaced, neither the first nor the last. */
  String reworded(String sentence) {
    var words = new ArrayList<>(List.of(sentence.split(" ", -1)));
    words.set(1 + random.nextInt(words.size() - 2), word());
    return String.join(" ", words);
  }
}
