package app.hallway.ui.notes;

import app.hallway.library.Library;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import app.hallway.ui.common.GentleUpdate;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.notes.HighlightCardViewModel.Candidate;
import app.hallway.ui.notes.HighlightCardViewModel.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The open report's highlights: those that have their place, and those that lost it. */
public final class HighlightsViewModel {
  private static final int WORDS_AROUND = 16;

  private final Library library;
  private final Workspace workspace;
  private final LibraryWork work;
  private final UndoOffer undo;
  private final Notebook notebook;
  private final Map<HighlightId, HighlightCardViewModel> known = new HashMap<>();
  private final ObservableList<HighlightCardViewModel> placed = FXCollections.observableArrayList();
  private final ObservableList<HighlightCardViewModel> detached =
      FXCollections.observableArrayList();

  public HighlightsViewModel(
      Library library, Workspace workspace, LibraryWork work, UndoOffer undo, Notebook notebook) {
    this.library = library;
    this.workspace = workspace;
    this.work = work;
    this.undo = undo;
    this.notebook = notebook;
    workspace.highlight().subscribe(this::choose);
  }

  /** In the order of the text. */
  public ObservableList<HighlightCardViewModel> placed() {
    return FXCollections.unmodifiableObservableList(placed);
  }

  public ObservableList<HighlightCardViewModel> detached() {
    return FXCollections.unmodifiableObservableList(detached);
  }

  public Optional<HighlightCardViewModel> find(HighlightId id) {
    return Optional.ofNullable(known.get(id));
  }

  public void show(OpenReport report) {
    known.keySet().retainAll(report.highlights().stream().map(Highlight::id).toList());
    GentleUpdate.apply(placed, cards(report, false));
    GentleUpdate.apply(detached, cards(report, true));
    choose(workspace.highlight().get());
  }

  public void clear() {
    known.clear();
    placed.clear();
    detached.clear();
  }

  private List<HighlightCardViewModel> cards(OpenReport report, boolean ofDetached) {
    return report.highlights().stream()
        .map(it -> shown(it, report))
        .filter(it -> it.isDetached() == ofDetached)
        .map(this::card)
        .toList();
  }

  private HighlightCardViewModel card(Shown shown) {
    var card = known.computeIfAbsent(shown.highlight().id(), id -> newCard(shown));
    card.show(shown);
    return card;
  }

  private HighlightCardViewModel newCard(Shown shown) {
    return new HighlightCardViewModel(shown, library, workspace, work, undo, notebook);
  }

  private static Shown shown(Highlight highlight, OpenReport report) {
    var talk = Optional.ofNullable(highlight.talk()).flatMap(report::titleOf).orElse("");
    return new Shown(
        highlight, talk, now(highlight, report.text()), candidates(highlight, report.text()));
  }

  /** Of a whole talk nobody asks whether each word is the same. */
  private static String now(Highlight highlight, String text) {
    return !highlight.wholeTalk()
            && highlight.placement() instanceof Placement.Edited(var span)
            && span.end() <= text.length()
        ? span.of(text).strip()
        : "";
  }

  private static List<Candidate> candidates(Highlight highlight, String text) {
    if (!(highlight.placement() instanceof Placement.Detached lost)) {
      return List.of();
    }
    return lost.candidates().stream()
        .filter(one -> one.span().end() <= text.length())
        .map(
            one ->
                new Candidate(highlight.place(one.span()), around(text, one.span()), one.score()))
        .toList();
  }

  /** The candidate's words with a little of what stands around them, on one line. */
  private static String around(String text, TextSpan span) {
    int start = Math.max(0, span.start() - WORDS_AROUND);
    int end = Math.min(text.length(), span.end() + WORDS_AROUND);
    while (start > 0 && start < span.start() && isWithinWord(text, start)) {
      start++;
    }
    while (end < text.length() && end > span.end() && isWithinWord(text, end)) {
      end--;
    }
    return text.substring(start, end).strip().replaceAll("\\s+", " ");
  }

  private static boolean isWithinWord(String text, int at) {
    return !Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at));
  }

  private void choose(@Nullable HighlightId id) {
    known.values().forEach(card -> card.chosen().set(Objects.equals(card.id(), id)));
  }
}
