package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.Layout;
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
import app.hallway.model.SyncOutcome.SyncedFile;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.model.VaultFlavour;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A vault that is brought up to date says what one that is written anew would say. */
final class VaultLayoutsTest {
  private static final String ONE =
      """
      ---
      title: First days by the quay
      event: QuayConf 2024
      ---
      # First days by the quay

      Three days by the water.

      ### Keynote: Ropes that hold

      **Speaker: Ada Example**

      A rope is as good as its splice. Nobody checks it.

      ### Keynote: Buoys in fog

      **Speaker: Bo Sample**

      A buoy that nobody hears is a stone.
      """;
  private static final String OTHER =
      """
      ---
      title: Another view of the quay
      event: QuayConf 2024
      ---
      # Another view of the quay

      ### Keynote: Ropes that hold

      **Speaker: Ada Example**

      Splices were told of at length.

      ### Keynote: Lamps and their keepers

      **Speaker: Cy Writer**

      A lamp is kept by somebody.
      """;
  private static final String NOWHERE =
      """
      # Notes of a day

      Nobody says where this was.
      """;

  @TempDir Path folder;
  @AutoClose private Library library;
  private ReportId one;
  private ReportId other;
  private ReportId nowhere;
  private int anew;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    one = imported("one.md", ONE);
    other = imported("other.md", OTHER);
    nowhere = imported("nowhere.md", NOWHERE);
  }

  private ReportId imported(String name, String source) {
    var bytes = source.getBytes(StandardCharsets.UTF_8);
    return ((ImportOutcome.Imported) library.importing().importBytes(name, bytes)).report();
  }

  private HighlightId marked(ReportId in, String words) {
    var view = library.reports().open(in).orElseThrow();
    int start = view.readingText().indexOf(words);
    var place = new Place(view.version(), new TextSpan(start, start + words.length()));
    return library.highlights().markText(place, HighlightColour.YELLOW).orElseThrow();
  }

  private TalkId talk(ReportId report, String title) {
    return library.talks().of(report).stream()
        .map(told -> told.talk())
        .filter(talk -> talk.title().contains(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private NoteId noted(NoteTarget about, String words) {
    return library.notes().add(about, NoteKind.TAKEAWAY, words);
  }

  private List<SyncedFile> sync(Path vault) throws IOException {
    var outcome = library.vaults().sync(vault, false, () -> false).orElseThrow();
    return ((SyncOutcome.Synced) outcome).files();
  }

  private Path vault(String name, Layout layout) throws IOException {
    var vault = Files.createDirectory(folder.resolve(name));
    library.vaults().add(vault, VaultFlavour.OBSIDIAN, layout, List.of());
    return vault;
  }

  /** But for blank lines at their ends. */
  private Map<String, String> files(Path vault) throws IOException {
    var files = new TreeMap<String, String>();
    try (var found = Files.list(vault)) {
      for (var file : found.filter(Files::isRegularFile).toList()) {
        files.put("" + file.getFileName(), Files.readString(file).stripTrailing());
      }
    }
    return files;
  }

  /** Brings a vault up to date and compares it with a new one. */
  private List<SyncedFile> brought(Path vault, Layout layout) throws IOException {
    var done = sync(vault);
    var fresh = vault("fresh" + anew++, layout);
    sync(fresh);
    assertThat(files(vault)).isEqualTo(files(fresh));
    library.vaults().remove(fresh);
    assertThat(sync(vault)).as("a second time").isEmpty();
    return done;
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void after_every_change_it_is_as_one_that_is_written_anew(Layout layout) throws IOException {
    var vault = vault("vault", layout);
    brought(vault, layout);

    var quote = marked(one, "A rope is as good as its splice.");
    assertThat(brought(vault, layout)).hasSize(1);

    noted(new NoteTarget.AboutHighlight(quote), "Check *ours*");
    assertThat(brought(vault, layout)).hasSize(1);

    var outside = marked(one, "Three days by the water.");
    assertThat(brought(vault, layout)).hasSize(1);

    library.talks().followUp(talk(one, "Buoys"), FollowUp.TO_WATCH);
    brought(vault, layout);

    var ofReport = noted(new NoteTarget.AboutReport(nowhere), "Ask where it was");
    assertThat(brought(vault, layout)).hasSize(1);

    marked(other, "Splices were told of at length.");
    brought(vault, layout);

    library.talks().join(talk(one, "Buoys"), talk(other, "Lamps"));
    brought(vault, layout);

    library.reports().setEvent(one, "Quays of the North 2024");
    brought(vault, layout);

    library.reports().tag(one, List.of("C++", "with space"));
    brought(vault, layout);

    library.highlights().delete(outside);
    brought(vault, layout);

    library.notes().delete(ofReport);
    brought(vault, layout);

    library.reports().delete(other);
    brought(vault, layout);

    library.reports().restore(other);
    brought(vault, layout);

    library.talks().dismiss(talk(one, "Ropes"));
    brought(vault, layout);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void a_change_of_one_report_touches_no_file_about_others(Layout layout) throws IOException {
    marked(one, "A buoy that nobody hears is a stone.");
    noted(new NoteTarget.AboutReport(nowhere), "Ask where it was");
    var vault = vault("vault", layout);
    sync(vault);

    noted(new NoteTarget.AboutReport(nowhere), "And when");

    assertThat(sync(vault)).extracting(SyncedFile::path).containsExactly("Notes of a day.md");
  }
}
