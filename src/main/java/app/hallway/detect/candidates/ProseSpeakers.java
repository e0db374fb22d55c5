package app.hallway.detect.candidates;

import app.hallway.detect.headlines.Headline;
import app.hallway.detect.headlines.Headline.Form;
import app.hallway.detect.headlines.NamedSpeakers;
import app.hallway.detect.headlines.NamedSpeakers.Source;
import app.hallway.detect.links.LinkGrammar;
import app.hallway.detect.people.PeopleInProse;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.prose.TitleInProse;
import app.hallway.markdown.InlineText;
import app.hallway.model.Speaking;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells who gave a talk that a sentence tells of: whom its title names, whom the words beside it
 * name, and else the one whom all of the sentence is about.
 *
 * @param paragraph where those whom the sentence calls by their given names may be named in full
 */
record ProseSpeakers(InlineText sentence, String paragraph) {
  private static final int LONGEST = 3000;
  private static final String NAME =
      "(\\p{Lu}[\\p{L}’'-]+(?: (?:de|da|del|van|von|der|di) )?(?: ?\\p{Lu}[\\p{L}’'.-]+){1,3})";
  private static final Pattern OWN_KEYNOTE =
      Pattern.compile("(?iU)^(.{3,40}?)['’]s? (?:keynote|talk|session|presentation)$");
  private static final Pattern OWN =
      Pattern.compile(
          "(?U)(?<![\\p{L}.])(\\p{Lu}[\\p{L}-]+(?:"
              + " \\p{Lu}[\\p{L}-]+){0,2})['’]s?\\s+(?:talk[:,]?\\s+)?[\"“«*]?$");
  private static final Pattern BY =
      Pattern.compile(
          "(?U)^[\"”»“)]*,? (?:by|from|von|par|por|de|di|da|door|av|af) "
              + NAME
              + "(?:,? (?:and|und|et|y|e|en|&) "
              + NAME
              + ")?(?![\\p{L}])");
  private static final Pattern NAME_ALONE =
      Pattern.compile("(?U)\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]*){0,3}");
  private static final Pattern GENITIVE = Pattern.compile("['’]s?$");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\W*(\\p{Lu}\\p{L}+)(?= \\p{Ll})");

  NamedSpeakers of(Headline headline, TitleInProse title, InlineText inline) {
    if (!headline.speakers().isEmpty()) {
      return new NamedSpeakers(headline.speakers(), source(headline, title));
    }
    var people = title.speakers().isEmpty() ? beside(headline, title, inline) : title.speakers();
    return people.isEmpty()
        ? near(headline, inline.text())
        : new NamedSpeakers(people.stream().map(this::inFull).toList(), Source.PROSE_BELOW);
  }

  private static NamedSpeakers near(Headline headline, String words) {
    var people = PeopleInProse.onlyOne(words.replace(headline.title(), "…"));
    return people.isEmpty() ? NamedSpeakers.NONE : new NamedSpeakers(people, Source.NEAR);
  }

  private static Source source(Headline headline, TitleInProse title) {
    boolean written = headline.form() != Form.ADDRESS;
    var unwritten = title.speakers().isEmpty() ? Source.ADDRESS : Source.PROSE_BELOW;
    return written ? Source.HEADLINE : unwritten;
  }

  private List<Speaking> beside(Headline headline, TitleInProse title, InlineText inline) {
    var named = named(inline.text(), headline);
    if (!named.isEmpty()) {
      return named;
    }
    var owner = owner(headline.title(), inline.text());
    if (owner.isPresent()) {
      return List.of(owner.get());
    }
    var after = after(title.end());
    return after.isEmpty() ? subject(headline) : after;
  }

  /** Those of whom words tell, without those whom the title is about. */
  private static List<Speaking> named(String words, Headline headline) {
    return PeopleInProse.find(words).stream()
        .filter(person -> !headline.title().contains(person.name()))
        .toList();
  }

  /** "A Title by Ada Fisher and Bob Cole". */
  private List<Speaking> after(int end) {
    var match = BY.matcher(sentence.text()).region(end, sentence.text().length());
    if (!match.lookingAt() || PersonNames.judge(match.group(1)) == Likeness.NO) {
      return List.of();
    }
    var first = new Speaking(match.group(1), null);
    return match.group(2) == null || PersonNames.judge(match.group(2)) == Likeness.NO
        ? List.of(first)
        : List.of(first, new Speaking(match.group(2), null));
  }

  /** Who alone is told of in the sentence, or whose given name begins it. */
  private List<Speaking> subject(Headline headline) {
    if (sentence.text().length() > LONGEST) {
      return List.of();
    }
    var all = named(sentence.text(), headline);
    if (!all.isEmpty()) {
      return all.size() == 1 ? all : List.of();
    }
    var first = FIRST_WORD.matcher(sentence.text());
    return first.find() && PersonNames.isGivenName(first.group(1))
        ? List.of(new Speaking(first.group(1), null))
        : linked(headline);
  }

  /** The one whose own page the sentence leads to, whatever they are called there. */
  private List<Speaking> linked(Headline headline) {
    var names =
        sentence.links().stream()
            .filter(link -> LinkGrammar.leadsToPerson(link.url()))
            .map(link -> GENITIVE.matcher(sentence.label(link).strip()).replaceFirst(""))
            .filter(name -> NAME_ALONE.matcher(name).matches())
            .filter(name -> !headline.title().contains(name))
            .toList();
    return names.size() == 1 ? List.of(new Speaking(names.getFirst(), null)) : List.of();
  }

  /** Whom the paragraph names in full before it calls them by their given name. */
  private Speaking inFull(Speaking person) {
    var name = person.name();
    if (name.indexOf(' ') >= 0 || name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return person;
    }
    var match =
        Pattern.compile(
                "(?U)(?<!\\p{L})"
                    + Pattern.quote(name)
                    + " (?:(?:de|van|von|der|di) )?\\p{Lu}[\\p{L}-]+")
            .matcher(paragraph.substring(0, Math.min(LONGEST, paragraph.length())));
    return match.find() && PersonNames.judge(match.group()) != Likeness.NO
        ? new Speaking(match.group(), person.affiliation())
        : person;
  }

  /** Whose talk it is: "Ada's Title", "Ada Fisher's keynote". */
  private static Optional<Speaking> owner(String title, String text) {
    var named = ownerNamedIn(title);
    if (named.isPresent()) {
      return named;
    }
    int at = text.indexOf(title);
    var before = OWN.matcher(text.substring(0, Math.max(0, at)));
    return before.find() && isPerson(before.group(1))
        ? Optional.of(new Speaking(before.group(1), null))
        : Optional.empty();
  }

  /** "Ada Fisher's keynote". */
  static Optional<Speaking> ownerNamedIn(String title) {
    var within = OWN_KEYNOTE.matcher(title);
    return within.matches() && isPerson(within.group(1))
        ? Optional.of(new Speaking(within.group(1), null))
        : Optional.empty();
  }

  private static boolean isPerson(String name) {
    return PersonNames.judge(name) != Likeness.NO || PersonNames.isGivenName(name);
  }
}
