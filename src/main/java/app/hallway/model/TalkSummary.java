package app.hallway.model;

import org.jspecify.annotations.Nullable;

/**
 * A talk in a list over the whole library.
 *
 * @param report the first that tells of it, or null where none does
 * @param reportTitle of that, or empty
 * @param reports how many tell of it
 */
public record TalkSummary(
    Talk talk,
    @Nullable ReportId report,
    String reportTitle,
    int reports,
    int notes,
    boolean highlighted) {}
