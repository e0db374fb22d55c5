package app.hallway.model;

import java.time.Instant;

/**
 * An annotation that waits for its report.
 *
 * @param id by which it is discarded
 * @param why it waits, or what would become of it by now
 * @param title of that, as its program calls it; may be empty
 * @param address of that; may be empty
 * @param words that it marks, or that were written where it marks none
 * @param note what was written about it; may be empty
 */
public record WaitingAnnotation(
    long id,
    AnnotationFate why,
    String title,
    String address,
    String words,
    String note,
    Instant arrived) {}
