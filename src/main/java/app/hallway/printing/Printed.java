package app.hallway.printing;

import java.util.Set;

/**
 * A page as PDF.
 *
 * @param missing characters that no font has, as code points: a sign stands for each
 */
public record Printed(byte[] pdf, Set<Integer> missing) {
  public Printed {
    missing = Set.copyOf(missing);
  }
}
