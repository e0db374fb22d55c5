package app.hallway.anchor;

import app.hallway.model.TextSpan;

/** A stretch of a reading text that stands for itself: a heading, paragraph, list item, row. */
public record Passage(TextSpan span, boolean heading) {}
