package app.hallway.detect;

import app.hallway.detect.Candidate.Speakers;
import app.hallway.detect.Candidate.Speakers.Source;
import app.hallway.detect.PersonNames.Likeness;
import app.hallway.model.Speaking;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who speaks in the first lines below a title. */
final class SpeakersBelow {
  private static final int LINES = 4;
  private static final int LONGEST_LINE = 160;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iU)^\\W{0,4}(?:speakers?|presenters?|presented by|presenting|talk by|given"
              + " by|hosts?|by|lecturers?|panell?ists?|moderator|ponentes?|charla"
              + " de|palestrantes?|orador(?:es)?|referent(?:in|en)?|vortragende[r]?|sprecher(?:in)?|intervenants?|orateurs?|prelegent(?:ci|ka)?|par|por|von|演讲(?:人|者|嘉宾)|讲师|主讲人?|嘉宾|分享(?:人|者)|発表者|登壇者|講演者|スピーカー|발표자|연사|강연자)(?:\\s*\\W?\\s*[:：]\\s*|\\s+)(.{2,200})$");
  private static final Pattern FROM_CHINESE =
      Pattern.compile(
          "(?:演讲(?:人|者)|讲师|分享(?:人|者)|嘉宾)(?:是|为|：|:)?\\s*(?:来自于?\\s*)?(?:([^，。、；\\n"
              + "]{1,20}?)的\\s*)?(\\p{IsHan}{2,3})(?=[（(，。、 ]|$)");
  private static final int PROSE_REACH = 500;

  private SpeakersBelow() {}

  static Speakers read(List<Block> below) {
    int seen = 0;
    for (var block : below) {
      if (block.type() == Block.Type.EMBED || block.type() == Block.Type.CODE) {
        continue;
      }
      seen++;
      boolean heading = block.type() == Block.Type.HEADING || (block.isHeading() && seen > 1);
      if (heading || seen > LINES) {
        break;
      }
      var found = readBlock(block, seen == 1);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return prose(below);
  }

  private static Optional<Speakers> readBlock(Block block, boolean first) {
    var text = block.text().strip();
    int end = text.indexOf('\n');
    var line = end < 0 ? text : text.substring(0, end);
    var label =
        LABEL.matcher(line.length() > LONGEST_LINE + 60 ? line.substring(0, LONGEST_LINE) : line);
    if (label.find()) {
      var words =
          text.length() <= LONGEST_LINE
              ? text.replace('\n', ' ').substring(label.start(1))
              : label.group(1);
      var people = SpeakerList.read(words, true);
      var lineOnly =
          people.isEmpty() ? SpeakerList.read(Sentences.firstOf(label.group(1)), true) : people;
      if (!lineOnly.isEmpty()) {
        return Optional.of(new Speakers(lineOnly, Source.LABEL));
      }
    }
    var chinese = FROM_CHINESE.matcher(line);
    if (chinese.find() && PersonNames.judge(chinese.group(2)) == Likeness.YES) {
      return Optional.of(
          new Speakers(List.of(new Speaking(chinese.group(2), chinese.group(1))), Source.LABEL));
    }
    if (first && line.length() <= LONGEST_LINE) {
      var people = SpeakerList.read(Sentences.firstOf(line), false);
      boolean sure =
          people.stream()
                  .anyMatch(
                      p -> PersonNames.judge(p.name()) == Likeness.YES || p.affiliation() != null)
              || (!people.isEmpty() && text.equals(line));
      if (sure) {
        return Optional.of(new Speakers(people, Source.LINE_BELOW));
      }
    }
    return Optional.empty();
  }

  private static Speakers prose(List<Block> below) {
    for (var block : below) {
      if (block.isHeading()) {
        break;
      }
      if (block.type() == Block.Type.PARAGRAPH || block.type() == Block.Type.ITEM) {
        var text = block.text();
        var people = PeopleInProse.find(text.substring(0, Math.min(text.length(), PROSE_REACH)));
        return people.isEmpty() ? Speakers.NONE : new Speakers(people, Source.PROSE_BELOW);
      }
    }
    return Speakers.NONE;
  }
}
