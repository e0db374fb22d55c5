package app.hallway.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.HtmlBlock;

/** Writes a block of HTML anew: angle brackets that are text, and ends that are missing. */
final class HtmlMending {
  private final HtmlBlock block;
  private final String html;
  private final StringBuilder mended = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private int done;

  HtmlMending(HtmlBlock block) {
    this.block = block;
    html = block.getLiteral();
  }

  void mend(List<TagPlace> tags) {
    for (var place : tags) {
      var tag = place.tag();
      if (place.isText()) {
        copyTo(tag.start());
        mended.append("&lt;");
        done++;
      } else if (place.isEmpty()) {
        copyTo(tag.end());
        mended.append("</").append(tag.name()).append('>');
      } else if (HtmlElements.isBlock(tag.name())) {
        copyTo(tag.start());
        end();
      } else if (place.isLeftOpen()) {
        open.push(tag.name());
      }
    }
    copyTo(html.length());
    end();
    if (mended.length() != html.length()) {
      block.setLiteral(mended.toString());
    }
  }

  private void copyTo(int offset) {
    for (int at = html.indexOf('<', done); at >= 0 && at < offset; at = html.indexOf('<', at + 1)) {
      if (isWords(at)) {
        mended.append(html, done, at).append("&lt;");
        done = at + 1;
      }
    }
    mended.append(html, done, offset);
    done = offset;
  }

  /** Whether browsers would take for a tag what is an address or a word in angle brackets. */
  private boolean isWords(int at) {
    int end = at + 1;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    if (end == at + 1 || end == html.length() || HtmlTag.at(html, at) != null) {
      return false;
    }
    return html.charAt(end) == '@' || !HtmlElements.isElement(html.substring(at + 1, end));
  }

  private void end() {
    while (!open.isEmpty()) {
      mended.append("</").append(open.pop()).append('>');
    }
  }
}
