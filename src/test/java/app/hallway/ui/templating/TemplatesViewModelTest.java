package app.hallway.ui.templating;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.Placing;
import app.hallway.library.Exporting.Scope;
import app.hallway.library.TemplateException;
import app.hallway.library.Templating.Order;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.templates.TemplateFault.Reason;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.side.HeldDelay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesViewModelTest {
  private final HeldDelay delay = new HeldDelay();
  @TempDir Path folder;
  @AutoClose private OwnLibrary own;
  private TemplatesViewModel model;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    own.library
        .notes()
        .add(new NoteTarget.AboutReport(own.harbour()), NoteKind.NOTE, "Worth the ferry.");
    model = begun();
  }

  private TemplatesViewModel begun() {
    var begun = new TemplatesViewModel(own.commons, delay);
    begun.begin();
    return begun;
  }

  private Path file(String name) {
    return own.library.templating().folder().resolve(name);
  }

  private void choose(String name) {
    model.choose(
        model.templates().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow());
  }

  private void copyAndType(String text) {
    model.copy();
    model.source().set(text);
  }

  @Test
  void a_template_is_shown_with_the_report_that_something_is_written_about() {
    assertThat(model.chosen().get().name()).isEqualTo("plain");
    assertThat(model.about().get()).isEqualTo("Three days at Harbour Conf 2026");
    assertThat(model.preview().get()).contains("Worth the ferry.");
    choose("digest");
    assertThat(model.about().get()).isEqualTo("Harbour Conf 2026");
    assertThat(model.preview().get()).contains("Harbour Conf 2026");
  }

  @Test
  void a_copy_lies_beside_the_library_and_says_the_same() throws Exception {
    var original = model.source().get();
    model.copy();
    assertThat(model.chosen().get().name()).isEqualTo("plain copy");
    assertThat(file("plain copy.md")).content().isEqualTo(original);
    choose("plain");
    model.copy();
    assertThat(model.chosen().get().name()).isEqualTo("plain copy 2");
  }

  @Test
  void what_is_typed_is_shown_after_a_pause_and_not_at_each_key() {
    copyAndType("A");
    model.source().set("All of {{ title }}");
    assertThat(model.preview().get()).contains("Worth the ferry.");
    delay.pass(Duration.ofMillis(250));
    assertThat(model.preview().get()).isEqualTo("All of Three days at Harbour Conf 2026\n");
  }

  @Test
  void what_is_wrong_is_told_with_its_place_while_the_last_that_was_right_stays() {
    copyAndType("fine");
    delay.pass(Duration.ofMillis(250));
    model.source().set("fine\nand {{ nothing }}");
    delay.pass(Duration.ofMillis(250));
    var fault = model.fault().get();
    assertThat(fault.reason()).isEqualTo(Reason.NO_SUCH_VALUE);
    assertThat(fault.line()).isEqualTo(2);
    assertThat(model.preview().get()).isEqualTo("fine\n");
    model.source().set("fine again");
    delay.pass(Duration.ofMillis(250));
    assertThat(model.fault().get()).isNull();
  }

  @Test
  void what_is_typed_and_not_saved_outlives_the_window_and_changes_no_export() throws Exception {
    model.copy();
    var saved = model.source().get();
    model.source().set("Half a thought");
    assertThat(model.unsaved().get()).isTrue();
    assertThat(file("plain copy.md")).content().isEqualTo(saved);

    model = begun();
    choose("plain copy");
    assertThat(model.source().get()).isEqualTo("Half a thought");
    assertThat(model.unsaved().get()).isTrue();
    choose("plain");
    assertThat(model.unsaved().get()).isFalse();
    choose("plain copy");
    assertThat(model.source().get()).isEqualTo("Half a thought");
  }

  @Test
  void what_is_typed_stays_when_the_list_is_read_again() {
    copyAndType("Half a thought");
    model.begin();
    assertThat(model.chosen().get().name()).isEqualTo("plain copy");
    assertThat(model.source().get()).isEqualTo("Half a thought");
  }

  @Test
  void a_draft_whose_template_was_deleted_elsewhere_is_still_there() throws Exception {
    copyAndType("Half a thought");
    Files.delete(file("plain copy.md"));
    model = begun();
    choose("plain copy");
    assertThat(model.source().get()).isEqualTo("Half a thought");
    assertThat(model.unsaved().get()).isTrue();
    model.save();
    assertThat(file("plain copy.md")).content().isEqualTo("Half a thought");
  }

  @Test
  void what_is_saved_is_what_exports_go_by() throws Exception {
    copyAndType("{# per report #}All of {{ title }}");
    model.save();
    assertThat(model.unsaved().get()).isFalse();
    assertThat(own.library.templating().drafts()).isEmpty();
    var written = export();
    assertThat(written).content().contains("All of Three days at Harbour Conf 2026");
  }

  private Path export() throws Exception {
    var template = own.library.templating().find("plain copy").orElseThrow();
    var order = new Order(template, Scope.ALL, null, Placing.KEEP);
    return own.library
        .templating()
        .export(order, folder.resolve("out"), (_, _, _, _) -> {}, () -> false)
        .written()
        .getFirst();
  }

  @Test
  void one_that_is_wrong_can_be_saved_and_exports_nothing() throws Exception {
    copyAndType("{{ nothing }}");
    model.save();
    assertThat(file("plain copy.md")).content().isEqualTo("{{ nothing }}");
    Assertions.assertThatThrownBy(this::export).isInstanceOf(TemplateException.class);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void text_that_is_as_it_was_saved_is_no_draft() throws Exception {
    model.copy();
    var saved = model.source().get();
    model.source().set("Something");
    model.source().set(saved);
    assertThat(model.unsaved().get()).isFalse();
    assertThat(own.library.templating().drafts()).isEmpty();
  }

  @Test
  void a_new_name_takes_what_is_typed_with_it() throws Exception {
    copyAndType("Half a thought");
    model.rename("weekly");
    assertThat(model.chosen().get().name()).isEqualTo("weekly");
    assertThat(model.source().get()).isEqualTo("Half a thought");
    assertThat(file("plain copy.md")).doesNotExist();
    assertThat(file("weekly.md")).exists();
    model.rename("Weekly");
    assertThat(file("Weekly.md")).exists();
  }

  @Test
  void a_name_that_is_taken_or_none_is_refused() {
    model.copy();
    assertThat(model.canBeCalled("plain")).isFalse();
    assertThat(model.canBeCalled("PLAIN")).isFalse();
    assertThat(model.canBeCalled("../up")).isFalse();
    assertThat(model.canBeCalled("")).isFalse();
    assertThat(model.canBeCalled("Plain Copy")).isTrue();
    model.rename("../up");
    assertThat(model.chosen().get().name()).isEqualTo("plain copy");
  }

  @Test
  void one_that_is_deleted_is_gone_with_what_was_typed_in_it() throws Exception {
    copyAndType("Half a thought");
    model.delete();
    assertThat(model.chosen().get().name()).isEqualTo("plain");
    assertThat(own.library.templating().found().templates()).allMatch(one -> one.builtIn());
    assertThat(own.library.templating().drafts()).isEmpty();
  }

  @Test
  void one_of_the_program_stays_as_it_is() {
    model.source().set("mine");
    assertThat(model.unsaved().get()).isFalse();
    model.save();
    model.delete();
    assertThat(model.canBeCalled("other")).isFalse();
    assertThat(own.library.templating().folder()).doesNotExist();
  }
}
