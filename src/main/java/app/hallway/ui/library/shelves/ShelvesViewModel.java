package app.hallway.ui.library.shelves;

import app.hallway.library.Library;
import app.hallway.model.LibraryCounts;
import app.hallway.model.ReportFilter;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Newest;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The shelves of the library with their counts, and which one is chosen. */
public final class ShelvesViewModel {
  private static final LibraryCounts NONE =
      new LibraryCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of());

  /** What the shelves hold, what came for talks to watch, and what is to be done. */
  private record Counted(LibraryCounts counts, int notices, int todos) {}

  private final Library library;
  private final Notices notices;
  private final Newest newest;
  private final ObservableList<ShelfRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<LibraryCounts> counts = new ReadOnlyObjectWrapper<>(NONE);
  private final ObjectProperty<Shelf> chosen = new SimpleObjectProperty<>(Shelf.ALL);
  private final Map<Shelf, Shelf> expected = new HashMap<>();

  public ShelvesViewModel(Commons commons) {
    this.library = commons.library();
    this.notices = commons.notices();
    this.newest = new Newest(commons.tasks());
    show(new Counted(NONE, 0, 0));
    commons.facts().listen(change -> refresh());
    refresh();
  }

  public ObservableList<ShelfRow> rows() {
    return rows;
  }

  public ReadOnlyObjectProperty<LibraryCounts> counts() {
    return counts.getReadOnlyProperty();
  }

  public ObjectProperty<Shelf> chosen() {
    return chosen;
  }

  /** Shows the reports of an event, by its name. */
  public void showEvent(String event) {
    chosen.set(new Shelf.OfReports(new ReportFilter.OfEvent(event)));
  }

  /** Where the chosen shelf goes away because another takes its place, that one is chosen. */
  void expect(Shelf before, Shelf after) {
    expected.clear();
    expected.put(before, after);
  }

  private void refresh() {
    newest.ask(
        () ->
            new Counted(
                library.reports().counts(),
                library.followUps().notices(false).size(),
                library.notes().countOpen()),
        this::show,
        notices.failureOf(Messages.text("library.shelves.deed")));
  }

  private void show(Counted counted) {
    var now = counted.counts();
    counts.set(now);
    var fresh = new ArrayList<ShelfRow>();
    fresh.add(new ShelfRow.Section(Messages.text("library.shelves.library")));
    fresh.addAll(fixed(counted));
    fresh.addAll(named("library.shelves.events", now.events(), ReportFilter.OfEvent::new));
    fresh.addAll(named("library.shelves.tags", now.tags(), ReportFilter.WithTag::new));
    rows.setAll(fresh);
    if (!isThere(chosen.get(), fresh)) {
      var successor = expected.getOrDefault(chosen.get(), Shelf.ALL);
      chosen.set(isThere(successor, fresh) ? successor : Shelf.ALL);
    }
  }

  private static boolean isThere(Shelf shelf, List<ShelfRow> rows) {
    return rows.stream()
        .anyMatch(row -> row instanceof ShelfRow.Entry entry && entry.shelf().equals(shelf));
  }

  private static List<ShelfRow.Entry> fixed(Counted counted) {
    var now = counted.counts();
    var entries = new ArrayList<ShelfRow.Entry>();
    entries.add(entry(Shelf.ALL, "library.shelves.all", now.reports()));
    entries.add(entry(Shelf.UNREAD, "library.shelves.unread", now.unread()));
    entries.add(entry(Shelf.HIGHLIGHTED, "library.shelves.highlighted", now.highlightedTalks()));
    entries.add(
        new ShelfRow.Entry(
            Shelf.TO_WATCH,
            Messages.text("library.shelves.to-watch"),
            now.toWatch(),
            counted.notices()));
    entries.add(entry(Shelf.TODOS, "library.shelves.todos", counted.todos()));
    entries.add(entry(Shelf.TALKS, "library.shelves.talks", now.talks()));
    entries.add(entry(Shelf.SPEAKERS, "library.shelves.speakers", now.speakers()));
    entries.add(entry(Shelf.WRITINGS, "library.shelves.writings", now.notes() + now.highlights()));
    entries.add(entry(Shelf.BIN, "library.shelves.bin", now.binned()));
    return entries;
  }

  private static ShelfRow.Entry entry(Shelf shelf, String key, int count) {
    return new ShelfRow.Entry(shelf, Messages.text(key), count);
  }

  private static List<ShelfRow> named(
      String section, List<LibraryCounts.Named> names, Function<String, ReportFilter> filter) {
    var found = new ArrayList<ShelfRow>();
    if (!names.isEmpty()) {
      found.add(new ShelfRow.Section(Messages.text(section)));
    }
    for (var named : alphabetical(names)) {
      var shelf = new Shelf.OfReports(filter.apply(named.name()));
      found.add(new ShelfRow.Entry(shelf, named.name(), named.count()));
    }
    return found;
  }

  private static List<LibraryCounts.Named> alphabetical(List<LibraryCounts.Named> names) {
    return names.stream()
        .sorted(Comparator.comparing(LibraryCounts.Named::name, Collator.getInstance(Locale.ROOT)))
        .toList();
  }
}
