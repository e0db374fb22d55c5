package app.hallway.detect.links;

import app.hallway.detect.words.QuickPattern;
import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.LinkSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.TalkLink;
import java.util.ArrayList;
import java.util.List;

/** Reads a block's links with their roles, from the address and from the words around it. */
public final class LinkReader {
  private static final QuickPattern SLIDES =
      QuickPattern.of(
          "(?iU)\\b(?:slides?|slide"
              + " ?deck|deck|pptx?|powerpoint|transparencias|diapositivas|folien|diapos?|slajdy)\\b|幻灯|讲稿|スライド|資料|발표"
              + " ?자료|슬라이드|PPT");
  private static final QuickPattern VIDEO =
      QuickPattern.ofWords(
          "(?iU)\\b(?:videos?|vid|recordings?|recorded|watch(?:"
              + " it)?|v[íi]deo|aufzeichnung|mitschnitt|nagranie|enregistrement)\\b|录像|录音|视频|動画|録画|영상|동영상|다시"
              + " ?보기");
  private static final QuickPattern SCHEDULE =
      QuickPattern.ofWords(
          "(?iU)\\b(?:schedule|abstract|session page|programme|talk page|details)\\b");
  private static final int BEFORE = 24;

  private LinkReader() {}

  public static List<TalkLink> read(InlineText inline) {
    var links = new ArrayList<TalkLink>();
    for (var span : inline.links()) {
      links.add(new TalkLink(role(inline, span), span.url().strip()));
    }
    return links;
  }

  public static LinkRole role(InlineText inline, LinkSpan span) {
    var byAddress = LinkGrammar.role(span.url());
    var label = inline.text().substring(span.start(), span.end());
    var byLabel = label.length() > 60 ? LinkRole.OTHER : roleOf(label);
    return switch (byAddress) {
      case VIDEO, SLIDES -> byAddress;
      case SCHEDULE ->
          byLabel == LinkRole.SLIDES || byLabel == LinkRole.VIDEO ? byLabel : byAddress;
      case CODE, OTHER ->
          byLabel == LinkRole.OTHER ? byWordsBefore(inline, span, byAddress) : byLabel;
    };
  }

  private static LinkRole byWordsBefore(InlineText inline, LinkSpan span, LinkRole otherwise) {
    boolean pointing = span.end() - span.start() <= 12;
    var before = inline.text().substring(Math.max(0, span.start() - BEFORE), span.start());
    int line = before.lastIndexOf('\n');
    var near = before.substring(line + 1);
    boolean labelled = near.stripTrailing().endsWith(":") || near.stripTrailing().endsWith("：");
    var role = pointing || labelled ? roleOf(near) : LinkRole.OTHER;
    return role == LinkRole.OTHER ? otherwise : role;
  }

  private static LinkRole roleOf(String words) {
    if (SLIDES.isIn(words)) {
      return LinkRole.SLIDES;
    }
    if (VIDEO.isIn(words)) {
      return LinkRole.VIDEO;
    }
    return SCHEDULE.isIn(words) ? LinkRole.SCHEDULE : LinkRole.OTHER;
  }
}
