package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.FollowUp;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.PassReason;
import app.hallway.model.ReportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWorkTest {
  private static final ReportNotes TOLD =
      new ToldReport(1, "A trip: {{day}} *one*", "SampleConf 2024")
          .talk(11, 20, "First: the keynote", FollowUp.TO_WATCH)
          .quote(2, 11L, 2100, "words")
          .note(4, new AboutReport(new ReportId(1)), NoteKind.NOTE, "a good *report*")
          .told();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void every_file_of_every_layout_is_known(Layout layout) {
    assertThat(export(layout))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(reason(file.content())).contains(PassReason.EXPORT));
  }

  @ParameterizedTest
  @EnumSource
  void the_files_of_older_programs_are_known_by_their_form(Layout layout) {
    assertThat(export(layout))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(reason(older(file))).contains(PassReason.EXPORT));
  }

  @ParameterizedTest
  @EnumSource
  void a_file_of_an_older_program_goes_on_to_be_the_file(Layout layout) throws IOException {
    var files = export(layout);
    for (var file : files) {
      Files.writeString(folder.resolve(file.name()), older(file));
    }
    var written = new ExportWriter().write(folder, files, plan(layout, Placing.KEEP));
    assertThat(written.kept()).hasSameSizeAs(files);
    assertThat(new ExportWriter().write(folder, files, plan(layout, Placing.OVERWRITE)).written())
        .containsExactlyElementsOf(written.kept());
  }

  @Test
  void a_file_of_an_older_program_is_nobodys_where_two_reports_have_its_name() throws IOException {
    var twin = new ToldReport(2, "A trip: {{day}} *one*", null).quote(1, null, 1, "x").told();
    var plan = plan(Layout.REPORT, Placing.OVERWRITE);
    var files = plan.files(ToldReport.catalogue(List.of(TOLD, twin)), List.of(TOLD));
    var before = folder.resolve(files.getFirst().name());
    Files.writeString(before, older(files.getFirst()));
    assertThat(new ExportWriter().write(folder, files, plan).written()).doesNotContain(before);
    assertThat(before).hasContent(older(files.getFirst()));
  }

  @Test
  void a_rescue_file_is_known_by_its_property_or_its_name() {
    assertThat(reason("---\nhallway: rescued notes\n---\n\nwords\n"))
        .contains(PassReason.RESCUED_NOTES);
    assertThat(
            OwnWork.reason(
                "hallway-unsaved-notes-2026-11-29-221403-2.md",
                "words".getBytes(StandardCharsets.UTF_8)))
        .contains(PassReason.RESCUED_NOTES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---",
        "# A trip\n\nBy Cy Writer · 2024-05-06 · [Original](https://example.org/1)\n",
        "---\ntitle: A trip\nauthor:\n  - Cy Writer\ndate: 2024-05-06\n---\n\n# A trip\n\nWords.\n",
        "---\ntitle: A trip\nsource: https://example.org/\n---\n\n# A trip\n\nBy Cy Writer, in May.\n",
        "---\ntitle: A trip\nlayout: post\nsource: https://example.org/\nauthor:\n  - Cy Writer\n"
            + "---\n\n# A trip\n\nBy Cy Writer · [Original](https://example.org/)\n",
        "---\ntitle: On Hallway\nhallway: is a reader\n---\n\n# On Hallway\n",
        "---\ntitle: On Hallway\nhallway: report 1 of long ago\n---\n\n# On Hallway\n",
        "---\ntitle: A talk\nkind: Talk\n---\n\n# A talk\n\nA talk is a talk.\n",
        "---\ntitle: Conf\nevent: Conf\n---\n\n# Conf\n\n## The first day\n\nWords.\n",
      })
  void a_report_of_somebody_else_is_none(String text) {
    assertThat(reason(text)).isEmpty();
  }

  private static Optional<PassReason> reason(String text) {
    return OwnWork.reason("any.md", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ExportFile> export(Layout layout) {
    return plan(layout, Placing.KEEP).files(ToldReport.catalogue(List.of(TOLD)), List.of(TOLD));
  }

  private static ExportPlan plan(Layout layout, Placing placing) {
    return ExportPlan.markdown(layout, placing);
  }

  private static String older(ExportFile file) {
    return file.content().replaceFirst("(?m)^hallway: .*\n", "");
  }
}
