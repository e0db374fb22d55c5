package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.FileOutline.Byline;
import app.hallway.export.FileOutline.Chapter;
import app.hallway.export.FileOutline.Part;
import app.hallway.export.FileOutline.Quote;
import app.hallway.export.FileOutline.Remark;
import app.hallway.export.FileOutline.TalkFacts;
import app.hallway.export.FileOutline.Whereabouts;
import app.hallway.model.FileOwner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A style that is not Markdown: the rest of an export must not know the difference. */
class StyleTest {
  private static final ExportPlan PLAN =
      new ExportPlan(Layout.REPORT, new Plain(), Placing.OVERWRITE);

  @TempDir Path folder;

  private static final class Plain implements Style {
    @Override
    public String ending() {
      return ".txt";
    }

    @Override
    public String write(FileOutline outline) {
      return outline.owner() + "\n" + outline.title() + "\n" + lines(outline.parts());
    }

    private static String lines(List<Part> parts) {
      return parts.stream().map(Plain::line).collect(Collectors.joining());
    }

    private static String line(Part part) {
      return switch (part) {
        case Chapter chapter -> chapter.title() + "\n" + lines(chapter.parts());
        case Quote(var highlight, _) -> highlight.anchor().quote() + "\n";
        case Remark(var note) -> note.markdown() + "\n";
        case Byline byline -> "";
        case TalkFacts facts -> "";
        case Whereabouts place -> "";
      };
    }

    @Override
    public Optional<FileOwner> owner(Path file) {
      try {
        return FileOwner.parse(Files.readAllLines(file).getFirst());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public boolean isOlder(Path file, ExportFile now) {
      return false;
    }
  }

  @Test
  void the_same_outlines_are_written_in_another_style() {
    var file = files("A: trip").getFirst();
    assertThat(file.name()).isEqualTo("A - trip.txt");
    assertThat(file.content())
        .isEqualTo(
            """
            report 1 of 1970-01-01T00:00:00Z
            A: trip
            Highlights
            # words *of* mine
            """);
  }

  @Test
  void a_file_is_known_again_by_what_its_own_style_wrote() throws IOException {
    Files.writeString(folder.resolve("Another.md"), "report 1 of 1970-01-01T00:00:00Z\n");
    Files.writeString(folder.resolve("taken.TXT"), "mine\n");
    var first = new ExportWriter().write(folder, files("Taken"), PLAN).written().getFirst();
    assertThat(first).isEqualTo(folder.resolve("Taken (1).txt"));
    assertThat(new ExportWriter().write(folder, files("Another"), PLAN).written())
        .containsExactly(first);
    assertThat(first).content().contains("Another");
  }

  private static List<ExportFile> files(String title) {
    var told = new ToldReport(1, title, null).quote(2, null, 100, "# words *of* mine").told();
    return PLAN.files(ToldReport.catalogue(List.of(told)), List.of(told));
  }
}
