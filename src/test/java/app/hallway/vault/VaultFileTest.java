package app.hallway.vault;

import static app.hallway.vault.ToldFile.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VaultFileTest {
  private static final String FILE =
      """
      ---
      title: Quay days
      author:
        - Ada
        - Bo
      # mine
      rating: 5
      ---

      # Quay days

      - By Ada

      ^hw-aaaaaaaaaa

      My own words.

      > [!quote] Quote
      > Ropes hold.
      >
      > And boys float.

      ^hw-aaaaaaaaab
      """;

  @Test
  void a_block_is_the_container_before_its_marker() {
    var file = VaultFile.parse(FILE);

    assertThat(file.ids()).isEqualTo(Set.of(id(0), id(1)));
    assertThat(file.content(id(0))).isEqualTo("# Quay days\n\n- By Ada");
    assertThat(file.content(id(1)))
        .isEqualTo("> [!quote] Quote\n> Ropes hold.\n>\n> And boys float.");
    assertThat(file.damaged()).isEmpty();
  }

  @Test
  void an_anchor_marks_a_block_as_well() {
    var file =
        VaultFile.parse("> **Note**\n>\n> Words.\n\n<a id=\"hw-aaaaaaaaab\"></a>\n\nMine <b>.\n");

    assertThat(file.content(id(1))).isEqualTo("> **Note**\n>\n> Words.");
  }

  @Test
  void what_is_typed_right_below_a_marker_leaves_it_one() {
    var file = VaultFile.parse("> Words.\n\n^hw-aaaaaaaaab\nMine.\n");

    assertThat(file.ids()).containsExactly(id(1));
  }

  @Test
  void properties_are_told_by_what_they_say() {
    var quoted = VaultFile.parse("---\nauthor: [\"Ada\"]\n---\n");
    var styles =
        List.of(
            "---\nauthor:\n  - Ada\n  - Bo\n---\n",
            "---\nauthor:\n- \"Ada\"\n- 'Bo'\n---\n",
            "---\r\nauthor: [Ada, Bo]\r\n---\r\n");

    assertThat(styles)
        .extracting(text -> VaultFile.parse(text).content("property author"))
        .containsOnly("author:\nAda\nBo");
    assertThat(quoted.content("property author")).isEqualTo("author: [\"Ada\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^hw-aaaaaaaaab\n",
        "Just words.\n\n^hw-aaaaaaaaab\n",
        "# Heading\n\n^hw-aaaaaaaaab\n",
        "- mine\n\n^hw-aaaaaaaaab\n",
        "> Words.\n^hw-aaaaaaaaab\n",
        "> > Words.\n>\n> ^hw-aaaaaaaaab\n",
        "- mine\n\n  > Words.\n\n  ^hw-aaaaaaaaab\n",
        "```\n> Words.\n\n^hw-aaaaaaaaab\n```\n",
        "> Words.\n\n^hw-aaaaaaaaab\n\n> Words.\n\n^hw-aaaaaaaaab\n",
        "> One.\n\n^hw-aaaaaaaaab\n\n^hw-aaaaaaaaab\n"
      })
  void a_marker_without_its_own_container_tells_damage_and_no_block(String text) {
    var file = VaultFile.parse(text);

    assertThat(file.damaged()).containsExactly(id(1));
    assertThat(file.ids()).isEmpty();
  }

  @Test
  void a_link_to_a_block_is_no_damage() {
    var file = VaultFile.parse("See [[Quay days#^hw-aaaaaaaaab]].\n\n> Words.\n\n^hw-aaaaaaaaab\n");

    assertThat(file.damaged()).isEmpty();
    assertThat(file.ids()).containsExactly(id(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void the_text_is_kept_whatever_ends_its_lines(String end) {
    for (var before : List.of("", "\ufeff")) {
      for (var last : List.of("", end, end + end, end + "\tlast", "  ")) {
        var text = before + FILE.stripTrailing().replace("\n", end) + last;
        var file = VaultFile.parse(text);
        var ours = new ToldFile().parsed();

        var edits = new FileEdits(ours, file, Set.of(), Set.of(), Set.of());
        assertThat(edits.text(FileEdits.Room.AT_ONCE)).isEqualTo(text);
        assertThat(file.content("property author")).isEqualTo("author:\nAda\nBo");
        assertThat(file.content(id(0))).isEqualTo("# Quay days\n\n- By Ada");
      }
    }
  }

  @Test
  void any_beginning_and_end_of_a_file_is_taken_apart() {
    for (int i = 0; i <= FILE.length(); i++) {
      for (var text : List.of(FILE.substring(0, i), FILE.substring(i))) {
        var edits =
            new FileEdits(
                new ToldFile().parsed(), VaultFile.parse(text), Set.of(), Set.of(), Set.of());
        assertThat(edits.text(FileEdits.Room.AT_ONCE)).isEqualTo(text);
      }
    }
  }
}
