package app.hallway.model;

import java.nio.file.Path;
import java.util.List;

/**
 * What a start of the program asks of the window: that something is seen. None changes what the
 * user wrote.
 */
public sealed interface Errand {
  /** The window itself, as the user left it. */
  record ToFront() implements Errand {}

  /**
   * Reports in files, of which the first is opened; what the library does not have yet comes in.
   */
  record OpenFiles(List<Path> files) implements Errand {
    public OpenFiles {
      files = List.copyOf(files);
    }
  }

  record OpenReport(ReportId report) implements Errand {}

  /** The place where a report tells of it. */
  record OpenTalk(TalkId talk) implements Errand {}

  record OpenHighlight(HighlightId highlight) implements Errand {}
}
