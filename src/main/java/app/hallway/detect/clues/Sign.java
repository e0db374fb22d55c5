package app.hallway.detect.clues;

/**
 * What a clue saw.
 *
 * @param strength 0 where it saw nothing; mostly 1 where it saw its sign
 * @param detail the words of the report that it rests on
 */
public record Sign(double strength, String detail) {
  static final Sign NONE = new Sign(0, "");

  static Sign when(boolean seen, String detail) {
    return seen ? new Sign(1, detail) : NONE;
  }
}
