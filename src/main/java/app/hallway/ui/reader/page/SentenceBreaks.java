package app.hallway.ui.reader.page;

import app.hallway.model.TextSpan;
import app.hallway.render.Article;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sentences of an article, for selecting by keys. A heading or list item ends one too. */
public final class SentenceBreaks {
  private final List<TextSpan> spans;

  public SentenceBreaks(Article article) {
    var found = new ArrayList<TextSpan>();
    var parts = article.parts();
    for (int i = 0; i < parts.size(); i++) {
      boolean leaf =
          i + 1 == parts.size() || parts.get(i + 1).html().start() >= parts.get(i).html().end();
      if (leaf) {
        addSentences(article.readingText(), parts.get(i).text(), found);
      }
    }
    spans = List.copyOf(found);
  }

  private static void addSentences(String text, TextSpan part, List<TextSpan> found) {
    var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    var words = part.of(text);
    breaks.setText(words);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      int last = end;
      while (last > start && Character.isWhitespace(words.charAt(last - 1))) {
        last--;
      }
      if (last > start) {
        found.add(new TextSpan(part.start() + start, part.start() + last));
      }
    }
  }

  /** The one at an offset, or the first behind it; null where there is none. */
  public @Nullable TextSpan at(int offset) {
    for (var span : spans) {
      if (span.end() > offset) {
        return span;
      }
    }
    return null;
  }

  /** The one that follows a passage; null behind the last. */
  public @Nullable TextSpan after(TextSpan passage) {
    for (var span : spans) {
      if (span.start() >= passage.end()) {
        return span;
      }
    }
    return null;
  }

  /** The one before a passage; null before the first. */
  public @Nullable TextSpan before(TextSpan passage) {
    TextSpan last = null;
    for (var span : spans) {
      if (span.end() > passage.start()) {
        break;
      }
      last = span;
    }
    return last;
  }
}
