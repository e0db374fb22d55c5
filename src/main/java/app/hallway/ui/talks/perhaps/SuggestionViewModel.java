package app.hallway.ui.talks.perhaps;

import app.hallway.model.Suggestion;
import app.hallway.ui.talks.words.TalkWords;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One that may be a talk of the open report: a row, and while it is chosen a card. */
public final class SuggestionViewModel {
  private final Suggestion suggestion;
  private final String reportTitle;
  private final SuggestionsViewModel all;
  private final BooleanProperty chosen = new SimpleBooleanProperty();
  private final BooleanProperty focusWanted = new SimpleBooleanProperty();

  SuggestionViewModel(Suggestion suggestion, String reportTitle, SuggestionsViewModel all) {
    this.suggestion = suggestion;
    this.reportTitle = reportTitle;
    this.all = all;
  }

  public Suggestion suggestion() {
    return suggestion;
  }

  public String title() {
    return suggestion.title();
  }

  /** Who, what, and where it stands. */
  public String line() {
    return TalkWords.line(suggestion, reportTitle);
  }

  /** Why it may be a talk, the strongest reason first; never empty. */
  public List<String> reasons() {
    return TalkWords.reasons(suggestion);
  }

  /** True while it is the chosen one. */
  public BooleanProperty chosen() {
    return chosen;
  }

  /** True until the row has the focus that was asked for it. */
  public BooleanProperty focusWanted() {
    return focusWanted;
  }

  /** Chooses it, where it is not chosen yet, and scrolls the page to it. */
  public void choose() {
    if (!chosen.get()) {
      goThere();
    }
  }

  /** Chooses it and scrolls the page to it. */
  public void goThere() {
    all.goTo(this);
  }

  /** It is a talk, which is the chosen one then. */
  public void take() {
    all.take(this);
  }

  /** It is no talk, and is not offered again; the next one is chosen. */
  public void decline() {
    all.decline(this);
  }
}
