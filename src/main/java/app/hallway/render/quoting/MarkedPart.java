package app.hallway.render.quoting;

import app.hallway.model.TextSpan;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A span of an article's text, without the white space at its ends, and what stands in it. */
final class MarkedPart {
  private final ReadText read;
  private final TextSpan span;

  MarkedPart(ReadText read, TextSpan wanted) {
    this.read = read;
    var text = read.text();
    int start = wanted.start();
    int end = wanted.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    span = new TextSpan(start, end);
  }

  Element around() {
    return read.around(span);
  }

  /** Whether some of it is part of the passage; what has no words is where it stands between. */
  boolean has(Node node) {
    var own = read.span(node);
    return own.isEmpty()
        ? span.start() < own.start() && own.start() < span.end()
        : own.overlaps(span);
  }

  /** Whether the passage has the first word behind the place where something begins. */
  boolean hasBeginOf(Node node) {
    int start = read.span(node).start();
    while (start < span.start() && Character.isWhitespace(read.text().charAt(start))) {
      start++;
    }
    return span.start() <= start && start < span.end();
  }

  /** As much of the words of a part as the passage has. */
  String words(Node node) {
    var own = read.span(node);
    int start = Math.max(own.start(), span.start());
    int end = Math.min(own.end(), span.end());
    return start < end ? read.text().substring(start, end) : "";
  }

  /** What stands before the passage's part of something, a space where that is nothing. */
  char before(Node node) {
    int start = read.span(node).start();
    return start <= span.start() ? ' ' : read.text().charAt(start - 1);
  }

  /** What stands behind the passage's part of something, a space where that is nothing. */
  char behind(Node node) {
    int end = read.span(node).end();
    return end >= span.end() ? ' ' : read.text().charAt(end);
  }
}
