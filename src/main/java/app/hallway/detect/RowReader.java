package app.hallway.detect;

import app.hallway.markdown.InlineText;
import app.hallway.model.Speaking;
import java.util.ArrayList;
import java.util.List;

/** Reads a table's row as the announcement of a talk: its longest telling cell is the title. */
final class RowReader {
  private static final int LONGEST_KIND = 40;

  private RowReader() {}

  static Headline read(InlineText row) {
    var cells = cells(row);
    Headline best = HeadlineReader.read(InlineText.EMPTY);
    for (var cell : cells) {
      if (cell.text().length() <= best.title().length()) {
        continue;
      }
      var headline = HeadlineReader.read(cell);
      boolean telling = TitleInProse.isTitle(headline.title()) && !isOneOfPeople(cell);
      if (telling && headline.title().length() > best.title().length()) {
        best = headline;
      }
    }
    return best.speakers().isEmpty() ? withSpeakers(best, cells) : best;
  }

  private static Headline withSpeakers(Headline headline, List<InlineText> cells) {
    var people = new ArrayList<Speaking>();
    var kind = headline.kind();
    for (var cell : cells) {
      if (people.isEmpty() && !cell.text().contains(headline.title())) {
        people.addAll(SpeakerList.read(cell.text(), false));
      }
      boolean mayBeKind = kind == null && cell.text().length() <= LONGEST_KIND;
      if (mayBeKind && Purpose.share(cell.text()) == 1) {
        kind = Kinds.named(cell.text()).orElse(null);
      }
    }
    var form = people.isEmpty() ? Headline.Form.TITLE_ONLY : Headline.Form.TITLE_DASH_SPEAKER;
    return new Headline(headline.title(), people, form, kind, headline.mark());
  }

  private static boolean isOneOfPeople(InlineText cell) {
    return !SpeakerList.read(cell.text(), false).isEmpty();
  }

  private static List<InlineText> cells(InlineText row) {
    var cells = new ArrayList<InlineText>();
    int from = 0;
    for (int at = 0; at <= row.text().length(); at++) {
      if (at == row.text().length() || row.text().charAt(at) == TableCells.BETWEEN) {
        cells.add(row.slice(from, at));
        from = at + 1;
      }
    }
    return cells;
  }
}
