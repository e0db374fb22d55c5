package app.hallway.detect.links;

import app.hallway.detect.people.PersonNames;
import app.hallway.detect.words.Spelling;
import app.hallway.detect.words.WordList;
import app.hallway.model.Speaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people at the end of a slug. Nothing parts them from the title, so that they are read only
 * where every word is accounted for: a known given name, a family name, a known organisation.
 */
public final class SlugPeople {
  private static final WordList ORGANISATIONS = WordList.load("organisations.txt");
  private static final Set<String> ALSO_WORDS =
      Set.of(
          "amber",
          "april",
          "art",
          "august",
          "autumn",
          "bill",
          "carol",
          "chance",
          "chase",
          "chip",
          "christian",
          "clay",
          "crystal",
          "dawn",
          "dean",
          "drew",
          "faith",
          "frank",
          "gene",
          "grace",
          "grant",
          "guy",
          "harmony",
          "hope",
          "iris",
          "ivy",
          "jack",
          "jade",
          "jasmine",
          "joy",
          "julia",
          "june",
          "lane",
          "mark",
          "max",
          "may",
          "melody",
          "miles",
          "nova",
          "page",
          "pat",
          "pierce",
          "ray",
          "rich",
          "rob",
          "robin",
          "rose",
          "ruby",
          "sandy",
          "scala",
          "sky",
          "star",
          "sue",
          "summer",
          "trace",
          "victor",
          "victoria",
          "violet",
          "wade",
          "will");
  private static final Set<String> PARTICLES =
      Set.of("de", "da", "do", "dos", "del", "der", "den", "di", "la", "le", "van", "von", "bin");
  private static final int LONGEST_ORGANISATION = 5;
  private static final int NAME = 2;

  private final List<String> words;

  public SlugPeople(List<String> words) {
    this.words = words;
  }

  /**
   * Where the people begin, that is, where the title ends.
   *
   * @param told those whom the report names
   */
  public int begin(List<Speaking> told) {
    for (var person : told) {
      var name = Slug.wordsOf(person.name());
      for (int i = 1; !name.isEmpty() && i + name.size() <= words.size(); i++) {
        if (words.subList(i, i + name.size()).equals(name)) {
          return i;
        }
      }
    }
    for (int i = 1; i < words.size(); i++) {
      if (beginsPerson(i) && (!ALSO_WORDS.contains(words.get(i)) || !from(i).isEmpty())) {
        return beforeOthers(i);
      }
    }
    return beforeOthers(words.size());
  }

  /** Before those whose organisations are known, though their names are not. */
  private int beforeOthers(int end) {
    int start = end;
    for (int place = placeBefore(start); place > 0; place = placeBefore(start)) {
      start = place - NAME;
    }
    return start;
  }

  /** Where an organisation begins that ends at a word and stands behind what may be a name. */
  private int placeBefore(int end) {
    for (int start = Math.max(NAME + 1, end - LONGEST_ORGANISATION); start < end; start++) {
      if (ORGANISATIONS.has(String.join("-", words.subList(start, end))) && isPair(start - NAME)) {
        return start;
      }
    }
    return -1;
  }

  private boolean isPair(int at) {
    return mayBeFamilyName(words.get(at)) && mayBeFamilyName(words.get(at + 1));
  }

  public List<Speaking> from(int from) {
    return from(from, false);
  }

  /**
   * The people from a word on; none where any word cannot be told.
   *
   * @param sure true where it is known that they begin there
   */
  public List<Speaking> from(int from, boolean sure) {
    var people = new ArrayList<Speaking>();
    int unplaced = 0;
    int at = from;
    while (at < words.size()) {
      boolean known = beginsPerson(at);
      boolean first = at == from ? sure : unplaced == people.size();
      boolean between = first && at + NAME < words.size();
      if (!known && !(between && isPair(at))) {
        return List.of();
      }
      int end = known ? endOfName(at) : at + NAME;
      int next = endOfPlace(end);
      int place = organisation(end, next);
      if (place < 0) {
        return List.of();
      }
      people.add(new Speaking(written(words.subList(at, place)), null));
      if (place < next) {
        var organisation = Spelling.title(words.subList(place, next));
        for (int i = unplaced; i < people.size(); i++) {
          people.set(i, new Speaking(people.get(i).name(), organisation));
        }
        unplaced = people.size();
      }
      at = next;
    }
    return List.copyOf(people);
  }

  /** Where the next person begins; a pair of words behind a known organisation is one. */
  private int endOfPlace(int from) {
    for (int end = from; end < words.size(); end++) {
      boolean placed = ORGANISATIONS.has(String.join("-", words.subList(from, end)));
      boolean followed = end + NAME < words.size() && placeBehind(end + NAME);
      if (beginsPerson(end) || (placed && followed && isPair(end))) {
        return end;
      }
    }
    return words.size();
  }

  private boolean placeBehind(int from) {
    for (int end = from + 1; end <= Math.min(words.size(), from + LONGEST_ORGANISATION); end++) {
      if (ORGANISATIONS.has(String.join("-", words.subList(from, end)))) {
        return true;
      }
    }
    return false;
  }

  /** Where a known organisation begins that ends at a word: at once or behind one more name. */
  private int organisation(int from, int end) {
    for (int start = from; start <= Math.min(from + 1, end); start++) {
      boolean known =
          end - start <= LONGEST_ORGANISATION
              && ORGANISATIONS.has(String.join("-", words.subList(start, end)));
      if (known || (start == end && start == from)) {
        return start;
      }
    }
    return -1;
  }

  private boolean beginsPerson(int at) {
    return PersonNames.isGivenName(words.get(at))
        && !ORGANISATIONS.has(words.get(at))
        && endOfName(at) > 0;
  }

  private int endOfName(int at) {
    int end = at + 1;
    while (end < words.size() && isWithinName(words.get(end))) {
      end++;
    }
    if (end >= words.size() || !mayBeFamilyName(words.get(end))) {
      return -1;
    }
    end++;
    boolean more = end + 1 < words.size() && PARTICLES.contains(words.get(end));
    return more && mayBeFamilyName(words.get(end + 1)) ? end + 2 : end;
  }

  private static boolean isWithinName(String word) {
    return PARTICLES.contains(word) || (word.length() == 1 && Character.isLetter(word.charAt(0)));
  }

  private static boolean mayBeFamilyName(String word) {
    return word.length() > 1
        && word.chars().allMatch(Character::isLetter)
        && !PARTICLES.contains(word)
        && !PersonNames.isOtherWord(word)
        && !ORGANISATIONS.has(word);
  }

  /** The person that some words are, where they can be nothing else. */
  public static List<Speaking> named(List<String> words) {
    boolean named =
        words.size() == NAME
            && PersonNames.isGivenName(words.getFirst())
            && mayBeFamilyName(words.getLast().toLowerCase(Locale.ROOT));
    return named ? List.of(new Speaking(written(words), null)) : List.of();
  }

  private static String written(List<String> words) {
    return words.stream()
        .map(
            w ->
                PARTICLES.contains(w)
                    ? w
                    : w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
        .collect(Collectors.joining(" "));
  }
}
