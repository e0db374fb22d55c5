package app.hallway.model;

/** A passage of a version that is to be marked. */
public record NewMark(TextSpan span, HighlightColour colour) {}
