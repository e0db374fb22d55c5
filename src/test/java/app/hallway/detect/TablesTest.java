package app.hallway.detect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import app.hallway.model.DetectedTalk;
import app.hallway.model.ReportMetadata;
import app.hallway.model.Speaking;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of talks, and tables of anything else. */
class TablesTest {
  private final TalkDetector detector = new TalkDetector();

  static Stream<Arguments> headers() {
    return Stream.of(
        Arguments.of("Time | Session", "10:00 | Rivers of Events", "11:00 | Pruning for Beginners"),
        Arguments.of("Room | Talk", "Main hall | Rivers of Events", "B | Pruning for Beginners"),
        Arguments.of("Uhrzeit | Vortrag", "10:00 | Wasser im Garten", "11:00 | Hecken schneiden"),
        Arguments.of("Hora | Charla", "10:00 | Agua en el jardín", "11:00 | Podar sin miedo"),
        Arguments.of("Horário | Palestra", "10h00 | Água no jardim", "11h00 | Podar sem medo"),
        Arguments.of(
            "Heure | Conférence", "10h00 | L'eau dans le jardin", "11h00 | Tailler une haie"),
        Arguments.of("Godzina | Prelekcja", "10:00 | Woda w ogrodzie", "11:00 | Jak ciąć żywopłot"),
        Arguments.of("時間 | セッション", "10:00 | 庭の水やり入門", "11:00 | 生け垣の剪定と設計"),
        Arguments.of("时间 | 演讲主题", "10:00 | 花园里的水流设计", "11:00 | 树篱修剪实践"),
        Arguments.of("시간 | 세션", "10:00 | 정원의 물 흐름 설계", "11:00 | 울타리 다듬기 실전"));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void a_header_that_names_talks_makes_its_rows_talks(String header, String first, String second) {
    var talks = detect(table(header, first, second));
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly(cell(first, 1), cell(second, 1));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void the_same_table_in_html_is_read_alike(String header, String first, String second) {
    var talks = detect(html(header, first, second));
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly(cell(first, 1), cell(second, 1));
  }

  static Stream<Arguments> speakers() {
    return Stream.of(
        Arguments.of("Title | Speaker", "Rivers of Events | Ada Fisher", "Ada Fisher"),
        Arguments.of("Titel | Referentin", "Wasser im Garten | Ada Fisher", "Ada Fisher"),
        Arguments.of("Título | Ponente", "Agua en el jardín | Ada Fisher", "Ada Fisher"),
        Arguments.of("Titre | Orateur", "L'eau dans le jardin | Ada Fisher", "Ada Fisher"),
        Arguments.of("Tytuł | Prelegent", "Woda w ogrodzie | Ada Fisher", "Ada Fisher"),
        Arguments.of("タイトル | 登壇者", "庭の水やり入門 | 佐藤花子", "佐藤花子"),
        Arguments.of("题目 | 讲者", "花园里的水流设计 | 王小明", "王小明"),
        Arguments.of("제목 | 발표자", "정원의 물 흐름 설계 | 김철수", "김철수"));
  }

  @ParameterizedTest
  @MethodSource("speakers")
  void the_column_of_speakers_names_them(String header, String row, String speaker) {
    var talks = detect(table(header, row));
    assertThat(talks).extracting(DetectedTalk::title).containsExactly(cell(row, 0));
    assertThat(talks)
        .flatExtracting(DetectedTalk::speakers)
        .extracting(Speaking::name)
        .containsExactly(speaker);
  }

  @Test
  void the_longest_cell_is_no_title_where_the_header_says_that_it_is_something_else() {
    var talks =
        detect(
            table(
                "Time | Room | Speaker | Talk | Notes",
                "10:00 - 10:45 | The Great Hall on the First Floor | Ada Fisher, Head of Watering"
                    + " at Greenhouse | On Water | Rather long, and she never came to the promised"
                    + " demo",
                "11:00 - 11:45 | The Small Hall behind the Stairs | Zvonimir, Leafbase<br>Ben"
                    + " Miller | Hedges, Cut | Good, with many pictures of hedges from above"));
    assertThat(talks).extracting(DetectedTalk::title).containsExactly("On Water", "Hedges, Cut");
    assertThat(talks.getFirst().speakers())
        .containsExactly(new Speaking("Ada Fisher", "Greenhouse"));
  }

  @Test
  void a_speaker_may_stand_over_an_organisation_in_one_cell() {
    var talks = detect(table("Talk | Speaker", "On Water | Ada Fisher<br>Leaf Works"));
    assertThat(talks)
        .flatExtracting(DetectedTalk::speakers)
        .containsExactly(new Speaking("Ada Fisher", "Leaf Works"));
  }

  @Test
  void several_speakers_stand_on_a_line_each() {
    var talks = detect(table("Talk | Speakers", "On Water | Ada Fisher<br>Ben Miller"));
    assertThat(talks)
        .flatExtracting(DetectedTalk::speakers)
        .extracting(Speaking::name)
        .containsExactly("Ada Fisher", "Ben Miller");
  }

  @Test
  void an_unknown_speaker_stays_unknown() {
    var talks =
        detect(
            table(
                "Talk | Speaker",
                "Rivers of Events | TBA",
                "Pruning for Beginners | n/a",
                "Compost in Production | –"));
    assertThat(talks).hasSize(3).allSatisfy(talk -> assertThat(talk.speakers()).isEmpty());
  }

  @Test
  void a_table_below_a_talk_may_say_who_when_and_where() {
    var talks =
        detect(
            "### 庭の水やりとイベント駆動の設計\n\n"
                + table("時間 | 登壇者 | 場所", "11:00 - 11:45 | 佐藤 花子 | Garden Hall (West)"));
    assertThat(talks).extracting(DetectedTalk::title).containsExactly("庭の水やりとイベント駆動の設計");
    assertThat(talks)
        .flatExtracting(DetectedTalk::speakers)
        .extracting(Speaking::name)
        .containsExactly("佐藤 花子");
  }

  @Test
  void breaks_and_meals_are_no_talks() {
    var talks =
        detect(
            table(
                "Time | Session",
                "9:00 | Registration",
                "9:30 | Rivers of Events",
                "10:30 | Coffee break",
                "11:00 | Pruning for Beginners",
                "12:00 | Lunch"));
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly("Rivers of Events", "Pruning for Beginners");
  }

  @Test
  void empty_cells_keep_their_columns() {
    var talks =
        detect(
            table(
                "Time | Room | Session | Speaker",
                " | | Rivers of Events | Ada Fisher",
                "10:00 | | Pruning for Beginners | Ben Miller"));
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly("Rivers of Events", "Pruning for Beginners");
  }

  @Test
  void empty_and_wide_cells_of_html_keep_their_columns() {
    var talks =
        detect(
            """
            <table>
              <thead>
                <tr><th colspan="2">When</th><th>Session</th><th>Speaker</th></tr>
              </thead>
              <tbody>
                <tr><td></td><td>10:00</td><td><p>Rivers of Events</p></td><td><p>Ada Fisher</p></td></tr>
                <tr><td colspan="2">11:00</td><td><a href="https://example.org/x">Pruning for Beginners</a></td><td>Ben Miller</td></tr>
              </tbody>
            </table>
            """);
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly("Rivers of Events", "Pruning for Beginners");
    assertThat(talks)
        .flatExtracting(DetectedTalk::speakers)
        .extracting(Speaking::name)
        .containsExactly("Ada Fisher", "Ben Miller");
  }

  @Test
  void a_table_without_a_header_begins_with_its_first_row() {
    var talks =
        detect(
            """
            | [Rivers of Events](https://www.youtube.com/watch?v=aaaaaaaaaa1) | Ada Fisher |
            |---|---|
            | [Pruning for Beginners](https://www.youtube.com/watch?v=aaaaaaaaaa2) | Ben Miller |
            """);
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly("Rivers of Events", "Pruning for Beginners");
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of(
            "Event | Host | Time | Location",
            "Garden Party at the Old Mill | Greenhouse Inc. | 19:00 | The Old Mill"),
        Arguments.of("Item | Price", "A Hotel Room near the Venue | 120"),
        Arguments.of("Sponsor | Booth", "The Great Watering Company | 12"),
        Arguments.of("Tool | Description", "Rake of the Future | Rakes by itself"),
        Arguments.of("項目 | 内容", "水やりの方法 | 朝にたっぷりと、昼は控えめに"),
        Arguments.of("Topic | Notes", "Watering at Night | Nobody knows why"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void other_tables_hold_no_talks(String header, String row) {
    assertThat(detect(table(header, row, row.replace("The ", "Another ")))).isEmpty();
  }

  private static String table(String header, String... rows) {
    return "| %s |\n|%s\n%s\n"
        .formatted(
            header,
            "---|".repeat(header.split("\\|", -1).length),
            Stream.of(rows).map("| %s |"::formatted).collect(Collectors.joining("\n")));
  }

  private static String html(String header, String... rows) {
    return Stream.of(rows)
        .map(row -> "  <tr>\n    " + cells(row, "td") + "\n  </tr>\n")
        .collect(
            Collectors.joining(
                "", "<table>\n  <tr>\n    " + cells(header, "th") + "\n  </tr>\n", "</table>\n"));
  }

  private static String cells(String row, String tag) {
    return Stream.of(row.split("\\|", -1))
        .map(cell -> "<%s>%s</%s>".formatted(tag, cell.strip(), tag))
        .collect(Collectors.joining("\n    "));
  }

  private static String cell(String row, int at) {
    return row.split("\\|", -1)[at].strip();
  }

  private List<DetectedTalk> detect(String table) {
    var metadata =
        new ReportMetadata("Notes from GardenConf 2031", List.of(), null, List.of(), null, null);
    return detector.detect(metadata, Markdown.parse("I was at GardenConf.\n\n" + table)).talks();
  }
}
