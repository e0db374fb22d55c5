package app.hallway.anchor;

import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** An edit made by chance, which knows for each letter where it went. */
final class SyntheticEdit {
  enum Kind {
    INSERT_SENTENCES,
    DELETE_SENTENCES,
    MOVE_SECTION,
    TYPOS,
    CURLY_QUOTES,
    REWRAP,
    ALL
  }

  private static final String STUFFING =
      " Added afterwards, by somebody who had the time and thought that it mattered.";

  private final StringBuilder text = new StringBuilder();
  private final int[] newPlaces;

  private SyntheticEdit(int oldLength) {
    newPlaces = new int[oldLength];
    java.util.Arrays.fill(newPlaces, -1);
  }

  static SyntheticEdit of(Kind kind, String old, Random random) {
    SyntheticEdit edit = new SyntheticEdit(old.length());
    for (TextSpan piece : pieces(kind, old, random)) {
      edit.copy(kind, old, piece, random);
    }
    return edit;
  }

  String text() {
    return text.toString();
  }

  /**
   * Where a span went; an inner empty where all of it is gone; an outer one where it is neither.
   */
  Optional<Optional<TextSpan>> truth(TextSpan span) {
    int kept = 0;
    for (int i = span.start(); i < span.end(); i++) {
      kept += newPlaces[i] >= 0 ? 1 : 0;
    }
    if (kept == 0) {
      return Optional.of(Optional.empty());
    }
    int first = newPlaces[span.start()];
    int last = newPlaces[span.end() - 1];
    boolean together = first >= 0 && last >= first && last - first < 1.5 * span.length() + 20;
    return together && kept > 0.9 * span.length()
        ? Optional.of(Optional.of(new TextSpan(first, last + 1)))
        : Optional.empty();
  }

  /** The same place, or one that shares 85 of 100 letters with it. */
  static boolean isSame(TextSpan one, TextSpan other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return shared >= 0.85 * all;
  }

  private static List<TextSpan> pieces(Kind kind, String old, Random random) {
    List<TextSpan> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < old.length(); i++) {
      if (old.charAt(i) == '.' || old.charAt(i) == '\n') {
        sentences.add(new TextSpan(start, i + 1));
        start = i + 1;
      }
    }
    sentences.add(new TextSpan(start, old.length()));
    if (kind == Kind.DELETE_SENTENCES || kind == Kind.ALL) {
      sentences.removeIf(sentence -> random.nextInt(10) == 0);
    }
    if (kind == Kind.MOVE_SECTION || kind == Kind.ALL) {
      int from = random.nextInt(Math.max(1, sentences.size() / 2));
      int to = Math.min(sentences.size(), from + sentences.size() / 4);
      List<TextSpan> section = new ArrayList<>(sentences.subList(from, to));
      sentences.subList(from, to).clear();
      sentences.addAll(section);
    }
    return sentences;
  }

  private void copy(Kind kind, String old, TextSpan piece, Random random) {
    for (int i = piece.start(); i < piece.end(); i++) {
      newPlaces[i] = text.length();
      text.append(changed(kind, old.charAt(i), random));
    }
    boolean inserts = kind == Kind.INSERT_SENTENCES || kind == Kind.ALL;
    if (inserts && random.nextInt(8) == 0) {
      text.append(STUFFING);
    }
  }

  private static char changed(Kind kind, char letter, Random random) {
    boolean all = kind == Kind.ALL;
    if ((all || kind == Kind.TYPOS) && Character.isLetter(letter) && random.nextInt(60) == 0) {
      return (char) ('a' + random.nextInt(26));
    }
    if (all || kind == Kind.CURLY_QUOTES) {
      return letter == '\'' ? '\u2019' : letter == '"' ? '\u201D' : letter;
    }
    boolean wraps = kind == Kind.REWRAP && (letter == ' ' || letter == '\n');
    return wraps ? (random.nextInt(12) == 0 ? '\n' : ' ') : letter;
  }
}
