package app.hallway.ui.speakers;

import app.hallway.library.Library;
import app.hallway.model.ReportId;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerOffer;
import app.hallway.model.SpeakerPage;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkSummary;
import app.hallway.model.TextSpan;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.UndoOffer.Removal;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.common.threads.WatchedPage;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** All that there is to one speaker, and what the user says of their names. */
public final class SpeakerPageViewModel {
  private final Library library;
  private final Workspace workspace;
  private final LibraryWork work;
  private final UndoOffer undo;
  private final WatchedPage<SpeakerName, SpeakerPage> watched;

  public SpeakerPageViewModel(Commons commons, Delay delay) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.work = commons.work();
    this.undo = new UndoOffer(library, commons.facts(), work, delay);
    this.watched =
        new WatchedPage<>(
            name -> library.speakers().page(name), commons.facts(), commons.tasks(), work::failed);
  }

  /** What is known of the speaker; null until it is, and where no talk of theirs is left. */
  public ReadOnlyObjectProperty<@Nullable SpeakerPage> page() {
    return watched.page();
  }

  public UndoOffer undo() {
    return undo;
  }

  public void show(SpeakerName name) {
    if (!name.equals(watched.wanted())) {
      undo.withdraw();
    }
    watched.show(name);
  }

  /** Nobody looks any more. */
  public void leave() {
    undo.withdraw();
    watched.leave();
  }

  /** They are one person, shown as they are on this page. */
  public void merge(SpeakerOffer offer) {
    change(Removal.MERGE, shown -> library.speakers().merge(shown, offer.other().name()));
  }

  /** They are not. */
  public void tellApart(SpeakerOffer offer) {
    change(Removal.APART, shown -> library.speakers().tellApart(shown, offer.other().name()));
  }

  public void split(SpeakerName other) {
    change(Removal.PART, shown -> library.speakers().split(shown, other));
  }

  /** The person is shown by another of their names from now on. */
  public void showAs(SpeakerName other) {
    change(Removal.NAME, shown -> library.speakers().merge(other, shown));
  }

  private void change(Removal what, Consumer<SpeakerName> change) {
    var page = watched.page().get();
    if (page != null) {
      undo.remove(what, () -> change.accept(page.speaker().name()), () -> {});
    }
  }

  /** Goes to the place where a report tells of the talk, or where none does, to its own page. */
  public void open(TalkSummary talk) {
    var report = talk.report();
    if (report == null) {
      openPage(talk);
    } else {
      open(report, talk.talk().id());
    }
  }

  private void open(ReportId report, TalkId talk) {
    work.ask(
        () ->
            library.talks().of(report).stream()
                .filter(told -> told.talk().id().equals(talk))
                .map(TalkInReport::span)
                .filter(span -> !span.isEmpty())
                .findFirst(),
        span -> open(report, talk, span));
  }

  private void open(ReportId report, TalkId talk, Optional<TextSpan> span) {
    workspace.open(report, span.orElse(null));
    workspace.talk().set(talk);
  }

  /** Shows all that every report tells of the talk. */
  public void openPage(TalkSummary talk) {
    workspace.ask(new Workspace.PageRequest(talk.talk().id()));
  }
}
