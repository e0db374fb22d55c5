package app.hallway.detect.look;

import java.util.List;

/** The candidates of one block of a report, in their order. */
final class Mates {
  private final List<View> views;
  private final Crowd around;

  Mates(List<View> views, Crowd around) {
    this.views = List.copyOf(views);
    this.around = around;
  }

  double before(int index) {
    return views.stream().filter(view -> view.index() < index).count();
  }

  double after(int index) {
    return views.stream().filter(view -> view.index() > index).count();
  }

  double surestBefore(int index) {
    return views.stream()
        .filter(view -> view.index() < index)
        .mapToDouble(view -> around.probability(view.index()))
        .max()
        .orElse(View.UNKNOWN);
  }

  double surestAfter(int index) {
    return views.stream()
        .filter(view -> view.index() > index)
        .mapToDouble(view -> around.probability(view.index()))
        .max()
        .orElse(View.UNKNOWN);
  }

  double likeliestBefore(int index) {
    return views.stream()
        .filter(view -> view.index() < index)
        .mapToDouble(view -> view.candidate().likelihood())
        .max()
        .orElse(UNLIKELIER);
  }

  double likeliestAfter(int index) {
    return views.stream()
        .filter(view -> view.index() > index)
        .mapToDouble(view -> view.candidate().likelihood())
        .max()
        .orElse(UNLIKELIER);
  }

  private static final double UNLIKELIER = -9;
}
