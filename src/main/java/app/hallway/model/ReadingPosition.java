package app.hallway.model;

/**
 * Where somebody reads.
 *
 * @param offset of the first visible character, in UTF-16 units of the reading text
 * @param fraction how much of the report lies above the window's lower edge, 0..1
 */
public record ReadingPosition(int offset, double fraction) {}
