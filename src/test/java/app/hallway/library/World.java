package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteTarget;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.ReportView;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkMention;
import app.hallway.model.TalkPage;
import app.hallway.model.VersionMarks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the user said so far, and what the library shows of it.
 *
 * @param marks the words that each mark was made on
 * @param shown what is seen of each report
 */
record World(
    Map<HighlightId, String> marks, List<Written> notes, Map<ReportId, List<String>> shown) {
  static final String WHOLE_TALK = "a whole talk";
  static final World EMPTY = new World(Map.of(), List.of(), Map.of());

  /**
   * A note.
   *
   * @param titles of the talk that it is about; none where it is about something else
   * @param homes reports that show it, or showed it last
   */
  record Written(NoteId id, Set<String> titles, Set<ReportId> homes) {}

  World {
    marks = Map.copyOf(marks);
    notes = List.copyOf(notes);
    shown = Map.copyOf(shown);
  }

  World with(HighlightId mark, String words) {
    var all = new HashMap<>(marks);
    all.put(mark, words);
    return new World(all, notes, shown);
  }

  World with(Library library, NoteId note) {
    var all = new ArrayList<>(notes);
    all.add(new Written(note, titles(library, note), Set.of()));
    return new World(marks, all, shown);
  }

  World without(Library library, HighlightId mark) {
    var about = library.notes().about(new NoteTarget.AboutHighlight(mark));
    var gone = about.stream().map(Note::id).toList();
    var others = new HashMap<>(marks);
    others.remove(mark);
    var left = notes.stream().filter(note -> !gone.contains(note.id())).toList();
    return new World(others, left, shown);
  }

  List<String> seen(ReportId report) {
    return shown.getOrDefault(report, Seen.NOTHING);
  }

  /** As it is now, after all of it was looked at. */
  World checked(Library library, OtherForm form, Collection<ReportId> reports) {
    var now = new HashMap<ReportId, List<String>>();
    var listed = new HashMap<NoteId, Set<ReportId>>();
    for (var report : reports) {
      var marksBefore = library.highlights().of(report);
      library
          .reports()
          .open(report)
          .ifPresent(
              view -> {
                var marked = library.versions().marks(view.version());
                assertThat(marked.highlights()).isEqualTo(marksBefore);
                var written = library.notes().of(report);
                check(view, form, marked, library);
                written.forEach(
                    note -> listed.computeIfAbsent(note.id(), id -> new HashSet<>()).add(report));
                now.put(report, Seen.of(view, marked, written));
              });
    }
    var kept = notes.stream().map(note -> checked(note, library, listed, now.keySet())).toList();
    return new World(marks, kept, now);
  }

  private void check(ReportView view, OtherForm form, VersionMarks marked, Library library) {
    assertThat(marked.newest()).isTrue();
    assertThat(view.readingText())
        .isEqualTo(form.apply(Markdown.parse(view.markdown())).readingText());
    var text = Seen.spaced(view.readingText());
    for (var mark : marked.highlights()) {
      var words = marks.get(mark.id());
      assertThat(words).as("words of mark %s", mark.id()).isNotNull();
      if (mark.wholeTalk()) {
        checkTalk(mark, view.readingText(), library);
        checkTold(mark, marked.talks());
      } else {
        var own = words.equals(WHOLE_TALK) ? Seen.words(mark.anchor().quote()) : words;
        check(mark, own, view.readingText(), text);
      }
    }
  }

  private static void check(Highlight mark, String words, String text, String plain) {
    switch (mark.placement()) {
      case Placement.Anchored(var span) ->
          assertThat(Seen.words(span, text)).as("mark %s", mark.id()).isEqualTo(words);
      case Placement.Edited(var span) -> {
        assertThat(plain).as("edited mark %s", mark.id()).doesNotContain(words);
        assertThat(common(words, Seen.words(span, text)))
            .as("words that %s has in common with %s", span.of(text), words)
            .isGreaterThanOrEqualTo(4);
      }
      case Placement.Detached lost ->
          assertThat(plain).as("lost mark %s", mark.id()).doesNotContain(words);
    }
  }

  private static int common(String one, String other) {
    var words = new HashSet<>(List.of(one.split(" ", -1)));
    words.retainAll(List.of(other.split(" ", -1)));
    return words.size();
  }

  /** Where a talk was found at its place, that is its talk. */
  private static void checkTold(Highlight mark, List<TalkInReport> talks) {
    if (mark.placement() instanceof Placement.Anchored(var span)) {
      var there =
          talks.stream()
              .filter(told -> told.span().equals(span) && !told.talk().addedByHand())
              .toList();
      assertThat(there.isEmpty() || there.stream().anyMatch(told -> isOf(mark, told)))
          .as("talks at %s: %s", mark, there)
          .isTrue();
    }
  }

  private static boolean isOf(Highlight mark, TalkInReport told) {
    return told.talk().id().equals(mark.talk());
  }

  /** It stands on the words that it was made on, or where the report tells of its talk. */
  private static void checkTalk(Highlight mark, String text, Library library) {
    var places =
        library.talks().page(Objects.requireNonNull(mark.talk())).stream()
            .flatMap(page -> page.mentions().stream())
            .filter(told -> told.report().id().equals(mark.report()) && !told.span().isEmpty())
            .map(TalkMention::span)
            .toList();
    var words = Seen.words(mark.anchor().quote());
    switch (mark.placement()) {
      case Placement.Anchored(var span) -> assertThat(Seen.words(span, text)).isEqualTo(words);
      case Placement.Edited(var span) ->
          assertThat(places.contains(span) || common(words, Seen.words(span, text)) >= 4)
              .as("place of %s", mark)
              .isTrue();
      case Placement.Detached lost -> assertThat(places).as("of mark %s", mark.id()).isEmpty();
    }
  }

  private static Written checked(
      Written note, Library library, Map<NoteId, Set<ReportId>> listed, Set<ReportId> live) {
    var homes = listed.getOrDefault(note.id(), Set.of());
    if (homes.isEmpty()) {
      assertThat(Collections.disjoint(note.homes(), live))
          .as("note %s is shown nowhere, and was in %s", note.id(), note.homes())
          .isTrue();
      return note;
    }
    var titles = titles(library, note.id());
    assertThat(note.titles().isEmpty() || !Collections.disjoint(note.titles(), titles))
        .as("note %s about %s is shown with %s", note.id(), note.titles(), titles)
        .isTrue();
    var all = new HashSet<>(note.titles());
    all.addAll(titles);
    return new Written(note.id(), Set.copyOf(all), Set.copyOf(homes));
  }

  private static Set<String> titles(Library library, NoteId note) {
    return library.notes().find(note).orElseThrow().target()
            instanceof NoteTarget.AboutTalk(TalkId talk)
        ? library.talks().page(talk).stream().flatMap(World::titles).collect(Collectors.toSet())
        : Set.of();
  }

  private static Stream<String> titles(TalkPage page) {
    return page.mentions().stream().map(TalkMention::title);
  }
}
