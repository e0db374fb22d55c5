package app.hallway.detect.links;

import app.hallway.detect.words.Search;
import app.hallway.model.LinkRole;

/** Addresses of one shape and what stands behind them. */
record LinkRule(LinkRole role, Search address) {
  static LinkRule of(LinkRole role, String regex) {
    return new LinkRule(role, Search.of("(?i)" + regex));
  }

  boolean fits(String url) {
    return address.isIn(url);
  }
}
