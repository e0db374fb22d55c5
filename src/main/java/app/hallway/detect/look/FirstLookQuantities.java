package app.hallway.detect.look;

import java.util.List;

/** What the first look says of a candidate, and of what stands around and within it. */
final class FirstLookQuantities {
  private FirstLookQuantities() {}

  static List<Quantity> all() {
    return List.of(
        new Quantity("first-look", View::first),
        new Quantity("siblings-are-talks-mean", view -> others(view, false)),
        new Quantity("cousins-are-talks-mean", view -> others(view, true)),
        new Quantity("siblings-members", view -> view.company(false).members()),
        new Quantity("cousins-members", view -> view.company(true).members()),
        new Quantity("lead-over-other-shapes", view -> view.around().leadOf(view.candidate())),
        new Quantity("talks-within", view -> view.around().within(view.index())),
        new Quantity("mean-within", view -> view.around().meanWithin(view.index())),
        new Quantity("talk-around", view -> view.around().holder(view.index())),
        new Quantity("surest-of-report", view -> view.around().surest()),
        new Quantity("talks-of-report", view -> view.around().total()),
        new Quantity("rank", view -> view.around().rank(view.index())),
        new Quantity("talks-near", view -> view.around().near(view.index())));
  }

  private static double others(View view, boolean far) {
    return view.company(far).probability(view, view.around().probability(view.index()));
  }
}
