package app.hallway.model;

/** A talk in a list over the whole library; {@code report} is the first that tells of it. */
public record TalkSummary(
    Talk talk, ReportId report, String reportTitle, int reports, int notes, boolean highlighted) {}
