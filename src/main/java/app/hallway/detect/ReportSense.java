package app.hallway.detect;

import app.hallway.model.ReportMetadata;

/**
 * What kind of text this is as a whole.
 *
 * @param talkDensity how often talks are spoken of, per thousand words, at most 20
 */
record ReportSense(
    ReportMetadata metadata, boolean eventInTitle, boolean eventInText, double talkDensity) {
  private static final int REACH = 20_000;

  static ReportSense of(ReportMetadata metadata, String text) {
    var title =
        metadata.title()
            + " "
            + String.join(" ", metadata.tags())
            + " "
            + (metadata.description() == null ? "" : metadata.description());
    var reach = text.substring(0, Math.min(text.length(), REACH));
    int words = Math.max(100, reach.length() / 6);
    double density = Math.min(20, TalkWords.count(reach, 200) * 1000.0 / words);
    return new ReportSense(
        metadata, TalkWords.namesEvent(title), TalkWords.namesEvent(reach), density);
  }

  boolean mayTellOfTalks() {
    return eventInTitle || eventInText || talkDensity > 0;
  }
}
