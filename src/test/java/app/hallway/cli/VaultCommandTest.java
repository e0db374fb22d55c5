package app.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is kept up to date, on the command line. */
final class VaultCommandTest {
  @TempDir Path folder;
  private Shell shell;
  private Path vault;
  private Path file;

  @BeforeEach
  void fill() throws IOException {
    shell = new Shell(folder);
    vault = Files.createDirectory(folder.resolve("notes"));
    shell.run("import", shell.sampleReport());
    shell.run("note", "--talk", "1", "--kind", "action", "Ask for seeds");
    assertThat(shell.run("vault", "add", vault.toString()).code()).isZero();
    var synced = shell.run("vault", "sync");
    assertThat(synced.err()).isEmpty();
    try (var files = Files.list(vault)) {
      file = files.filter(path -> path.toString().endsWith(".md")).findFirst().orElseThrow();
    }
    assertThat(synced.out()).isEqualTo("created    " + file + "\n");
  }

  private void edit(String before, String after) throws IOException {
    var text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  private String id() {
    return shell.run("vault", "status", "--all", "--json").json().getFirst().get("id").asText();
  }

  @Test
  void a_sync_says_nothing_where_nothing_is_to_be_done() {
    assertThat(shell.run("vault", "sync")).isEqualTo(new Shell.Ran(0, "", ""));
    assertThat(shell.run("vault", "list").out())
        .contains(vault + "  obsidian, files: 1, to decide: 0");
  }

  @Test
  void what_the_user_changed_is_shown_as_a_difference_and_taken() throws IOException {
    edit("- [ ] Ask for seeds", "- [x] Ask for all seeds");

    assertThat(shell.run("vault", "sync").out()).contains("to decide about: 1");
    assertThat(shell.run("vault", "status").out())
        .contains(
            "changed by you", "    - > - [ ] Ask for seeds\n    + > - [x] Ask for all seeds\n");
    assertThat(shell.run("vault", "take", id()).code()).isZero();
    assertThat(shell.run("actions", "--all", "--json").out()).contains("Ask for all seeds");
    assertThat(shell.run("vault", "status", "--all").out()).isEmpty();
    assertThat(shell.run("undo").out()).contains("take a change from a file");
  }

  @Test
  void what_was_left_and_what_was_deleted_is_told_where_all_is_asked_for() throws IOException {
    edit("Ask for seeds", "Ask for trees");
    shell.run("vault", "sync");
    assertThat(shell.run("vault", "leave", id()).code()).isZero();
    assertThat(shell.run("vault", "status").out()).isEmpty();
    assertThat(shell.run("vault", "status", "--all").out()).contains("yours");
    assertThat(shell.run("vault", "take", id()).code()).isEqualTo(1);
  }

  @Test
  void a_folder_is_kept_by_itself_where_that_is_asked_for() {
    assertThat(shell.run("vault", "automatic", vault.toString()).out()).contains("while a window");
    assertThat(shell.run("vault", "list", "--json").json().getFirst().get("automatic").asBoolean())
        .isTrue();
    assertThat(shell.run("vault", "automatic", "--off", vault.toString()).out())
        .contains("by hand");
    assertThat(shell.run("vault", "automatic", folder.toString()).code()).isEqualTo(1);
  }

  @Test
  void a_deleted_block_is_restored_by_its_id() throws IOException {
    var text = Files.readString(file);
    int start = text.indexOf("> [!todo]");
    Files.writeString(file, text.substring(0, start).stripTrailing() + "\n");
    shell.run("vault", "sync");
    assertThat(shell.run("vault", "status", "--all").out()).contains("deleted by you");

    assertThat(shell.run("vault", "restore", id()).code()).isZero();
    shell.run("vault", "sync");
    assertThat(file).content().isEqualTo(text);
  }

  @Test
  void a_folder_that_is_away_or_emptied_is_an_error_and_deletes_nothing() throws IOException {
    var aside = Files.move(vault, folder.resolve("aside"));
    var away = shell.run("vault", "sync");
    assertThat(away.code()).isEqualTo(1);
    assertThat(away.err()).contains("Nothing was taken for deleted").hasLineCount(1);

    Files.createDirectory(vault);
    assertThat(shell.run("vault", "sync").err()).contains("1 of 1 are gone", "--gone");
    Files.delete(vault);
    Files.move(aside, vault);
    assertThat(shell.run("vault", "sync")).isEqualTo(new Shell.Ran(0, "", ""));
  }

  @Test
  void a_file_that_was_taken_away_is_restored_by_its_name() throws IOException {
    Files.delete(file);
    assertThat(shell.run("vault", "sync", "--gone").out()).contains("gone       " + file);
    assertThat(shell.run("vault", "status", "--all").out()).contains("away       " + file);
    assertThat(shell.run("vault", "restore", file.toString()).code()).isZero();
    assertThat(shell.run("vault", "sync").out()).contains("created    " + file);
  }

  @Test
  void what_is_no_vault_is_told() {
    assertThat(shell.run("vault", "sync", folder.toString()).code()).isEqualTo(1);
    assertThat(shell.run("vault", "add", folder.resolve("none").toString()).code()).isEqualTo(1);
    assertThat(shell.run("vault", "remove", vault.toString()).code()).isZero();
    assertThat(shell.run("vault", "list").out()).isEmpty();
    assertThat(file).exists();
  }
}
