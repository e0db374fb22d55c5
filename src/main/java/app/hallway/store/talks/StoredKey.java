package app.hallway.store.talks;

import app.hallway.model.TalkKey;

/** Keys of talks as they lie in the library. */
final class StoredKey {
  private static final String LINK = "link:";
  private static final String TITLE = "title:";
  private static final String SPEAKER = "speaker:";

  private StoredKey() {}

  static String text(TalkKey key) {
    return switch (key) {
      case TalkKey.Link(var address) -> LINK + address;
      case TalkKey.Title(var words) -> TITLE + words;
      case TalkKey.Speaker(var words) -> SPEAKER + words;
    };
  }

  /**
   * The other way.
   *
   * @throws IllegalArgumentException for what no program wrote
   */
  static TalkKey read(String text) {
    int begin = text.indexOf(':') + 1;
    var rest = text.substring(begin);
    return switch (text.substring(0, begin)) {
      case LINK -> new TalkKey.Link(rest);
      case TITLE -> new TalkKey.Title(rest);
      case SPEAKER -> new TalkKey.Speaker(rest);
      default -> throw new IllegalArgumentException("no key of a talk: " + text);
    };
  }
}
