package app.hallway.detect;

import app.hallway.model.LinkRole;
import java.util.regex.Pattern;

/** Addresses of one shape and what stands behind them. */
record LinkRule(LinkRole role, Pattern address) {
  static LinkRule of(LinkRole role, String regex) {
    return new LinkRule(role, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
  }

  boolean fits(String url) {
    return address.matcher(url).find();
  }
}
