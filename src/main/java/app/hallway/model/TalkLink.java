package app.hallway.model;

/**
 * A link of a talk.
 *
 * @param url as the author wrote it; empty where the author only promises one ("coming soon")
 */
public record TalkLink(LinkRole role, String url) {
  public boolean isExpected() {
    return url.isEmpty();
  }
}
