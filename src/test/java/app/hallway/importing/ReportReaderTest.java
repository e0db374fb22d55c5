package app.hallway.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Draft;
import app.hallway.model.ImportWarning;
import app.hallway.model.ReadResult;
import app.hallway.model.RejectReason;
import app.hallway.model.ReportMetadata;
import app.hallway.model.SourceBytes;
import app.hallway.model.SourceFormat;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
  private final ReportReader reader =
      new ReportReader(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

  @TempDir Path folder;

  @Test
  void a_report_is_read_with_all_that_it_says_of_itself() {
    var draft =
        draft(
            """
            ---
            title: "**Days** in Rome"
            authors:
              - name: Anne Writer
              - name: Ben Author
            date: 2024-05-02T23:30:00-07:00
            tags: [rust, RUST, async]
            description: What we *saw*
            canonical_url: https://example.org/rome
            ---
            Text
            """);

    assertThat(draft.metadata())
        .isEqualTo(
            new ReportMetadata(
                "Days in Rome",
                List.of("Anne Writer", "Ben Author"),
                LocalDate.of(2024, 5, 2),
                List.of("rust", "async"),
                "What we saw",
                "https://example.org/rome"));
    assertThat(draft.markdown()).isEqualTo("\n".repeat(10) + "Text\n");
    assertThat(draft.warnings()).isEmpty();
  }

  @Test
  void crlf_changes_nothing_but_the_kept_bytes() {
    var text = "---\ntitle: A\ntags:\n- x\n---\n\n# B\n\n```\ncode\n```\n";

    var unix = draft(text);
    var windows = draft(text.replace("\n", "\r\n"));

    assertThat(windows.metadata()).isEqualTo(unix.metadata());
    assertThat(windows.markdown()).isEqualTo(unix.markdown());
    assertThat(windows.bytes()).isNotEqualTo(unix.bytes());
  }

  @ParameterizedTest
  @CsvSource({"'',EMPTY", "' \n\t\n',EMPTY", "'---\ntitle: x\n---\n',NO_TEXT", "'%PDF-1.4',BINARY"})
  void what_nobody_could_read_is_rejected(String content, RejectReason reason) {
    assertThat(reader.read("a.md", null, content.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            ReadResult.Rejected.class, rejected -> assertThat(rejected.reason()).isEqualTo(reason));
  }

  @Test
  void a_huge_file_is_rejected_without_reading_it() throws IOException {
    var huge = folder.resolve("huge.md");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(100L << 20);
    }

    assertThat(reader.read(huge))
        .isEqualTo(
            new ReadResult.Rejected("huge.md", RejectReason.TOO_LARGE, "100 MB, at most 64 MB"));
  }

  @Test
  void a_file_that_is_not_there_and_a_folder_are_rejected() {
    var missing = folder.resolve("none.md");

    assertThat(reader.read(missing))
        .isEqualTo(new ReadResult.Rejected("none.md", RejectReason.NOT_FOUND, missing.toString()));
    assertThat(reader.read(folder))
        .isInstanceOfSatisfying(
            ReadResult.Rejected.class,
            rejected -> assertThat(rejected.reason()).isEqualTo(RejectReason.UNREADABLE));
  }

  @Test
  void a_saved_page_is_read_in_the_encoding_that_it_declares() {
    var page =
        """
        <!DOCTYPE html><html><head><meta charset="windows-1252"><title>Café days</title>
        <meta property="article:published_time" content="2024-05-02T10:00:00Z"></head>
        <body><article><h1>Café days</h1><p>We were in Rome and it was warm. The talks were good,
        and so was the café next door, where we met people from all over the world.</p></article>
        </body></html>
        """;
    var bytes = page.getBytes(Charset.forName("windows-1252"));

    for (var name : List.of("a.html", "a.htm", "-")) {
      assertThat(reader.read(name, null, bytes))
          .isInstanceOfSatisfying(
              ReadResult.Read.class,
              read -> {
                assertThat(read.draft().format()).isEqualTo(SourceFormat.HTML);
                assertThat(read.draft().metadata().title()).isEqualTo("Café days");
                assertThat(read.draft().metadata().date()).isEqualTo(LocalDate.of(2024, 5, 2));
                assertThat(read.draft().markdown()).contains("the café next door");
              });
    }
  }

  @Test
  void garbled_letters_are_repaired_in_what_is_read_but_not_in_what_is_kept() {
    var garbled = "---\ntitle: Die Ã¼bliche Konferenz\n---\nSchÃ¶ne Tage\n";

    var draft = draft(garbled);

    assertThat(draft.metadata().title()).isEqualTo("Die übliche Konferenz");
    assertThat(draft.markdown()).isEqualTo("\n\n\nSchöne Tage\n");
    assertThat(draft.bytes()).isEqualTo(SourceBytes.of(garbled.getBytes(UTF_8)));
    assertThat(draft.warnings())
        .containsExactly(new ImportWarning(ImportWarning.Kind.TEXT_REPAIRED, 2, "windows-1252"));
  }

  @Test
  void pictures_beside_the_report_come_with_it() throws IOException {
    var png =
        HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    Files.write(folder.resolve("a.png"), png);
    var file = folder.resolve("a.md");
    Files.writeString(file, "![a](a.png)\n\n![b](none.png)\n");

    assertThat(reader.read(file))
        .isInstanceOfSatisfying(
            ReadResult.Read.class,
            read -> {
              assertThat(read.draft().pictures()).hasSize(1);
              assertThat(read.draft().warnings())
                  .extracting(ImportWarning::kind)
                  .containsExactly(ImportWarning.Kind.PICTURE_MISSING);
            });
  }

  @Test
  void the_file_name_helps_where_the_text_says_nothing() throws IOException {
    var file = folder.resolve("2018-02-26-days-in-rome.md");
    Files.writeString(file, "We were in Rome.\nIt was warm.\n");

    assertThat(reader.read(file))
        .isInstanceOfSatisfying(
            ReadResult.Read.class,
            read -> {
              assertThat(read.draft().metadata().title()).isEqualTo("Days in rome");
              assertThat(read.draft().metadata().date()).isEqualTo(LocalDate.of(2018, 2, 26));
            });
  }

  @Test
  void a_date_that_cannot_be_right_is_told_and_left_out() {
    var draft = draft("---\ndate: 2099-01-01\n---\nText\n");

    assertThat(draft.metadata().date()).isNull();
    assertThat(draft.warnings())
        .containsExactly(new ImportWarning(ImportWarning.Kind.DATE_IMPLAUSIBLE, 0, "2099-01-01"));
  }

  @Test
  void no_bytes_make_it_throw() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      assertThat(reader.read("a.md", null, bytes)).isNotNull();
    }
  }

  @Test
  void every_prefix_of_a_report_is_read_or_rejected() {
    var report =
        """
        \uFEFF---
        title: Ãœber "alles: x
        author: {name: Anne
        tags: [a, 'b
        date: 2024-13-45
        ---
        # A {#id} :rocket:

        {% highlight java %}
        int a;
        {% endhighlight %}
        {{< figure src="a.png" >}} <Foo bar={{a: 1}}>x</Foo>
        | a | b |
        |---|---|
        > [!NOTE]
        > ```
        > {% raw %}
        """;
    var bytes = report.getBytes(UTF_8);
    for (int length = 0; length <= bytes.length; length++) {
      assertThat(reader.read("a.mdx", null, Arrays.copyOf(bytes, length))).isNotNull();
      assertThat(reader.read("a.html", null, Arrays.copyOf(bytes, length))).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a ",
        " ",
        "a ",
        "By A ",
        "**",
        "> ",
        "- ",
        "<h1>",
        "<!doctype html><p>",
        "é",
        "Ã©",
        "√©",
        "\n",
        "=\n"
      })
  void repeated_tokens_are_read_in_good_time(String token) {
    var text = token.repeat(100_000 / token.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          reader.read("a.md", null, text.getBytes(UTF_8));
          reader.read("a.md", null, ("# " + text + "b\n" + text).getBytes(UTF_8));
          reader.read(
              "a.md",
              null,
              ("---\nauthor: " + text + "b\ntags: '" + text + "'\n---\n").getBytes(UTF_8));
        });
  }

  private Draft draft(String content) {
    var result = reader.read("a.md", null, content.getBytes(UTF_8));
    return ((ReadResult.Read) result).draft();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_file_that_breaks_off_is_told_in_the_words_of_the_system() {
    var read = new ReportReader(Clock.systemUTC()).read(Path.of("/proc/self/mem"));

    assertThat(read)
        .isEqualTo(new ReadResult.Rejected("mem", RejectReason.UNREADABLE, "Input/output error"));
  }
}
