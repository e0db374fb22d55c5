package app.hallway.ui.library.writings;

import app.hallway.library.wording.Wording;
import app.hallway.model.Highlight;
import app.hallway.model.Placement;
import app.hallway.model.WaitingAnnotation;
import app.hallway.ui.common.texts.Messages;

/** Something that was marked and has no place in a report. */
sealed interface Placeless {
  /** What was marked, or written where nothing was. */
  String words();

  /** What was written about it; may be empty. */
  String note();

  /** Where it is from. */
  String source();

  /** Why it has no place, and what gives it one. */
  String why();

  /** An annotation of another program, without a report. */
  record OfAnnotation(WaitingAnnotation waiting) implements Placeless {
    @Override
    public String words() {
      return waiting.words();
    }

    @Override
    public String note() {
      return waiting.note().equals(waiting.words()) ? "" : waiting.note();
    }

    @Override
    public String source() {
      var title = waiting.title().isEmpty() ? waiting.address() : waiting.title();
      return title.isEmpty() ? Messages.text("waiting.unknown") : title;
    }

    @Override
    public String why() {
      return waiting.why().isWaiting()
          ? Wording.annotation(waiting.why())
          : Messages.text("waiting.could-be");
    }
  }

  /** A highlight whose words are gone from its report. */
  record OfHighlight(Highlight highlight, String about) implements Placeless {
    @Override
    public String words() {
      return highlight.anchor().quote();
    }

    @Override
    public String note() {
      return "";
    }

    @Override
    public String source() {
      return about;
    }

    @Override
    public String why() {
      return highlight.placement() instanceof Placement.Detached lost
          ? Wording.detached(lost)
          : Messages.text("waiting.by-itself");
    }
  }
}
