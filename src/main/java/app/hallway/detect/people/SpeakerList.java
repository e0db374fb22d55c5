package app.hallway.detect.people;

import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.words.QuickPattern;
import app.hallway.detect.words.WordWalk;
import app.hallway.model.Speaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads words that say who spoke: {@code A, Org}, {@code A & B, Org}, {@code A (Org)}, {@code A,
 * Role, Org; B of Org}. Reads nothing rather than something doubtful.
 */
public final class SpeakerList {
  private static final QuickPattern GROUPS = QuickPattern.of("\\s*[;；/|]\\s*");
  private static final QuickPattern PEOPLE =
      QuickPattern.of(
          "(?iU)\\s*(?:,\\s*(?:and|und|et)\\s|\\s(?:&|\\+|and|und|et|y|e|i|og|och|en|with|mit|avec|con|com)\\s|＆|&|、|，\\s*和|\\s和\\s)\\s*");
  private static final Pattern COMMAS = Pattern.compile("\\s*[,，]\\s*");
  private static final Pattern PARENTHESIS =
      Pattern.compile("^(.*?)\\s*[(（\\[]([^()（）\\[\\]]*)[)）\\]]\\s*(.*)$");
  private static final Pattern OF =
      Pattern.compile("(?i)^(.*?)\\s+(?:of|from|at|@|von|de|bei|chez|da|aus)\\s+(\\p{L}.*)$");
  private static final Pattern HANDLE = Pattern.compile("\\s*[(（]?@[\\w.-]{2,30}[)）]?");

  /** "@Ada Byron". */
  private static final Pattern AT_NAME =
      Pattern.compile("@(?=\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:\\s|$))");

  private static final Pattern HONORIFIC =
      Pattern.compile("(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Professor|Doctor|Dame)\\.?\\s+)+");
  private static final Pattern NAME_THEN_DASH = Pattern.compile("\\s+(?:[-–—~]|//)\\s*");

  /** What leads elsewhere shows that a person ends there. */
  private static final QuickPattern ELSEWHERE =
      QuickPattern.of(
          "(?i)(?<=\\p{L})[\\s(（\\[]+(?:twitter|github|linkedin|mastodon|bluesky|homepage)[)）\\]]?\\s*(?:,|&|\\band\\b|$)");

