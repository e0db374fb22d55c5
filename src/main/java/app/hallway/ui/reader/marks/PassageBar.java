package app.hallway.ui.reader.marks;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.Place;
import app.hallway.model.TextSpan;
import app.hallway.ui.reader.open.MarksViewModel;
import app.hallway.ui.reader.open.OpenPage;
import app.hallway.ui.reader.page.PageView;
import app.hallway.ui.reader.page.SentenceBreaks;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What the user has selected, or the highlight that was clicked, with the bar that floats by it.
 */
public final class PassageBar extends StackPane {
  private static final double GAP = 8;

  private final MarksViewModel marks;
  private final PageView page;
  private @Nullable OpenPage shown;
  private @Nullable SentenceBreaks sentences;
  private @Nullable Place selected;
  private @Nullable Highlight chosen;

  public PassageBar(MarksViewModel marks, PageView page) {
    this.marks = marks;
    this.page = page;
    setPickOnBounds(false);
    setManaged(false);
    setVisible(false);
  }

  public void over(OpenPage open) {
    leave();
    shown = open;
  }

  /** The page goes, and with it what was selected there. */
  public void leave() {
    shown = null;
    sentences = null;
    selected = null;
    hide();
  }

  /** True where nothing can be marked. */
  public boolean isReadOnly() {
    return marks.isReadOnly();
  }

  /**
   * True while a key can be about something: the selection, also one out of sight, or a highlight.
   */
  public boolean isMarked() {
    return chosen != null || (selected != null && !marks.isReadOnly());
  }

  /** Whether words of the page are selected. */
  public boolean isSelected() {
    return selected != null;
  }

  public void hide() {
    setVisible(false);
    chosen = null;
  }

  public void selectionChanged() {
    var selection = page.selection();
    var open = shown;
    selected =
        open == null
            ? null
            : selection.map(found -> new Place(open.view().version(), found.span())).orElse(null);
    if (selection.isPresent() && selected != null) {
      showForSelection(selection.get());
    } else if (chosen == null) {
      hide();
    }
  }

  private void showForSelection(PageView.Passage passage) {
    chosen = null;
    if (marks.isReadOnly()) {
      hide();
      return;
    }
    show(
        new MarkBar(null, this::paint)
            .with("reader.note", "N", this::note)
            .with("reader.copy", null, this::copy)
            .with("reader.talk", null, this::makeTalk),
        passage.box());
  }

  /**
   * A click on the page, on no link: shows the bar of the highlight there, or hides it. Where
   * several lie over one another, the one on top comes first, and each click takes the next.
   */
  public void clicked(double x, double y) {
    choose(x, y, 1);
  }

  /** What is asked for at a point is about the highlight that was clicked, or the one on top. */
  public void pointedAt(double x, double y) {
    choose(x, y, 0);
  }

  private void choose(double x, double y, int further) {
    var open = shown;
    if (open != null && selected == null && !marks.isReadOnly()) {
      var under = page.highlightsAt(x, y);
      int before = chosen == null ? -1 : under.indexOf(chosen.id().value());
      Optional.of(under)
          .filter(some -> !some.isEmpty())
          .map(some -> some.get(before < 0 ? 0 : (before + further) % some.size()))
          .flatMap(id -> marks.highlight(open, id))
          .ifPresentOrElse(this::choose, this::hide);
    }
  }

  private void choose(Highlight highlight) {
    highlight
        .placement()
        .span()
        .ifPresent(
            span -> {
              marks.choose(highlight.id());
              show(
                  new MarkBar(highlight.colour(), this::paint)
                      .with("reader.note", "N", this::note)
                      .with("reader.copy", null, this::copy)
                      .with("reader.delete", null, this::delete),
                  page.boxOf(span));
              chosen = highlight;
            });
  }

  private void show(MarkBar bar, Bounds box) {
    getChildren().setAll(bar);
    setVisible(true);
    applyCss();
    autosize();
    var view = (Region) getParent();
    double x = box.getCenterX() - getWidth() / 2;
    double below = box.getMaxY() + GAP;
    boolean fitsBelow = below + getHeight() < view.getHeight();
    double y = fitsBelow ? below : Math.max(GAP, box.getMinY() - GAP - getHeight());
    relocate(clamp(x, GAP, view.getWidth() - getWidth() - GAP), y);
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(value, most));
  }

  /** Gives the selection, or the chosen highlight, this colour. */
  public void paint(HighlightColour colour) {
    if (chosen != null) {
      marks.recolour(chosen.id(), colour);
      hide();
    } else if (selected != null) {
      marks.mark(selected, colour);
      done();
    }
  }

  public void note() {
    if (chosen != null) {
      marks.noteAbout(chosen.id());
      hide();
    } else if (selected != null) {
      marks.noteAbout(selected);
      done();
    }
  }

  /** The words that are selected or marked; empty where none are. */
  public String words() {
    var span = chosen == null ? span() : chosen.placement().span().orElse(null);
    return span == null || shown == null ? "" : span.of(shown.article().readingText());
  }

  private @Nullable TextSpan span() {
    return selected == null ? null : selected.span();
  }

  public void copy() {
    var words = words();
    if (!words.isEmpty()) {
      var content = new ClipboardContent();
      content.putString(words);
      Clipboard.getSystemClipboard().setContent(content);
      hide();
    }
  }

  public void makeTalk() {
    if (selected != null) {
      marks.makeTalk(selected);
      done();
    }
  }

  private void delete() {
    if (chosen != null) {
      marks.delete(chosen.id());
      hide();
    }
  }

  /** Takes the selection away. */
  public void done() {
    selected = null;
    page.unselect();
    hide();
  }

  /**
   * Selects the sentence that is being read: the first seen, or the one that is selected in part.
   */
  public void selectSentence() {
    int from = selected == null ? page.top() : selected.span().start();
    select(sentences() == null ? null : sentences().at(from));
  }

  public void selectAll() {
    if (shown != null) {
      page.selectAll();
      selectionChanged();
    }
  }

  public void nextSentence() {
    step(span(), false);
  }

  /** Adds the next sentence to what is selected. */
  public void extend() {
    step(span(), true);
  }

  public void previousSentence() {
    var known = sentences();
    if (selected != null && known != null) {
      select(known.before(selected.span()));
    }
  }

  private void step(@Nullable TextSpan from, boolean extending) {
    var known = sentences();
    var next = from == null || known == null ? null : known.after(from);
    if (from != null && next != null) {
      select(extending ? new TextSpan(from.start(), next.end()) : next);
    }
  }

  private void select(@Nullable TextSpan span) {
    if (span != null) {
      page.select(span);
      selectionChanged();
    }
  }

  private @Nullable SentenceBreaks sentences() {
    if (sentences == null && shown != null) {
      sentences = new SentenceBreaks(shown.article());
    }
    return sentences;
  }
}
