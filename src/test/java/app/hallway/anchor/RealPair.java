package app.hallway.anchor;

import app.hallway.model.TextSpan;

/**
 * Two published versions of a report. A span survives where it and a long context stand exactly
 * once in both texts; it is gone where no 25 characters of it and its surroundings are left.
 */
record RealPair(String old, String now) {
  private static final int WINDOW = 25;

  Truth truth(TextSpan span) {
    for (int around : new int[] {200, 120, 60, 40}) {
      int from = Math.max(0, span.start() - around);
      int to = Math.min(old.length(), span.end() + around);
      if (to - from >= span.length() + around) {
        int place = only(from, to);
        if (place >= 0) {
          return at(place + span.start() - from, span);
        }
      }
    }
    int before = Math.max(0, span.start() - 150);
    int after = Math.min(old.length(), span.end() + 150);
    if (span.start() - before >= 140 && only(before, span.end()) >= 0) {
      return at(only(before, span.end()) + span.start() - before, span);
    }
    if (after - span.end() >= 140 && only(span.start(), after) >= 0) {
      return at(only(span.start(), after), span);
    }
    return isGone(span) ? new Truth.Gone() : new Truth.Unclear();
  }

  private static Truth at(int start, TextSpan span) {
    return new Truth.At(new TextSpan(start, start + span.length()));
  }

  /** Where a part of the old text stands in the new one, if it stands once in both, or -1. */
  private int only(int from, int to) {
    var part = old.substring(from, to);
    return place(old, part) >= 0 ? place(now, part) : -1;
  }

  private static int place(String text, String part) {
    int place = text.indexOf(part);
    return place >= 0 && text.indexOf(part, place + 1) < 0 ? place : -1;
  }

  private boolean isGone(TextSpan span) {
    int from = Math.max(0, span.start() - 60);
    int to = Math.min(old.length(), span.end() + 60);
    for (int at = from; at == from || at < to - WINDOW; at += 6) {
      if (now.contains(old.substring(at, Math.min(to, at + WINDOW)))) {
        return false;
      }
    }
    return true;
  }
}
