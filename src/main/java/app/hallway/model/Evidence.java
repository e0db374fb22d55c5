package app.hallway.model;

/**
 * One reason why something was taken for a talk.
 *
 * @param clue the clue's stable name, such as {@code schedule-link}
 * @param weight log-odds that it adds; negative speaks against
 * @param detail the words of the report that it rests on
 */
public record Evidence(String clue, double weight, String detail) {}
