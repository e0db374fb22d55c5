package app.hallway.search;

/** Prepares text for the index. */
public final class IndexWords {
  private IndexWords() {}

  public static String of(String text) {
    return text;
  }
}
