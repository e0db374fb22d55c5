package app.hallway.importing.metadata;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses on the web that lead somewhere wherever they stand. */
final class WebAddress {
  private WebAddress() {}

  static boolean isAbsolute(String text) {
    try {
      var uri = new URI(text);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
