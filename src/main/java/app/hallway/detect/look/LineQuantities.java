package app.hallway.detect.look;

import app.hallway.detect.words.TitleWords;
import app.hallway.detect.words.WordWalk;
import java.util.List;

/** What the line of a candidate is like. */
final class LineQuantities {
  private LineQuantities() {}

  static List<Quantity> all() {
    return List.of(
        new Quantity("level", view -> view.candidate().block().level()),
        new Quantity("words-of-title", view -> TitleWords.count(title(view))),
        new Quantity("letters-of-title", view -> title(view).length()),
        new Quantity("written-without-blanks", view -> Quantity.of(WordWalk.isDense(title(view)))),
        new Quantity("share-of-common-words", LineQuantities::shareOfPurpose),
        new Quantity("asks", view -> Quantity.of(has(view, "?", "？"))),
        new Quantity("has-colon", view -> Quantity.of(has(view, ": ", "："))),
        new Quantity("digits", view -> title(view).chars().filter(Character::isDigit).count()),
        new Quantity("share-of-line", LineQuantities::shareOfLine),
        new Quantity("length-of-line", view -> view.candidate().block().text().length()),
        new Quantity("first-letter", LineQuantities::firstLetter),
        new Quantity("people", view -> view.candidate().speakers().people().size()),
        new Quantity("links", view -> view.candidate().links().size()),
        new Quantity("own-links", view -> view.candidate().ownLinks().size()),
        new Quantity("is-announced", view -> Quantity.of(view.candidate().lead() != null)),
        new Quantity("links-to-one-place-share", view -> view.candidate().siblingsAtOnePlace()),
        new Quantity("begins-like-a-topic", view -> view.candidate().likelihood()),
        new Quantity("reads-like-a-title", view -> view.around().likeness(view.index())));
  }

  static double shareOfPurpose(View view) {
    return view.around().report().shareOfPurpose(title(view));
  }

  private static String title(View view) {
    return view.candidate().title();
  }

  private static boolean has(View view, String sign, String wideSign) {
    return title(view).contains(sign) || title(view).contains(wideSign);
  }

  private static double shareOfLine(View view) {
    int line = view.candidate().block().text().strip().length();
    return (double) title(view).length() / Math.max(1, line);
  }

  /** 1 for a capital, -1 for a small letter. */
  private static double firstLetter(View view) {
    int first = title(view).isEmpty() ? ' ' : title(view).codePointAt(0);
    return Quantity.of(Character.isUpperCase(first)) - Quantity.of(Character.isLowerCase(first));
  }
}
