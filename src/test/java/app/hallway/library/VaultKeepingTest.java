package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.export.Layout;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.VaultFlavour;
import app.hallway.model.VaultTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are brought up to date by themselves. */
final class VaultKeepingTest {
  private static final Duration QUIET = Duration.ofMillis(60);

  @TempDir Path folder;
  private final List<VaultTrouble> troubles = new CopyOnWriteArrayList<>();
  private Library library;
  private VaultKeeping keeping;
  private Path vault;
  private NoteId note;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    vault = Files.createDirectory(folder.resolve("vault"));
    var words = "# Quay days\n\nThree days by the water.\n".getBytes(StandardCharsets.UTF_8);
    library.importing().importBytes("a.md", words);
    note = noted("Bring a rope");
    library.vaults().add(vault, VaultFlavour.PLAIN, Layout.REPORT, List.of());
    keeping = new VaultKeeping(library, troubles::add, QUIET, Duration.ofMillis(300));
    keeping.start();
  }

  @AfterEach
  void close() {
    keeping.close();
    library.close();
  }

  private NoteId noted(String words) {
    return library.notes().add(new NoteTarget.AboutReport(new ReportId(1)), NoteKind.NOTE, words);
  }

  private void awaitWords(String words) {
    await()
        .untilAsserted(() -> assertThat(vault.resolve("Quay days.md")).content().contains(words));
  }

  private void automatic() {
    assertThat(library.vaults().automatic(vault, true)).isTrue();
    awaitWords("Bring a rope");
  }

  @Test
  void nothing_is_written_before_the_user_says_so() {
    noted("Another");
    await().during(Duration.ofMillis(500)).until(() -> isEmpty(vault));
    automatic();
    assertThat(library.vaults().list().getFirst().automatic()).isTrue();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  @Test
  void what_changes_in_the_library_is_in_the_file_a_while_later() {
    automatic();
    library.notes().edit(note, "Bring two ropes");
    awaitWords("Bring two ropes");
  }

  @Test
  void what_changes_in_a_file_is_offered_a_while_later() throws IOException {
    automatic();
    var file = vault.resolve("Quay days.md");
    Files.writeString(file, Files.readString(file).replace("Bring a rope", "Bring no rope"));
    await().untilAsserted(() -> assertThat(library.vaults().changes()).hasSize(1));
    assertThat(file).content().contains("Bring no rope");
  }

  @Test
  void a_folder_that_is_away_is_told_of_once_and_nothing_is_taken_for_deleted() throws Exception {
    automatic();
    var away = folder.resolve("away");
    Files.move(vault, away);
    await().until(() -> !troubles.isEmpty());
    await().during(Duration.ofMillis(700)).until(() -> troubles.size() == 1);
    assertThat(troubles).containsExactly(new VaultTrouble.Missing(vault));

    Files.move(away, vault);
    library.notes().edit(note, "Bring two ropes");
    awaitWords("Bring two ropes");
    assertThat(library.vaults().away()).isEmpty();
    Files.move(vault, away);
    await().until(() -> troubles.size() == 2);
  }

  @Test
  void a_folder_that_was_emptied_stays_empty_and_is_told_of() throws IOException {
    automatic();
    Files.delete(vault.resolve("Quay days.md"));
    await().until(() -> !troubles.isEmpty());
    assertThat(troubles).containsExactly(new VaultTrouble.ManyGone(vault, 1, 1));
    assertThat(isEmpty(vault)).isTrue();
    assertThat(library.vaults().away()).isEmpty();
  }

  @Test
  void a_file_that_is_no_text_is_told_of_by_its_name() throws IOException {
    automatic();
    Files.write(vault.resolve("Quay days.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xff});
    await().until(() -> !troubles.isEmpty());
    assertThat(troubles)
        .containsExactly(new VaultTrouble.Unreadable(vault, List.of("Quay days.md")));
  }

  @Test
  void one_that_is_kept_by_hand_again_is_written_no_more() {
    automatic();
    library.vaults().automatic(vault, false);
    await().during(Duration.ofMillis(400)).until(() -> true);
    library.notes().edit(note, "Bring two ropes");
    await()
        .during(Duration.ofMillis(500))
        .untilAsserted(
            () -> assertThat(vault.resolve("Quay days.md")).content().contains("Bring a rope"));
  }
}
