package app.hallway.detect.prose;

import app.hallway.detect.words.QuickPattern;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form in which sentences say what a talk was about.
 *
 * @param groups which of the groups that not all forms have it has
 */
record PhraseForm(QuickPattern pattern, Teller teller, Set<String> groups) {
  PhraseForm {
    groups = Set.copyOf(groups);
  }

  /** Whom a form needs to be told of as the one who speaks. */
  enum Teller {
    ANYBODY,
    /** Nobody; but what it was about must be no name itself. */
    NO_NAME,
    /** A person, or anything with a name of which the verb is told at once. */
    NAMED,
    PERHAPS_PERSON,
    PERSON,
    /** A person whose name is a link or emphasised. */
    MARKED_PERSON
  }

  /** What a group holds; empty where there is none. */
  String group(Matcher match, String group) {
    var held = groups.contains(group) ? match.group(group) : null;
    return held == null ? "" : held;
  }

  /** One that begins where a word begins. */
  static PhraseForm form(Teller teller, String regex) {
    return form(teller, QuickPattern.ofWords("(?U)(?<!\\p{L})" + regex), regex);
  }

  /** One that may begin anywhere. */
  static PhraseForm dense(Teller teller, String regex) {
    return form(teller, QuickPattern.of("(?U)" + regex), regex);
  }

  private static PhraseForm form(Teller teller, QuickPattern pattern, String regex) {
    var groups =
        Stream.of("who", "also", "gap", "many")
            .filter(group -> regex.contains("(?<" + group + ">"))
            .collect(Collectors.toUnmodifiableSet());
    return new PhraseForm(pattern, teller, groups);
  }
}
