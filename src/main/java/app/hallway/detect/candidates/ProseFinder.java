package app.hallway.detect.candidates;

import app.hallway.detect.blocks.Block;
import app.hallway.detect.blocks.GatheredLinks;
import app.hallway.detect.blocks.Section;
import app.hallway.detect.candidates.Candidate.Shape;
import app.hallway.detect.candidates.Candidate.Siblings;
import app.hallway.detect.headlines.Headline;
import app.hallway.detect.headlines.Headline.Form;
import app.hallway.detect.headlines.Headline.Mark;
import app.hallway.detect.headlines.HeadlineReader;
import app.hallway.detect.headlines.NamedSpeakers;
import app.hallway.detect.links.LinkReader;
import app.hallway.detect.people.PeopleInProse;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.prose.Sentences;
import app.hallway.detect.prose.TitleInProse;
import app.hallway.detect.prose.TitleInProse.Manner;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.markdown.InlineText;
import app.hallway.model.LineSpan;
import app.hallway.model.Speaking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds talks that a sentence tells of: by a link, in quotes, in italics, or in so many words. */
final class ProseFinder {
  private static final Pattern OWN_KEYNOTE =
      Pattern.compile("(?iU)^(.{3,40}?)['’]s? (?:keynote|talk|session|presentation)$");
  private static final Pattern OWN =
      Pattern.compile(
          "(?U)(?<![\\p{L}.])(\\p{Lu}[\\p{L}-]+(?:"
              + " \\p{Lu}[\\p{L}-]+){0,2})['’]s?\\s+(?:talk[:,]?\\s+)?[\"“«*]?$");
  private static final int MOST_SENTENCES = 400;

  private final Section section;
  private final AddressFinder addresses;
  private final List<Candidate> found = new ArrayList<>();

  private ProseFinder(Section section, AddressFinder addresses) {
    this.section = section;
    this.addresses = addresses;
  }

  static List<Candidate> find(
      Block block, Section section, List<Block> after, AddressFinder addresses) {
    var finder = new ProseFinder(section, addresses);
    int seen = 0;
    for (var sentence : Sentences.of(block.inline())) {
      if (++seen > MOST_SENTENCES) {
        break;
      }
      finder.read(sentence, block, after);
    }
    return finder.found;
  }

  private void read(InlineText sentence, Block block, List<Block> after) {
    var written = TitleInProse.find(sentence, TalkVocabulary.hasNoun(block.text()));
    var addressed = new HashMap<TitleInProse, Headline>();
    for (var link : sentence.links()) {
      if (!addresses.mayTell(sentence, link)) {
        continue;
      }
      var people = people(written, sentence);
      addresses
          .told(sentence, link, people, block)
          .ifPresent(
              h ->
                  addressed.put(
                      new TitleInProse(link.start(), link.end(), Manner.LINK, people), h));
    }
    var titles = withAddressed(written, addressed.keySet());
    for (int i = 0; i < titles.size(); i++) {
      var title = titles.get(i);
      int from = i == 0 ? 0 : titles.get(i - 1).end();
      int to = i + 1 < titles.size() ? titles.get(i + 1).start() : sentence.text().length();
      add(
          title,
          Optional.ofNullable(addressed.get(title)).or(() -> headline(title, sentence)),
          sentence,
          new Reach(from, Math.max(title.end(), to)),
          block,
          titles.size() == 1 ? after : List.of());
    }
  }

  private record Reach(int from, int to) {}

  /** A title that is written beats one in an address, and that beats a mere topic. */
  private static List<TitleInProse> withAddressed(
      List<TitleInProse> written, Set<TitleInProse> addressed) {
    var titles =
        written.stream()
            .filter(t -> t.manner() != Manner.PHRASE)
            .filter(t -> addressed.stream().noneMatch(a -> a.start() == t.start()))
            .toList();
    return addressed.isEmpty() || !titles.isEmpty()
        ? written
        : addressed.stream().sorted(Comparator.comparingInt(TitleInProse::start)).toList();
  }

