package app.hallway.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Evidence;
import app.hallway.model.ImportWarning;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.NewLink;
import app.hallway.model.Placement;
import app.hallway.model.Speaking;
import app.hallway.model.TalkLink;
import app.hallway.model.TextSpan;
import app.hallway.testing.Seeds;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedTest {
  private static final List<String> SCRAPS =
      List.of(
          "a", "\\", "\t", "\n", "\r", "t", "n", "r", " ", "\\t", "\u0085", "\u2028", "\"", "é");

  private static final List<LinkRole> ROLES = List.copyOf(EnumSet.allOf(LinkRole.class));

  @Test
  void lists_read_as_they_were_written_whatever_signs_stand_in_them() {
    Seeds.each(
        300,
        random -> {
          var words = words(random);
          assertThat(Packed.texts(Packed.texts(words))).isEqualTo(words);
          var speakers = words.stream().map(word -> speaking(random, word)).toList();
          assertThat(Packed.speakers(Packed.speakers(speakers))).isEqualTo(speakers);
          var links = words.stream().map(word -> new TalkLink(role(random), word)).toList();
          assertThat(Packed.links(Packed.links(links))).isEqualTo(links);
          var evidence =
              words.stream()
                  .map(word -> new Evidence(word, random.nextGaussian(), word(random)))
                  .toList();
          assertThat(Packed.evidence(Packed.evidence(evidence))).isEqualTo(evidence);
        });
  }

  @Test
  void records_read_as_they_were_written() {
    var lines = List.of(new LineSpan(1, 1), new LineSpan(3, 17));
    assertThat(Packed.lines(Packed.lines(lines))).isEqualTo(lines);
    var news =
        List.of(
            new NewLink(LinkRole.VIDEO, "https://example.org/v", true),
            new NewLink(LinkRole.CODE, "", false));
    assertThat(Packed.newLinks(Packed.newLinks(news))).isEqualTo(news);
    var warnings = List.of(new ImportWarning(ImportWarning.Kind.TEXT_REPAIRED, 12, "a\tb"));
    assertThat(Packed.warnings(Packed.warnings(warnings))).isEqualTo(warnings);
    var candidates = List.of(new Placement.Candidate(new TextSpan(3, 9), 0.625));
    assertThat(Packed.candidates(Packed.candidates(candidates))).isEqualTo(candidates);
  }

  @Test
  void an_empty_list_is_an_empty_text() {
    assertThat(Packed.links(List.of())).isEmpty();
    assertThat(Packed.links("")).isEmpty();
  }

  @Test
  void what_an_older_program_wrote_is_read() {
    assertThat(Packed.speakers("Ada Quayle\tHarbour\\tLabs\nBen\\\\Tiller\t"))
        .containsExactly(
            new Speaking("Ada Quayle", "Harbour\tLabs"), new Speaking("Ben\\Tiller", null));
    assertThat(Packed.texts("a\\nb\\rc\\x\nd\\")).containsExactly("a\nb\rcx", "d\\");
  }

  private static LinkRole role(Random random) {
    return ROLES.get(random.nextInt(ROLES.size()));
  }

  private static Speaking speaking(Random random, String name) {
    return new Speaking("Ada " + name, random.nextBoolean() ? null : word(random));
  }

  private static List<String> words(Random random) {
    return Stream.generate(() -> word(random)).limit(random.nextInt(4)).toList();
  }

  private static String word(Random random) {
    return Stream.generate(() -> SCRAPS.get(random.nextInt(SCRAPS.size())))
        .limit(1 + random.nextInt(6))
        .collect(Collectors.joining());
  }
}
