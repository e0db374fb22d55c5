package app.hallway.anchor;

import app.hallway.model.TextSpan;

/** What became of a span, known otherwise than by the methods that are measured. */
sealed interface Truth {
  record At(TextSpan span) implements Truth {}

  record Edited(TextSpan span) implements Truth {}

  record Gone() implements Truth {}

  record Unclear() implements Truth {}
}
