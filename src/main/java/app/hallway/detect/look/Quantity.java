package app.hallway.detect.look;

import java.util.function.ToDoubleFunction;

/** Something about a candidate that can be counted or measured. */
record Quantity(String name, ToDoubleFunction<View> measure) {
  static double of(boolean so) {
    return so ? 1 : 0;
  }
}
