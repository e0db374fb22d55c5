package app.hallway.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.annotations.ReadAnnotations.Taken;
import app.hallway.model.AnnotationFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a file, reading it ends, and in no exception. */
class BrokenFilesTest {
  private static final List<String> PIECES =
      List.of(
          "null",
          "7",
          "-1e300",
          "99999999999999999999",
          "\"\"",
          "[]",
          "{}",
          "\"\uD83D\"",
          "\"\\u0000\"",
          "true",
          "\n",
          "==========\n",
          "> ",
          "---\n",
          ",",
          "\"",
          "#",
          "==",
          "[[",
          "\uFFFD",
          "\u202E");

  /** One file of each form. */
  static List<String> files() {
    var all = List.of(Samples.passage(), Samples.wholeTalk(), Samples.talk(), Samples.report());
    return List.of(
        written(AnnotationFormat.W3C, all),
        written(AnnotationFormat.HYPOTHESIS, all),
        written(AnnotationFormat.JSON, all),
        written(AnnotationFormat.READWISE, all),
        "{\"title\": \"T\", \"author\": \"A\", \"entries\": [{\"sort\": \"highlight\", \"time\": 1398118087, \"text\": \"words\", \"note\": \"mine\", \"color\": \"red\"}]}",
        "{\"$format\": \"readest-annotations\", \"book\": {\"title\": \"T\"}, \"annotations\": [{\"id\": \"n\", \"type\": \"annotation\", \"text\": \"words\", \"color\": \"#bbfabb\", \"createdAt\": 1760000000000}]}",
        "[{\"url\": \"https://example.org/x\", \"title\": \"T\", \"highlights\": [], \"data\": [{\"id\": \"1772356320000\", \"content\": \"<p>words</p>\", \"groupId\": \"g\", \"textQuote\": {\"prefix\": \"a\"}, \"notes\": [\"n\"]}]}]",
        "T (A)\n- Your Highlight on page 3 | Location 41-42 | Added on Monday, 21 April 2014 22:08:07\n\nwords\n==========\nT (A)\n- Your Note on Location 42 | Added on Monday, 21 April 2014 22:08:07\n\nmine\n==========\n",
        "# T\n##### A\n\n## C\n### Page 42 @ 24 September 2025 03:48:47 AM\n==words==\n\n---\nmine\n",
        "---\ntitle: T\n---\n# T\n[Read on Omnivore](https://omnivore.app/me/t)\n## Highlights\n> words [\u2934\uFE0F](https://omnivore.app/me/t#h) #l ^h\n\nmine\n",
        "---\ntitle: T\nsource: https://example.org/x\nauthor:\n  - A\n---\nThe ==words== of it\n");
  }

  private static String written(AnnotationFormat format, List<SharedAnnotation> all) {
    return new String(FormsOf.written(format, all), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_is_known_as_long_as_it_is_whole(String file) {
    assertThat(FormsOf.read(file)).isInstanceOf(Taken.class);
    assertThat(FormsOf.taken(file).annotations()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_that_is_cut_mixed_and_patched_is_refused_or_read(String file) {
    for (long seed = 0; seed < 400; seed++) {
      var broken = broken(file, new Random(seed));
      assertThat(FormsOf.read(broken)).as(() -> broken).isNotNull();
    }
  }

  private static String broken(String file, Random random) {
    var text = new StringBuilder(file);
    for (int i = random.nextInt(4); i >= 0 && !text.isEmpty(); i--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(30));
      text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** As a patch of JSON often is none, its values are patched, too. */
  @ParameterizedTest
  @MethodSource("files")
  void a_value_of_another_type_is_as_good_as_none(String file) {
    for (var piece : PIECES.subList(0, 10)) {
      var values = Pattern.compile("(?<=: )(?:\"[^\"]*\"|\\d+|\\[\\]|\\{\\})").matcher(file);
      while (values.find()) {
        var broken = file.substring(0, values.start()) + piece + file.substring(values.end());
        assertThat(FormsOf.read(broken)).as(() -> broken).isNotNull();
      }
    }
  }
}
