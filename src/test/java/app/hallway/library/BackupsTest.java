package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.export.ExportPlan;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.library.LibraryException.Reason;
import app.hallway.model.HighlightColour;
import app.hallway.model.LibraryCopy;
import app.hallway.model.LibraryCopy.Origin;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.testing.MarkedReport;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupsTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  /** One pixel. */
  static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("a.hallway");
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private Backups backups(Instant now) {
    return new Backups(file(), clock(now));
  }

  /** Two versions, a picture, marks, notes of which one is in the bin, a correction. */
  private void fill(Path file) throws Exception {
    var posts = Files.createDirectories(folder.resolve("posts"));
    var post = posts.resolve("pictured.md");
    Files.write(posts.resolve("quay.png"), PICTURE);
    try (var library = Library.open(file, clock(NOON))) {
      var report = Reported.in(library);
      MarkedReport.text(library, report, Reported.spanOf("tied twice"), HighlightColour.BLUE);
      library.notes().add(new NoteTarget.AboutReport(report), NoteKind.TAKEAWAY, "Mine");
      var gone = library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "Binned");
      library.notes().delete(gone);
      Reported.in(library, Reported.TEXT.replace("coffee", "tea"), Reported.talks());
      Files.writeString(post, "# Pictured\n\n![The quay](quay.png)\n\nWords of it.\n");
      library.importing().importAll(List.of(post), Importing.Progress.NONE, () -> false);
      var pictured = library.reports().at(post.toString()).orElseThrow();
      library.notes().add(new NoteTarget.AboutReport(pictured), NoteKind.NOTE, "Seen there");
    }
  }

  /** All that the library gives out: files of each layout, pages, pictures. */
  private static Map<String, String> exported(Path file, Path to) throws Exception {
    var all = new TreeMap<String, String>();
    try (var library = Library.open(file, clock(NOON))) {
      for (var layout : Layout.values()) {
        var into = to.resolve(layout.name());
        library
            .exporting()
            .export(Exporting.Scope.ALL, ExportPlan.markdown(layout, Placing.OVERWRITE), into);
        try (var files = Files.walk(into)) {
          files
              .filter(Files::isRegularFile)
              .forEach(one -> all.put(to.relativize(one).toString(), text(one)));
        }
      }
      for (var report : library.reports().list(new ReportFilter.All())) {
        var view = library.reports().open(report.id()).orElseThrow();
        all.put("text " + report.id(), view.markdown() + view.readingText());
        view.pictures()
            .forEach(
                one ->
                    all.put(
                        "picture " + one.reference(),
                        library.reports().picture(one.id()).orElseThrow().bytes().sha256()));
      }
    }
    return all;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void a_copy_restored_on_an_empty_machine_exports_byte_for_byte_the_same() throws Exception {
    fill(file());
    var copy = folder.resolve("elsewhere.hallway");
    try (var library = Library.open(file(), clock(NOON))) {
      library.upkeep().backup(copy);
    }
    var machine = folder.resolve("new/machine/library.hallway");
    assertThat(new Backups(machine, clock(NOON)).restore(copy)).isEmpty();
    var before = exported(file(), folder.resolve("out-before"));
    assertThat(before.keySet()).anyMatch(key -> key.startsWith("picture "));
    assertThat(exported(machine, folder.resolve("out-after"))).isEqualTo(before);
    assertThat(Dump.of(machine)).isEqualTo(Dump.of(file()));
    try (var library = Library.open(machine, clock(NOON))) {
      assertThat(library.upkeep().check()).isEmpty();
      assertThat(library.history().undoable()).isPresent();
      assertThat(library.searching().find("harbour", 5)).isNotEmpty();
    }
  }

  @Test
  void one_copy_a_day_is_made_and_its_counts_are_told() throws Exception {
    fill(file());
    var made = backups(NOON).makeDaily().orElseThrow();
    assertThat(backups(NOON.plus(Duration.ofHours(2))).makeDaily()).isEmpty();
    assertThat(backups(NOON).list())
        .singleElement()
        .satisfies(
            copy -> {
              assertThat(copy.file()).isEqualTo(made);
              assertThat(copy.origin()).isEqualTo(Origin.DAILY);
              assertThat(copy.made()).isEqualTo(NOON);
              assertThat(copy.reports()).isEqualTo(2);
              assertThat(copy.notes()).isEqualTo(2);
              assertThat(copy.highlights()).isEqualTo(1);
            });
  }

  @Test
  void seven_days_and_four_weeks_are_kept() throws Exception {
    fill(file());
    for (int day = 0; day < 60; day++) {
      backups(NOON.plus(Duration.ofDays(day))).makeDaily();
    }
    assertThat(backups(NOON).list().stream().map(BackupsTest::name))
        .containsExactly(
            "2027-01-19",
            "2027-01-18",
            "2027-01-17",
            "2027-01-16",
            "2027-01-15",
            "2027-01-14",
            "2027-01-13",
            "2027-01-12",
            "2027-01-10",
            "2027-01-03",
            "2026-12-27");
  }

  private static String name(LibraryCopy copy) {
    return copy.file().getFileName().toString().replace(".hallway", "");
  }

  @Test
  void a_clock_that_goes_backwards_costs_no_copy() throws Exception {
    fill(file());
    for (int day = 0; day < 9; day++) {
      backups(NOON.plus(Duration.ofDays(day))).makeDaily();
    }
    var before = backups(NOON).list();
    assertThat(backups(NOON.minus(Duration.ofDays(400))).makeDaily()).isPresent();
    assertThat(backups(NOON).list()).containsAll(before).hasSize(before.size() + 1);
  }

  @Test
  void an_empty_library_makes_no_copy() throws Exception {
    Library.open(file(), clock(NOON)).close();
    assertThat(backups(NOON).makeDaily()).isEmpty();
    assertThat(folder.resolve("a.hallway.backups")).doesNotExist();
  }

  @Test
  void a_damaged_library_makes_no_copy_and_the_good_ones_stay() throws Exception {
    fill(file());
    var good = backups(NOON).makeDaily().orElseThrow();
    var bytes = Files.readAllBytes(good);
    spoil(file());
    for (int day = 1; day < 20; day++) {
      var later = backups(NOON.plus(Duration.ofDays(day)));
      assertThatThrownBy(later::makeDaily).isInstanceOf(LibraryException.class);
    }
    assertThat(good).hasBinaryContent(bytes);
    assertThat(good.getParent()).isDirectoryNotContaining("glob:**unfinished**");
  }

  /** Writes over all but the first two pages. */
  private static void spoil(Path file) throws IOException {
    try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.seek(8192);
      raw.write(
          "garbage ".repeat((int) (raw.length() - 8192) / 8).getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Test
  void what_was_in_place_is_kept_aside_and_can_be_restored_in_turn() throws Exception {
    fill(file());
    var copy = backups(NOON).makeDaily().orElseThrow();
    var then = Dump.of(file());
    try (var library = Library.open(file(), clock(NOON))) {
      ToldReports.put(library, "https://example.org/later", "Later", "Later words.", List.of());
    }
    var now = Dump.of(file());
    var aside = backups(NOON).restore(copy).orElseThrow();
    assertThat(aside.getFileName()).hasToString("a.hallway.before-restore-2026-11-21-120000");
    assertThat(Dump.of(file())).isEqualTo(then);
    assertThat(backups(NOON).list().stream().map(LibraryCopy::origin))
        .contains(Origin.BEFORE_RESTORE, Origin.DAILY);
    backups(NOON).restore(aside);
    assertThat(Dump.of(file())).isEqualTo(now);
    assertThat(Files.exists(copy)).isTrue();
  }

  @Test
  void a_damaged_library_is_moved_aside_as_it_is() throws Exception {
    fill(file());
    var copy = backups(NOON).makeDaily().orElseThrow();
    var then = Dump.of(file());
    spoil(file());
    var broken = Files.readAllBytes(file());
    var aside = backups(NOON).restore(copy).orElseThrow();
    assertThat(aside).hasBinaryContent(broken);
    assertThat(Dump.of(file())).isEqualTo(then);
    try (var library = Library.open(file(), clock(NOON))) {
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  @Test
  void a_file_that_is_no_sound_copy_changes_nothing() throws Exception {
    fill(file());
    var before = Files.readAllBytes(file());
    var letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader, a letter.");
    assertRefused(letter, Reason.NOT_A_LIBRARY);
    var spoiled = Files.copy(file(), folder.resolve("spoiled.hallway"));
    spoil(spoiled);
    assertRefused(spoiled, Reason.DAMAGED);
    assertThat(file()).hasBinaryContent(before);
    assertThat(folder).isDirectoryNotContaining("glob:**restor**");
  }

  @Test
  void a_library_that_a_window_shows_is_not_replaced() throws Exception {
    fill(file());
    var copy = backups(NOON).makeDaily().orElseThrow();
    try (var window = Library.open(file(), clock(NOON))) {
      window.claimWindow();
      assertRefused(copy, Reason.IN_USE);
    }
  }

  @Test
  void another_program_that_has_the_library_open_goes_on_with_the_restored_one() throws Exception {
    fill(file());
    var copy = backups(NOON).makeDaily().orElseThrow();
    try (var other = Library.open(file(), clock(NOON))) {
      ToldReports.put(other, "https://example.org/later", "Later", "Later words.", List.of());
      assertThat(other.reports().counts().reports()).isEqualTo(3);
      backups(NOON).restore(copy);
      assertThat(other.reports().counts().reports()).isEqualTo(2);
      ToldReports.put(other, "https://example.org/more", "More", "More words.", List.of());
      assertThat(other.upkeep().check()).isEmpty();
    }
    try (var library = Library.open(file(), clock(NOON))) {
      assertThat(library.reports().counts().reports()).isEqualTo(3);
    }
  }

  private void assertRefused(Path copy, Reason reason) {
    assertThatThrownBy(() -> backups(NOON).restore(copy))
        .isInstanceOfSatisfying(
            LibraryException.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
