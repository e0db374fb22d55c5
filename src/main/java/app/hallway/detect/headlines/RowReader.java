package app.hallway.detect.headlines;

import app.hallway.detect.blocks.Columns;
import app.hallway.detect.blocks.TableCells;
import app.hallway.detect.links.Slug;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.people.SpeakerList;
import app.hallway.detect.words.Cancellation;
import app.hallway.detect.words.Kinds;
import app.hallway.detect.words.Purpose;
import app.hallway.markdown.InlineText;
import app.hallway.model.Speaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table's row as the announcement of a talk: the title is the longest telling cell of those
 * that may hold one, who speaks stands in the column for it, or else in any other cell.
 */
public final class RowReader {
  private static final int LONGEST_KIND = 40;
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iU)\\W*(?:t\\.?b\\.?[acd]\\.?|n/?a|none|nobody|unknown|various(?:"
              + " speakers)?|several|many|all|everyone|multiple|me|varios|diverse|divers|未定|なし|미정)?\\W*");
  private static final Pattern PAUSE =
      Pattern.compile(
          "(?iU)\\W*(?:(?:coffee|tea|morning|afternoon|short|long|lunch|networking|evening|conference|speakers?)\\s+)*(?:registration|check[-"
              + " ]?in|doors(?: open)?|welcome(?: coffee| reception)?|opening(?:"
              + " remarks)?|closing(?:"
              + " remarks)?|break|coffee|tea|lunch|dinner|breakfast|brunch|drinks|reception|party|get[-"
              + " ]?together|pause|kaffee(?:pause)?|mittag(?:essen|spause)?|abendessen|registrierung|einlass|begr[üu][ßs]+ung|pausa|caf[ée]|almuerzo|comida|cena|registro|recepci[óo]n|bienvenida|d[ée]jeuner|accueil|ap[ée]ro|przerwa(?:"
              + " kawowa)?|obiad|rejestracja|lanche|almo[çc]o|休憩|昼休み|受付|開場|懇親会|休息|茶歇|午餐|午休|签到|휴식|점심(?:시간)?|등록)\\W*");

  private final List<InlineText> cells;
  private final @Nullable Columns columns;

  private RowReader(List<InlineText> cells, @Nullable Columns columns) {
    this.cells = cells;
    this.columns = columns;
  }

  /**
   * Reads a row.
   *
   * @param columns what the columns of its table are for, or null where no header says so
   */
  public static Headline read(InlineText row, @Nullable Columns columns) {
    return new RowReader(TableCells.split(row), columns).read();
  }

  /** Those whom the column for them names. */
  static List<Speaking> speakers(InlineText row, Columns columns) {
    var cells = TableCells.split(row);
    return IntStream.range(0, cells.size())
        .filter(columns::holdsSpeakers)
        .mapToObj(i -> peopleIn(cells.get(i).text(), true))
        .findFirst()
        .orElse(List.of());
  }

  private Headline read() {
    var best = HeadlineReader.read(InlineText.EMPTY);
    int at = -1;
    for (int i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      boolean may = columns == null || columns.mayHoldTitle(i);
      if (!may || cell.text().length() <= best.title().length()) {
        continue;
      }
      var headline = HeadlineReader.read(cell);
      boolean telling = PossibleTitle.isOne(headline.title()) && !isOneOfPeople(cell);
      if (telling && headline.title().length() > best.title().length()) {
        best = headline;
        at = i;
      }
    }
    if (at < 0) {
      return fromAddress().orElse(best);
    }
    var read = best.speakers().isEmpty() ? withSpeakers(best, at) : best;
    boolean pause = read.speakers().isEmpty() && PAUSE.matcher(read.title()).matches();
    return pause
        ? HeadlineReader.read(InlineText.EMPTY)
        : read.cancelled(read.cancelled() || cells.stream().anyMatch(RowReader::saysCancelled));
  }

  private static boolean saysCancelled(InlineText cell) {
    return cell.text().length() <= LONGEST_KIND && Cancellation.isAll(cell.text());
  }

  /** A row whose title stands in the address of its link alone. */
  private Optional<Headline> fromAddress() {
    var told = people(-1);
    return cells.stream()
        .flatMap(cell -> cell.links().stream())
        .flatMap(link -> Slug.of(link.url()).stream())
        .flatMap(slug -> SlugReader.read(slug, told).stream())
        .findFirst()
        .map(h -> told.isEmpty() ? h : h.by(told));
  }

  private Headline withSpeakers(Headline headline, int titleAt) {
    var people = people(titleAt);
    var kind = headline.kind();
    for (var cell : cells) {
      boolean mayBeKind = kind == null && cell.text().length() <= LONGEST_KIND;
      if (mayBeKind && Purpose.share(cell.text()) == 1) {
        kind = Kinds.named(cell.text()).orElse(null);
      }
    }
    var form = people.isEmpty() ? Headline.Form.TITLE_ONLY : Headline.Form.TITLE_DASH_SPEAKER;
    return new Headline(
        headline.title(), people, form, kind, headline.mark(), headline.cancelled());
  }

  private List<Speaking> people(int titleAt) {
    for (int i = 0; i < cells.size(); i++) {
      boolean told = columns != null && columns.holdsSpeakers(i);
      boolean may = i != titleAt && (columns == null || columns.mayHoldSpeakers(i));
      var people = may ? peopleIn(cells.get(i).text(), told) : List.<Speaking>of();
      if (!people.isEmpty()) {
        return people;
      }
    }
    return titleAt < 0 ? List.of() : below(cells.get(titleAt).text());
  }

  /** In the title's own cell, on a line of its own. */
  private static List<Speaking> below(String cell) {
    var text = cell.strip();
    int line = text.indexOf('\n');
    return line < 0 ? List.of() : peopleIn(text.substring(line + 1), false);
  }

  /** One line each, or one person whose organisation stands on the next line. */
  private static List<Speaking> peopleIn(String cell, boolean told) {
    var words = cell.strip();
    if (NOBODY.matcher(words).matches()) {
      return List.of();
    }
    if (words.indexOf('\n') < 0) {
      return SpeakerList.read(words, told);
    }
    var lines = words.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    var people = new ArrayList<Speaking>();
    lines.forEach(line -> people.addAll(SpeakerList.read(line, false)));
    boolean allKnown =
        people.size() >= lines.size()
            && people.stream().allMatch(p -> PersonNames.judge(p.name()) == Likeness.YES);
    return allKnown ? people : SpeakerList.read(String.join(", ", lines), told);
  }

  private static boolean isOneOfPeople(InlineText cell) {
    return !SpeakerList.read(cell.text(), false).isEmpty();
  }
}
