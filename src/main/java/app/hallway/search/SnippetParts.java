package app.hallway.search;

import app.hallway.model.SearchHit.SnippetPart;
import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a passage into what was searched for and what was not. */
final class SnippetParts {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String text;
  private final List<TextSpan> matches;

  /** The matches lie in the order of their starts. */
  SnippetParts(String text, List<TextSpan> matches) {
    this.text = text;
    this.matches = matches;
  }

  /** Line ends become spaces; an ellipsis stands where the text goes on. */
  List<SnippetPart> in(TextSpan passage) {
    var parts = new ArrayList<SnippetPart>();
    add(parts, passage.start() > 0 ? "…" : "", false);
    int at = passage.start();
    for (var match : matches) {
      if (match.start() >= at && match.end() <= passage.end()) {
        add(parts, text.substring(at, match.start()), false);
        add(parts, match.of(text), true);
        at = match.end();
      }
    }
    add(parts, text.substring(at, passage.end()), false);
    add(parts, passage.end() < text.length() ? "…" : "", false);
    return parts;
  }

  private static void add(List<SnippetPart> parts, String text, boolean match) {
    var words = SPACE.matcher(text).replaceAll(" ");
    var last = parts.isEmpty() ? null : parts.getLast();
    if (last != null && last.match() == match) {
      parts.set(parts.size() - 1, new SnippetPart(last.text() + words, match));
    } else if (!words.isEmpty()) {
      parts.add(new SnippetPart(words, match));
    }
  }
}
