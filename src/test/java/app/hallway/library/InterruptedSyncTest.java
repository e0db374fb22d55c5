package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.Layout;
import app.hallway.model.HighlightColour;
import app.hallway.model.ImportOutcome;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.SyncOutcome;
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
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sync that ended before it had remembered what it wrote. */
final class InterruptedSyncTest {
  private static final List<String> TITLES = List.of("Ropes", "Buoys", "Tides", "Cranes");

  @TempDir Path folder;

  private Path vault() {
    return folder.resolve("vault");
  }

  private static ReportId imported(Library library, String title) {
    var source = "# " + title + " at the quay\n\nWhat I heard of " + title + ".\n";
    var bytes = source.getBytes(StandardCharsets.UTF_8);
    var report =
        ((ImportOutcome.Imported) library.importing().importBytes(title + ".md", bytes)).report();
    var view = library.reports().open(report).orElseThrow();
    int start = view.readingText().indexOf("What I heard");
    library
        .highlights()
        .markText(
            new Place(view.version(), new TextSpan(start, start + 12)), HighlightColour.GREEN);
    return report;
  }

  private SyncOutcome sync(Library library) throws IOException {
    return library.vaults().sync(vault(), false, () -> false).orElseThrow();
  }

  private Map<String, String> files() throws IOException {
    var files = new TreeMap<String, String>();
    try (var list = Files.list(vault())) {
      for (var file : list.filter(path -> path.toString().endsWith(".md")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private void put(Map<String, String> files) throws IOException {
    for (var name : files().keySet()) {
      Files.delete(vault().resolve(name));
    }
    for (var file : files.entrySet()) {
      Files.writeString(vault().resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void it_goes_on_as_if_nothing_had_been_wherever_it_ended() throws Exception {
    Files.createDirectory(vault());
    Map<String, String> before;
    Map<String, String> after;
    try (var library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC())) {
      var reports = TITLES.stream().map(title -> imported(library, title)).toList();
      library.vaults().add(vault(), VaultFlavour.OBSIDIAN, Layout.REPORT, List.of());
      sync(library);
      var mine = vault().resolve("Tides at the quay.md");
      Files.writeString(mine, Files.readString(mine) + "\nMine.\n");
      for (var report : reports.subList(1, 4)) {
        library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "Noted.");
      }
      library.reports().delete(reports.getFirst());
      imported(library, "Fog");
      before = files();
      library.upkeep().backup(folder.resolve("before.hallway"));
      sync(library);
      after = files();
    }
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    assertThat(names).hasSize(5);
    for (int written = 0; written <= names.size(); written++) {
      var found = new TreeMap<String, String>();
      int at = 0;
      for (var name : names) {
        var from = at++ < written ? after : before;
        if (from.containsKey(name)) {
          found.put(name, from.get(name));
        }
      }
      put(found);
      Files.writeString(vault().resolve(".hallway.0badc0de.tmp"), "---\nhall");
      goesOn("copy-" + written + ".hallway", after);
    }
  }

  private void goesOn(String copy, Map<String, String> after) throws Exception {
    var file = Files.copy(folder.resolve("before.hallway"), folder.resolve(copy));
    try (var library = Library.open(file, Clock.systemUTC())) {
      assertThat(sync(library)).isInstanceOf(SyncOutcome.Synced.class);
      assertThat(files()).as(copy).isEqualTo(after);
      assertThat(library.vaults().status()).as(copy).isEmpty();
      assertThat(((SyncOutcome.Synced) sync(library)).files()).isEmpty();
    }
  }
}
