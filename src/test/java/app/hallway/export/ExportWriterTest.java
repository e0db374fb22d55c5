package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportWriterTest {
  private static final ExportFile FILE = new ExportFile("a.md", "caf\u00e9\n");

  @TempDir Path folder;

  private final ExportWriter writer = new ExportWriter();

  @Test
  void files_are_written_and_nothing_else_is_left() throws IOException {
    var to = folder.resolve("new/below");
    assertThat(writer.write(to, List.of(FILE), false).written())
        .containsExactly(to.resolve("a.md"));
    assertThat(to.resolve("a.md")).hasContent("caf\u00e9");
    assertThat(to).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void a_file_with_the_same_content_is_not_touched() throws IOException {
    writer.write(folder, List.of(FILE), false);
    var file = folder.resolve("a.md");
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(writer.write(folder, List.of(FILE), true).unchanged()).containsExactly(file);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
  }

  @Test
  void other_content_is_kept_unless_it_shall_be_overwritten() throws IOException {
    var file = Files.writeString(folder.resolve("a.md"), "mine");
    assertThat(writer.write(folder, List.of(FILE), false).kept()).containsExactly(file);
    assertThat(file).hasContent("mine");
    assertThat(writer.write(folder, List.of(FILE), true).written()).containsExactly(file);
    assertThat(file).hasContent("caf\u00e9");
  }

  @Test
  void a_folder_of_that_name_is_kept() throws IOException {
    var occupied = Files.createDirectory(folder.resolve("a.md"));
    assertThat(writer.write(folder, List.of(FILE), true).kept()).containsExactly(occupied);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.md", "x/../../a.md", "/a.md", "x/a.md", "..", "", "."})
  void a_name_that_leads_out_of_the_folder_is_refused_before_anything_is_written(String name) {
    var files = List.of(FILE, new ExportFile(name, "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> writer.write(folder, files, true));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_where_the_folder_should_be_is_told() throws IOException {
    var file = Files.writeString(folder.resolve("f"), "x");
    assertThatIOException()
        .isThrownBy(() -> writer.write(file, List.of(FILE), false))
        .withMessage("%s is not a folder", file);
  }

  @Test
  void a_folder_that_cannot_be_made_is_told() throws IOException {
    var below = Files.writeString(folder.resolve("f"), "x").resolve("to");
    assertThatIOException()
        .isThrownBy(() -> writer.write(below, List.of(FILE), false))
        .withMessageStartingWith("cannot create the folder " + below);
  }

  @Test
  void a_link_that_leads_away_is_replaced_and_its_end_not_written() throws IOException {
    var away = Files.writeString(folder.resolve("away"), "mine");
    var to = Files.createDirectory(folder.resolve("to"));
    var link = Files.createSymbolicLink(to.resolve("a.md"), away);
    assertThat(writer.write(to, List.of(FILE), false).kept()).containsExactly(link);
    assertThat(writer.write(to, List.of(FILE), true).written()).containsExactly(link);
    assertThat(away).hasContent("mine");
  }

  @Test
  void a_relative_folder_will_do() throws IOException {
    var relative = Path.of("").toAbsolutePath().relativize(folder);
    assertThat(writer.write(relative, List.of(FILE), false).written()).hasSize(1);
    assertThat(folder.resolve("a.md")).exists();
  }
}
