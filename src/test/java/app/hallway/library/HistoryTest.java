package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.Layout;
import app.hallway.library.Annotations.Source;
import app.hallway.model.EventId;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.SourceBytes;
import app.hallway.model.SpeakerName;
import app.hallway.model.Speaking;
import app.hallway.model.TagOwner;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.Telling;
import app.hallway.model.VaultFlavour;
import app.hallway.testing.MarkedReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HistoryTest {
  private static final SpeakerName ADA = new SpeakerName("Ada Quayle");
  private static final SpeakerName BEN = new SpeakerName("Ben Tiller");
  private static final Pattern STEP =
      Pattern.compile(
          "(?:Steps\\.run\\(\\s*store,|forEach\\(|Step\\.(?:of|whole|typing)\\()\\s*\"([a-z.-]+)\"");

  @TempDir static Path vault;
  @TempDir Path folder;

  /** Something that a user does to a library with one report of two talks. */
  record Deed(String name, Doing before, Doing doing) {
    Deed(String name, Doing doing) {
      this(name, (library, report, talk) -> {}, doing);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  interface Doing {
    void to(Library library, ReportId report, TalkId talk);
  }

  static Stream<Deed> deeds() {
    return Stream.of(
        new Deed(
            "note.add",
            (library, report, talk) ->
                library
                    .notes()
                    .add(new NoteTarget.AboutTalk(talk), NoteKind.QUESTION, "Which rope?")),
        new Deed(
            "note.edit",
            (library, report, talk) ->
                library.notes().edit(library.notes().all().getFirst().id(), "Other words")),
        new Deed(
            "note.kind",
            (library, report, talk) ->
                library.notes().changeKind(library.notes().all().getFirst().id(), NoteKind.ACTION)),
        new Deed(
            "note.delete",
            (library, report, talk) ->
                library.notes().delete(library.notes().all().getFirst().id())),
        new Deed(
            "highlight.add",
            (library, report, talk) ->
                MarkedReport.text(
                    library, report, Reported.spanOf("tide from memory"), HighlightColour.BLUE)),
        new Deed(
            "talk.highlight",
            (library, report, talk) ->
                library.highlights().markTalk(report, talk, HighlightColour.RED)),
        new Deed(
            "highlight.recolour",
            (library, report, talk) ->
                library
                    .highlights()
                    .recolour(library.highlights().all().getFirst().id(), HighlightColour.PURPLE)),
        new Deed(
            "highlight.attach",
            (library, report, talk) ->
                library
                    .highlights()
                    .attach(
                        library.highlights().all().getFirst().id(),
                        MarkedReport.place(library, report, Reported.spanOf("home again")))),
        new Deed(
            "highlight.accept",
            (library, report, talk) -> ReattachingTest.edit(library, report),
            (library, report, talk) ->
                ReattachingTest.accept(library, library.highlights().all().getLast())),
        new Deed(
            "highlight.delete",
            (library, report, talk) ->
                library.highlights().delete(library.highlights().all().getFirst().id())),
        new Deed(
            "note.tick",
            (library, report, talk) ->
                library
                    .notes()
                    .add(new NoteTarget.AboutReport(report), NoteKind.ACTION, "Write to Ada"),
            (library, report, talk) ->
                library.notes().tick(library.notes().of(report).getLast().id(), true)),
        new Deed(
            "note.due",
            (library, report, talk) ->
                library
                    .notes()
                    .setDue(
                        library.notes().of(report).getFirst().id(), LocalDate.of(2026, 11, 30))),
        new Deed(
            "talk.correct",
            (library, report, talk) ->
                library
                    .talks()
                    .correct(
                        talk,
                        TalkEdit.NOTHING
                            .withTitle("Mooring")
                            .withSpeakers(List.of(new Speaking("A. Quayle", "Quay Ltd"))))),
        new Deed(
            "report.separate",
            (library, report, talk) ->
                Reported.in(library, Reported.TEXT + "And again.", Reported.talks()),
            (library, report, talk) ->
                library.versions().separate(MarkedReport.newest(library, report))),
        new Deed(
            "watch.add", (library, report, talk) -> library.watching().add(Path.of("/reports"))),
        new Deed(
            "watch.remove",
            (library, report, talk) -> library.watching().add(Path.of("/reports")),
            (library, report, talk) -> library.watching().remove(Path.of("/reports"))),
        new Deed(
            "talk.write",
            (library, report, talk) ->
                library
                    .talks()
                    .writeDown("Tide Days", Telling.titled("Ropes by heart", TalkKind.DEMO))),
        new Deed(
            "talk.delete",
            (library, report, talk) ->
                library
                    .talks()
                    .writeDown("Tide Days", Telling.titled("Ropes by heart", TalkKind.DEMO)),
            (library, report, talk) ->
                library.talks().delete(library.talks().list(TalkFilter.ALL).getLast().talk().id())),
        new Deed(
            "talk.tag",
            (library, report, talk) ->
                library
                    .tagging()
                    .change(new TagOwner.OfTalk(talk), List.of("sea"), List.of("boats"))),
        new Deed(
            "note.tag",
            (library, report, talk) ->
                library
                    .tagging()
                    .change(
                        new TagOwner.OfNote(library.notes().all().getFirst().id()),
                        List.of("sea"),
                        List.of())),
        new Deed(
            "highlight.tag",
            (library, report, talk) ->
                library
                    .tagging()
                    .change(
                        new TagOwner.OfHighlight(library.highlights().all().getFirst().id()),
                        List.of("sea"),
                        List.of())),
        new Deed("talk.dismiss", (library, report, talk) -> library.talks().dismiss(talk)),
        new Deed(
            "talk.take",
            (library, report, talk) -> SuggestingTest.suggesting(library, Reported.TEXT + "More."),
            (library, report, talk) ->
                library.talks().take(library.talks().suggestions(report).getFirst().id())),
        new Deed(
            "talk.decline",
            (library, report, talk) -> SuggestingTest.suggesting(library, Reported.TEXT + "More."),
            (library, report, talk) ->
                library.talks().decline(library.talks().suggestions(report).getFirst().id())),
        new Deed(
            "talk.apart",
            (library, report, talk) ->
                library.talks().tellApart(talk, library.talks().of(report).getLast().talk().id())),
        new Deed(
            "event.apart",
            HistoryTest::another,
            (library, report, talk) ->
                library
                    .events()
                    .tellApart(event(library, "Harbour Conf"), event(library, "Other Days 2026"))),
        new Deed(
            "talk.split",
            (library, report, talk) ->
                library.talks().join(talk, library.talks().of(report).getLast().talk().id()),
            (library, report, talk) ->
                library
                    .talks()
                    .split(library.talks().page(talk).orElseThrow().mentions().getLast().id())),
        new Deed(
            "talk.join",
            (library, report, talk) ->
                library.talks().join(talk, library.talks().of(report).getLast().talk().id())),
        new Deed("speaker.merge", (library, report, talk) -> library.speakers().merge(ADA, BEN)),
        new Deed(
            "speaker.split",
            (library, report, talk) -> library.speakers().merge(ADA, BEN),
            (library, report, talk) -> library.speakers().split(ADA, BEN)),
        new Deed(
            "speaker.apart", (library, report, talk) -> library.speakers().tellApart(ADA, BEN)),
        new Deed(
            "talk.follow-up",
            (library, report, talk) -> library.talks().followUp(talk, FollowUp.TO_WATCH)),
        new Deed(
            "talk.add",
            (library, report, talk) ->
                library
                    .talks()
                    .addByHand(
                        MarkedReport.place(library, report, Reported.spanOf("And home again.")),
                        "Home",
                        TalkKind.LIGHTNING)),
        new Deed(
            "report.tag", (library, report, talk) -> library.reports().tag(report, List.of("sea"))),
        new Deed(
            "report.event",
            (library, report, talk) -> library.reports().setEvent(report, "Harbour 2026")),
        new Deed(
            "event.rename",
            (library, report, talk) ->
                library.events().rename(event(library, "Harbour Conf"), "Old Harbour Days 2026")),
        new Deed(
            "event.merge",
            HistoryTest::another,
            (library, report, talk) ->
                library
                    .events()
                    .merge(event(library, "Harbour Conf"), event(library, "Other Days 2026"))),
        new Deed(
            "event.split",
            (library, report, talk) -> {
              another(library, report, talk);
              library
                  .events()
                  .merge(event(library, "Harbour Conf"), event(library, "Other Days 2026"));
            },
            (library, report, talk) ->
                library.events().split(event(library, "Other Days 2026"), "Harbour Conf")),
        new Deed(
            "report.restore",
            (library, report, talk) -> library.reports().delete(report),
            (library, report, talk) -> library.reports().restore(report)),
        new Deed(
            "annotation.import",
            (library, report, talk) -> library.annotations().take(List.of(annotations()))),
        new Deed(
            "annotation.retry",
            (library, report, talk) -> {
              library.reports().delete(report);
              library.annotations().take(List.of(annotations()));
              library.reports().restore(report);
            },
            (library, report, talk) -> library.annotations().retry()),
        new Deed(
            "annotation.discard",
            (library, report, talk) -> library.annotations().take(List.of(annotations())),
            (library, report, talk) ->
                library.annotations().discard(library.annotations().waiting().getFirst().id())),
        new Deed(
            "vault.take",
            (library, report, talk) -> changeInVault(library),
            (library, report, talk) ->
                library.vaults().take(library.vaults().status().getFirst().id())),
        new Deed(
            "vault.leave",
            (library, report, talk) -> changeInVault(library),
            (library, report, talk) ->
                library.vaults().leave(library.vaults().status().getFirst().id())),
        new Deed(
            "vault.put",
            (library, report, talk) -> changeInVault(library),
            (library, report, talk) ->
                library.vaults().putBack(library.vaults().status().getFirst().id())),
        new Deed("report.delete", (library, report, talk) -> library.reports().delete(report)),
        new Deed(
            "import",
            (library, report, talk) ->
                ToldReports.put(
                    library, "https://example.org/b", "Another", "Other words.", List.of())),
        new Deed(
            "import",
            (library, report, talk) ->
                Reported.in(
                    library,
                    Reported.TEXT.replace("coffee", "tea"),
                    List.of(Reported.talks().getLast()))));
  }

  /** One of the report, with a note and a tag, and one that waits for its own. */
  private static Source annotations() {
    var row =
        """
        {"id": "%s", "uri": "%s", "text": "one of them", "tags": ["old"], "target": [{"selector":
          [{"type": "TextQuoteSelector", "exact": "The coffee was good."}]}]}
        """;
    var rows =
        row.formatted("a", Reported.ADDRESS) + "," + row.formatted("b", "https://example.org/none");
    return new Source("rows", SourceBytes.of(("[" + rows + "]").getBytes(StandardCharsets.UTF_8)));
  }

  /** The note on the report is mended in its file. */
  private static void changeInVault(Library library) {
    library.vaults().add(vault, VaultFlavour.PLAIN, Layout.REPORT, List.of());
    try {
      library.vaults().sync(vault, false, () -> false);
      try (var files = Files.list(vault)) {
        for (var file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
          Files.writeString(file, Files.readString(file).replace("A good one", "A better one"));
        }
      }
      library.vaults().sync(vault, false, () -> false);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static void another(Library library, ReportId report, TalkId talk) {
    ToldReports.put(
        library, "https://example.org/o", "Others", "Other Days 2026", "Others said.", List.of());
  }

  private static EventId event(Library library, String name) {
    return library.events().named(name).orElseThrow().id();
  }

  /** Whoever adds a step adds a deed. */
  @Test
  void every_step_of_the_library_is_proved_and_has_its_words() throws Exception {
    var steps = new TreeSet<String>();
    try (var sources = Files.walk(Path.of("src/main/java/app/hallway/library"))) {
      for (var source : sources.filter(Files::isRegularFile).toList()) {
        STEP.matcher(Files.readString(source)).results().forEach(it -> steps.add(it.group(1)));
      }
    }
    assertThat(deeds().map(Deed::name)).containsAll(steps);
    assertThat(deeds().map(Deed::name).distinct()).hasSameSizeAs(steps);
    for (var place : List.of("cli.messages step.", "ui.messages history.")) {
      var words = place.split(" ", -1);
      var texts = ResourceBundle.getBundle("app.hallway." + words[0], Locale.ROOT);
      assertThat(steps).allMatch(step -> texts.containsKey(words[1] + step));
    }
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void what_was_done_can_be_taken_back_and_done_again(Deed deed) throws Exception {
    var file = folder.resolve("a.hallway");
    try (var library = Library.open(file, Clock.systemUTC())) {
      var report = Reported.in(library);
      var talk = Reported.firstTalk(library, report);
      library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "A good one");
      MarkedReport.text(library, report, Reported.spanOf("tied twice"), HighlightColour.GREEN);
      deed.before().to(library, report, talk);
      var before = withoutVersions(file);
      var found = library.searching().find("o*", 100);

      deed.doing().to(library, report, talk);
      assertThat(library.history().undoable()).contains(deed.name());
      var after = withoutVersions(file);
      assertThat(after).isNotEqualTo(before);
      var foundAfter = library.searching().find("o*", 100);

      library.history().undo();
      assertThat(withoutVersions(file)).isEqualTo(before);
      assertThat(library.searching().find("o*", 100)).containsExactlyInAnyOrderElementsOf(found);
      assertThat(library.history().redoable()).contains(deed.name());

      library.history().redo();
      assertThat(withoutVersions(file)).isEqualTo(after);
      assertThat(library.searching().find("o*", 100))
          .containsExactlyInAnyOrderElementsOf(foundAfter);
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  /** What came with an import stays for ever; undoing it only stops showing it. */
  private static Object withoutVersions(Path file) throws Exception {
    var dump = Dump.of(file);
    dump.remove("version");
    dump.computeIfPresent(
        "mention",
        (table, rows) -> rows.stream().filter(row -> !row.contains("|DETECTED|")).toList());
    dump.computeIfPresent(
        "talk",
        (table, rows) -> rows.stream().filter(row -> !row.endsWith("|NONE|null|0|null|")).toList());
    dump.computeIfPresent(
        "report",
        (table, rows) ->
            rows.stream().filter(row -> !row.contains("|null|null|null|null|")).toList());
    return dump;
  }
}
