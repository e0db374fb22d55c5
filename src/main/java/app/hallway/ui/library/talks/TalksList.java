package app.hallway.ui.library.talks;

import app.hallway.ui.library.list.FilteredCards;
import app.hallway.ui.library.shelves.ListPage;
import app.hallway.ui.library.shelves.Shelf;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** The talks of the library, a card each. */
public final class TalksList {
  private TalksList() {}

  public static ListPage<Shelf.OfTalks> of(AllTalksViewModel talks) {
    var cards =
        new FilteredCards<>(
                "library.talks",
                Feather.MIC,
                talks.list(),
                () -> new TalkCell(talks::followUp, talks::openPage),
                talks::open)
            .on(KeyCode.P, talks::openPage);
    return new ListPage<>(
        Shelf.OfTalks.class,
        cards,
        null,
        shelf -> {
          talks.list().watched().set(true);
          talks.filter().set(shelf.filter());
        },
        () -> talks.list().watched().set(false),
        new ListPage.Keys(cards::focusList, cards::step));
  }
}