  private static final Pattern HAN_THEN_PLACE =
      Pattern.compile("(\\p{IsHan}{2,3})(?:[\\s　]+(\\S.{1,40}))?");
  private static final Pattern GIVEN_IN_HAN =
      Pattern.compile("\\p{IsHan}{1,2}|[\\p{IsHiragana}\\p{IsKatakana}]{1,4}");
  private static final String APOSTROPHES = "'’";
  private static final String TAIL = ".,:;!·•*_~-";
  private static final List<String> ENDINGS =
      List.of("'s", "’s", "'", "’", "老师", "先生", "さん", "氏", "様", "님");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final QuickPattern GUESTS =
      QuickPattern.of(
          "(?i)\\s*(?:,|&|\\band\\b)\\s*(?:guests?|friends|others|more|et al\\.?|team)\\s*$");
  private static final Pattern MYSELF =
      Pattern.compile("(?i)^\\s*(?:me|myself|yours truly|mir|moi)\\s*,\\s*");
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.’'"
              + " -]{1,40}?|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー＝・]{1,12}?)\\s?(?:さん|氏|様|先生|老师)(?:\\s*[・、/,，（(]\\s*([^（）()、]{2,40})[）)]?)?$");
  private static final Pattern NAME_THEN_TAIL =
      Pattern.compile("^([^,，–—~-]{2,40}?)(?:\\s*[,，]\\s*|\\s+[-–—~]\\s*)(\\p{L}.*)$");
  private static final Pattern PRONOUNS =
      Pattern.compile("(?i)\\s*[(（\\[](?:he|she|they|ze|any)(?:\\s*/\\s*\\p{L}+)+[)）\\]]");
  private static final Pattern NAME_AFTER_PLACE =
      Pattern.compile("^(.*\\S)[\\s　·・]+([\\p{IsHan}\\p{IsHangul}]{2,4})$");
  private static final Pattern SMALL_NAME =
      Pattern.compile("\\p{Ll}+(?: \\p{Ll}[\\p{Ll}’'-]+){1,2}");
  private static final int LONGEST_PLACE = 5;
  private static final int LONGEST = 300;

  private final List<Speaking> people = new ArrayList<>();
  private int unplaced;
  private final boolean trusted;

  private SpeakerList(boolean trusted) {
    this.trusted = trusted;
  }

  /**
   * Reads who speaks.
   *
   * @param trusted true where the report's words say that these are people ("by", "Speaker:"), so
   *     that a lone given name or a handle is enough
   * @return empty where it does not read as people
   */
  public static List<Speaking> read(String words, boolean trusted) {
    if (words.length() > LONGEST || !(trusted || mayBegin(words))) {
      return List.of();
    }
    var list = new SpeakerList(trusted);
    var plain = words.indexOf('/') < 0 ? words : PRONOUNS.matcher(words).replaceAll("");
    var told = trusted ? MYSELF.matcher(plain).replaceFirst("") : plain;
    var named = told.indexOf('@') < 0 ? told : AT_NAME.matcher(told).replaceAll("");
    var stripped = strip(String.join("; ", ELSEWHERE.split(named)));
    if (!trusted && !NameAhead.mayBe(stripped)) {
      return List.of();
    }
    var text = withoutGuests(stripped);
    boolean read = !text.isEmpty() && list.readGroups(text);
    return read ? List.copyOf(list.people) : List.of();
  }

  private static String withoutGuests(String text) {
    var guests = GUESTS.matcher(text);
    return GUESTS.next(guests, text, 0) ? text.substring(0, guests.start()) : text;
  }

  /** A name begins with a capital, or in a script that has none. */
  private static boolean mayBegin(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetter(c)) {
        boolean particle = i + 1 < words.length() && APOSTROPHES.indexOf(words.charAt(i + 1)) >= 0;
        return !Character.isLowerCase(c) || particle;
      }
      if (Character.isDigit(c)) {
        return false;
      }
    }
    return false;
  }

  /** What follows a person behind a bar and names nobody says more about that person. */
  private boolean readGroups(String text) {
    for (var group : GROUPS.split(text)) {
      var before = List.copyOf(people);
      int from = unplaced;
      unplaced = people.size();
      if (readGroup(group) || readTail(group, before)) {
        continue;
      }
      if (before.isEmpty() || !isTelling(group)) {
        return false;
      }
      restore(before);
      unplaced = from;
      place(affiliation(group));
    }
    return !people.isEmpty();
  }

  private boolean readGroup(String group) {
    var pieces = PEOPLE.split(group);
    boolean lastIsBare = pieces.size() > 1 && isBare(pieces.getLast());
    for (var piece : pieces) {
      if (!(lastIsBare && readNames(piece, 2)) && !readPiece(piece)) {
        return false;
      }
    }
    return true;
  }

  /** "A, Architect, This and That, Org": one person, whose role or organisation holds an "and". */
  private boolean readTail(String group, List<Speaking> before) {
    restore(before);
    unplaced = before.size();
    var match = NAME_THEN_TAIL.matcher(group.strip());
    if (!match.matches()) {
      return false;
    }
    var tail = match.group(2);
    var likeness = PersonNames.judge(strip(match.group(1)));
    boolean sure =
        likeness == Likeness.YES || (likeness == Likeness.MAYBE && Affiliations.isRole(tail));
    if (!sure || PEOPLE.split(tail).stream().anyMatch(p -> PersonNames.judge(p) == Likeness.YES)) {
      return false;
    }
    people.add(new Speaking(strip(match.group(1)), null));
    place(affiliation(tail));
    return true;
  }

  private void restore(List<Speaking> before) {
    people.clear();
    people.addAll(before);
  }

  /** A role or an organisation rather than more of a sentence. */
  private static boolean isTelling(String words) {
    return Affiliations.isRole(words) || words.strip().split("\\s+", -1).length <= LONGEST_PLACE;
  }

  private static boolean isBare(String piece) {
    return piece.indexOf(',') < 0 && piece.indexOf('(') < 0;
  }

  /** "A, B" and "A, B, C" where nothing but names can be meant. */
  private boolean readNames(String words, int fewest) {
    if (words.indexOf(',') < 0 && words.indexOf('，') < 0) {
      return false;
    }
    var names = COMMAS.splitAsStream(words).map(SpeakerList::strip).toList();
    boolean allNames =
        names.size() >= fewest
            && names.stream()
                .allMatch(n -> PersonNames.judge(n) != Likeness.NO && !Affiliations.isRole(n));
    if (allNames) {
      names.forEach(name -> people.add(new Speaking(name, null)));
    }
    return allNames;
  }

  /** "Aさん", "Aさん・Org": the address says that it is a person. */
  private boolean readAddressed(String piece) {
    if (!WordWalk.isDense(piece)) {
      return false;
    }
    var match = ADDRESSED.matcher(piece.strip());
    if (!match.matches()) {
      return false;
    }
    people.add(new Speaking(match.group(1).strip(), null));
    if (match.group(2) != null) {
      place(match.group(2).strip());
    }
    return true;
  }

  private boolean readPiece(String words) {
    if (readAddressed(words)) {
      return true;
    }
    var piece = strip(words);
    if ((trusted && readHan(piece)) || readNames(piece, 3)) {
      return true;
    }
    var parenthesis = PARENTHESIS.matcher(piece);
    if (parenthesis.matches() && readNames(strip(parenthesis.group(1)), 2)) {
      place(affiliation(parenthesis.group(2)));
      return true;
    }
    if (parenthesis.matches() && readPerson(strip(parenthesis.group(1)))) {
      place(affiliation(parenthesis.group(2)));
      var rest = strip(parenthesis.group(3));
      return rest.isEmpty() || readRest(rest);
    }
    return readPlaced(piece) || readParts(COMMAS.split(piece, -1));
  }

  /** A person, then where they work, or others. */
  private boolean readParts(String[] parts) {
    if (!readPerson(strip(parts[0]))) {
      return false;
    }
    @Nullable String place = null;
    for (int i = 1; i < parts.length; i++) {
      var part = strip(parts[i]);
      boolean placedNext = place != null && i + 1 < parts.length;
      var name = strip(withoutHandles(part, " "));
      if ((place == null || placedNext) && PersonNames.judge(name) == Likeness.YES) {
        place(place);
        place = null;
        people.add(new Speaking(name, null));
      } else {
        var found = affiliation(part);
        place = found == null ? place : found;
      }
    }
    place(place);
    return true;
  }

  /** "洪海明", "苏青河 Org": where the report says that it names somebody. */
  private boolean readHan(String piece) {
    var match = HAN_THEN_PLACE.matcher(piece);
    if (!match.matches()) {
      return false;
    }
    var name = match.group(1);
    var rest = match.group(2);
    if (rest != null && !maySayWhere(name, rest)) {
      return false;
    }
    people.add(new Speaking(name, null));
    place(rest == null ? null : affiliation(rest));
    return true;
  }

  /** False where what follows a name is its other half, or is who is named. */
  private static boolean maySayWhere(String name, String rest) {
    return !GIVEN_IN_HAN.matcher(rest).matches()
        && (PersonNames.isEastAsian(name) || !PersonNames.isEastAsian(rest));
  }

  /** "Org 吴斌炜", "네이버 김철수": in these languages the organisation comes first. */
  private boolean readPlaced(String piece) {
    if (!WordWalk.isDense(piece)) {
      return false;
    }
    var match = NAME_AFTER_PLACE.matcher(piece);
    boolean named =
        match.matches()
            && PersonNames.isEastAsian(match.group(2))
            && (trusted || PersonNames.judge(match.group(1)) == Likeness.NO);
    if (named) {
      people.add(new Speaking(match.group(2), null));
      place(affiliation(match.group(1)));
    }
    return named;
  }

  private boolean readRest(String rest) {
    var text = rest.startsWith(",") ? strip(rest.substring(1)) : rest;
    return text.isEmpty() || readPiece(text) || affiliation(text) == null;
  }

  private boolean readPerson(String words) {
    var name = strip(withoutHandles(words, " ").strip());
    var dash = NAME_THEN_DASH.split(name, 2);
    if (dash.length == 2 && readPerson(dash[0])) {
      place(affiliation(dash[1]));
      return true;
    }
    if (isPerson(name)) {
      people.add(new Speaking(SPACES.matcher(name).replaceAll(" "), null));
      return true;
    }
    if (name.isEmpty() && trusted && words.startsWith("@")) {
      people.add(new Speaking(words.strip(), null));
      return true;
    }
    var of = OF.matcher(name);
    if (of.matches() && isPerson(strip(of.group(1)))) {
      people.add(new Speaking(strip(of.group(1)), null));
      place(affiliation(of.group(2)));
      return true;
    }
    return false;
  }

  private boolean isPerson(String name) {
    return PersonNames.judge(name) != Likeness.NO
        || (trusted
            && !Affiliations.isRole(name)
            && (PersonNames.isShortName(name)
                || PersonNames.isGivenAndOther(name)
                || PersonNames.isJoinedSmall(name)
                || isWrittenSmall(name)));
  }

  /** "peter baumgartner" where the report says that this is who speaks. */
  private static boolean isWrittenSmall(String name) {
    int space = name.indexOf(' ');
    return space > 0
        && name.equals(name.toLowerCase(Locale.ROOT))
        && SMALL_NAME.matcher(name).matches()
        && PersonNames.isGivenName(name.substring(0, space));
  }

  /** Gives an affiliation to everyone in this group who has none yet. */
  private void place(@Nullable String affiliation) {
    if (affiliation != null) {
      for (int i = unplaced; i < people.size(); i++) {
        people.set(i, new Speaking(people.get(i).name(), affiliation));
      }
      unplaced = people.size();
    }
  }

  private static String withoutHandles(String words, String instead) {
    return words.indexOf('@') < 0 ? words : HANDLE.matcher(words).replaceAll(instead);
  }

  private static @Nullable String affiliation(String words) {
    return Affiliations.read(strip(withoutHandles(words, "").strip()));
  }

  private static String strip(String words) {
    var bare = words.strip();
    boolean titled = !bare.isEmpty() && "DPMS".indexOf(bare.charAt(0)) >= 0;
    var honorific = HONORIFIC.matcher(bare);
    var text = titled && honorific.lookingAt() ? bare.substring(honorific.end()) : bare;
    var stripped = withoutEnding(withoutTail(text));
    return stripped.isEmpty() ? text.strip() : keepInitial(text, stripped).strip();
  }

  private static String withoutEnding(String words) {
    for (var ending : ENDINGS) {
      if (words.endsWith(ending)) {
        return words.substring(0, words.length() - ending.length());
      }
    }
    return words;
  }

  private static String withoutTail(String words) {
    int end = words.length();
    while (end > 0
        && (TAIL.indexOf(words.charAt(end - 1)) >= 0
            || Character.isWhitespace(words.charAt(end - 1)))) {
      end--;
    }
    return words.substring(0, end);
  }

  /** "Justin P." keeps its full stop, "Justin Garrison." does not. */
  private static String keepInitial(String text, String stripped) {
    boolean initial = stripped.length() > 2 && stripped.charAt(stripped.length() - 2) == ' ';
    return initial && text.startsWith(stripped + ".") ? stripped + "." : stripped;
  }
}
