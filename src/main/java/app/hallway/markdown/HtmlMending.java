package app.hallway.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;

/** Writes a block of HTML anew: angle brackets that are text, and ends that are missing. */
final class HtmlMending {
  /** Before an address, which browsers take for a tag and nobody means as one. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "<(?=(?:[a-zA-Z][a-zA-Z0-9+.-]{1,31}://|mailto:|[\\w.+-]{1,64}@)[^\\s<>]{1,500}>)");

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
    mended.append(ADDRESS.matcher(html.substring(done, offset)).replaceAll("&lt;"));
    done = offset;
  }

  private void end() {
    while (!open.isEmpty()) {
      mended.append("</").append(open.pop()).append('>');
    }
  }
}
