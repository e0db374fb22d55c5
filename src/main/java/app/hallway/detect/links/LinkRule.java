package app.hallway.detect.links;

import app.hallway.detect.words.QuickPattern;
import app.hallway.model.LinkRole;

/** Addresses of one shape and what stands behind them. */
record LinkRule(LinkRole role, QuickPattern address) {
  static LinkRule of(LinkRole role, String regex) {
    return new LinkRule(role, QuickPattern.of("(?i)" + regex));
  }

  /** One that looks at all of an address from its beginning. */
  static LinkRule whole(LinkRole role, String regex) {
    return new LinkRule(role, QuickPattern.ofStart("(?i)" + regex));
  }

  boolean fits(String url) {
    return address.isIn(url);
  }
}
