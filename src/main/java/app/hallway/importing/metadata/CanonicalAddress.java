package app.hallway.importing.metadata;

import app.hallway.importing.frontmatter.Fields;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a report says that its author published it. */
final class CanonicalAddress {
  private static final String[] NAMES = {
    "canonical_url",
    "canonicalurl",
    "canonical",
    "url",
    "permalink",
    "original_url",
    "original",
    "source_url",
    "source",
    "link"
  };

  private CanonicalAddress() {}

  static Optional<String> of(Fields fields) {
    return fields.texts(NAMES).filter(CanonicalAddress::isAbsolute).findFirst();
  }

  private static boolean isAbsolute(String text) {
    try {
      var uri = new URI(text);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
