package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.hallway.model.FileOwner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportWriterTest {
  private static final ExportPlan KEEPING = ExportPlan.markdown(Layout.REPORT, Placing.KEEP);
  private static final ExportPlan OVERWRITING =
      ExportPlan.markdown(Layout.REPORT, Placing.OVERWRITE);

  private static final ExportFile FILE = file("a.md", 1, "caf\u00e9");

  @TempDir Path folder;

  private final ExportWriter writer = new ExportWriter();

  @Test
  void files_are_written_and_nothing_else_is_left() throws IOException {
    var to = folder.resolve("new/below");
    assertThat(writer.write(to, List.of(FILE), KEEPING).written())
        .containsExactly(to.resolve("a.md"));
    assertThat(to.resolve("a.md")).hasContent(FILE.content());
    assertThat(to).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void a_file_with_the_same_content_is_not_touched() throws IOException {
    writer.write(folder, List.of(FILE), KEEPING);
    var file = folder.resolve("a.md");
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(writer.write(folder, List.of(FILE), OVERWRITING).unchanged()).containsExactly(file);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
  }

  @Test
  void an_earlier_export_with_other_content_is_kept_unless_it_shall_be_overwritten()
      throws IOException {
    var file =
        writer.write(folder, List.of(file("a.md", 1, "before")), KEEPING).written().getFirst();
    var before = Files.readString(file);
    assertThat(writer.write(folder, List.of(FILE), KEEPING).kept()).containsExactly(file);
    assertThat(file).hasContent(before);
    assertThat(writer.write(folder, List.of(FILE), OVERWRITING).written()).containsExactly(file);
    assertThat(file).hasContent(FILE.content());
  }

  @Test
  void a_file_that_is_no_export_is_never_overwritten_and_another_name_is_found()
      throws IOException {
    var mine = Files.writeString(folder.resolve("A.md"), "mine");
    var other = folder.resolve("a (1).md");
    assertThat(writer.write(folder, List.of(FILE), OVERWRITING).written()).containsExactly(other);
    assertThat(mine).hasContent("mine");
    assertThat(writer.write(folder, List.of(FILE), OVERWRITING).unchanged()).containsExactly(other);
    Files.delete(mine);
    assertThat(writer.write(folder, List.of(FILE), OVERWRITING).unchanged()).containsExactly(other);
  }

  @Test
  void the_file_of_another_report_is_never_overwritten_whoever_is_exported_first()
      throws IOException {
    var two = file("a.md", 2, "of two");
    assertThat(names(writer.write(folder, List.of(two), OVERWRITING))).containsExactly("a.md");
    assertThat(names(writer.write(folder, List.of(FILE, two), OVERWRITING)))
        .containsExactly("a (1).md");
    assertThat(folder.resolve("a.md")).hasContent(two.content());
  }

  @Test
  void an_export_goes_to_its_file_also_where_that_or_the_report_was_renamed() throws IOException {
    writer.write(folder, List.of(FILE), KEEPING);
    var moved = Files.move(folder.resolve("a.md"), folder.resolve("mine now.md"));
    var renamed = file("b.md", 1, "more");
    assertThat(writer.write(folder, List.of(renamed), OVERWRITING).written())
        .containsExactly(moved);
    assertThat(folder).isDirectoryNotContaining("glob:**/b.md");
  }

  @Test
  void of_two_copies_the_one_with_the_name_is_its_file() throws IOException {
    writer.write(folder, List.of(FILE), KEEPING);
    Files.copy(folder.resolve("a.md"), folder.resolve("0.md"));
    assertThat(names(writer.write(folder, List.of(file("a.md", 1, "more")), OVERWRITING)))
        .containsExactly("a.md");
  }

  @Test
  void of_two_copies_without_the_name_the_first_by_name_is_its_file() throws IOException {
    for (var copy : List.of("y.md", "x.md", "z.md")) {
      Files.writeString(folder.resolve(copy), FILE.content());
    }
    assertThat(names(writer.write(folder, List.of(file("a.md", 1, "more")), OVERWRITING)))
        .containsExactly("x.md");
  }

  @Test
  void a_name_is_found_however_many_are_taken() throws IOException {
    for (var taken : List.of("a.md", "a (1).md", "a (1-1).md")) {
      Files.writeString(folder.resolve(taken), "mine");
    }
    assertThat(names(writer.write(folder, List.of(FILE), OVERWRITING)))
        .containsExactly("a (1-2).md");
  }

  @Test
  void the_same_id_of_another_library_is_another_report() throws IOException {
    var elsewhere = new FileOwner(FileOwner.Kind.REPORT, 1, Instant.ofEpochMilli(5));
    writer.write(folder, List.of(FILE), KEEPING);
    assertThat(names(writer.write(folder, List.of(file("a.md", elsewhere, "theirs")), OVERWRITING)))
        .containsExactly("a (1).md");
    assertThat(folder.resolve("a.md")).hasContent(FILE.content());
  }

  @Test
  void line_ends_and_quotes_that_another_program_wrote_do_not_hide_whose_file_it_is()
      throws IOException {
    var text = FILE.content().replace("hallway: ", "hallway: '").replace("Z\n", "Z'\n");
    Files.writeString(folder.resolve("x.md"), "\ufeff" + text.replace("\n", "\r\n"));
    assertThat(names(writer.write(folder, List.of(FILE), OVERWRITING))).containsExactly("x.md");
  }

  @Test
  void a_folder_of_that_name_is_left_alone() throws IOException {
    Files.createDirectory(folder.resolve("a.md"));
    assertThat(names(writer.write(folder, List.of(FILE), OVERWRITING))).containsExactly("a (1).md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.md", "x/../../a.md", "/a.md", "x/a.md", "..", "", "."})
  void a_name_that_leads_out_of_the_folder_is_refused_before_anything_is_written(String name) {
    var files = List.of(FILE, file(name, 2, "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> writer.write(folder, files, OVERWRITING));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_where_the_folder_should_be_is_told() throws IOException {
    var file = Files.writeString(folder.resolve("f"), "x");
    assertThatIOException()
        .isThrownBy(() -> writer.write(file, List.of(FILE), KEEPING))
        .withMessage("%s is not a folder", file);
  }

  @Test
  void a_folder_that_cannot_be_made_is_told() throws IOException {
    var below = Files.writeString(folder.resolve("f"), "x").resolve("to");
    assertThatIOException()
        .isThrownBy(() -> writer.write(below, List.of(FILE), KEEPING))
        .withMessageStartingWith("cannot create the folder " + below);
  }

  @Test
  void neither_a_link_nor_its_end_is_written() throws IOException {
    var away = Files.writeString(folder.resolve("away"), FILE.content() + "mine");
    var to = Files.createDirectory(folder.resolve("to"));
    var link = Files.createSymbolicLink(to.resolve("a.md"), away);
    assertThat(names(writer.write(to, List.of(FILE), OVERWRITING))).containsExactly("a (1).md");
    assertThat(away).hasContent(FILE.content() + "mine");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void a_relative_folder_will_do() throws IOException {
    var relative = Path.of("").toAbsolutePath().relativize(folder);
    assertThat(writer.write(relative, List.of(FILE), KEEPING).written()).hasSize(1);
    assertThat(folder.resolve("a.md")).exists();
  }

  @Test
  void each_file_is_told_and_a_cancelled_export_keeps_what_is_written() throws IOException {
    var files = List.of(file("a.md", 1, "one"), file("b.md", 2, "two"), file("c.md", 3, "three"));
    Files.writeString(folder.resolve("a.md"), files.getFirst().content());
    var told = new ArrayList<String>();
    var written =
        new ExportWriter(".making")
            .write(
                folder,
                files,
                KEEPING,
                (done, total, file, fate) ->
                    told.add(done + "/" + total + " " + file.getFileName() + " " + fate),
                () -> told.size() == 2);
    assertThat(told).containsExactly("1/3 a.md UNCHANGED", "2/3 b.md WRITTEN");
    assertThat(written.written()).containsExactly(folder.resolve("b.md"));
    assertThat(written.unchanged()).containsExactly(folder.resolve("a.md"));
    assertThat(folder.resolve("c.md")).doesNotExist();
  }

  private static List<String> names(ExportWriter.Written written) {
    return written.written().stream().map(file -> file.getFileName().toString()).toList();
  }

  private static ExportFile file(String name, long report, String words) {
    return file(name, new FileOwner(FileOwner.Kind.REPORT, report, Instant.EPOCH), words);
  }

  private static ExportFile file(String name, FileOwner owner, String words) {
    return new ExportFile(name, owner, true, "---\nhallway: " + owner + "\n---\n\n" + words + "\n");
  }
}
