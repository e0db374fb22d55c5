package app.hallway.export;

import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.LinkRole;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import java.util.List;
import java.util.stream.Collectors;

/** The words of an exported file. They are part of its format, and so the same everywhere. */
final class ExportWords {
  static final String HIGHLIGHTS = "Highlights";
  static final String DETACHED = "Detached highlights";
  static final String OTHER_NOTES = "Other notes";
  static final String HIGHLIGHTED = "Highlighted";
  static final String CANCELLED = "Cancelled";
  static final String ORIGINAL = "Original";
  static final String DOT = " \u00b7 ";

  private ExportWords() {}

  static String kind(TalkKind kind) {
    return switch (kind) {
      case KEYNOTE -> "Keynote";
      case TALK -> "Talk";
      case LIGHTNING -> "Lightning talk";
      case PANEL -> "Panel";
      case WORKSHOP -> "Workshop";
      case TUTORIAL -> "Tutorial";
      case BOF -> "Birds of a feather";
      case DEMO -> "Demo";
    };
  }

  /** Empty where the user means to do nothing. */
  static String followUp(FollowUp followUp) {
    return switch (followUp) {
      case NONE -> "";
      case TO_WATCH -> "To watch";
      case WATCHED -> "Watched";
      case DROPPED -> "Dropped";
    };
  }

  /** A sign before a quote. Yellow is what a marker pen is anyway, and has none. */
  static String sign(HighlightColour colour) {
    return switch (colour) {
      case YELLOW -> "";
      case GREEN -> "\ud83d\udfe2 ";
      case BLUE -> "\ud83d\udd35 ";
      case PURPLE -> "\ud83d\udfe3 ";
      case RED -> "\ud83d\udd34 ";
    };
  }

  static String speakers(List<Speaking> speakers) {
    return speakers.stream().map(ExportWords::speaker).collect(Collectors.joining(", "));
  }

  static String speaker(Speaking speaking) {
    return speaking.affiliation() == null
        ? speaking.name()
        : speaking.name() + " (" + speaking.affiliation() + ")";
  }

  static String role(LinkRole role) {
    return switch (role) {
      case SCHEDULE -> "Schedule";
      case VIDEO -> "Recording";
      case SLIDES -> "Slides";
      case CODE -> "Code";
      case OTHER -> "Link";
    };
  }
}
