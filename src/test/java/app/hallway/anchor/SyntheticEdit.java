package app.hallway.anchor;

import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Edits made by chance, one on the other; for each letter of the old text it is known where it
 * went.
 */
final class SyntheticEdit {
  enum Kind {
    INSERT,
    DELETE,
    MOVE,
    TYPOS,
    REWRAP,
    CURLY_QUOTES
  }

  private static final List<String> STUFFING =
      List.of(
          " Added afterwards, by somebody who had the time.",
          " Update: the recording is online.",
          "\nSlides\n",
          " Thanks to all speakers!");
  private static final int NEW = -1;

  private final int oldLength;
  private final Random random;
  private String text;
  private int[] origins;
  private final boolean[] altered;

  SyntheticEdit(String old, Random random) {
    this.oldLength = old.length();
    this.random = random;
    this.text = old;
    this.origins = new int[old.length()];
    Arrays.setAll(origins, index -> index);
    this.altered = new boolean[old.length()];
  }

  String text() {
    return text;
  }

  SyntheticEdit then(Kind kind) {
    switch (kind) {
      case INSERT, DELETE, MOVE -> build(arranged(kind));
      case TYPOS, REWRAP, CURLY_QUOTES -> rewrite(kind);
    }
    return this;
  }

  SyntheticEdit thenAll() {
    var kinds = new ArrayList<Kind>(List.of(Kind.values()));
    Collections.shuffle(kinds, random);
    kinds.forEach(this::then);
    return this;
  }

  /** Known from the edit itself. */
  Truth truth(TextSpan span) {
    var places = new int[oldLength];
    Arrays.fill(places, NEW);
    for (int at = 0; at < origins.length; at++) {
      if (origins[at] >= 0) {
        places[origins[at]] = at;
      }
    }
    return truth(span, places);
  }

  private Truth truth(TextSpan span, int[] places) {
    int left = 0;
    boolean whole = true;
    int first = Integer.MAX_VALUE;
    int last = NEW;
    for (int i = span.start(); i < span.end(); i++) {
      boolean kept = places[i] >= 0 && !altered[i];
      whole &= kept && (i == span.start() || places[i] == places[i - 1] + 1);
      left += kept ? 1 : 0;
      first = places[i] >= 0 ? Math.min(first, places[i]) : first;
      last = Math.max(last, places[i]);
    }
    if (whole) {
      return new Truth.At(new TextSpan(first, last + 1));
    }
    if (left <= 0.1 * span.length()) {
      return new Truth.Gone();
    }
    boolean together = last + 1 - first <= 1.5 * span.length() + 20;
    return left >= 0.7 * span.length() && together
        ? new Truth.Edited(new TextSpan(first, last + 1))
        : new Truth.Unclear();
  }

  private List<TextSpan> arranged(Kind kind) {
    var sentences = sentences();
    if (kind == Kind.DELETE) {
      sentences.removeIf(_ -> random.nextInt(10) == 0);
    } else if (kind == Kind.MOVE) {
      int from = random.nextInt(Math.max(1, sentences.size() / 2));
      int to = Math.min(sentences.size(), from + Math.max(1, sentences.size() / 5));
      var section = new ArrayList<TextSpan>(sentences.subList(from, to));
      sentences.subList(from, to).clear();
      sentences.addAll(random.nextInt(sentences.size() + 1), section);
    } else {
      for (int i = sentences.size(); i >= 0; i--) {
        if (random.nextInt(8) == 0) {
          sentences.add(i, new TextSpan(0, 0));
        }
      }
    }
    return sentences;
  }

  private List<TextSpan> sentences() {
    var sentences = new ArrayList<TextSpan>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '.' || text.charAt(i) == '\n') {
        sentences.add(new TextSpan(start, i + 1));
        start = i + 1;
      }
    }
    sentences.add(new TextSpan(start, text.length()));
    sentences.removeIf(TextSpan::isEmpty);
    return sentences;
  }

  /** An empty piece stands for new words. */
  private void build(List<TextSpan> pieces) {
    var built = new StringBuilder();
    var from = new ArrayList<Integer>();
    for (var piece : pieces) {
      if (piece.isEmpty()) {
        var stuffing = STUFFING.get(random.nextInt(STUFFING.size()));
        built.append(stuffing);
        from.addAll(Collections.nCopies(stuffing.length(), NEW));
      }
      for (int i = piece.start(); i < piece.end(); i++) {
        built.append(text.charAt(i));
        from.add(origins[i]);
      }
    }
    text = built.toString();
    origins = from.stream().mapToInt(Integer::intValue).toArray();
  }

  private void rewrite(Kind kind) {
    var letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char letter = letters[i];
      if (kind == Kind.TYPOS && Character.isLetter(letter) && random.nextInt(80) == 0) {
        letters[i] = (char) ('a' + random.nextInt(26));
        if (origins[i] >= 0) {
          altered[origins[i]] |= letters[i] != letter;
        }
      } else if (kind == Kind.REWRAP && letter == ' ' && random.nextInt(12) == 0) {
        letters[i] = '\n';
      } else if (kind == Kind.CURLY_QUOTES) {
        letters[i] = letter == '\'' ? '\u2019' : letter == '"' ? '\u201D' : letter;
      }
    }
    text = new String(letters);
  }
}
