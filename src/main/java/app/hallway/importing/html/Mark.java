package app.hallway.importing.html;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What words within a line can be marked as. */
enum Mark {
  LINK("", "a"),
  STRONG("**", "strong b"),
  SLANTED("*", "em i cite dfn"),
  STRUCK("~~", "del s strike"),
  CODE("", "code"),
  HIGHLIGHTED("", "mark"),
  LOWERED("", "sub"),
  RAISED("", "sup"),
  INSERTED("", "ins u"),
  KEY("", "kbd");

  private static final Map<String, Mark> BY_NAME =
      Arrays.stream(values())
          .flatMap(
              mark -> Arrays.stream(mark.names.split(" ", -1)).map(name -> Map.entry(name, mark)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String sign;
  private final String names;

  Mark(String sign, String names) {
    this.sign = sign;
    this.names = names;
  }

  /** By the name of an element. */
  static Optional<Mark> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Whether Markdown has a sign for it, that it puts before and behind the words. */
  boolean hasSign() {
    return !sign.isEmpty();
  }

  String sign() {
    return sign;
  }

  String openingTag() {
    return "<" + names.split(" ", -1)[0] + ">";
  }

  String closingTag() {
    return "</" + names.split(" ", -1)[0] + ">";
  }
}
