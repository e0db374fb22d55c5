package app.hallway.model;

/**
 * A span of one version's reading text. Whoever says where something is says it so: a span alone
 * means other words as soon as another version is read.
 */
public record Place(VersionId version, TextSpan span) {}
