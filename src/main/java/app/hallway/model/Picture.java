package app.hallway.model;

/**
 * A picture that lay beside a report and came into the library with it.
 *
 * @param reference the address exactly as the report's Markdown has it
 * @param mediaType such as {@code image/png}
 */
public record Picture(String reference, String mediaType, SourceBytes bytes) {}
