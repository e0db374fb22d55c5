package app.hallway.model;

import org.jspecify.annotations.Nullable;

/**
 * What became of one annotation.
 *
 * @param source the file that it came from
 * @param title of the text that it is of, as its program calls it; may be empty
 * @param words that it marks, or that were written where it marks none; may be empty
 * @param report that it is in, or null
 * @param highlight that it is, or null
 */
public record AnnotationOutcome(
    String source,
    AnnotationFate fate,
    String title,
    String words,
    @Nullable ReportId report,
    @Nullable HighlightId highlight) {}
