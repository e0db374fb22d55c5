package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.Layout;
import app.hallway.library.Vaults.Decided;
import app.hallway.model.BlockState;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.ImportOutcome;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.SyncOutcome;
import app.hallway.model.SyncOutcome.Fate;
import app.hallway.model.SyncOutcome.SyncedFile;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.model.VaultBlockView;
import app.hallway.model.VaultFlavour;
import app.hallway.model.WordChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of notes that a library and its user both write in. */
final class VaultsTest {
  private static final String SOURCE =
      """
      # Quay days

      Three days by the water.

      ### Keynote: Ropes that hold

      **Speaker: Ada Example**

      A rope is as good as its splice. Nobody checks it.

      ### Keynote: Buoys in fog

      **Speaker: Bo Sample**

      A buoy that nobody hears is a stone.
      """;

  @TempDir Path folder;
  @AutoClose private Library library;
  private Path vault;
  private Path file;
  private ReportId report;
  private HighlightId mark;
  private NoteId task;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    vault = Files.createDirectory(folder.resolve("vault"));
    file = vault.resolve("Quay days.md");
    report = imported("a.md", SOURCE);
    mark = marked(report, "A rope is as good as its splice.");
    library.talks().followUp(talk("Buoys"), FollowUp.WATCHED);
    var talk = new NoteTarget.AboutTalk(talk("Ropes"));
    task = library.notes().add(talk, NoteKind.ACTION, "Look at *our* splices");
    library.vaults().add(vault, VaultFlavour.OBSIDIAN, Layout.REPORT, List.of());
    sync();
  }

  private ReportId imported(String name, String source) {
    var bytes = source.getBytes(StandardCharsets.UTF_8);
    return ((ImportOutcome.Imported) library.importing().importBytes(name, bytes)).report();
  }

  private HighlightId marked(ReportId in, String words) {
    var view = library.reports().open(in).orElseThrow();
    int start = view.readingText().indexOf(words);
    var span = new TextSpan(start, start + words.length());
    return library
        .highlights()
        .markText(new Place(view.version(), span), HighlightColour.YELLOW)
        .orElseThrow();
  }

  private TalkId talk(String title) {
    return library.talks().of(report).stream()
        .filter(told -> told.talk().title().contains(title))
        .findFirst()
        .orElseThrow()
        .talk()
        .id();
  }

  private SyncOutcome outcome(boolean gone) throws IOException {
    return library.vaults().sync(vault, gone, () -> false).orElseThrow();
  }

  private List<SyncedFile> sync() throws IOException {
    return ((SyncOutcome.Synced) outcome(false)).files();
  }

  private String text() throws IOException {
    return Files.readString(file);
  }

  /** As an editor does it, which is a while after the last sync. */
  private void edit(String before, String after) throws IOException {
    var text = text();
    assertThat(text).contains(before);
    write(file, text.replace(before, after));
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(
        file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 7));
  }

  private VaultBlockView only() {
    assertThat(library.vaults().status()).hasSize(1);
    return library.vaults().status().getFirst();
  }

  private static List<SyncedFile> news(String path, Fate fate) {
    return List.of(new SyncedFile(path, fate));
  }

  @Test
  void a_file_is_written_as_obsidian_likes_it() throws IOException {
    assertThat(text().replaceAll("hw-[a-z2-7]{10}", "hw-x").replaceAll("of 20.*", "of then"))
        .isEqualTo(
            """
            ---
            title: Quay days
            event: Quay
            talks:
              - Ropes that hold
              - Buoys in fog
            tags:
              - hallway/report
            hallway: report 1 of then
            ---

            # Quay days

            - [Hallway](hallway://report/1)

            ^hw-x

            ## Ropes that hold

            - Ada Example
            - Keynote · [Hallway](hallway://talk/1)

            ^hw-x

            > [!quote] [Quote](hallway://highlight/1)
            > A rope is as good as its splice.

            ^hw-x

            > [!todo]
            > - [ ] Look at *our* splices

            ^hw-x

            ## Buoys in fog

            - Bo Sample
            - Keynote · [Hallway](hallway://talk/2)
            - Follow-up: Watched

            ^hw-x
            """);
  }

  @Test
  void a_second_sync_writes_nothing() throws IOException {
    var before = Files.getLastModifiedTime(file);
    var text = text();

    assertThat(sync()).isEmpty();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    assertThat(text()).isEqualTo(text);
  }

  @Test
  void what_the_library_changed_is_changed_and_the_users_words_stay() throws IOException {
    edit("## Buoys", "I asked why.\n\n## Buoys");
    edit("tags:\n", "# mine\nrating:  5\ntags:\n");
    var before = text();
    library.notes().edit(task, "Look again");

    assertThat(sync()).isEqualTo(news("Quay days.md", Fate.UPDATED));
    assertThat(text()).isEqualTo(before.replace("Look at *our* splices", "Look again"));
  }

  @Test
  void a_ticked_task_comes_back_as_a_proposal_that_is_taken_or_left() throws IOException {
    edit("- [ ] Look", "- [x] Look");
    assertThat(sync()).isEmpty();

    assertThat(only().state()).isEqualTo(BlockState.PROPOSED);
    assertThat(only().takable()).isTrue();
    assertThat(library.vaults().take(only().id())).isEqualTo(Decided.DONE);
    assertThat(library.notes().find(task).orElseThrow().isDone()).isTrue();
    assertThat(library.notes().find(task).orElseThrow().markdown())
        .isEqualTo("Look at *our* splices");

    assertThat(sync()).isEmpty();
    assertThat(library.vaults().status()).isEmpty();
  }

  @Test
  void what_was_taken_and_is_taken_back_is_offered_again() throws IOException {
    edit("Look at *our* splices", "Look at all splices");
    sync();
    library.vaults().take(only().id());
    assertThat(library.notes().find(task).orElseThrow().markdown())
        .isEqualTo("Look at all splices");
    assertThat(sync()).isEmpty();
    assertThat(library.vaults().status()).isEmpty();

    library.history().undo();
    assertThat(library.notes().find(task).orElseThrow().markdown())
        .isEqualTo("Look at *our* splices");
    assertThat(only().state()).isEqualTo(BlockState.PROPOSED);
    assertThat(sync()).isEmpty();
    assertThat(only().yours()).contains("Look at all splices");
    assertThat(text()).contains("> - [ ] Look at all splices\n");

    library.history().redo();
    assertThat(sync()).isEmpty();
    assertThat(library.vaults().status()).isEmpty();
  }

  @Test
  void what_was_left_and_is_taken_back_is_offered_again() throws IOException {
    edit("*our* splices", "my splices");
    sync();
    library.vaults().leave(only().id());
    sync();

    library.history().undo();
    assertThat(only().state()).isEqualTo(BlockState.PROPOSED);
    sync();
    assertThat(only().state()).isEqualTo(BlockState.PROPOSED);
  }

  @Test
  void a_step_about_a_folder_that_is_kept_no_more_is_taken_back_all_the_same() throws IOException {
    edit("*our* splices", "my splices");
    sync();
    library.vaults().take(only().id());
    library.vaults().remove(vault);

    library.history().undo();
    assertThat(library.notes().find(task).orElseThrow().markdown())
        .isEqualTo("Look at *our* splices");
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void a_change_tells_what_it_is_about_and_which_words_it_changes() throws IOException {
    edit("> - [ ] Look at *our* splices", "> - [x] Look at all splices");
    sync();

    var change = library.vaults().changes().getFirst();
    assertThat(change.talkTitle()).isEqualTo("Ropes that hold");
    assertThat(change.reportTitle()).isEqualTo("Quay days");
    assertThat(change.event()).isEqualTo("Quay");
    assertThat(change.words())
        .containsExactly(
            new WordChange(WordChange.Kind.GONE, "☐"),
            new WordChange(WordChange.Kind.NEW, "☑"),
            new WordChange(WordChange.Kind.SAME, " Look at "),
            new WordChange(WordChange.Kind.GONE, "*our*"),
            new WordChange(WordChange.Kind.NEW, "all"),
            new WordChange(WordChange.Kind.SAME, " splices"));
  }

  @Test
  void of_a_talk_and_of_a_colour_only_what_differs_is_told() throws IOException {
    edit("Follow-up: Watched\n", "Follow-up: To watch\n");
    edit("> [!quote] [Quote]", "> [!quote] \ud83d\udd34 [Quote]");
    sync();

    assertThat(library.vaults().changes())
        .extracting(
            change ->
                change.words().stream()
                    .map(part -> part.kind() + part.text())
                    .collect(Collectors.joining(" ")))
        .satisfiesExactlyInAnyOrder(
            words -> assertThat(words).startsWith("SAME- Follow-up:").contains("To watch"),
            words -> assertThat(words).contains("NEW\ud83d\udd34").doesNotContain("hallway://"));
  }

  @Test
  void a_sync_says_when_it_was_and_how_much_it_wrote() throws IOException {
    library.notes().edit(task, "Look again");
    sync();
    assertThat(library.vaults().list().getFirst().written()).isEqualTo(1);
    sync();
    assertThat(library.vaults().list().getFirst().written()).isZero();
    assertThat(library.vaults().list().getFirst().synced()).isNotNull();
  }

  @Test
  void what_was_left_is_not_offered_again_until_it_changes() throws IOException {
    edit("*our* splices", "my splices");
    sync();
    assertThat(library.vaults().leave(only().id())).isEqualTo(Decided.DONE);
    sync();
    assertThat(only().state()).isEqualTo(BlockState.OWN);
    assertThat(text()).contains("my splices");

    edit("my splices", "my ropes");
    sync();
    assertThat(only().state()).isEqualTo(BlockState.PROPOSED);
  }

  @Test
  void what_both_changed_is_a_conflict_that_keeps_both() throws IOException {
    edit("*our* splices", "my splices");
    library.notes().edit(task, "Look at their splices");
    assertThat(sync()).isEmpty();

    assertThat(only().state()).isEqualTo(BlockState.CONFLICT);
    assertThat(only().mine()).contains("their splices");
    assertThat(only().yours()).contains("my splices");
    assertThat(text()).contains("my splices");

    library.vaults().take(only().id());
    assertThat(library.notes().find(task).orElseThrow().markdown()).isEqualTo("Look at my splices");
  }

  @Test
  void a_changed_quote_is_left_as_the_users() throws IOException {
    edit("as good as its splice.", "as bad as its splice.");
    sync();

    assertThat(only().state()).isEqualTo(BlockState.OWN);
    assertThat(text()).contains("as bad as its splice.");
  }

  @Test
  void another_colour_comes_back() throws IOException {
    edit("> [!quote] [Quote]", "> [!quote] \ud83d\udd34 [Quote]");
    sync();

    library.vaults().take(only().id());
    assertThat(library.highlights().find(mark).orElseThrow().colour())
        .isEqualTo(HighlightColour.RED);
    assertThat(sync()).isEmpty();
  }

  @Test
  void what_is_meant_to_be_done_with_a_talk_comes_back() throws IOException {
    edit("Follow-up: Watched\n", "Follow-up: To watch\n");
    sync();

    assertThat(library.vaults().take(only().id())).isEqualTo(Decided.DONE);
    assertThat(library.talks().find(talk("Buoys")).orElseThrow().followUp())
        .isEqualTo(FollowUp.TO_WATCH);
  }

  @Test
  void what_the_user_deleted_stays_out_until_it_is_restored() throws IOException {
    int start = text().indexOf("> [!todo]");
    edit(text().substring(start, text().indexOf("## Buoys")), "");
    sync();
    library.notes().edit(task, "Look again");
    sync();
    assertThat(only().state()).isEqualTo(BlockState.DELETED);
    assertThat(text()).doesNotContain("[!todo]");

    assertThat(library.vaults().restore(only().id())).isEqualTo(Decided.DONE);
    assertThat(sync()).isEqualTo(news("Quay days.md", Fate.UPDATED));
    assertThat(text()).containsSubsequence("splice.", "- [ ] Look again", "## Buoys");
  }

  @Test
  void what_the_library_deleted_goes_and_the_users_words_stay() throws IOException {
    edit("## Buoys", "I asked why.\n\n## Buoys");
    library.notes().delete(task);
    sync();

    assertThat(text()).doesNotContain("[!todo]").contains("I asked why.\n\n## Buoys");
  }

  @Test
  void a_file_is_found_wherever_the_user_moved_it() throws IOException {
    var moved = Files.createDirectory(vault.resolve("Trips")).resolve("My quay.md");
    Files.move(file, moved);
    library.notes().edit(task, "Look again");

    assertThat(sync()).isEqualTo(news("Trips/My quay.md", Fate.UPDATED));
    assertThat(moved).content().contains("Look again");
    assertThat(file).doesNotExist();
  }

  @Test
  void a_file_follows_its_title_unless_the_user_named_it() throws IOException {
    var changed = SOURCE.replace("# Quay days", "# Quay: nights");
    library.importing().importBytes("a.md", changed.getBytes(StandardCharsets.UTF_8));

    assertThat(sync()).contains(new SyncedFile("Quay - nights.md", Fate.RENAMED));
    assertThat(vault.resolve("Quay - nights.md")).content().contains("# Quay: nights");
    assertThat(file).doesNotExist();
    assertThat(sync()).isEmpty();

    Files.move(vault.resolve("Quay - nights.md"), vault.resolve("Mine.md"));
    library.importing().importBytes("a.md", SOURCE.getBytes(StandardCharsets.UTF_8));
    sync();
    assertThat(vault.resolve("Mine.md")).content().contains("# Quay days");
  }

  @Test
  void a_file_of_the_users_that_has_the_name_stays() throws IOException {
    write(vault.resolve("Fog bank.md"), "Mine.");
    marked(imported("b.md", "# Fog bank\n\nNobody sees it."), "Nobody sees it.");

    assertThat(sync()).isEqualTo(news("Fog bank (2).md", Fate.CREATED));
    assertThat(vault.resolve("Fog bank.md")).content().isEqualTo("Mine.");
  }

  @Test
  void nothing_is_taken_for_deleted_where_the_folder_is_away_or_empty() throws IOException {
    Files.move(vault, folder.resolve("unmounted"));
    assertThat(outcome(false)).isEqualTo(new SyncOutcome.NoFolder(vault));

    Files.createDirectory(vault);
    assertThat(outcome(false)).isEqualTo(new SyncOutcome.ManyGone(vault, 1, 1));
    assertThat(outcome(false)).isEqualTo(new SyncOutcome.ManyGone(vault, 1, 1));

    Files.delete(vault);
    Files.move(folder.resolve("unmounted"), vault);
    assertThat(sync()).isEmpty();
    assertThat(library.vaults().status()).isEmpty();
  }

  @Test
  void a_file_that_the_user_took_away_stays_away_until_it_is_restored() throws IOException {
    Files.delete(file);
    assertThat(outcome(true)).isEqualTo(new SyncOutcome.Synced(news("Quay days.md", Fate.GONE)));
    library.notes().edit(task, "Look again");
    assertThat(sync()).isEmpty();
    assertThat(file).doesNotExist();
    assertThat(library.vaults().away()).containsExactly(file);

    assertThat(library.vaults().restore(file)).isTrue();
    assertThat(sync()).isEqualTo(news("Quay days.md", Fate.CREATED));
  }

  @Test
  void a_report_of_which_nothing_is_left_takes_its_untouched_file_along() throws IOException {
    library.reports().delete(report);
    assertThat(sync()).isEqualTo(news("Quay days.md", Fate.REMOVED));
    assertThat(file).doesNotExist();

    library.history().undo();
    assertThat(sync()).isEqualTo(news("Quay days.md", Fate.CREATED));
  }

  @Test
  void a_report_of_which_nothing_is_left_leaves_the_words_of_the_user() throws IOException {
    edit("## Buoys", "I asked why.\n\n## Buoys");
    library.reports().delete(report);
    sync();

    assertThat(text()).contains("I asked why.").doesNotContain("hw-");
  }

  @Test
  void what_is_no_text_is_told_and_left_alone() throws IOException {
    Files.write(file, new byte[] {'-', '-', '-', '\n', (byte) 0xff});

    assertThat(sync()).isEqualTo(news("Quay days.md", Fate.UNREADABLE));
    assertThat(file).hasBinaryContent(new byte[] {'-', '-', '-', '\n', (byte) 0xff});
  }

  @Test
  void a_file_that_is_empty_is_not_taken_for_deleted() throws IOException {
    var text = text();
    write(file, "");
    assertThat(sync()).isEqualTo(news("Quay days.md", Fate.UNREADABLE));

    write(file, text);
    assertThat(sync()).isEmpty();
    assertThat(library.vaults().status()).isEmpty();
  }

  @Test
  void a_vault_of_talks_has_a_table_of_them_that_is_the_users_then() throws IOException {
    var talks = Files.createDirectory(folder.resolve("talks"));
    var base = talks.resolve("Talks.base");
    library.vaults().add(talks, VaultFlavour.OBSIDIAN, Layout.TALK, List.of());
    library.vaults().sync(talks, false, () -> false);
    assertThat(base).content().contains("hallway/talk");

    Files.delete(base);
    library.talks().followUp(talk("Buoys"), FollowUp.TO_WATCH);
    library.vaults().sync(talks, false, () -> false);
    assertThat(base).doesNotExist();
    assertThat(talks.resolve("Buoys in fog.md")).content().contains("follow-up: To watch\n");

    var file = talks.resolve("Buoys in fog.md");
    write(file, Files.readString(file).replace("follow-up: To watch", "follow-up: Watched"));
    library.vaults().sync(talks, false, () -> false);
    assertThat(library.vaults().take(only().id())).isEqualTo(Decided.DONE);
    assertThat(library.talks().find(talk("Buoys")).orElseThrow().followUp())
        .isEqualTo(FollowUp.WATCHED);
  }

  @Test
  void two_machines_with_copies_work_on_one_vault() throws Exception {
    var copy = folder.resolve("b.hallway");
    library.upkeep().backup(copy);
    try (var other = Library.open(copy, Clock.systemUTC())) {
      other.vaults().remove(vault);
      other.vaults().add(vault, VaultFlavour.OBSIDIAN, Layout.REPORT, List.of());
      assertThat(synced(other)).isEmpty();

      library.notes().edit(task, "Look, said the first");
      sync();
      assertThat(synced(other)).isEmpty();
      var proposed = other.vaults().status().getFirst();
      assertThat(proposed.state()).isEqualTo(BlockState.PROPOSED);
      other.vaults().take(proposed.id());
      assertThat(other.notes().find(task).orElseThrow().markdown())
          .isEqualTo("Look, said the first");

      var about = new NoteTarget.AboutReport(report);
      other.notes().add(about, NoteKind.NOTE, "Only the second has this.");
      assertThat(synced(other)).isEqualTo(news("Quay days.md", Fate.UPDATED));
      assertThat(sync()).isEmpty();
      library.notes().add(about, NoteKind.NOTE, "Only the first has this.");
      sync();
      assertThat(text()).contains("Only the first has this.", "Only the second has this.");
      assertThat(synced(other)).isEmpty();
      assertThat(library.vaults().status()).isEmpty();
    }
  }

  private List<SyncedFile> synced(Library other) throws IOException {
    return ((SyncOutcome.Synced) other.vaults().sync(vault, false, () -> false).orElseThrow())
        .files();
  }
}
