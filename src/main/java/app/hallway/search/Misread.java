package app.hallway.search;

/**
 * What looked like an operator, and is searched for as a word, since there is no such value.
 *
 * @param value as it was said
 */
public record Misread(Operator operator, String value) {}
