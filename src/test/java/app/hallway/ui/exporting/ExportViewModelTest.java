package app.hallway.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.Layout;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.templates.Template;
import app.hallway.templates.TemplateFlavour;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.exporting.ExportViewModel.Reach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
  @TempDir Path folder;
  @AutoClose private OwnLibrary own;
  private ExportViewModel model;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    model = new ExportViewModel(own.commons, folder.resolve("notes"));
    own.library
        .notes()
        .add(new NoteTarget.AboutReport(own.harbour()), NoteKind.NOTE, "Worth the ferry.");
  }

  @Test
  void what_is_open_is_proposed() {
    model.begin();
    assertThat(model.reach().get()).isEqualTo(Reach.EVERYTHING);
    own.workspace.open(own.harbour());
    model.begin();
    assertThat(model.reach().get()).isEqualTo(Reach.REPORT);
  }

  @Test
  void what_the_last_export_did_is_not_said_of_another_choice() {
    model.begin();
    model.export();
    assertThat(model.written().get()).isNotNull();
    model.layout().set(Layout.EVENT);
    assertThat(model.written().get()).isNull();
  }

  @Test
  void how_far_an_export_is_can_be_seen() {
    model.begin();
    var seen = new ArrayList<Double>();
    model.progress().subscribe(done -> seen.add(done.doubleValue()));
    model.export();
    assertThat(seen).containsExactly(-1.0, 1.0);
    assertThat(model.running().get()).isFalse();
  }

  @Test
  void a_file_that_the_user_changed_is_kept_until_told_otherwise() throws IOException {
    model.begin();
    model.export();
    var file = model.written().get().written().getFirst();
    Files.writeString(file, "mine", StandardOpenOption.APPEND);
    model.export();
    assertThat(model.written().get().kept()).containsExactly(file);
    assertThat(file).content().endsWith("mine");
    model.overwrite().set(true);
    model.export();
    assertThat(file).content().contains("Worth the ferry.").doesNotContain("mine");
  }

  @Test
  void a_folder_that_cannot_be_made_is_said_in_a_sentence() throws IOException {
    model.begin();
    model.folder().set(Files.createFile(folder.resolve("file")).resolve("below").toString());
    model.export();
    assertThat(own.notices.newest().get().problem()).isTrue();
    assertThat(model.running().get()).isFalse();
  }

  @Test
  void all_that_templates_write_is_offered_and_what_is_a_part_of_others_is_not()
      throws IOException {
    save("weekly", "# {{ title }}\n");
    model.begin();
    assertThat(model.forms())
        .extracting(ExportForm::toString)
        .startsWith("Markdown", "Markdown for Obsidian")
        .endsWith("One page", "One page, as PDF", "weekly");
    assertThat(model.form().get()).hasToString("Markdown");
  }

  @Test
  void a_template_of_ones_own_writes_the_files() throws IOException {
    save("weekly", "Week of {{ title }}\n");
    model.begin();
    model.form().set(model.forms().getLast());
    model.export();
    assertThat(model.written().get().written().getFirst()).content().startsWith("Week of ");
  }

  @Test
  void a_template_that_is_wrong_is_told_with_its_line() throws IOException {
    save("weekly", "Week\n{{ nothing }}\n");
    model.begin();
    model.form().set(model.forms().getLast());
    model.export();
    assertThat(own.notices.newest().get().sentence()).contains("weekly", "line 2", "nothing");
    assertThat(model.running().get()).isFalse();
    assertThat(folder.resolve("notes")).doesNotExist();
  }

  @Test
  void a_page_has_the_name_of_what_it_is_about() {
    own.workspace.open(own.harbour());
    model.begin();
    model.form().set(form("One page"));
    assertThat(model.pageName()).endsWith(".html").doesNotContain("/");
    model.reach().set(Reach.EVERYTHING);
    model.form().set(form("One page, as PDF"));
    assertThat(model.pageName()).isEqualTo("Notes and highlights.pdf");
    model.export(folder.resolve(model.pageName()));
    assertThat(model.written().get().written()).containsExactly(folder.resolve(model.pageName()));
  }

  private ExportForm form(String name) {
    return model.forms().stream()
        .filter(it -> it.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void save(String name, String source) throws IOException {
    own.library.templating().save(new Template(name, TemplateFlavour.MARKDOWN, source, false));
  }
}
