package app.hallway.importing.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.importing.frontmatter.FrontMatter;
import app.hallway.model.ImportWarning;
import app.hallway.model.ReportMetadata;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataFinderTest {
  private final MetadataFinder finder =
      new MetadataFinder(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
  private final List<ImportWarning> warnings = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-09",
        "2024/03/09",
        "2024.3.9",
        "2024-3-9 10:00",
        "2024-03-09T23:59:59-11:00",
        "2024-03-09 00:30:00.000000000 +01:00",
        "20240309",
        "20240309T101500",
        "09.03.2024",
        "9.3.2024 10:15",
        "09-03-2024",
        "03/09/2024",
        "March 9, 2024",
        "March 9th, 2024",
        "Mar 09 2024",
        "9 March 2024",
        "9th of March 2024",
        "Sat, 9 Mar 2024 10:15:30 GMT",
        "Sat Mar 09 2024 08:49:00 GMT+0000 (UTC)",
        "9. März 2024",
        "9 mars 2024",
        "9 de marzo de 2024",
        "2024年3月9日",
        "2024년 3월 9일",
        "9 марта 2024 г.",
        "9 marca 2024",
        "9 Mart 2024",
        "1709942400",
        "1709942400000"
      })
  void a_date_is_read_in_many_forms(String text) {
    assertThat(DateText.parse(text)).contains(LocalDate.of(2024, 3, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2024", "2024-13-45", "March", "version 1.2.3", "99", "2024-02-30"})
  void what_is_no_day_gives_no_date(String text) {
    assertThat(DateText.parse(text)).isEmpty();
  }

  @Test
  void slashes_are_american_unless_the_day_cannot_be_a_month() {
    assertThat(DateText.parse("05/06/2024")).contains(LocalDate.of(2024, 5, 6));
    assertThat(DateText.parse("25/06/2024")).contains(LocalDate.of(2024, 6, 25));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"~w(elixir erlang notes),", "~w[elixir erlang notes]", "~w{elixir erlang notes}a"})
  void tags_are_the_words_of_an_elixir_list(String words) {
    assertThat(of("%{\n  title: \"Lists\",\n  tags: " + words + "\n}\n---\n\nText\n").tags())
        .containsExactly("elixir", "erlang", "notes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "author: Anne Writer|Anne Writer",
        "author: Anne Writer and Ben Author|Anne Writer;Ben Author",
        "author: Anne Writer, Ben Author & Cleo Third|Anne Writer;Ben Author;Cleo Third",
        "author: Writer, Anne|Writer, Anne",
        "author: Anne Writer <anne@example.org>|Anne Writer",
        "author: '[Anne Writer](https://example.org)'|Anne Writer",
        "author: ['anne', 'ben']|anne;ben",
        "authors: [{name: Anne Writer, url: x}]|Anne Writer",
        "author: {name: Anne Writer, twitter: anne}|Anne Writer",
        "author: '@anne'|@anne",
        "draft: true|''"
      })
  void authors_are_found_however_they_are_written(String field, String expected) {
    assertThat(String.join(";", of("---\n" + field + "\n---\n\nText\n").authors()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# T\n\nBy Anne Writer\n",
        "# T\n\n*By Anne Writer*\n",
        "Posted by Anne Writer on May 5\n",
        "**Author:** [Anne Writer](x)\n",
        "# T\nWritten by Anne Writer | May 5, 2024\n"
      })
  void a_byline_names_the_author(String text) {
    assertThat(of(text + "\nText\n").authors()).containsExactly("Anne Writer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# T\n\nBy Anne Writer, 4 March 2024\n",
        "# T\n\n*Posted on March 4, 2024 by Anne Writer*\n",
        "# T\n\n_2024-03-04 by [Anne Writer](x)_\n",
        "# T\n\nVon Anne Writer am 4. März 2024\n",
        "# T\n\nPar Anne Writer, le 4 mars 2024 · 5 min\n",
        "# T\n\nWritten by Anne Writer | March 4, 2024, 10:15\n"
      })
  void a_byline_tells_the_day_too(String text) {
    assertThat(of(text + "\nText\n").authors()).containsExactly("Anne Writer");
    assertThat(of(text + "\nText\n").date()).isEqualTo(LocalDate.of(2024, 3, 4));
  }

  @Test
  void a_date_of_the_front_matter_counts_before_that_of_a_byline() {
    assertThat(of("---\ndate: 2023-01-01\n---\n# T\n\nBy Anne Writer, 4 March 2024\n").date())
        .isEqualTo(LocalDate.of(2023, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# T\n\nBy Monday everyone had left.\n",
        "# T\n\n## A talk\n\nBy Anne Writer\n",
        "By the way, Anne Writer spoke.\n",
        "# T\n\nBy Monday, 4 March 2024, all had left.\n",
        "# T\n\nLisbon, 4 March 2024\n",
        "# T\n\nPublished papers and talks\n",
        "Talks by Anne Writer and others were good.\n"
      })
  void what_is_not_surely_a_byline_names_nobody(String text) {
    assertThat(of(text).authors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags: [Go, Rust, go]|Go;Rust",
        "tags: Go, Rust|Go;Rust",
        "tags: go rust conference|go;rust;conference",
        "tags: '#go, #rust'|go;rust",
        "category: Personal Development|Personal Development",
        "keywords: distributed systems|distributed systems",
        "tags:|''"
      })
  void tags_are_lists_or_texts(String field, String expected) {
    assertThat(String.join(";", of("---\nx: y\n" + field + "\n---\n\nText\n").tags()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'# The *title* of `it`\n\nText'|The title of it",
        "'Text\n\n# The title\n'|The title",
        "'The title\n=====\n\nText'|The title",
        "'<h1 align=\"center\">The title</h1>\n'|The title",
        "'**The title**\n\nText.'|The title",
        "'## The title\n\nText.'|The title",
        "'```\n# not this\n```\n# The title'|The title",
        "'We were there. It was good.\n'|Days in rome",
        "'- a list\n'|Days in rome",
        "'# ![](a.png)\n'|Days in rome"
      })
  void the_title_is_the_first_heading_or_comes_from_the_file_name(String text, String expected) {
    assertThat(of(text).title()).isEqualTo(expected);
  }

  @Test
  void a_file_that_is_called_like_all_is_named_by_its_folder() {
    var path = Path.of("/blog", "2020-05-06-days-in-rome", "index.md");
    var found = find("Text of it.\n", new SourceName("index.md", path));

    assertThat(found.title()).isEqualTo("Days in rome");
    assertThat(found.date()).isEqualTo(LocalDate.of(2020, 5, 6));
  }

  @Test
  void folders_may_hold_the_date() {
    var path = Path.of("/blog", "2020", "05", "06", "rome.md");

    assertThat(find("Text\n", new SourceName("rome.md", path)).date())
        .isEqualTo(LocalDate.of(2020, 5, 6));
  }

  @Test
  void a_date_of_publication_counts_before_one_in_the_name_and_that_before_a_change() {
    var name = new SourceName("2020-05-06-rome.md", null);

    assertThat(find("---\ndate: 2019-01-01\n---\nText", name).date())
        .isEqualTo(LocalDate.of(2019, 1, 1));
    assertThat(find("---\nupdated: 2021-01-01\n---\nText", name).date())
        .isEqualTo(LocalDate.of(2020, 5, 6));
  }

  @Test
  void only_an_absolute_address_is_canonical() {
    assertThat(of("---\nurl: /a/b\n---\nText").canonicalUrl()).isNull();
    assertThat(of("---\nurl: /a/b\npermalink: https://a.org/b\n---\nText").canonicalUrl())
        .isEqualTo("https://a.org/b");
  }

  @Test
  void a_long_description_is_cut_between_words() {
    var description = of("---\ndescription: " + "word ".repeat(500) + "\n---\nText").description();

    assertThat(description).hasSizeLessThanOrEqualTo(500).endsWith("word…");
  }

  private ReportMetadata of(String file) {
    return find(file, new SourceName("days-in-rome.md", null));
  }

  private ReportMetadata find(String file, SourceName name) {
    var frontMatter = FrontMatter.of(file);
    return finder.find(
        Facts.of(frontMatter.fields()), frontMatter.blankedIn(file), name, warnings::add);
  }
}
