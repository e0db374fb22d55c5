package app.hallway.printing;

import java.util.Set;

/** A page as PDF. */
public final class Printed {
  private final byte[] pdf;
  private final Set<Integer> missing;

  Printed(byte[] pdf, Set<Integer> missing) {
    this.pdf = pdf.clone();
    this.missing = Set.copyOf(missing);
  }

  public byte[] pdf() {
    return pdf.clone();
  }

  /** Code points of the page that no font here can draw. */
  public Set<Integer> missing() {
    return missing;
  }
}
