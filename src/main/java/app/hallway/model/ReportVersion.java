package app.hallway.model;

import java.time.Instant;

/**
 * One state of a report, as a list of its versions shows it.
 *
 * @param number counts from 1 in the order of arrival
 * @param current true for the one that is read where nothing else is said
 * @param takenBack true for a later one than that: its import was undone, or the report came again
 *     as it was before
 * @param seen true for the newest one that the user knows
 */
public record ReportVersion(
    VersionId id,
    ReportId report,
    int number,
    String title,
    Instant imported,
    boolean current,
    boolean takenBack,
    boolean seen) {}
