package app.hallway.detect.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that the second look asks about, in one order. */
final class Quantities {
  private static final String LIKENESS = "reads-like-a-title";

  /** A quantity, and what is said of it to people. */
  private record Told(Quantity quantity, String reason) {}

  private static final List<Told> ALL =
      Stream.of(
              ClueQuantities.all().stream().map(clue -> new Told(clue, clue.name())),
              LineQuantities.all().stream().map(Quantities::ofLine),
              told("what-stands-below", BodyQuantities.all()),
              told("kind-of-report", ReportQuantities.all()),
              told("neighbours-alike", CompanyQuantities.all("siblings", false)),
              told("others-of-its-kind", CompanyQuantities.all("cousins", true)),
              told("its-paragraph", ParagraphQuantities.all()),
              told("place-among-talks", FirstLookQuantities.all()))
          .flatMap(some -> some)
          .toList();

  static final List<String> NAMES = ALL.stream().map(one -> one.quantity().name()).toList();

  private static final int FIRST_RENEWED =
      NAMES.size() - FirstLookQuantities.all().size() - ParagraphQuantities.all().size();

  private Quantities() {}

  private static Stream<Told> told(String reason, List<Quantity> some) {
    return some.stream().map(one -> new Told(one, reason));
  }

  private static Told ofLine(Quantity one) {
    return new Told(one, one.name().equals(LIKENESS) ? LIKENESS : "its-line");
  }

  /** Of one candidate. */
  static float[] of(View view) {
    var row = new float[ALL.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) ALL.get(i).quantity().measure().applyAsDouble(view);
    }
    return row;
  }

  /** The same row with what depends on how likely the candidates are measured anew. */
  static float[] renewed(float[] before, View view) {
    var row = before.clone();
    for (int i = FIRST_RENEWED; i < row.length; i++) {
      row[i] = (float) ALL.get(i).quantity().measure().applyAsDouble(view);
    }
    return row;
  }

  /** What moved a sum, quantity by quantity, gathered by what is said of them to people. */
  static Map<String, Double> reasons(double[] moved) {
    var reasons = new LinkedHashMap<String, Double>();
    for (int i = 0; i < moved.length; i++) {
      reasons.merge(ALL.get(i).reason(), moved[i], Double::sum);
    }
    return reasons;
  }
}
