package app.hallway.importing.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.importing.frontmatter.FrontMatter;
import app.hallway.model.ReportMetadata;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a report was written that has no date in its metadata. */
class DaysInTextTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 9);
  private final MetadataFinder finder =
      new MetadataFinder(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Slow pots\n\n9 March 2024\n\nText\n",
        "# Slow pots\n\n######Sat Mar 9 2024\n\nText\n",
        "# Slow pots\n\n*March 9th, 2024*\n\nText\n",
        "<p>Slow pots<br/>\n9 March 2024</p>\n\nText\n"
      })
  void a_line_of_its_own_at_the_head_tells_the_day(String text) {
    assertThat(of(text).date()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @CsvSource({"7, true", "8, false"})
  void eight_lines_are_the_head(int before, boolean told) {
    var text = "Some words.\n\n".repeat(before) + "9 March 2024\n\n" + "1 May 2023 was warm.\n";
    assertThat(of(text).date()).isEqualTo(DAY);
    var later = "Some words on 1 May 2023.\n\n".repeat(before) + "9 March 2024\n";
    assertThat(of(later).date()).isEqualTo(told ? DAY : LocalDate.of(2023, 5, 1));
  }

  @Test
  void a_title_tells_the_day() {
    assertThat(of("# Slow pots (Sat Mar 9, 2024 @ 2:45)\n\nOn 1 May 2023 it was warm.\n").date())
        .isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![Pots]({{site.baseurl}}/images/2024-03-09-pots/pot.png)",
        "![Pots](/2024/03/09/pots/pot.png)",
        "<img src=\"2024-03-09-pots/pot.png\">",
        "[Part two](/2024/03/09/pots/#two)"
      })
  void the_folders_of_its_own_pictures_tell_the_day(String picture) {
    assertThat(of("# Pots\n\n" + picture + "\n\n" + picture + "\n").date()).isEqualTo(DAY);
  }

  @Test
  void pictures_of_several_days_or_of_others_tell_none() {
    assertThat(of("# Pots\n\n![](/2024/03/09/a.png) ![](/2024/03/10/b.png)\n").date()).isNull();
    assertThat(of("# Pots\n\n![](https://pots.example/2024/03/09/a.png)\n").date()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was held on 9 March 2024 in Oldtown.",
        "It was held on March 9th, 2024.",
        "It was held from 7 to 9 March 2024.",
        "It was held on March 7-9, 2024.",
        "Vom 7. bis 9. März 2024 fand sie statt.",
        "Fue el 9 de marzo de 2024.",
        "9 марта 2024 прошла встреча.",
        "2024年3月9日,技术沙龙。",
        "It was held on 2024-03-09.",
        "It was held on 09.03.2024."
      })
  void the_days_of_the_event_stand_in_for_its_date(String text) {
    assertThat(of("# Pots\n\n" + text + "\n").date()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Version 12 Pots 2024 is out.",
        "In March 2024 it was cold.",
        "Call 19 2024-13-45 now.",
        "On 9 March 1989 nothing was held.",
        "On 9 March 2031 nothing was held yet."
      })
  void what_is_no_day_that_can_be_tells_none(String text) {
    assertThat(of("# Pots\n\n" + text + "\n").date()).isNull();
  }

  @Test
  void the_name_of_the_file_goes_before_the_days_of_the_event() {
    var name = new SourceName("index.md", Path.of("/posts/2024/03/09/pots/index.md"));
    assertThat(find("# Pots\n\nOn 1 March 2024 it began.\n", name).date()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024/garden-days", "garden-days", "garden_days_2024", "/garden/"})
  void a_key_of_the_site_is_no_name_of_an_event(String key) {
    assertThat(of("---\nevent: " + key + "\n---\n\nText\n").event()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Garden Days", "gardenconf", "garden:days", "re-garden 2024", "Garden/Days"})
  void a_name_in_small_letters_is_one(String name) {
    assertThat(of("---\nevent: '" + name + "'\n---\n\nText\n").event()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"auteur", "autor", "posted_by", "written-by"})
  void the_author_has_other_names_too(String field) {
    assertThat(of("---\n" + field + ": Anne Writer\n---\n\nText\n").authors())
        .containsExactly("Anne Writer");
  }

  @ParameterizedTest
  @Timeout(5)
  @ValueSource(
      strings = {"1 ", "1-", "9 March ", "March 1, ", "](", "](/", "src=\"", "2024-", "# ", "<"})
  void a_token_that_comes_again_and_again_takes_no_longer_than_its_length(String token) {
    assertThat(DaysInText.inOpening(token.repeat(100_000 / token.length())).toList()).isEmpty();
    assertThat(DaysInText.ofOwnFiles(token.repeat(100_000 / token.length()))).isEmpty();
    assertThat(DaysInText.alone(List.of(token.repeat(100_000 / token.length())))).isEmpty();
  }

  private ReportMetadata of(String file) {
    return find(file, new SourceName("pots.md", null));
  }

  private ReportMetadata find(String file, SourceName name) {
    var frontMatter = FrontMatter.of(file);
    return finder.find(
        Facts.of(frontMatter.fields()), frontMatter.blankedIn(file), name, warning -> {});
  }
}
