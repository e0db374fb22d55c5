package app.hallway.detect.candidates;

import app.hallway.detect.headlines.HeadlineReader;
import app.hallway.detect.words.Fragments;
import app.hallway.detect.words.SentenceEnds;
import app.hallway.markdown.InlineText;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Knows lines of a paragraph that stand for themselves, as those of a programme do. */
final class TitleLines {
  private static final int LONGEST = 180;
  private static final int RUN = 3;
  private static final Pattern PARTED =
      Pattern.compile("\\s*\\S.{2,120}?(?:\\s[-–—|]\\s|:\\s|：)\\s*\\S");

  private TitleLines() {}

  /** Whether several are parted alike: they are a list then. */
  static boolean areRun(String[] lines) {
    return lines.length >= RUN && Arrays.stream(lines).filter(TitleLines::isParted).count() >= RUN;
  }

  /** "A Person – A Title" or the reverse. */
  static boolean isParted(String line) {
    return line.length() <= LONGEST
        && PARTED.matcher(line).lookingAt()
        && !SentenceEnds.isSentence(line);
  }

  /** "9:30 Title", "ABC-1234 Title", "Keynote: Title". */
  static boolean isAnnouncement(InlineText line) {
    var text = line.text().strip();
    return !text.isEmpty()
        && text.length() <= LONGEST
        && HeadlineReader.isMarked(text)
        && !SentenceEnds.isSentence(text);
  }

  /** A line of a sentence that its author broke into lines. */
  static boolean isWithinSentence(String[] lines, int number) {
    var before = number == 0 ? "" : lines[number - 1].strip();
    var after = number + 1 == lines.length ? "" : lines[number + 1].strip();
    boolean open = !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
    return (open && Fragments.startsSmall(lines[number].strip())) || Fragments.startsSmall(after);
  }
}
