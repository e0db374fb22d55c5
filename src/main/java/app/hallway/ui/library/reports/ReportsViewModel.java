package app.hallway.ui.library.reports;

import app.hallway.library.Library;
import app.hallway.library.Reports;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Notices.Offer;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.common.threads.TaskExecutor;
import app.hallway.ui.library.list.Beginnings;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The reports of one shelf, and what can be done with them. */
public final class ReportsViewModel {
  private final Library library;
  private final Workspace workspace;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final Newest newest;
  private final ObservableList<ReportSummary> reports = FXCollections.observableArrayList();
  private final Beginnings beginnings = new Beginnings();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper replacing = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<ReportFilter> filter =
      new SimpleObjectProperty<>(new ReportFilter.All());
  private final ObjectProperty<ReportOrder> order = new SimpleObjectProperty<>(ReportOrder.NEWEST);

  public ReportsViewModel(Commons commons) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.tasks = commons.tasks();
    this.notices = commons.notices();
    this.newest = new Newest(commons.tasks());
    filter.subscribe(this::leave);
    order.subscribe(this::sort);
    commons.facts().listen(change -> refresh());
    refresh();
  }

  public ObservableList<ReportSummary> reports() {
    return reports;
  }

  /** True as soon as the list says what the shelf holds. */
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  Beginnings beginnings() {
    return beginnings;
  }

  /** True for the moment in which the list is exchanged for a newer one. */
  public ReadOnlyBooleanProperty replacing() {
    return replacing.getReadOnlyProperty();
  }

  public ObjectProperty<ReportFilter> filter() {
    return filter;
  }

  public ObjectProperty<ReportOrder> order() {
    return order;
  }

  public ObjectProperty<ReportId> opened() {
    return workspace.report();
  }

  public boolean isBin() {
    return filter.get() instanceof ReportFilter.Binned;
  }

  /** Opens a report; one in the bin is not read there, and offered to be put back. */
  public void open(ReportSummary report) {
    if (isBin()) {
      notices.tell(
          Messages.text("library.reports.binned"),
          new Offer(Messages.text("library.reports.menu.restore"), () -> restore(List.of(report))));
    } else {
      workspace.open(report.id());
    }
  }

  /** Opens the report so many places further down the list, or up where negative. */
  public void step(int by) {
    int here = indexOfOpened();
    int there = here < 0 ? 0 : here + by;
    if (there >= 0 && there < reports.size()) {
      open(reports.get(there));
    }
  }

  /** Where the open report stands in the list, or -1. */
  public int indexOfOpened() {
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).id().equals(workspace.report().get())) {
        return i;
      }
    }
    return -1;
  }

  /** Into the bin, and offers to undo that. */
  public void delete(List<ReportSummary> chosen) {
    run(chosen, "library.reports.deed.delete", Reports::delete, () -> offerUndo(chosen));
    if (chosen.stream().anyMatch(report -> report.id().equals(workspace.report().get()))) {
      workspace.report().set(null);
    }
  }

  private void offerUndo(List<ReportSummary> deleted) {
    notices.tell(
        Messages.text("library.reports.deleted", deleted.size()),
        new Offer(Messages.text("command.undo"), () -> restore(deleted)));
  }

  public void restore(List<ReportSummary> chosen) {
    run(chosen, "library.reports.deed.restore", Reports::restore);
  }

  public void markRead(List<ReportSummary> chosen, boolean read) {
    run(
        chosen,
        "library.reports.deed.read",
        (room, ids) -> ids.forEach(report -> room.markRead(report, read)));
  }

  /** The tags that the user gave to every one of them. */
  static List<String> commonTags(List<ReportSummary> chosen) {
    return chosen.getFirst().userTags().stream()
        .filter(tag -> chosen.stream().allMatch(report -> report.userTags().contains(tag)))
        .toList();
  }

  /** From now on these are the tags that all of them have; what else one of them has stays. */
  public void setCommonTags(List<ReportSummary> chosen, List<String> tags) {
    var before = commonTags(chosen);
    var gone = before.stream().filter(tag -> !tags.contains(tag)).toList();
    run(chosen, "library.reports.deed.tags", (room, ids) -> room.changeTags(ids, tags, gone));
  }

  /** A blank name goes back to what was detected. */
  public void setEvent(List<ReportSummary> chosen, String event) {
    run(chosen, "library.reports.deed.event", (room, ids) -> room.setEvent(ids, event));
  }

  private void run(
      List<ReportSummary> chosen, String deed, BiConsumer<Reports, List<ReportId>> action) {
    run(chosen, deed, action, () -> {});
  }

  private void run(
      List<ReportSummary> chosen,
      String deed,
      BiConsumer<Reports, List<ReportId>> action,
      Runnable afterwards) {
    var ids = chosen.stream().map(ReportSummary::id).toList();
    tasks.run(
        () -> {
          action.accept(library.reports(), ids);
          return ids.size();
        },
        done -> afterwards.run(),
        notices.failureOf(Messages.text(deed)));
  }

  private void sort() {
    FXCollections.sort(reports, order.get().comparator());
    beginnings.now();
  }

  private void leave() {
    beginnings.await();
    loaded.set(false);
    refresh();
  }

  private void refresh() {
    var asked = filter.get();
    @Nullable ReportId staying = isBeingRead() ? workspace.report().get() : null;
    newest.ask(
        () -> list(asked, staying),
        this::show,
        notices.failureOf(Messages.text("library.reports.deed.list")));
  }

  /** True where the open report is in the list of what is unread: reading it takes it off later. */
  private boolean isBeingRead() {
    return filter.get() instanceof ReportFilter.Unread && loaded.get() && indexOfOpened() >= 0;
  }

  private List<ReportSummary> list(ReportFilter asked, @Nullable ReportId staying) {
    var found = library.reports().list(asked);
    if (staying == null || found.stream().anyMatch(report -> report.id().equals(staying))) {
      return found;
    }
    var stays =
        library.reports().list(new ReportFilter.All()).stream()
            .filter(report -> report.id().equals(staying));
    return Stream.concat(found.stream(), stays).toList();
  }

  private void show(List<ReportSummary> found) {
    var sorted = found.stream().sorted(order.get().comparator()).toList();
    if (!sorted.equals(reports)) {
      replacing.set(true);
      reports.setAll(sorted);
      replacing.set(false);
    }
    beginnings.shown();
    loaded.set(true);
  }
}
