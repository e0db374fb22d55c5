package app.hallway.ui.palette;

import app.hallway.library.Library;
import app.hallway.model.Event;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.Speaker;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkSummary;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All in a library that one can go to by its name: reports, those first that were open last, then
 * events, speakers and talks.
 */
public final class NamedPlaces {
  private static final int REMEMBERED = 20;

  private final Library library;
  private final Workspace workspace;
  private final Consumer<String> toEvent;

  /** The newest first. */
  private final List<ReportId> opened = new ArrayList<>();

  /**
   * Notes from now on which reports are opened.
   *
   * @param toEvent shows the reports of an event, by its name
   */
  public NamedPlaces(Library library, Workspace workspace, Consumer<String> toEvent) {
    this.library = library;
    this.workspace = workspace;
    this.toEvent = toEvent;
    workspace
        .report()
        .subscribe(
            report -> {
              if (report != null) {
                remember(report);
              }
            });
  }

  private synchronized void remember(ReportId report) {
    opened.remove(report);
    opened.addFirst(report);
    if (opened.size() > REMEMBERED) {
      opened.removeLast();
    }
  }

  private synchronized List<ReportId> opened() {
    return List.copyOf(opened);
  }

  /** Off the FX thread. What the rows do is for that thread. */
  public List<PaletteRow> rows() {
    return Stream.of(
            reports().map(this::row),
            library.events().list().stream().map(this::row),
            library.speakers().list().stream().map(this::row),
            library.talks().list(TalkFilter.ALL).stream().map(this::row))
        .flatMap(rows -> rows)
        .toList();
  }

  /** The open one is the last of those that were opened: to go back is one key more. */
  private Stream<ReportSummary> reports() {
    var reports = library.reports().list(new ReportFilter.All());
    var known = reports.stream().collect(Collectors.toMap(ReportSummary::id, report -> report));
    var last = new ArrayList<>(opened());
    if (!last.isEmpty()) {
      last.addLast(last.removeFirst());
    }
    return Stream.concat(last.stream().map(known::get).filter(Objects::nonNull), reports.stream())
        .distinct();
  }

  private PaletteRow row(ReportSummary report) {
    var event = report.event();
    return go(
        report.metadata().title(), event == null ? "" : event, () -> workspace.open(report.id()));
  }

  private PaletteRow row(Event event) {
    return go(
        event.name(),
        Messages.text("palette.event", event.reports()),
        () -> toEvent.accept(event.name()));
  }

  private PaletteRow row(Speaker speaker) {
    return go(
        speaker.name().text(),
        Messages.text("palette.speaker", speaker.talks()),
        () -> workspace.ask(new Workspace.SpeakerRequest(speaker.name())));
  }

  private PaletteRow row(TalkSummary listed) {
    return go(
        listed.talk().title(),
        Messages.text("palette.talk"),
        () -> workspace.ask(new Workspace.PageRequest(listed.talk().id())));
  }

  private static PaletteRow go(String title, String detail, Runnable action) {
    return PaletteRow.of(title, detail, "", true, action);
  }
}
