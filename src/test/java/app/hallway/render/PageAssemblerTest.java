package app.hallway.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import app.hallway.model.Anchor;
import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.ReportMetadata;
import app.hallway.model.ReportSummary;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageAssemblerTest {
  private static final ReportMetadata METADATA =
      new ReportMetadata(
          "Harbour Conf", List.of("Mina Okafor"), LocalDate.of(2026, 9, 14), List.of(), null, null);

  private static final ReportSummary REPORT =
      new ReportSummary(
          new ReportId(1),
          METADATA,
          "Harbour Conf 2026",
          false,
          false,
          1,
          0,
          0,
          0,
          1,
          Instant.EPOCH,
          null,
          List.of());

  private final PageAssembler assembler = new PageAssembler();

  private static Article article(String markdown) {
    return new ArticleRenderer().render(Markdown.parse(markdown), _ -> null);
  }

  private Document page(String markdown, TalkInReport... talks) {
    var article = article(markdown);
    var html = assembler.page(REPORT, article, List.of(talks), Theme.DARK);
    var page = Jsoup.parse(html);
    assertThat(textWithoutFurniture(page)).isEqualTo(article.readingText());
    return page;
  }

  @Test
  void what_the_page_adds_writes_astral_letters_so_that_no_box_follows_them() {
    var rocket =
        REPORT.as(
            new ReportMetadata(
                "\uD83D\uDE80 Harbour", List.of("Mina \uD83C\uDF89"), null, List.of(), null, null));
    var html = assembler.page(rocket, article("text\n"), List.of(), Theme.DARK);
    assertThat(Jsoup.parse(html).select("h1 .astral").text()).isEqualTo("\uD83D\uDE80");
    assertThat(Jsoup.parse(html).select(".byline .astral").text()).isEqualTo("\uD83C\uDF89");
  }

  private static String textWithoutFurniture(Document page) {
    var copy = page.expectFirst("article").clone();
    copy.select("[data-furniture]").remove();
    return copy.wholeText();
  }

  private static TalkInReport talk(long id, int first, int last, TalkLink... links) {
    return new TalkInReport(
        new Talk(
            new TalkId(id),
            "A talk",
            TalkKind.KEYNOTE,
            List.of(new Speaking("Ana Reyes", "Lumen"), new Speaking("Tomasz Wilk", "Lumen")),
            null,
            List.of(links),
            null,
            FollowUp.NONE,
            false,
            false),
        new LineSpan(first, last),
        new TextSpan(0, 0),
        null,
        2,
        0,
        3,
        List.of(),
        1);
  }

  @Test
  void the_title_stands_once_whether_the_report_has_it_or_not() {
    assertThat(page("text\n").select("h1").eachText()).containsExactly("Harbour Conf");
    assertThat(page("# Harbour Conf\n\ntext\n").select("h1").eachText())
        .containsExactly("Harbour Conf");
  }

  @Test
  void below_the_title_stand_author_date_event_and_length() {
    assertThat(page("text\n").select(".byline").text())
        .isEqualTo("Mina Okafor · 14 September 2026 · Harbour Conf 2026 · 1 min");
  }

  @Test
  void a_talk_has_its_facts_under_its_heading_and_its_marks_around_all_of_it() {
    var page =
        page(
            "## Day 1\n\n### A talk\n\none\n\ntwo\n\n## Day 2\n",
            talk(
                7,
                3,
                7,
                new TalkLink(LinkRole.VIDEO, "https://example.org/v"),
                new TalkLink(LinkRole.SLIDES, "")));
    var mention = page.expectFirst(".mention[data-talk=7]");
    assertThat(mention.select("> h3, > p").eachText()).containsExactly("A talk", "one", "two");
    assertThat(String.join(" | ", mention.select("h3 + .facts > *").eachText()))
        .isEqualTo(
            "Keynote | Ana Reyes and Tomasz Wilk, Lumen | Recording | Slides expected | Told in 3"
                + " reports");
    assertThat(mention.select("[data-action=star], [data-action=note]")).hasSize(2);
    assertThat(page.select(".gathering").eachText()).containsExactly("Day 1");
  }

  @Test
  void a_talk_in_a_list_or_a_table_has_marks_at_its_item() {
    var page =
        page(
            "- one\n- two\n  - deep\n\n| a | b |\n|---|---|\n| c | d |\n",
            talk(1, 2, 2),
            talk(2, 3, 3),
            talk(3, 7, 7));
    assertThat(page.select("li[data-talk=1] > .marks")).hasSize(1);
    assertThat(page.select("li[data-talk=2]:has(> .marks)").attr("style")).isEqualTo("--lists:2");
    assertThat(page.select("tr[data-talk=3] > td:first-child > .marks")).hasSize(1);
  }

  @Test
  void two_talks_of_one_paragraph_both_have_marks() {
    assertThat(page("one and two\n", talk(1, 1, 1), talk(2, 1, 1)).select(".marks")).hasSize(2);
  }

  @Test
  void a_talk_that_spans_the_post_has_marks_though_nothing_stands_on_its_first_line() {
    assertThat(page("\n\n\none\n\ntwo\n", talk(1, 1, 6)).select(".mention > p")).hasSize(2);
  }

  @Test
  void what_an_author_wrote_is_escaped_in_the_head() {
    var hostile =
        new ReportMetadata("</title><script>", List.of("<b>"), null, List.of(), null, null);
    var report =
        new ReportSummary(
            new ReportId(1),
            hostile,
            null,
            false,
            false,
            0,
            0,
            0,
            0,
            1,
            Instant.EPOCH,
            null,
            List.of());
    assertThat(assembler.page(report, article("a"), List.of(), Theme.LIGHT))
        .doesNotContain("<script>", "<b>");
  }

  @Test
  void a_page_that_stands_alone_asks_for_nothing() {
    var html =
        assembler.file(REPORT, article("a"), List.of(), List.of(), Theme.SEPIA, "0".repeat(64));
    assertThat(html).doesNotContain("hallway:").contains("data:font/woff");
    assertThat(html).hasSizeLessThan(500_000);
  }

  @Test
  void words_are_counted_as_minutes_in_any_script() {
    assertThat(PageHead.minutes("word ".repeat(2160))).isEqualTo(9);
    assertThat(PageHead.minutes("字".repeat(2000))).isEqualTo(5);
  }

  @Test
  void a_file_carries_its_text_highlights_and_reads_the_same() {
    var article =
        article(
            "# A & B\n\none **two** three\n\n- four\n- \uD83D\uDE80 five\n\n```\n\nsix <7>\n```\n");
    var text = article.readingText();
    var whole = new TextSpan(text.indexOf("two"), text.indexOf("7") + 1);
    var inner = new TextSpan(text.indexOf("wo"), text.indexOf("wo") + 1);
    var talk = talk(1, 3, 3);
    var page =
        Jsoup.parse(
            assembler.file(
                REPORT,
                article,
                List.of(talk),
                List.of(
                    highlight(whole, HighlightColour.GREEN), highlight(inner, HighlightColour.RED)),
                Theme.LIGHT,
                "0".repeat(64)));
    assertThat(textWithoutFurniture(page)).isEqualTo(text);
    assertThat(page.select("mark.red").eachText()).containsExactly("w");
    assertThat(page.select("article mark").eachText())
        .containsExactly("t", "w", "o", "three", "four", "\uD83D\uDE80", "five", "six <7");
    assertThat(page.select("ul > mark")).isEmpty();
  }

  private static Highlight highlight(TextSpan span, HighlightColour colour) {
    return new Highlight(
        new HighlightId(span.start() + 1),
        new ReportId(1),
        null,
        false,
        colour,
        new Anchor("quote", "", "", span, List.of()),
        new VersionId(1),
        new Placement.Anchored(span),
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
