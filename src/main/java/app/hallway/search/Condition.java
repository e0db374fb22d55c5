package app.hallway.search;

import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.SearchHit;
import app.hallway.model.TalkKind;

/** What a thing must be, besides having words. */
public sealed interface Condition {
  record OfType(SearchHit.Kind type) implements Condition {}

  record OfTalkKind(TalkKind kind) implements Condition {}

  record OfNoteKind(NoteKind kind) implements Condition {}

  record Coloured(HighlightColour colour) implements Condition {}

  record Has(Possession what) implements Condition {}

  record Is(Standing standing) implements Condition {}

  /** A report when it was published, a talk when it was told of, what the user wrote when. */
  record Dated(Side side, Period period) implements Condition {}

  /** As a query says it. */
  default String written() {
    return switch (this) {
      case OfType _ -> Operator.TYPE.said(this);
      case OfTalkKind _, OfNoteKind _ -> Operator.KIND.said(this);
      case Coloured _ -> Operator.COLOUR.said(this);
      case Has _ -> Operator.HAS.said(this);
      case Is _ -> Operator.IS.said(this);
      case Dated(var side, _) ->
          switch (side) {
            case BEFORE -> Operator.BEFORE.said(this);
            case AFTER -> Operator.AFTER.said(this);
            case ON -> Operator.ON.said(this);
          };
    };
  }

  /** What a report or a talk may have. */
  enum Possession {
    NOTE,
    HIGHLIGHT,
    RECORDING,
    SLIDES,
    ACTION,
    QUESTION
  }

  /** How the user stands to a thing. */
  enum Standing {
    /** Reports: not read; begun; read. */
    UNREAD,
    READING,
    READ,
    /** Talks that are highlighted as a whole, and the two follow-ups. */
    STARRED,
    TO_WATCH,
    WATCHED,
    /** Highlights whose words are gone. */
    DETACHED,
    /** Reports in which there may be more talks. */
    SUGGESTED,
    /** Actions and questions: not ticked off; and of those, due today or before. */
    OPEN,
    DUE
  }

  /** Of a period. */
  enum Side {
    BEFORE,
    AFTER,
    ON
  }
}
