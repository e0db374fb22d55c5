package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.Layout;
import app.hallway.library.Vaults.Decided;
import app.hallway.model.BlockState;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.VaultBlockView;
import app.hallway.model.VaultFlavour;
import app.hallway.testing.OwnLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library's words are written over what was changed in a file, where the user says so. */
@SuppressWarnings("NullAway.Init") // the fields are set before each test
final class VaultPutBackTest {
  @TempDir Path folder;
  @AutoClose private OwnLibrary own;
  private Path vault;
  private Path file;
  private NoteId task;
  private String before;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    task =
        own.library
            .notes()
            .add(new NoteTarget.AboutReport(own.harbour()), NoteKind.ACTION, "Count our flags");
    vault = Files.createDirectory(folder.resolve("vault"));
    own.library.vaults().add(vault, VaultFlavour.OBSIDIAN, Layout.REPORT, List.of());
    sync();
    file = vault.resolve("Three days at Harbour Conf 2026.md");
    before = Files.readString(file);
  }

  private void sync() throws IOException {
    own.library.vaults().sync(vault, false, () -> false);
  }

  private void edit(String words, String instead) throws IOException {
    var text = Files.readString(file);
    assertThat(text).contains(words);
    Files.writeString(file, text.replace(words, instead));
    var later = Files.getLastModifiedTime(file).toMillis() + 7;
    Files.setLastModifiedTime(file, FileTime.fromMillis(later));
  }

  private VaultBlockView only() {
    assertThat(own.library.vaults().status()).hasSize(1);
    return own.library.vaults().status().getFirst();
  }

  private Decided putBack() {
    return own.library.vaults().putBack(only().id());
  }

  @Test
  void a_proposed_change_is_written_over_and_what_else_the_user_wrote_stays() throws IOException {
    edit("Count our flags", "Count my flags");
    Files.writeString(file, Files.readString(file) + "\nMy own line.\n");
    sync();
    assertThat(putBack()).isEqualTo(Decided.DONE);
    assertThat(own.library.vaults().status()).isEmpty();
    sync();
    assertThat(file).content().isEqualTo(before + "\nMy own line.\n");
    assertThat(own.library.notes().find(task).orElseThrow().markdown())
        .isEqualTo("Count our flags");
    var modified = Files.getLastModifiedTime(file);
    sync();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(modified);
    assertThat(own.library.vaults().status()).isEmpty();
  }

  @Test
  void of_a_conflict_the_librarys_side_is_written() throws IOException {
    own.library.notes().edit(task, "Count all flags");
    edit("Count our flags", "Count my flags");
    sync();
    assertThat(only().state()).isEqualTo(BlockState.CONFLICT);
    putBack();
    sync();
    assertThat(file).content().isEqualTo(before.replace("Count our flags", "Count all flags"));
  }

  @Test
  void what_the_library_says_by_then_is_written() throws IOException {
    edit("Count our flags", "Count my flags");
    sync();
    putBack();
    own.library.notes().edit(task, "Count no flags");
    sync();
    assertThat(file).content().isEqualTo(before.replace("Count our flags", "Count no flags"));
  }

  @Test
  void what_the_user_changes_again_before_the_sync_is_a_conflict_and_not_lost() throws IOException {
    edit("Count our flags", "Count my flags");
    sync();
    putBack();
    edit("Count my flags", "Count your flags");
    sync();
    assertThat(only().state()).isEqualTo(BlockState.CONFLICT);
    assertThat(only().yours()).contains("Count your flags");
    assertThat(file).content().contains("Count your flags");
  }

  @Test
  void until_the_sync_it_can_be_taken_back_and_done_again() throws IOException {
    edit("Count our flags", "Count my flags");
    sync();
    putBack();
    own.library.history().undo();
    assertThat(only().state()).isEqualTo(BlockState.PROPOSED);
    sync();
    assertThat(file).content().contains("Count my flags");
    assertThat(only().state()).isEqualTo(BlockState.PROPOSED);
    own.library.history().redo();
    sync();
    assertThat(file).content().isEqualTo(before);
  }

  @Test
  void what_the_library_deleted_is_not_deleted_in_the_file() throws IOException {
    edit("Count our flags", "Count my flags");
    own.library.notes().delete(task);
    sync();
    assertThat(only().state()).isEqualTo(BlockState.CONFLICT);
    assertThat(putBack()).isEqualTo(Decided.NOTHING);
    sync();
    assertThat(file).content().contains("Count my flags");
  }

  @Test
  void where_there_is_nothing_to_decide_nothing_is_done() throws IOException {
    assertThat(own.library.vaults().putBack(99)).isEqualTo(Decided.NOTHING);
    edit("Count our flags", "Count my flags");
    sync();
    long id = only().id();
    own.library.vaults().leave(id);
    assertThat(own.library.vaults().putBack(id)).isEqualTo(Decided.NOTHING);
  }
}
