package app.hallway.detect.prose;

import app.hallway.detect.words.QuickPattern;
import app.hallway.detect.words.WordSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form in which sentences say what a talk was about.
 *
 * @param needed words of which it holds one, or null
 * @param groups which of the groups that not all forms have it has
 */
record PhraseForm(
    QuickPattern pattern, Teller teller, Set<String> groups, @Nullable WordSet needed) {
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

  /** False for a text that surely holds none. */
  boolean mayBeIn(String text) {
    return needed == null || needed.hasAnyOf(text);
  }

  /** The same, which holds one of these words. */
  PhraseForm with(WordSet words) {
    return new PhraseForm(pattern, teller, groups, words);
  }

  /** One that begins where a word begins. */
  static PhraseForm form(Teller teller, String regex) {
    return form(teller, QuickPattern.ofWords(atWord(regex)), regex);
  }

  /** One that begins with one of these words. */
  static PhraseForm form(Teller teller, WordSet first, String regex) {
    return form(teller, QuickPattern.ofFirstWords(first, atWord(regex)), regex);
  }

  /** One that begins where the sentence begins. */
  static PhraseForm first(Teller teller, String regex) {
    return form(teller, QuickPattern.ofStart("(?U)" + regex), regex);
  }

  private static String atWord(String regex) {
    return "(?U)(?<!\\p{L})" + regex;
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
    return new PhraseForm(pattern, teller, groups, null);
  }
}
