package app.hallway.detect.look;

import java.util.ArrayList;
import java.util.List;

/** What the others of a candidate's shape are like. */
final class CompanyQuantities {
  private CompanyQuantities() {}

  /**
   * Of those beside it, or of all in the report.
   *
   * @param far true for all in the report
   */
  static List<Quantity> all(String whose, boolean far) {
    var all = new ArrayList<Quantity>();
    all.add(new Quantity(whose + "-others", view -> Math.log1p(view.company(far).others())));
    all.add(
        new Quantity(
            whose + "-coverage", view -> view.company(far).coverage(view.around().lines())));
    all.add(new Quantity(whose + "-unevenness", view -> view.company(far).unevenness(view)));
    for (int i = 0; i < Company.TRAITS.size(); i++) {
      int trait = i;
      all.add(
          new Quantity(
              whose + "-" + Company.TRAITS.get(i).name(),
              view -> view.company(far).mean(trait, view.around().trait(view.index(), trait))));
    }
    return List.copyOf(all);
  }
}
