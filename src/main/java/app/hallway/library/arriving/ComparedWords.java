package app.hallway.library.arriving;

import app.hallway.library.likeness.Fingerprint;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words of the versions that were compared last: what belongs to a series is compared with
 * others of it again and again. Not thread-safe.
 */
final class ComparedWords {
  private static final int KEPT = 256;

  /** By the digest of a version's bytes, as an id may come to stand for another one. */
  private final Map<String, Fingerprint> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Fingerprint> eldest) {
          return size() > KEPT;
        }
      };

  Fingerprint of(VersionId version, Session session) {
    var sha256 = session.versions().sha256(version).orElseThrow();
    var words = known.get(sha256);
    if (words == null) {
      words = Fingerprint.of(session.versions().readingText(version));
      known.put(sha256, words);
    }
    return words;
  }
}
