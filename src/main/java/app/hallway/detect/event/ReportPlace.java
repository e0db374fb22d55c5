package app.hallway.detect.event;

import java.util.List;

/**
 * What a report's file and the folders over it are called, the file first.
 *
 * @param names without the file's ending
 */
public record ReportPlace(List<String> names) {
  /** Of a text that lies in no file. */
  public static final ReportPlace NONE = new ReportPlace(List.of());

  public ReportPlace {
    names = List.copyOf(names);
  }
}
