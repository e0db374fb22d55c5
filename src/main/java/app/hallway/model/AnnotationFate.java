package app.hallway.model;

/** What became of an annotation that came from another program. */
public enum AnnotationFate {
  /** It is a highlight of the words that it marks, or of its whole talk. */
  PLACED,
  /** It is a highlight of words that were changed since. */
  EDITED,
  /** It is a note about its report or its talk. */
  NOTED,
  /** It was there already, and so was all that is written about it. */
  KNOWN,
  /** It was there already; what else was written about it is now, too. */
  MORE_NOTES,
  /** Its report does not have its words: a detached highlight. */
  WORDS_GONE,
  /** Its words stand in several places of its report: a detached highlight. */
  WORDS_SEVERAL,
  /** Its report does not tell of its talk: it is one of words, or of the report. */
  TALK_UNKNOWN,
  /** It waits: there is no report that it is of. */
  NO_REPORT,
  /** It waits: there are several reports that it may be of. */
  SEVERAL_REPORTS,
  /** It only says where somebody was: nothing is kept. */
  BOOKMARK,
  /** It has no words, neither marked nor written: nothing is kept. */
  EMPTY,
  /** It is not written as its form has it: nothing is kept. */
  BROKEN;

  /** Whether it is where it belongs, from now on or already. */
  public boolean isPlaced() {
    return switch (this) {
      case PLACED, EDITED, NOTED, KNOWN, MORE_NOTES -> true;
      case WORDS_GONE, WORDS_SEVERAL, TALK_UNKNOWN, NO_REPORT, SEVERAL_REPORTS -> false;
      case BOOKMARK, EMPTY, BROKEN -> false;
    };
  }

  /** Whether it waits for a report. */
  public boolean isWaiting() {
    return this == NO_REPORT || this == SEVERAL_REPORTS;
  }
}
