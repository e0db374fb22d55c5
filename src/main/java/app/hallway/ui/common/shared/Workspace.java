package app.hallway.ui.common.shared;

import app.hallway.model.HighlightId;
import app.hallway.model.NoteTarget;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.SpeakerName;
import app.hallway.model.SuggestionId;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.render.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** What the window's parts share: which report, talk and highlight are chosen, and the looks. */
public final class Workspace {
  private final ObjectProperty<@Nullable ReportId> report = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable TalkId> talk = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable SuggestionId> suggestion = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable HighlightId> highlight = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Goal> goal = new SimpleObjectProperty<>();
  private final List<Consumer<Request>> answers = new ArrayList<>();
  private final ObservableSet<ReportId> unanswered = FXCollections.observableSet();
  private final StringProperty status = new SimpleStringProperty("");
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final DoubleProperty textSize = new SimpleDoubleProperty(17);

  /**
   * Where in the newest version the reader should scroll to; its beginning where there is no span.
   */
  public record Goal(ReportId report, @Nullable TextSpan span) {}

  /** What one part of the window asks of another. */
  public sealed interface Request {}

  /**
   * A wish for a note about something; whoever shows notes opens its editor and takes the focus.
   */
  public record NoteRequest(NoteTarget target) implements Request {}

  /**
   * A wish for a talk made of a passage; whoever shows talks asks for its title.
   *
   * @param words the passage's words
   */
  public record TalkRequest(Place passage, String words) implements Request {}

  /** A wish to see all that there is to a talk. */
  public record PageRequest(TalkId talk) implements Request {}

  /** A wish to see all that a speaker gave. */
  public record SpeakerRequest(SpeakerName speaker) implements Request {}

  /** A wish to see the folders that are kept up to date. */
  public record FoldersRequest() implements Request {}

  /** A wish to see what was changed in their files. */
  public record ChangesRequest() implements Request {}

  /** A wish to see what all reports tell of an event. */
  public record DigestRequest(String event) implements Request {}

  /** A wish to begin one's own report of an event. */
  public record DraftRequest(String event) implements Request {}

  /** The open report, or null. */
  public ObjectProperty<@Nullable ReportId> report() {
    return report;
  }

  /** The chosen talk of the open report, or null. */
  public ObjectProperty<@Nullable TalkId> talk() {
    return talk;
  }

  /** The chosen one of what may be talks of the open report, or null; only where no talk is. */
  public ObjectProperty<@Nullable SuggestionId> suggestion() {
    return suggestion;
  }

  /** The chosen highlight of the open report, or null. */
  public ObjectProperty<@Nullable HighlightId> highlight() {
    return highlight;
  }

  /** Where the reader goes next. */
  public ObjectProperty<@Nullable Goal> goal() {
    return goal;
  }

  /** Asks it of those who can do it. */
  public void ask(Request request) {
    List.copyOf(answers).forEach(answer -> answer.accept(request));
  }

  /**
   * Hears all that is asked from now on.
   *
   * @param answer does nothing about what is for others
   */
  public void onRequest(Consumer<Request> answer) {
    answers.add(answer);
  }

  /** Reports whose pages did not answer: they are shown without their pictures. */
  public ObservableSet<ReportId> unanswered() {
    return unanswered;
  }

  /** The newest line for the status bar; already worded. */
  public StringProperty status() {
    return status;
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /** The page's text size in CSS pixels. */
  public DoubleProperty textSize() {
    return textSize;
  }

  /** Opens a report where its reader left off. */
  public void open(ReportId id) {
    report.set(id);
  }

  /** Opens a report at a place of its reading text. */
  public void open(ReportId id, @Nullable TextSpan span) {
    report.set(id);
    goal.set(new Goal(id, span));
  }
}
