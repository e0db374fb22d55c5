package app.hallway.render.pictures;

/** Why a picture is not shown. */
public enum PictureRefusal {
  /** No picture, or of a kind that the page cannot show. */
  KIND,
  /** It is broken off or says of itself what cannot be. */
  BROKEN,
  /** It has more pixels than are decoded. */
  PIXELS,
  /** The file of a drawing is too large. */
  BYTES,
  /** A drawing draws too many things, counted as often as they are drawn. */
  SHAPES,
  /** Its parts lie in one another too deep. */
  DEPTH,
  /** Filters, masks and patterns over too large an area. */
  EFFECTS,
  /** Its lines have too many dashes. */
  DASHES,
  /** Too much text, or too large. */
  TEXT,
  /** It is too long for its width, or reaches too far. */
  SIZE,
  /** The page did not answer with it. */
  UNANSWERED
}
