package app.hallway.ui.window;

import app.hallway.ui.settings.Settings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The page, and beside it the library, the list and what belongs to the page. What is beside it can
 * be put away, and goes by itself where the page would be too narrow to be read.
 */
public final class Panes extends SplitPane {
  /** What stands at both sides of the text on the page, in pixels. */
  private static final double MARGINS = 135;

  /** Of 55 letters, in sizes of the text. */
  private static final double LINE = 26;

  /** By less than that nothing is moved by hand: the layout rounds. */
  private static final double MOVED = 2;

  private final Map<BesidePage, Region> beside = new EnumMap<>(BesidePage.class);
  private final Map<BesidePage, Double> usual = new EnumMap<>(BesidePage.class);
  private final Region page;

  /** The widths of those that are shown. */
  private Map<BesidePage, Double> given = Map.of();

  /** The most wanted first. */
  private final List<BesidePage> wanted =
      new ArrayList<>(List.of(BesidePage.LIST, BesidePage.SIDE, BesidePage.LIBRARY));

  private final BooleanProperty alone = new SimpleBooleanProperty();
  private double textSize = Settings.TEXT_SIZE.usual();

  public Panes(Region library, Region list, Region page, Region side) {
    this.page = page;
    getStyleClass().add("panes");
    setOrientation(Orientation.HORIZONTAL);
    beside.put(BesidePage.LIBRARY, library);
    beside.put(BesidePage.LIST, list);
    beside.put(BesidePage.SIDE, side);
    beside.forEach(Panes::fix);
    keep(Settings.PANES.usual());
    page.setMinWidth(270);
    getItems().addAll(library, list, page, side);
    widthProperty().subscribe(this::fit);
    alone.subscribe(this::fit);
    addEventFilter(MouseEvent.MOUSE_RELEASED, event -> keepWhatWasMoved());
  }

  /** Panes beside the page keep their width when the window changes its own. */
  private static void fix(BesidePage name, Region pane) {
    pane.setMinWidth(name.least());
    setResizableWithParent(pane, false);
  }

  /** Gives the panes beside the page these widths, in pixels, or less where there is no room. */
  public void arrange(List<Double> widths) {
    keep(widths);
    applyCss();
    layout();
    fit();
  }

  private void keep(List<Double> widths) {
    for (var pane : BesidePage.values()) {
      usual.put(pane, widths.get(pane.ordinal()));
      beside.get(pane).setPrefWidth(widths.get(pane.ordinal()));
    }
  }

  /** The widths that the panes beside the page should have, in pixels. */
  public List<Double> arrangement() {
    return List.copyOf(usual.values());
  }

  /** Has the page in text of another size, in CSS pixels. */
  public void textSize(double size) {
    textSize = size;
    fit();
  }

  /** Whether the page has the window to itself. */
  public BooleanProperty alone() {
    return alone;
  }

  /** Puts these panes away where one of them is seen, and shows them where none is. */
  public void toggle(List<BesidePage> panes) {
    boolean seen = panes.stream().anyMatch(this::isShown);
    alone.set(false);
    wanted.removeAll(panes);
    if (!seen) {
      wanted.addAll(0, panes);
    }
    fit();
  }

  public boolean isShown(BesidePage pane) {
    return getItems().contains(beside.get(pane));
  }

  private void fit() {
    if (getWidth() <= 0) {
      return;
    }
    requestLayout();
    layout();
    double dividers = dividerWidth() * wanted.size();
    var room = new PaneRoom(getWidth() - dividers, MARGINS + LINE * textSize);
    given = room.share(alone.get() ? List.of() : wanted, usual);
    show(given.keySet());
    requestLayout();
    layout();
    move();
    move();
  }

  /** Once more where one divider had to make way for another first. */
  private void move() {
    setDividerPositions(positions());
    layout();
  }

  /** Of the middles of what parts the panes, as parts of the whole. */
  private double[] positions() {
    double divider = dividerWidth();
    var left = Stream.of(BesidePage.LIBRARY, BesidePage.LIST).filter(given::containsKey).toList();
    var at = DoubleStream.builder();
    double end = 0;
    for (var pane : left) {
      end += given.get(pane) + divider;
      at.add((end - divider / 2) / getWidth());
    }
    if (given.containsKey(BesidePage.SIDE)) {
      at.add((getWidth() - given.get(BesidePage.SIDE) - divider / 2) / getWidth());
    }
    return at.build().toArray();
  }

  private double dividerWidth() {
    double panes = getItems().stream().mapToDouble(pane -> ((Region) pane).getWidth()).sum();
    return getItems().size() < 2 ? 0 : Math.max(0, getWidth() - panes) / (getItems().size() - 1);
  }

  private void show(Set<BesidePage> panes) {
    var items = new ArrayList<Node>();
    beside.forEach(
        (name, pane) -> {
          if (name == BesidePage.SIDE) {
            items.add(page);
          }
          if (panes.contains(name)) {
            items.add(pane);
          }
        });
    if (!items.equals(getItems())) {
      getItems().setAll(items);
      applyCss();
    }
  }

  /** What the user has moved apart or together is as it should be. */
  private void keepWhatWasMoved() {
    given.forEach(
        (name, width) -> {
          double now = beside.get(name).getWidth();
          if (Math.abs(now - width) > MOVED) {
            usual.put(name, now);
          }
        });
  }
}
