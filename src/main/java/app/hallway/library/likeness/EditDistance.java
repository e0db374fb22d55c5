package app.hallway.library.likeness;

/** Levenshtein's distance: letters put in, left out or put in another's place. */
final class EditDistance {
  private EditDistance() {}

  static boolean isWithin(String one, String other, int most) {
    return Math.abs(one.length() - other.length()) <= most && between(one, other, most) <= most;
  }

  /** Exact up to the most; beyond that, only more than it. */
  private static int between(String one, String other, int most) {
    var row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        int put = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(put, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
    }
    return row[other.length()];
  }
}
