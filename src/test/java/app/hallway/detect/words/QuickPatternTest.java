package app.hallway.detect.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuickPatternTest {
  private static final String ALPHABET = "abdny Bdy-–,&(： \n'9日動画é\ud83c\udfa5.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?iU)[\\s,]+[(]?\\s*(?:by|and)[:\\s]\\s*",
        "\\s+[-–]{1,3}\\s+|(?<=\\p{L})-\\s+|\\s+[-–](?=\\p{Lu})",
        "(?iU)\\s*(?:,\\s*and\\s|\\s(?:&|and|y)\\s|&)\\s*",
        "(?U)\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}\\p{L}*)?",
        "(?i)\\s*(?:,|\\band\\b)\\s*(?:an|day)\\s*$",
        "\\n\\W{0,4}\\p{L}+\\s?：|9日"
      })
  void findsWhatThePatternFinds(String regex) {
    var search = QuickPattern.of(regex);
    var pattern = Pattern.compile(regex);

    assertThat(texts())
        .allSatisfy(text -> assertThat(found(search, text)).isEqualTo(found(pattern, text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?iU)(?<![\\p{L}])(?:day|and|by)(?![\\p{L}])",
        "(?iU)\\b(?:days?|any)\\b|動画|日",
      })
  void findsWordsWhereNoLetterStandsBefore(String regex) {
    var search = QuickPattern.ofWords(regex);
    var pattern = Pattern.compile(regex);

    assertThat(texts())
        .allSatisfy(text -> assertThat(found(search, text)).isEqualTo(found(pattern, text)));
  }

  @Test
  void findsWhatBeginsWithOneOfSomeWords() {
    var regex = "(?U)(?<!\\p{L})(?:and|by|é)(?: \\p{L}+|['-])";
    var search = QuickPattern.ofFirstWords(WordSet.of("and", "by", "é"), regex);
    var pattern = Pattern.compile(regex);

    assertThat(texts())
        .allSatisfy(text -> assertThat(found(search, text)).isEqualTo(found(pattern, text)));
  }

  @Test
  void findsWhatStandsAtTheStart() {
    var regex = "^\\W*\\p{L}{2,}";
    var search = QuickPattern.ofStart(regex);
    var pattern = Pattern.compile(regex);

    assertThat(texts())
        .allSatisfy(text -> assertThat(found(search, text)).isEqualTo(found(pattern, text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a & b", "a &", " & b", "a, and b & c", "a", ""})
  void splitsAsThePatternDoes(String text) {
    var regex = "\\s*(?:,\\s*and\\s|&)\\s*";

    assertThat(QuickPattern.of(regex).split(text))
        .isEqualTo(
            Pattern.compile(regex).splitAsStream(text).filter(piece -> !piece.isBlank()).toList());
  }

  private static List<String> texts() {
    var random = new Random(7);
    var texts = new ArrayList<String>();
    for (int i = 0; i < 3000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(24); length >= 0; length--) {
        text.append(
            switch (random.nextInt(8)) {
              case 0 -> " and ";
              case 1 -> " by ";
              case 2 -> "day";
              default -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            });
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static List<String> found(QuickPattern search, String text) {
    var found = new ArrayList<String>();
    var match = search.matcher(text);
    for (int at = 0; search.next(match, text, at); at = match.end()) {
      found.add(match.start() + match.group());
    }
    return found;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.start() + m.group()).toList();
  }
}