  private static List<Speaking> people(List<TitleInProse> written, InlineText sentence) {
    var named = PeopleInProse.find(sentence.text());
    return named.isEmpty()
        ? written.stream().flatMap(t -> t.speakers().stream()).distinct().toList()
        : named;
  }

  private void add(
      TitleInProse title,
      Optional<Headline> headline,
      InlineText sentence,
      Reach reach,
      Block block,
      List<Block> after) {
    int from = Math.min(reach.from(), title.start());
    var inline = sentence.slice(from, reach.to());
    if (headline.isEmpty()) {
      return;
    }
    int line = block.type() == Block.Type.ITEM ? block.first() : block.part(sentence).first();
    int last = Math.max(block.part(inline).last(), after.isEmpty() ? 0 : after.getLast().last());
    var placed = block.part(inline);
    var own = LinkReader.read(inline);
    found.add(
        new Candidate(
            Shape.PROSE,
            placed,
            section,
            headline.get(),
            after,
            speakers(headline.get(), title, inline),
            own,
            GatheredLinks.of(own, after, b -> LinkReader.read(b.inline())),
            new LineSpan(line, Math.max(line, last)),
            new Siblings(section.number(), Shape.PROSE, title.manner().level()),
            null,
            0,
            title.manner()));
  }

  private static Optional<Headline> headline(TitleInProse title, InlineText sentence) {
    var words = sentence.slice(title.start(), title.end());
    var read =
        HeadlineReader.read(
            new InlineText(
                words.text().replace('\n', ' '),
                List.of(),
                List.of(),
                words.struck(),
                words.lines()));
    var kind = read.kind();
    return read.title().isBlank() || read.title().length() > 200
        ? Optional.empty()
        : Optional.of(
            new Headline(
                read.title(),
                read.speakers(),
                read.speakers().isEmpty() ? Form.TITLE_ONLY : read.form(),
                kind,
                Mark.NONE,
                read.cancelled()));
  }

  private static NamedSpeakers speakers(Headline headline, TitleInProse title, InlineText inline) {
    if (!headline.speakers().isEmpty()) {
      var unwritten =
          title.speakers().isEmpty()
              ? NamedSpeakers.Source.ADDRESS
              : NamedSpeakers.Source.PROSE_BELOW;
      boolean written = headline.form() != Form.ADDRESS;
      return new NamedSpeakers(
          headline.speakers(), written ? NamedSpeakers.Source.HEADLINE : unwritten);
    }
    if (!title.speakers().isEmpty()) {
      return new NamedSpeakers(title.speakers(), NamedSpeakers.Source.PROSE_BELOW);
    }
    var people = new ArrayList<Speaking>();
    PeopleInProse.find(inline.text()).stream()
        .filter(p -> !headline.title().contains(p.name()))
        .forEach(people::add);
    if (people.isEmpty()) {
      owner(headline.title(), inline.text()).ifPresent(people::add);
    }
    return people.isEmpty()
        ? NamedSpeakers.NONE
        : new NamedSpeakers(people, NamedSpeakers.Source.PROSE_BELOW);
  }

  /** Whose talk it is: "Ada's Title", "Ada Fisher's keynote". */
  private static Optional<Speaking> owner(String title, String text) {
    var within = OWN_KEYNOTE.matcher(title);
    if (within.matches() && isPerson(within.group(1))) {
      return Optional.of(new Speaking(within.group(1), null));
    }
    int at = text.indexOf(title);
    var before = OWN.matcher(text.substring(0, Math.max(0, at)));
    return before.find() && isPerson(before.group(1))
        ? Optional.of(new Speaking(before.group(1), null))
        : Optional.empty();
  }

  private static boolean isPerson(String name) {
    return PersonNames.judge(name) != Likeness.NO || PersonNames.isGivenName(name);
  }
}
