package app.hallway.ui.search;

import app.hallway.library.Searching;
import app.hallway.library.wording.Wording;
import app.hallway.model.SearchCompletion;
import app.hallway.model.SearchHit;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.ListSteps;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.search.SearchViewModel.State;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was found, floating below the search field. */
public final class SearchResults extends Pane {
  /** In characters, of the user's own words in a sentence. */
  private static final int LONGEST = 100;

  private static final double WIDTH = 620;
  private static final double HEIGHT = 460;
  private static final double HIT_HEIGHT = 72;

  private final SearchViewModel model;
  private final ListView<SearchHit> list = new ListView<>();
  private final Label line = Labels.of("results-line");
  private final TypeSegments types;
  private final CompletionRows completions;
  private final Button more = new Button(Messages.text("search.more"));
  private final VBox card = new VBox();
  private final BooleanProperty awake = new SimpleBooleanProperty();
  private @Nullable Region field;
  private Runnable onOpened = () -> {};
  private Consumer<SearchCompletion> onCompleted = completion -> {};

  public SearchResults(SearchViewModel model) {
    this.model = model;
    types = new TypeSegments(model);
    completions = new CompletionRows(model.completions(), taken -> onCompleted.accept(taken));
    setPickOnBounds(false);
    card.getStyleClass().add("search-results");
    card.getChildren().setAll(completions, line, types, list, more);
    VBox.setMargin(list, new Insets(6, 0, 0, 0));
    more.getStyleClass().add("more");
    more.setFocusTraversable(false);
    Presses.on(more, model::showMore);
    list.getStyleClass().add("cards");
    list.setItems(model.hits());
    list.setCellFactory(view -> new HitCell(this::open));
    list.setAccessibleText(Messages.text("search.results"));
    list.setFocusTraversable(false);
    line.setWrapText(true);
    var something =
        model.state().isNotEqualTo(State.IDLE).or(Bindings.isNotEmpty(model.completions()));
    card.visibleProperty().bind(awake.and(something));
    model.state().subscribe(this::show);
    model.hits().addListener((Observable changed) -> showLine(model.state().get()));
    model.completions().addListener((Observable changed) -> requestLayout());
    card.visibleProperty().subscribe(this::requestLayout);
    getChildren().add(card);
  }

  /** Where the results stand. */
  void below(Region searchField) {
    field = searchField;
  }

  /** What happens as soon as a hit is opened. */
  void setOnOpened(Runnable action) {
    onOpened = action;
  }

  /** The results are shown only while somebody is at the search field. */
  void setAwake(boolean now) {
    awake.set(now);
  }

  private void show(State state) {
    showLine(state);
    Labels.appear(types, model.number(null) > 0 && state != State.IDLE);
    Labels.appear(list, !model.hits().isEmpty() && state != State.NOTHING);
    if (state == State.FOUND) {
      list.getSelectionModel().clearAndSelect(0);
      list.scrollTo(0);
    }
    requestLayout();
  }

  private void showLine(State state) {
    line.setText(
        switch (state) {
          case IDLE -> "";
          case SEARCHING -> Messages.text("search.searching");
          case FOUND -> found(model.hits().size(), model.total()) + shortened();
          case NOTHING ->
              Messages.text("search.nothing", beginning(model.query().get())) + shortened();
        });
    Labels.appear(line, state != State.IDLE);
    Labels.appear(more, model.hasMore());
    requestLayout();
  }

  private String shortened() {
    var query = model.query().get();
    var doubts = Searching.doubtsTyped(query).stream().map(doubt -> " " + Wording.doubt(doubt));
    return doubts.collect(Collectors.joining()) + cut(query);
  }

  private static String cut(String query) {
    return Searching.takesAllOf(query) ? "" : Messages.text("search.shortened");
  }

  private static String beginning(String query) {
    var words = query.strip();
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "\u2026";
  }

  private static String found(int shown, int total) {
    return shown == total
        ? Messages.text("search.found", total)
        : Messages.text("search.found.more", total, shown);
  }

  /** What happens with the completion that is taken. */
  void setOnCompleted(Consumer<SearchCompletion> action) {
    onCompleted = action;
  }

  boolean takeCompletion() {
    return completions.takeFirst();
  }

  boolean dismissCompletions() {
    return model.dismissCompletions();
  }

  boolean nextType(int by) {
    model.showNextType(by);
    return true;
  }

  /** Through the completions of a value first; a name is offered beside the hits only. */
  boolean move(int by) {
    return (model.completesValue() && Math.abs(by) == 1 && completions.move(by)) || moveHits(by);
  }

  private boolean moveHits(int by) {
    completions.leave();
    boolean toTheEnd = list.getSelectionModel().getSelectedIndex() + by >= model.hits().size() - 1;
    ListSteps.move(list, by);
    if (toTheEnd && model.hasMore()) {
      model.showMore();
    }
    return true;
  }

  /** Takes the completion that a key chose, else opens the hit. */
  boolean openChosen() {
    if (completions.takeChosen()) {
      return true;
    }
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null || model.state().get() != State.FOUND) {
      return false;
    }
    open(chosen);
    return true;
  }

  private void open(SearchHit hit) {
    model.open(hit);
    onOpened.run();
  }

  /** Room for all hits, as high as they usually are. */
  private double usual(double width) {
    double others = card.prefHeight(width) - list.prefHeight(width);
    return others + model.hits().size() * HIT_HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    if (field == null) {
      return;
    }
    var at = field.localToScene(field.getBoundsInLocal());
    double width = Math.min(WIDTH, getWidth() - 24);
    var corner = sceneToLocal(at.getMinX() + at.getWidth() / 2 - width / 2, at.getMaxY() + 6);
    double left = Math.clamp(corner.getX(), 12, Math.max(12, getWidth() - width - 12));
    double most = Math.min(HEIGHT, getHeight() - corner.getY() - 40);
    double height = list.isManaged() ? Math.min(most, usual(width)) : card.prefHeight(width);
    card.resizeRelocate(left, corner.getY(), width, height);
    if (list.isManaged() && height < most) {
      card.applyCss();
      card.layout();
      card.resize(width, height - gap());
    }
  }

  /** How much of the list's room the hits leave, where all of them are seen. */
  private double gap() {
    double below =
        list.lookupAll(".hit-cell").stream()
            .filter(cell -> cell instanceof HitCell hit && !hit.isEmpty() && hit.isVisible())
            .mapToDouble(cell -> cell.getBoundsInParent().getMaxY())
            .max()
            .orElse(list.getHeight());
    return Math.max(0, list.getHeight() - below);
  }
}
