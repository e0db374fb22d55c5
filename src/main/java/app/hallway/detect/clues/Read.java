package app.hallway.detect.clues;

import app.hallway.detect.candidates.Candidate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A candidate with the clues that show on it, whatever they weigh. */
public record Read(Candidate candidate, Map<String, Sign> signs) {
  /** All that there are. */
  public static final List<Clue> CLUES =
      Stream.of(
              TitleClues.all(),
              SpeakerClues.all(),
              LinkClues.all(),
              PlaceClues.all(),
              ProseClues.all(),
              ReportClues.all())
          .flatMap(List::stream)
          .toList();

  private static final String NO_TITLE = "generic-words";

  public static Read of(Candidate candidate, ReportSense report) {
    var signs = new LinkedHashMap<String, Sign>();
    for (var clue : CLUES) {
      var sign = clue.read(candidate, report);
      if (sign.strength() != 0) {
        signs.put(clue.name(), sign);
      }
    }
    return new Read(candidate, signs);
  }

  /** 0 where the clue does not show. */
  public double strength(String clue) {
    var sign = signs.get(clue);
    return sign == null ? 0 : sign.strength();
  }

  /** False for headings such as "Conclusion", which say nothing about those beside them. */
  public boolean isFamilyMember() {
    return !signs.containsKey(NO_TITLE);
  }
}
