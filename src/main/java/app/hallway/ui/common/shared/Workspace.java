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
  private final ObjectProperty<@Nullable NoteRequest> noteRequest = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable TalkRequest> talkRequest = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable PageRequest> pageRequest = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable SpeakerRequest> speakerRequest =
      new SimpleObjectProperty<>();
  private final ObservableSet<ReportId> unanswered = FXCollections.observableSet();
  private final StringProperty status = new SimpleStringProperty("");
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final DoubleProperty textSize = new SimpleDoubleProperty(17);

  /**
   * Where in the newest version the reader should scroll to; a new object each time, so that it can
   * be repeated.
   */
  public static final class Goal {
    private final ReportId report;
    private final @Nullable TextSpan span;

    public Goal(ReportId report, @Nullable TextSpan span) {
      this.report = report;
      this.span = span;
    }

    public ReportId report() {
      return report;
    }

    public @Nullable TextSpan span() {
      return span;
    }
  }

  /** A wish for a note about something; a new object each time. */
  public static final class NoteRequest {
    private final NoteTarget target;

    public NoteRequest(NoteTarget target) {
      this.target = target;
    }

    public NoteTarget target() {
      return target;
    }
  }

  /** A wish for a talk made of a passage; a new object each time. */
  public static final class TalkRequest {
    private final Place passage;
    private final String words;

    public TalkRequest(Place passage, String words) {
      this.passage = passage;
      this.words = words;
    }

    public Place passage() {
      return passage;
    }

    /** The passage's words. */
    public String words() {
      return words;
    }
  }

  /** A wish to see all that there is to a talk; a new object each time. */
  public static final class PageRequest {
    private final TalkId talk;

    public PageRequest(TalkId talk) {
      this.talk = talk;
    }

    public TalkId talk() {
      return talk;
    }
  }

  /** A wish to see all that a speaker gave; a new object each time. */
  public static final class SpeakerRequest {
    private final SpeakerName speaker;

    public SpeakerRequest(SpeakerName speaker) {
      this.speaker = speaker;
    }

    public SpeakerName speaker() {
      return speaker;
    }
  }

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

  /** A wish to write a note; whoever shows notes opens its editor and takes the focus. */
  public ObjectProperty<@Nullable NoteRequest> noteRequest() {
    return noteRequest;
  }

  /** A wish to make a talk of a passage; whoever shows talks asks for its title. */
  public ObjectProperty<@Nullable TalkRequest> talkRequest() {
    return talkRequest;
  }

  /** A wish to see a talk's own page. */
  public ObjectProperty<@Nullable PageRequest> pageRequest() {
    return pageRequest;
  }

  /** A wish to see a speaker's own page. */
  public ObjectProperty<@Nullable SpeakerRequest> speakerRequest() {
    return speakerRequest;
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
