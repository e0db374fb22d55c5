package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.WordChange;
import app.hallway.model.WordChange.Kind;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words differ. */
final class WordDiffTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a rope holds,    a rope breaks,     a rope [-holds-][+breaks+]
          a rope,          a long rope,       a[+ long+] rope
          same,            same,              same
          to do now,       on it now,         [-to do-][+on it+] now
          '',              new words,         [+new words+]
          old,             '',                [-old-]
          '',              '',                ''
          係留は難しい,       係留は易しい,         係留は[-難-][+易+]しい
          a 👩‍🚀 went,       a 👩‍🔧 went,        a [-👩‍🚀-][+👩‍🔧+] went
          """)
  void words_that_differ_are_told_and_all_others_kept(String old, String now, String told) {
    var changes = WordDiff.between(old, now);
    assertThat(changes.stream().map(WordDiffTest::told).collect(Collectors.joining()))
        .isEqualTo(told);
  }

  private static String told(WordChange change) {
    return switch (change.kind()) {
      case SAME -> change.text();
      case GONE -> "[-" + change.text() + "-]";
      case NEW -> "[+" + change.text() + "+]";
    };
  }

  @ParameterizedTest
  @CsvSource({"one two, two three", "係留, 留係", "'a\n\nb', 'b\na'"})
  void either_text_can_be_had_back(String old, String now) {
    var changes = WordDiff.between(old, now);
    assertThat(without(Kind.NEW, changes)).isEqualTo(old);
    assertThat(without(Kind.GONE, changes)).isEqualTo(now);
  }

  private static String without(Kind kind, Iterable<WordChange> changes) {
    var text = new StringBuilder();
    changes.forEach(change -> text.append(change.kind() == kind ? "" : change.text()));
    return text.toString();
  }
}
