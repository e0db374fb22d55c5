package app.hallway.anchor;

import app.hallway.model.Anchor;
import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Prints how our relocation and {@link HypothesisQuoteMatching} fare on synthetic edits whose truth
 * is known, and how long a highlight takes. Not a test: run it with a folder of texts as argument.
 */
final class AnchorComparison {
  private static final int SPANS = 60;

  private final Random random = new Random(11);

  private AnchorComparison() {}

  public static void main(String[] arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(Files.readString(file).replace("\r\n", "\n"));
      }
    }
    new AnchorComparison().compare(texts.stream().filter(text -> text.length() > 2_000).toList());
  }

  private void compare(List<String> texts) {
    System.out.printf(
        "%-18s %8s %6s | %-28s | %-28s%n", "edit", "survive", "gone", "hallway", "hypothesis");
    for (SyntheticEdit.Kind kind : SyntheticEdit.Kind.values()) {
      Tally ours = new Tally();
      Tally theirs = new Tally();
      for (String text : texts) {
        measure(text, SyntheticEdit.of(kind, text, random), ours, theirs);
      }
      System.out.printf(
          "%-18s %8d %6d | %-28s | %-28s%n", kind, ours.survive, ours.gone, ours, theirs);
    }
  }

  private void measure(String text, SyntheticEdit edit, Tally ours, Tally theirs) {
    long start = System.nanoTime();
    Relocation relocation = Relocation.between(text, edit.text());
    ours.nanos += System.nanoTime() - start;
    HypothesisQuoteMatching matching = new HypothesisQuoteMatching(edit.text());
    for (int i = 0; i < SPANS; i++) {
      TextSpan span = randomSpan(text);
      Optional<Optional<TextSpan>> truth = edit.truth(span);
      if (!span.isEmpty() && truth.isPresent()) {
        ours.add(truth.get(), span, mark -> spanOf(relocation.place(anchor(text, mark))));
        theirs.add(truth.get(), span, mark -> matching.find(text, mark));
      }
    }
  }

  private TextSpan randomSpan(String text) {
    int length =
        Math.min(
            text.length(),
            switch (random.nextInt(4)) {
              case 0 -> 6;
              case 1 -> 25;
              case 2 -> 110;
              default -> 400;
            });
    int start = random.nextInt(text.length() - length + 1);
    return Edges.of(text, Characters.widen(text, new TextSpan(start, start + length))).core();
  }

  private static Anchor anchor(String text, TextSpan span) {
    return Anchors.describe(text, span, "");
  }

  private static Optional<TextSpan> spanOf(Placement placement) {
    return switch (placement) {
      case Placement.Anchored(TextSpan span) -> Optional.of(span);
      case Placement.Edited(TextSpan span) -> Optional.of(span);
      case Placement.Detached detached -> Optional.empty();
    };
  }

  private static final class Tally {
    private int survive;
    private int gone;
    private int right;
    private int wrong;
    private int falsely;
    private long nanos;

    void add(
        Optional<TextSpan> truth, TextSpan span, Function<TextSpan, Optional<TextSpan>> method) {
      long start = System.nanoTime();
      Optional<TextSpan> found = method.apply(span);
      nanos += System.nanoTime() - start;
      if (truth.isEmpty()) {
        gone++;
        falsely += found.isPresent() ? 1 : 0;
      } else {
        survive++;
        boolean hit = found.isPresent() && SyntheticEdit.isSame(found.get(), truth.get());
        right += hit ? 1 : 0;
        wrong += found.isPresent() && !hit ? 1 : 0;
      }
    }

    @Override
    public String toString() {
      return String.format(
          "%6.2f%% wrong %-3d false %-3d %.2f ms",
          100.0 * right / Math.max(1, survive),
          wrong,
          falsely,
          nanos / 1e6 / Math.max(1, survive + gone));
    }
  }
}
