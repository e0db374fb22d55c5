package app.hallway.ui.reader.open;

import app.hallway.model.Change;
import app.hallway.model.ChangeKind;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionChanges;
import app.hallway.ui.reader.page.ChangeEdge;
import app.hallway.ui.reader.page.PageNames;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is different in the shown version, and which change is looked at. FX thread only. */
public final class ChangesViewModel {
  private final ReadOnlyObjectWrapper<@Nullable VersionChanges> changes =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Change> current = new ReadOnlyObjectWrapper<>();
  private Consumer<Change> goal = change -> {};

  /** The changes that are told of, or null where none are. */
  public ReadOnlyObjectProperty<@Nullable VersionChanges> changes() {
    return changes.getReadOnlyProperty();
  }

  /** The change that is looked at, or null. */
  public ReadOnlyObjectProperty<@Nullable Change> current() {
    return current.getReadOnlyProperty();
  }

  /** Who shows the page goes to the places of changes. */
  public void goBy(Consumer<Change> going) {
    goal = going;
  }

  void show(@Nullable VersionChanges told) {
    current.set(null);
    changes.set(told);
  }

  public List<Change> all() {
    var told = changes.get();
    return told == null ? List.of() : told.changes();
  }

  public void go(Change change) {
    current.set(change);
    goal.accept(change);
  }

  /** The change so many further down, from the last on to the first; none was looked at yet. */
  public void step(int by) {
    var all = all();
    if (!all.isEmpty()) {
      var looked = current.get();
      int here = looked == null ? -1 : all.indexOf(looked);
      int next = here < 0 && by < 0 ? all.size() - 1 : here + by;
      go(all.get(Math.floorMod(next, all.size())));
    }
  }

  /** Start, end and kind of each, for the page. */
  public String edgesForPage() {
    var numbers = new StringJoiner(",", "[", "]");
    for (var change : all()) {
      edge(change).ifPresent(edge -> numbers.add(numbers(change.span(), edge)));
    }
    return numbers.toString();
  }

  private static String numbers(TextSpan span, ChangeEdge edge) {
    return span.start() + "," + span.end() + "," + PageNames.CHANGES.numberOf(edge);
  }

  private static Optional<ChangeEdge> edge(Change change) {
    return switch (change) {
      case Change.Added _, Change.LinkAdded _ ->
          change.span().isEmpty() ? Optional.empty() : Optional.of(ChangeEdge.ADDED);
      case Change.Altered _ -> Optional.of(ChangeEdge.ALTERED);
      case Change.Moved _ -> Optional.of(ChangeEdge.MOVED);
      case Change.Removed removed ->
          removed.span().start() == 0 ? Optional.empty() : Optional.of(ChangeEdge.REMOVED);
      case Change.LinkRemoved _, Change.Retitled _ -> Optional.empty();
    };
  }

  /** Start and end of each stretch of new words, for the page. */
  public String newsForPage() {
    var numbers = new StringJoiner(",", "[", "]");
    for (var change : all()) {
      switch (change) {
        case Change.Added added when !isTalk(added) ->
            numbers.add(added.span().start() + "," + added.span().end());
        case Change.LinkAdded link when !link.span().isEmpty() ->
            numbers.add(link.span().start() + "," + link.span().end());
        case Change.Altered altered ->
            altered.news().forEach(span -> numbers.add(span.start() + "," + span.end()));
        case Change.Added _,
            Change.LinkAdded _,
            Change.Moved _,
            Change.Removed _,
            Change.LinkRemoved _,
            Change.Retitled _ -> {}
      }
    }
    return numbers.toString();
  }

  /** A talk's mention may go over much that is not new. */
  private static boolean isTalk(Change change) {
    return change.kind() == ChangeKind.TALK_ADDED;
  }
}
