package app.hallway.detect.candidates;

import app.hallway.detect.blocks.Block;
import app.hallway.detect.blocks.Outline;
import app.hallway.detect.blocks.Section;
import app.hallway.detect.headlines.Headline;
import app.hallway.detect.headlines.PossibleTitle;
import app.hallway.detect.headlines.SlugReader;
import app.hallway.detect.links.LinkGrammar;
import app.hallway.detect.links.Slug;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.words.Purpose;
import app.hallway.detect.words.Titles;
import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.LinkSpan;
import app.hallway.model.ReportMetadata;
import app.hallway.model.Speaking;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds talks that a report only points to, with "this talk", "link" or a bare address: the title
 * then stands in the address alone.
 */
final class AddressFinder {
  private static final Pattern POINTING =
      Pattern.compile(
          "(?iU)(?:(?:read|see|find|view|watch|check|out|more|full|the|its|an?|his|her|their|this|that|these|my|our|"
              + "other|another|great|good|excellent|interesting|nice|fantastic|awesome|wonderful|first|second|next|last|final|closing|opening|"
              + "talks?|sessions?|keynotes?|presentations?|panels?|workshops?|tutorials?|demos?|lectures?|events?|"
              + "on|in|at|to|for|and|details?|infos?|information|description|abstract|page|schedule|sched|programme?|agenda|links?|linked|url|here|one|"
              + "diese[rmns]?|der|die|das|ein(?:e[rnm]?)?|vortrag|hier|zum|ce|cette|la|le|conf[ée]rence|pr[ée]sentation|ici|lien|"
              + "esta|este|una?|charla|ponencia|sesi[óo]n|aqu[íi]|enlace|essa|esta|palestra|aqui|ta|ten|ta|prelekcja|wyk[łl]ad|tutaj|"
              + "この|講演|発表|セッション|トーク|こちら|リンク|这个|这场|演讲|链接|这里|이|발표|세션|링크|여기)[\\s.,:!?'’()]*)+");
  private static final Pattern OWNED =
      Pattern.compile(
          "(?iU)^(.{2,40}?)['’]s?\\s+(?:\\p{L}+\\s+){0,2}?(?:talk|session|keynote|presentation|workshop|tutorial|demo|lecture)$");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
  private static final Pattern YEAR_OF_KEY = Pattern.compile("(?:20)?(\\d\\d)(?=\\D{0,4}$)");
  private static final double ALIKE = 0.5;
  private static final int FEWEST_REPEATED = 2;
  private static final int MOST_LETTERS_BESIDE = 3;

  private final Outline outline;
  private final String year;

  AddressFinder(ReportMetadata metadata, Outline outline) {
    this.outline = outline;
    var match = YEAR.matcher(metadata.title());
    this.year = match.find() ? match.group(1).substring(2) : "";
  }

  /** What an item or a line announces that is nothing but a link. */
  Optional<Headline> announced(Block block) {
    var inline = block.inline();
    if (inline.links().isEmpty() || !isOnlyLinks(inline) || belongsAbove(block)) {
      return Optional.empty();
    }
    return inline.links().stream()
        .flatMap(link -> read(inline, link, List.of()).stream())
        .findFirst()
        .filter(h -> !isRepeated(h.title(), block));
  }

  /** True where a link's words only point to what its address names. */
  boolean mayTell(InlineText sentence, LinkSpan link) {
    var label = sentence.label(link).strip();
    return Slug.of(link.url()).isPresent()
        && !isOfAnotherYear(link.url())
        && (isPointer(label) || owner(label).isPresent());
  }

  /**
   * What one of a sentence's links leads to, where its own words only point there.
   *
   * @param told those whom the sentence names
   */
  Optional<Headline> told(InlineText sentence, LinkSpan link, List<Speaking> told, Block block) {
    return isOnlyLinks(sentence)
        ? Optional.empty()
        : read(sentence, link, told)
            .filter(h -> !isRepeated(h.title(), block) && !holds(sentence.text(), h.title()));
  }

  private Optional<Headline> read(InlineText inline, LinkSpan link, List<Speaking> told) {
    if (!mayTell(inline, link)) {
      return Optional.empty();
    }
    var people = owner(inline.label(link).strip()).map(List::of).orElse(told);
    return Slug.of(link.url())
        .flatMap(slug -> SlugReader.read(slug, people))
        .map(h -> people.isEmpty() ? h : h.by(people));
  }

  static boolean isPointer(String label) {
    return onlyPoints(label)
        || (!label.isEmpty() && !PossibleTitle.isOne(label) && !isPerson(label));
  }

  /** True for what would be a title, had it any word that does not point elsewhere. */
  static boolean onlyPoints(String title) {
    return POINTING.matcher(title).matches() && !isPerson(title);
  }

  private static boolean isPerson(String words) {
    return PersonNames.judge(words) != PersonNames.Likeness.NO;
  }

  /** Whose talk a label says that it is: "Ada Fisher's talk". */
  private static Optional<Speaking> owner(String label) {
    var match = OWNED.matcher(label);
    return match.matches() && isPerson(match.group(1))
        ? Optional.of(new Speaking(match.group(1), null))
        : Optional.empty();
  }

  /** A talk of last year's edition is none of this report's. */
  private boolean isOfAnotherYear(String url) {
    var key = LinkGrammar.eventKey(url).map(YEAR_OF_KEY::matcher);
    return !year.isEmpty()
        && key.isPresent()
        && key.get().find()
        && !key.get().group(1).equals(year);
  }

  /** The only such link under a heading of its own, or under an item, is that one's. */
  private boolean belongsAbove(Block block) {
    var owner = block.owner();
    if (owner != null && block.type() == Block.Type.ITEM && !owner.equals(block)) {
      var above = owner.text().strip();
      return !(above.isEmpty() || above.endsWith(":") || above.endsWith("："));
    }
    var section = outline.home(block);
    boolean specific = section.heading() != null && Purpose.share(section.title()) <= ALIKE;
    return specific && slugs(section) < 2;
  }

  private static long slugs(Section section) {
    return section.body().stream()
        .flatMap(b -> b.inline().links().stream())
        .map(LinkSpan::url)
        .filter(url -> Slug.of(url).isPresent())
        .distinct()
        .limit(2)
        .count();
  }

  /** True where a heading above has the title already. */
  private boolean isRepeated(String title, Block block) {
    for (var section = outline.home(block); section != null; section = section.parent()) {
      if (Titles.alike(section.title(), title) >= ALIKE || holds(section.title(), title)) {
        return true;
      }
    }
    var owner = block.owner();
    return owner != null && holds(owner.text(), title);
  }

  /** True where a text has a title's words, or the first of them. */
  private static boolean holds(String text, String title) {
    var words = Slug.wordsOf(title);
    var first = words.subList(0, Math.min(words.size(), 4));
    return words.size() >= FEWEST_REPEATED
        && ("-" + String.join("-", Slug.wordsOf(text)) + "-")
            .contains("-" + String.join("-", first) + "-");
  }

  private static boolean isOnlyLinks(InlineText inline) {
    long all = letters(inline.text());
    long linked = inline.links().stream().mapToLong(l -> letters(inline.label(l))).sum();
    return !inline.links().isEmpty() && all - linked <= MOST_LETTERS_BESIDE;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
