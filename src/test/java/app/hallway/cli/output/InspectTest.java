package app.hallway.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open_a_shell() {
    shell = new Shell(folder);
  }

  @Test
  void a_report_is_told_as_json_without_a_library() {
    var ran = shell.run("inspect", "--json", "--text", shell.sampleReport());
    assertThat(ran.code()).isZero();
    var json = ran.json().getFirst();
    assertThat(json.get("file").asText()).endsWith("sample.md");
    assertThat(json.get("report").get("title").asText()).isEqualTo("Three days at SampleConf");
    assertThat(json.get("report").get("author").asText()).isEqualTo("Ada Example");
    assertThat(json.get("report").get("date").asText()).isEqualTo("2024-05-06");
    assertThat(json.get("talks")).hasSize(2);
    var talk = json.get("talks").get(0);
    assertThat(talk.get("title").asText()).isEqualTo("Growing a garden of servers");
    assertThat(talk.get("kind").asText()).isEqualTo("talk");
    assertThat(talk.get("line").asInt()).isEqualTo(11);
    assertThat(talk.get("endLine").asInt()).isBetween(11, 14);
    assertThat(talk.get("links").get("schedule").asText()).endsWith("/growing");
    assertThat(json.get("warnings").isArray()).isTrue();
    assertThat(json.get("text").asText()).contains("Words that stand here once.");
    assertThat(folder.resolve("library.hallway")).doesNotExist();
  }

  @Test
  void text_is_told_only_when_asked_for() {
    assertThat(shell.run("inspect", "--json", shell.sampleReport()).out())
        .doesNotContain("\"text\"");
  }

  @Test
  void people_are_told_the_talks_and_why_they_are_ones() {
    var report = shell.sampleReport();
    assertThat(shell.run("inspect", report).out())
        .contains("Three days at SampleConf", "Growing a garden of servers (Bo Sample)");
    assertThat(shell.run("inspect", "--explain", report).out()).contains("confidence ");
  }

  @Test
  void many_files_are_told_in_their_order_and_bad_ones_do_not_stop_the_rest() {
    for (int i = 100; i < 150; i++) {
      shell.file("r" + i + ".md", i % 10 == 0 ? "" : "# Report " + i + "\n\nWords.\n");
    }
    var ran = shell.run("inspect", "--json", folder.toString());
    assertThat(ran.code()).isEqualTo(1);
    var files = ran.json();
    assertThat(files)
        .hasSize(50)
        .isSortedAccordingTo((a, b) -> a.get("file").asText().compareTo(b.get("file").asText()));
    assertThat(files).filteredOn(json -> json.has("rejected")).hasSize(5);
    assertThat(files.get(1).get("report").get("title").asText()).isEqualTo("Report 101");
  }

  @Test
  void an_object_is_one_line_whatever_is_in_its_text() {
    var ran =
        shell.runWith("Words\u2028and\u2029more\u0085words.\n", "inspect", "--json", "--text", "-");
    assertThat(ran.out()).doesNotContain("\u2028", "\u2029", "\u0085").hasLineCount(1);
    assertThat(ran.json().getFirst().get("text").asText()).contains("Words\u2028and\u2029more");
  }

  @Test
  void standard_input_is_read() {
    var ran = shell.runWith("# Piped in\n\nWords.\n", "inspect", "--json", "-");
    assertThat(ran.json().getFirst().get("file").asText()).isEqualTo("-");
    assertThat(ran.json().getFirst().get("report").get("title").asText()).isEqualTo("Piped in");
  }

  @Test
  void spans_are_found_again_in_another_file() {
    var before =
        shell.file(
            "old.md", "# T\n\nThe quick brown fox jumps over the lazy dog near the river.\n");
    var after =
        shell.file(
            "new.md",
            "# T\n\n"
                + "An added paragraph.\n\n"
                + "The quick brown fox jumps over the lazy dog near the river.\n");
    var text =
        shell
            .run("inspect", "--json", "--text", before.toString())
            .json()
            .getFirst()
            .get("text")
            .asText();
    int start = text.indexOf("brown fox");
    var request =
        "{\"old\": \"%s\", \"new\": \"%s\", \"spans\": [[%d, %d]]}\n"
            .formatted(slashed(before), slashed(after), start, start + 9);
    var ran =
        shell.run("reanchor", shell.file("requests.jsonl", request + "\n" + request).toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.json()).hasSize(2);
    var result = ran.json().getFirst().get("results").get(0);
    assertThat(result.get("state").asText()).isEqualTo("anchored");
    assertThat(result.get("end").asInt() - result.get("start").asInt()).isEqualTo(9);
    assertThat(result.get("start").asInt()).isGreaterThan(start);
  }

  @Test
  void a_bad_request_is_answered_in_its_place() {
    var report = slashed(Path.of(shell.sampleReport()));
    var requests =
        """
        no json
        {"old": "none.md", "new": "none.md", "spans": []}
        {"old": "%1$s", "new": "%1$s", "spans": [[5, 2]]}
        {"old": "%1$s", "new": "%1$s", "spans": [[0, 99999999]]}
        {"old": "%1$s"}
        {"old": "%1$s", "new": "%1$s", "spans": [[0, 5]]}
        """
            .formatted(report);
    var ran = shell.runWith(requests, "reanchor", "-");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.json()).hasSize(6);
    assertThat(ran.json().subList(0, 5)).allMatch(answer -> answer.has("error"));
    assertThat(ran.json().getLast().get("results")).hasSize(1);
  }

  @Test
  void a_missing_file_of_requests_is_told() {
    var ran = shell.run("reanchor", folder.resolve("none.jsonl").toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).hasLineCount(1).contains("none.jsonl");
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[1]",
        "{\"old\":\"x\"}",
        "{\"old\":\"x\",\"new\":\"x\",\"spans\":[[\"a\"]]}",
        "{\"old\":\"x\",\"new\":\"x\",\"spans\":[[5,2]]}"
      })
  void what_is_no_request_is_told_in_words(String request) {
    var ran = shell.runWith(request, "reanchor", "-");
    assertThat(ran.code()).isEqualTo(Exit.REJECTED);
    assertThat(ran.json().getFirst().get("error").asText())
        .startsWith("not a request: ")
        .doesNotContain("Node", "Exception", "StreamRead", "\n");
  }
}
