package app.hallway.importing.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Ada Byron                               | Ada Byron           |
          By Ada Byron and Bo Lind, 4 March 2026     | Ada Byron;Bo Lind   | 2026-03-04
          by Ada van der Meer on 2026-03-04          | Ada van der Meer    | 2026-03-04
          By ada, 4 March 2026                       | ada                 | 2026-03-04
          Posted on March 4, 2026 by ada_b           | ada_b               | 2026-03-04
          Published 4 March 2026, 10:15 · 7 min read |                     | 2026-03-04
          By Ada Byron March 4, 2026                 | Ada Byron           | 2026-03-04
          Autor: Ada Byron                           | Ada Byron           |
          作者：张三 2026年3月4日                        | 张三                 | 2026-03-04
          文／田中 花子                                 | 田中 花子             |
          Автор: Ада Байрон, 4 марта 2026            | Ада Байрон          | 2026-03-04
          """)
  void who_and_when_is_read_from_one_line(String line, String authors, LocalDate published) {
    var byline = Byline.of(line);

    assertThat(String.join(";", byline.authors())).isEqualTo(authors == null ? "" : authors);
    assertThat(byline.published().orElse(null)).isEqualTo(published);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4 March 2026",
        "By ten the hall was full",
        "By ten, 4 March 2026 was over",
        "By Monday, 4 March 2026",
        "5 minutes in, the demo failed.",
        "Updated plans were shown at noon.",
        "Written in a hurry",
        "Published authors spoke",
        "By Ada Byron spoke of looms"
      })
  void anything_else_is_none(String line) {
    assertThat(Byline.of(line).tellsNothing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4 March 2026", "March 4th, 2026", "2026-03-04", "4 March 2026 · 5 min read"})
  void a_day_alone_is_told(String line) {
    assertThat(Byline.dateAlone(line)).contains(LocalDate.of(2026, 3, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4–6 March 2026", "4 March 2026 in Lisbon", "10:00–10:45", "2026"})
  void what_says_more_than_a_day_is_no_day_alone(String line) {
    assertThat(Byline.dateAlone(line)).isEmpty();
  }
}
