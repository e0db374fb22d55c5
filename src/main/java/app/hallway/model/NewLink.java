package app.hallway.model;

/**
 * A link that came for a talk.
 *
 * @param expected true where its author had promised it ("coming soon")
 */
public record NewLink(LinkRole role, String url, boolean expected) {}
