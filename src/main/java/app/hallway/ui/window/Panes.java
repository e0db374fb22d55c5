package app.hallway.ui.window;

import app.hallway.ui.settings.Settings;
import java.util.ArrayList;
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

  private final Region library;
  private final Region list;
  private final Region page;
  private final Region side;
  private List<Double> usual = Settings.PANES.usual();

  /** The widths of those that are shown. */
  private Map<BesidePage, Double> given = Map.of();

  /** The most wanted first. */
  private final List<BesidePage> wanted =
      new ArrayList<>(List.of(BesidePage.LIST, BesidePage.SIDE, BesidePage.LIBRARY));

  private final BooleanProperty alone = new SimpleBooleanProperty();

  /** Its width; less than 0 before it was seen. */
  private double divider = -1;

  private double textSize = Settings.TEXT_SIZE.usual();

  public Panes(Region library, Region list, Region page, Region side) {
    this.library = library;
    this.list = list;
    this.page = page;
    this.side = side;
    getStyleClass().add("panes");
    setOrientation(Orientation.HORIZONTAL);
    Stream.of(BesidePage.values()).forEach(this::fix);
    page.setMinWidth(240);
    getItems().addAll(library, list, page, side);
    widthProperty().subscribe(this::fit);
    alone.subscribe(this::fit);
    addEventFilter(MouseEvent.MOUSE_RELEASED, event -> keepWhatWasMoved());
  }

  private Region region(BesidePage pane) {
    return switch (pane) {
      case LIBRARY -> library;
      case LIST -> list;
      case SIDE -> side;
    };
  }

  private double usual(BesidePage pane) {
    return switch (pane) {
      case LIBRARY -> usual.get(0);
      case LIST -> usual.get(1);
      case SIDE -> usual.get(2);
    };
  }

  /** Panes beside the page keep their width when the window changes its own. */
  private void fix(BesidePage pane) {
    region(pane).setMinWidth(pane.least());
    region(pane).setPrefWidth(usual(pane));
    setResizableWithParent(region(pane), false);
  }

  /** Gives the panes beside the page these widths, in pixels, or less where there is no room. */
  public void arrange(List<Double> widths) {
    usual = List.copyOf(widths);
    applyCss();
    layout();
    divider = dividerWidth();
    given = Map.of();
    fit();
  }

  /** The widths that the panes beside the page should have, in pixels. */
  public List<Double> arrangement() {
    return usual;
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
    return getItems().contains(region(pane));
  }

  /** Does nothing before all is arranged, nor where all stays as wide as it is. */
  private void fit() {
    if (divider < 0 || getWidth() <= 0) {
      return;
    }
    var room = new PaneRoom(getWidth(), MARGINS + LINE * textSize, divider);
    var share = room.share(alone.get() ? List.of() : wanted, this::usual);
    if (!share.equals(given)) {
      given = share;
      show(given.keySet());
      requestLayout();
      layout();
      move();
      move();
    }
  }

  /** Once more where one divider had to make way for another first. */
  private void move() {
    setDividerPositions(positions());
    layout();
  }

  /** Of the middles of what parts the panes, as parts of the whole. */
  private double[] positions() {
    var left = Stream.of(BesidePage.LIBRARY, BesidePage.LIST).filter(given::containsKey).toList();
    var at = DoubleStream.builder();
    double end = 0;
    for (var pane : left) {
      end += given(pane) + divider;
      at.add((end - divider / 2) / getWidth());
    }
    if (given.containsKey(BesidePage.SIDE)) {
      at.add((getWidth() - given(BesidePage.SIDE) - divider / 2) / getWidth());
    }
    return at.build().toArray();
  }

  private double dividerWidth() {
    double panes = getItems().stream().mapToDouble(pane -> ((Region) pane).getWidth()).sum();
    return getItems().size() < 2 ? 0 : Math.max(0, getWidth() - panes) / (getItems().size() - 1);
  }

  private double given(BesidePage pane) {
    return given.getOrDefault(pane, 0.0);
  }

  private void show(Set<BesidePage> panes) {
    var items = new ArrayList<Node>();
    for (var pane : BesidePage.values()) {
      if (pane == BesidePage.SIDE) {
        items.add(page);
      }
      if (panes.contains(pane)) {
        items.add(region(pane));
      }
    }
    if (!items.equals(getItems())) {
      getItems().setAll(items);
      applyCss();
    }
  }

  /** What the user has moved apart or together is as it should be. */
  private void keepWhatWasMoved() {
    usual = Stream.of(BesidePage.values()).map(this::kept).toList();
  }

  private double kept(BesidePage pane) {
    double now = region(pane).getWidth();
    return given.containsKey(pane) && Math.abs(now - given(pane)) > MOVED ? now : usual(pane);
  }
}
