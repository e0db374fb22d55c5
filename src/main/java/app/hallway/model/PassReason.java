package app.hallway.model;

/** Why a file was passed over by an import: there is nothing wrong with it, but no report in it. */
public enum PassReason {
  /** Notes and highlights that Hallway exported. */
  EXPORT,
  /** Notes that Hallway kept in a file of their own, for the library did not take them. */
  RESCUED_NOTES,
  /** The page that Hallway made of a report that the library has. */
  RENDERED_PAGE,
  /** A link that leads out of the folders that were chosen. */
  OUTSIDE
}
