package app.hallway.search;

import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.SearchHit;
import app.hallway.model.TalkKind;

/** What a thing must be, besides having words. */
public sealed interface Condition {
  /** As a query says it. */
  String written();

  record OfType(SearchHit.Kind type) implements Condition {
    @Override
    public String written() {
      return said(Operator.TYPE, this);
    }
  }

  record OfTalkKind(TalkKind kind) implements Condition {
    @Override
    public String written() {
      return said(Operator.KIND, this);
    }
  }

  record OfNoteKind(NoteKind kind) implements Condition {
    @Override
    public String written() {
      return said(Operator.KIND, this);
    }
  }

  record Coloured(HighlightColour colour) implements Condition {
    @Override
    public String written() {
      return said(Operator.COLOUR, this);
    }
  }

  record Has(Possession what) implements Condition {
    @Override
    public String written() {
      return said(Operator.HAS, this);
    }
  }

  record Is(Standing standing) implements Condition {
    @Override
    public String written() {
      return said(Operator.IS, this);
    }
  }

  /** A report when it was published, a talk when it was told of, what the user wrote when. */
  record Dated(Side side, Period period) implements Condition {
    @Override
    public String written() {
      var operator =
          switch (side) {
            case BEFORE -> Operator.BEFORE;
            case AFTER -> Operator.AFTER;
            case ON -> Operator.ON;
          };
      return operator.word() + ":" + period.written();
    }
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

  private static String said(Operator operator, Condition condition) {
    return operator.word() + ":" + operator.written(condition);
  }
}
