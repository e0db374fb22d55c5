package app.hallway.render.pictures;

import app.hallway.model.PictureType;
import app.hallway.model.SourceBytes;

/** What became of a picture before the page may have it. */
public sealed interface Verdict {
  /** It may be shown, in these bytes. */
  record Shown(PictureType type, SourceBytes bytes) implements Verdict {}

  /** It stays out of the page. */
  record Refused(PictureRefusal reason) implements Verdict {}
}
