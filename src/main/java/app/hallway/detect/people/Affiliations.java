package app.hallway.detect.people;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whom somebody works for from what somebody is. */
public final class Affiliations {
  private static final Pattern AT = Pattern.compile("(?i)^.*(?:\\bat\\s+|@\\s*)(\\p{L}.*)$");
  private static final Set<String> ROLES =
      Set.of(
          "engineer",
          "engineering",
          "manager",
          "director",
          "vp",
          "president",
          "cto",
          "ceo",
          "cio",
          "ciso",
          "coo",
          "founder",
          "cofounder",
          "co-founder",
          "head",
          "lead",
          "leader",
          "architect",
          "fellow",
          "advocate",
          "developer",
          "chair",
          "co-chair",
          "scientist",
          "professor",
          "consultant",
          "evangelist",
          "officer",
          "principal",
          "senior",
          "staff",
          "creator",
          "maintainer",
          "author",
          "researcher",
          "designer",
          "analyst",
          "student",
          "gm",
          "svp",
          "evp",
          "chief",
          "strategist",
          "host",
          "moderator",
          "committer",
          "contributor",
          "owner",
          "partner",
          "specialist",
          "administrator",
          "programmer",
          "advisor",
          "coach",
          "executive",
          "phd",
          "sre",
          "devrel",
          "lecturer");
  private static final int LONGEST = 60;

  /** Behind such a sign stands something else: a link, a room, a time. */
  private static final Pattern NEXT_FACT = Pattern.compile("\\s(?:[·•|]|--)");

  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)^(?:twitter|linkedin|github|mastodon|website|blog|slides?|video)\\b|:\\s");

  private static final Pattern SPACES = Pattern.compile("[\\s,]+");

  private Affiliations() {}

  /** The organisation in words behind a name; null where they only say what the person is. */
  public static @Nullable String read(String line) {
    var words = NEXT_FACT.split(line, 2)[0].strip();
    var of = AT.matcher(words);
    if (of.matches()) {
      return of.group(1);
    }
    var last = words.substring(words.lastIndexOf(',') + 1).strip();
    boolean place = !last.isEmpty() && !isRole(last) && !POINTER.matcher(last).find();
    return place && last.length() <= LONGEST ? last : null;
  }

  public static boolean isRole(String words) {
    return SPACES.splitAsStream(words.toLowerCase(Locale.ROOT)).anyMatch(ROLES::contains);
  }
}
