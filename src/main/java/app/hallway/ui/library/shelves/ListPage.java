package app.hallway.ui.library.shelves;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows for one kind of shelf.
 *
 * @param kind of the shelves
 * @param view the list itself
 * @param order lets it be sorted otherwise, from the head; or null where the view does so itself
 * @param show what is done when one of the shelves comes in sight
 * @param leave what is done when a shelf of another kind does
 * @param keys how the keyboard goes about the list
 */
public record ListPage<S extends Shelf>(
    Class<S> kind, Node view, @Nullable Node order, Consumer<S> show, Runnable leave, Keys keys) {

  /**
   * How the keyboard goes about a list.
   *
   * @param focus gives the list the keyboard
   * @param step opens what stands so many places further down, or up where negative
   */
  public record Keys(Runnable focus, IntConsumer step) {}

  public void show(Shelf shelf) {
    show.accept(kind.cast(shelf));
  }
}
