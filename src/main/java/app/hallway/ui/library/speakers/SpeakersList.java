package app.hallway.ui.library.speakers;

import app.hallway.ui.library.list.FilteredCards;
import app.hallway.ui.library.list.OrderMenu;
import app.hallway.ui.library.shelves.ListPage;
import app.hallway.ui.library.shelves.Shelf;
import org.kordamp.ikonli.feather.Feather;

/** The speakers of the library, a card each; the keys that go on choose, and open nothing. */
public final class SpeakersList {
  private SpeakersList() {}

  public static ListPage<Shelf.OfSpeakers> of(SpeakersViewModel speakers) {
    var cards =
        new FilteredCards<>(
            "library.speakers", Feather.USERS, speakers.list(), SpeakerCell::new, speakers::open);
    return new ListPage<>(
        Shelf.OfSpeakers.class,
        cards,
        new OrderMenu<>("library.speakers.order", speakers.order()),
        shelf -> speakers.list().watched().set(true),
        () -> speakers.list().watched().set(false),
        new ListPage.Keys(cards::focusList, cards::choose));
  }
}
