package app.hallway.ui.talks.form;

import app.hallway.model.LinkRole;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A talk's title, kind, speakers, day and links while the user writes them. */
public final class TalkFormViewModel {
  /** In code points. */
  private static final int LONGEST_TITLE = 200;

  /** What the user said. */
  public record Answers(
      String title, TalkKind kind, List<Speaking> speakers, String day, List<TalkLink> links) {
    /** Only what differs from the talk: the rest stays open to better detection. */
    public TalkEdit changesOf(Talk talk) {
      return new TalkEdit(
          title.equals(talk.title()) ? null : title,
          kind == talk.kind() ? null : kind,
          speakers.equals(talk.speakers()) ? null : speakers,
          day.equals(Objects.requireNonNullElse(talk.day(), "")) ? null : day,
          links.equals(talk.links()) ? null : links);
    }

    /** What is left to say of a talk that has title and kind already. */
    public TalkEdit beyondTitleAndKind() {
      return new TalkEdit(
          null,
          null,
          speakers.isEmpty() ? null : speakers,
          day.isEmpty() ? null : day,
          links.isEmpty() ? null : links);
    }
  }

  /** What keeps a form from being saved. */
  public enum Problem {
    NO_TITLE,
    NOT_AN_ADDRESS
  }

  private final boolean adding;
  private final StringProperty title = new SimpleStringProperty("");
  private final ObjectProperty<TalkKind> kind = new SimpleObjectProperty<>(TalkKind.TALK);
  private final StringProperty speakers = new SimpleStringProperty("");
  private final StringProperty day = new SimpleStringProperty("");
  private final ObservableList<LinkField> links = FXCollections.observableArrayList();
  private final BooleanProperty tried = new SimpleBooleanProperty();
  private final Consumer<Answers> onSave;
  private final Runnable onCancel;

  private TalkFormViewModel(boolean adding, Consumer<Answers> onSave, Runnable onCancel) {
    this.adding = adding;
    this.onSave = onSave;
    this.onCancel = onCancel;
  }

  public static TalkFormViewModel correcting(
      Talk talk, Consumer<Answers> onSave, Runnable onCancel) {
    var form = new TalkFormViewModel(false, onSave, onCancel);
    form.title.set(talk.title());
    form.kind.set(talk.kind());
    form.speakers.set(SpeakerLines.write(talk.speakers()));
    form.day.set(Objects.requireNonNullElse(talk.day(), ""));
    talk.links().forEach(link -> form.links.add(new LinkField(link)));
    return form;
  }

  /** A form for a talk made of some words of the page. */
  public static TalkFormViewModel adding(
      String words, Consumer<Answers> onSave, Runnable onCancel) {
    var form = new TalkFormViewModel(true, onSave, onCancel);
    form.title.set(firstLine(words));
    return form;
  }

  private static String firstLine(String words) {
    var line = words.lines().map(String::strip).filter(it -> !it.isEmpty()).findFirst().orElse("");
    var spaced = line.replaceAll("\\s+", " ");
    return spaced.codePointCount(0, spaced.length()) <= LONGEST_TITLE
        ? spaced
        : spaced.substring(0, spaced.offsetByCodePoints(0, LONGEST_TITLE));
  }

  public boolean isAdding() {
    return adding;
  }

  public StringProperty title() {
    return title;
  }

  public ObjectProperty<TalkKind> kind() {
    return kind;
  }

  /** One a line, "Name, Affiliation". */
  public StringProperty speakers() {
    return speakers;
  }

  public StringProperty day() {
    return day;
  }

  public ObservableList<LinkField> links() {
    return links;
  }

  /** True once the user tried to save what cannot be saved: from then on problems are shown. */
  public BooleanProperty tried() {
    return tried;
  }

  /** Adds an empty link of the first role that the talk has none of. */
  public void addLink() {
    links.add(new LinkField(missingRole()));
  }

  private LinkRole missingRole() {
    return List.of(LinkRole.VIDEO, LinkRole.SLIDES, LinkRole.SCHEDULE, LinkRole.CODE).stream()
        .filter(role -> links.stream().noneMatch(link -> link.role().get() == role))
        .findFirst()
        .orElse(LinkRole.OTHER);
  }

  void removeLink(LinkField link) {
    links.remove(link);
  }

  public Optional<Problem> problem() {
    if (title.get().isBlank()) {
      return Optional.of(Problem.NO_TITLE);
    }
    return links.stream().allMatch(LinkField::isValid)
        ? Optional.empty()
        : Optional.of(Problem.NOT_AN_ADDRESS);
  }

  public void save() {
    if (problem().isPresent()) {
      tried.set(true);
    } else {
      onSave.accept(answers());
    }
  }

  public void cancel() {
    onCancel.run();
  }

  private Answers answers() {
    return new Answers(
        title.get().strip().replaceAll("\\s+", " "),
        kind.get(),
        SpeakerLines.read(speakers.get()),
        day.get().strip(),
        links.stream().flatMap(link -> link.link().stream()).toList());
  }
}
