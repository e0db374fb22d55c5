package app.hallway.ui.library.writings;

import app.hallway.ui.library.list.FilteredCards;
import app.hallway.ui.library.shelves.ListPage;
import app.hallway.ui.library.shelves.Shelf;
import org.kordamp.ikonli.feather.Feather;

/** All notes and highlights, a card each. */
public final class WritingsList {
  private WritingsList() {}

  public static ListPage<Shelf.OfWritings> of(WritingsViewModel writings) {
    var cards =
        new FilteredCards<>(
            "library.writings", Feather.EDIT_3, writings.list(), WritingCell::new, writings::open);
    return new ListPage<>(
        Shelf.OfWritings.class,
        cards,
        null,
        shelf -> writings.list().watched().set(true),
        () -> writings.list().watched().set(false),
        new ListPage.Keys(cards::focusList, cards::step));
  }
}
