package app.hallway.importing.html;

import app.hallway.model.LeftOut;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What programs for writing (Google Docs, Word, Writer) export beside the text: remarks that its
 * readers made among themselves, and a title that is a paragraph with a name.
 */
final class WritingPrograms {
  private static final String REMARK_SIGNS =
      "sup:has(> a[href^=#cmnt]), a[id^=cmnt_ref], .msocomanchor, .MsoCommentReference";

  private static final String REMARKS =
      "div:has(> p > a[id^=cmnt]:not([id^=cmnt_ref])), [style*=mso-element:comment-list], .msocomtxt";

  private WritingPrograms() {}

  /** Returns the remarks. */
  static List<LeftOut> settle(Element page) {
    var remarks = new ArrayList<LeftOut>();
    for (var remark : page.select(REMARKS)) {
      if (remark.hasText() && remark.ownerDocument() != null) {
        remarks.add(
            new LeftOut(
                LeftOut.Kind.COMMENTS, 0, remark.text(), remark.select("a[href^=http]").size()));
      }
      remark.remove();
    }
    page.select(REMARK_SIGNS).forEach(Node::remove);
    page.select("p.MsoTitle, .doc-content > p.title").forEach(title -> title.tagName("h1"));
    return remarks;
  }
}
