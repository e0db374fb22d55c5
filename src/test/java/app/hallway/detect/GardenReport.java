package app.hallway.detect;

import app.hallway.markdown.Markdown;
import app.hallway.model.Detection;
import app.hallway.model.ReportMetadata;
import java.util.List;

/** A report of an event, its text given. */
final class GardenReport {
  private static final TalkDetector DETECTOR = new TalkDetector();

  private GardenReport() {}

  static Detection detect(String text) {
    var metadata =
        new ReportMetadata("Notes from GardenConf 2031", List.of(), null, List.of(), null, null);
    return DETECTOR.detect(metadata, Markdown.parse(text));
  }
}
