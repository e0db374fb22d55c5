package app.hallway.ui.search;

import app.hallway.library.Searching;
import app.hallway.model.SearchHit;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.search.SearchViewModel.State;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
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
  private static final double LINE_HEIGHT = 46;
  private static final double HIT_HEIGHT = 72;

  private final SearchViewModel model;
  private final ListView<SearchHit> list = new ListView<>();
  private final Label line = Labels.of("results-line");
  private final VBox card = new VBox(line, list);
  private final BooleanProperty awake = new SimpleBooleanProperty();
  private @Nullable Region field;
  private Runnable onOpened = () -> {};

  public SearchResults(SearchViewModel model) {
    this.model = model;
    setPickOnBounds(false);
    card.getStyleClass().add("search-results");
    list.getStyleClass().add("cards");
    list.setItems(model.hits());
    list.setCellFactory(view -> new HitCell(this::open));
    list.setAccessibleText(Messages.text("search.results"));
    list.setFocusTraversable(false);
    line.setWrapText(true);
    card.visibleProperty().bind(awake.and(model.state().isNotEqualTo(State.IDLE)));
    model.state().subscribe(this::show);
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
    line.setText(
        switch (state) {
          case IDLE -> "";
          case SEARCHING -> Messages.text("search.searching");
          case FOUND -> found(model.hits().size(), model.total()) + shortened();
          case NOTHING ->
              Messages.text("search.nothing", beginning(model.query().get())) + shortened();
        });
    Labels.appear(list, !model.hits().isEmpty() && state != State.NOTHING);
    if (state == State.FOUND) {
      list.getSelectionModel().clearAndSelect(0);
      list.scrollTo(0);
    }
    requestLayout();
  }

  private String shortened() {
    return Searching.takesAllOf(model.query().get()) ? "" : Messages.text("search.shortened");
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

  boolean move(int by) {
    int there = list.getSelectionModel().getSelectedIndex() + by;
    int last = model.hits().size() - 1;
    list.getSelectionModel().clearAndSelect(Math.clamp(there, 0, Math.max(0, last)));
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    return true;
  }

  boolean openChosen() {
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
  private double usual() {
    return LINE_HEIGHT + model.hits().size() * HIT_HEIGHT;
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
    double height = list.isManaged() ? Math.min(most, usual()) : card.prefHeight(width);
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
