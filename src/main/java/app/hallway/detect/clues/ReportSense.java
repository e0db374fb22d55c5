package app.hallway.detect.clues;

import app.hallway.detect.event.EditionNames;
import app.hallway.detect.event.EventSeries;
import app.hallway.detect.event.ReportPlace;
import app.hallway.detect.words.Purpose;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.model.ReportMetadata;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What kind of text this is as a whole.
 *
 * @param eventInTitle whether the report says which it is about, its title or the file's name names
 *     one, or the title may and headings say who spoke
 * @param editionInTitle whether the title names something and its year
 * @param talkWords how often talks are spoken of near the beginning
 * @param purposes of the titles that were looked at, so that each is found out once
 * @param shares the same of how much of a title its purpose's words take
 * @param lines how many the report has
 * @param talkDensity the same how often talks are spoken of, per thousand words, at most 20
 */
public record ReportSense(
    ReportMetadata metadata,
    boolean eventInTitle,
    boolean eventInText,
    boolean editionInTitle,
    int talkWords,
    double talkDensity,
    int lines,
    Map<String, Purpose> purposes,
    Map<String, Double> shares) {
  private static final int REACH = 20_000;
  private static final double DENSE = 4;
  private static final int PLACES = 2;

  public static ReportSense of(ReportMetadata metadata, String text, ReportPlace place) {
    var title =
        metadata.title()
            + " "
            + String.join(" ", place.names().subList(0, Math.min(PLACES, place.names().size())))
            + " "
            + String.join(" ", metadata.tags())
            + " "
            + (metadata.description() == null ? "" : metadata.description());
    var reach = text.substring(0, Math.min(text.length(), REACH));
    int words = Math.max(100, reach.length() / 6);
    int talks = TalkVocabulary.count(reach, 200);
    boolean titled =
        metadata.event() != null
            || TalkVocabulary.namesEvent(title)
            || EventSeries.first(title).isPresent()
            || (TalkVocabulary.mayNameEvent(metadata.title()) && NamedHeadings.areIn(reach));
    int events = titled ? 2 : TalkVocabulary.countEvents(reach, 2);
    boolean edition = EditionNames.inTitle(metadata.title(), reach).isPresent();
    return new ReportSense(
        metadata,
        titled,
        events > 0,
        edition,
        talks,
        Math.min(20, talks * 1000.0 / words),
        (int) text.lines().count(),
        new ConcurrentHashMap<>(),
        new ConcurrentHashMap<>());
  }

  /** What a title would be for, were it a section's. */
  Purpose purposeOf(String title) {
    return purposes.computeIfAbsent(title, Purpose::of);
  }

  /** How much of a title the words take that say what a section is for, 0..1. */
  public double shareOfPurpose(String title) {
    return shares.computeIfAbsent(title, Purpose::share);
  }

  /** False for most posts: detection can stop at once. */
  public boolean mayTellOfTalks() {
    boolean mayBeOfOne = editionInTitle || TalkVocabulary.mayNameEvent(metadata.title());
    return eventInTitle
        || (mayBeOfOne && (talkWords > 0 || eventInText))
        || (TalkVocabulary.callsItselfReport(metadata.title()) && talkWords > 1)
        || (eventInText && talkWords > 1)
        || talkDensity > DENSE;
  }
}
