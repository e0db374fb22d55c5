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
import app.hallway.detect.links.LinkReader;
import app.hallway.detect.people.PeopleInProse;
import app.hallway.detect.prose.Sentences;
import app.hallway.detect.prose.TitleInProse;
import app.hallway.detect.prose.TitleInProse.Manner;
import app.hallway.detect.prose.TopicModel;
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

/** Finds talks that a sentence tells of: by a link, in quotes, in italics, or in so many words. */
final class ProseFinder {
  private static final int MOST_SENTENCES = 400;

  private final Section section;
  private final AddressFinder addresses;
  private final TopicModel topics;
  private final List<Candidate> found = new ArrayList<>();

  private ProseFinder(Section section, AddressFinder addresses, TopicModel topics) {
    this.section = section;
    this.addresses = addresses;
    this.topics = topics;
  }

  static List<Candidate> find(
      Block block, Section section, List<Block> after, AddressFinder addresses, TopicModel topics) {
    var finder = new ProseFinder(section, addresses, topics);
    int seen = 0;
    for (var sentence : Sentences.of(block.inline())) {
      if (seen == MOST_SENTENCES) {
        break;
      }
      finder.read(sentence, seen++, block, after);
    }
    return finder.found;
  }

  private void read(InlineText sentence, int number, Block block, List<Block> after) {
    boolean among = TalkVocabulary.hasNoun(block.text());
    var written = TitleInProse.find(sentence, among, number, topics);
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
    var titles = withAddressed(withoutOwn(written, block), addressed.keySet());
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

  /** An entry's own words are looked at already, as the title that they may be. */
  private static List<TitleInProse> withoutOwn(List<TitleInProse> titles, Block block) {
    int most = block.text().strip().length();
    return titles.stream()
        .filter(
            title ->
                block.type() != Block.Type.ITEM
                    || title.manner() != Manner.TOLD
                    || (title.end() - title.start()) * 10 < most * 9)
        .toList();
  }

  /** A title that is written beats one in an address, and that beats a mere topic. */
  private static List<TitleInProse> withAddressed(
      List<TitleInProse> written, Set<TitleInProse> addressed) {
    var titles =
        written.stream()
            .filter(t -> t.manner() != Manner.PHRASE && t.manner() != Manner.TOLD)
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
            new ProseSpeakers(sentence, block.text()).of(headline.get(), title, inline),
            own,
            GatheredLinks.of(own, after, b -> LinkReader.read(b.inline())),
            new LineSpan(line, Math.max(line, last)),
            new Siblings(section.number(), Shape.PROSE, title.manner().level()),
            null,
            0,
            title.manner(),
            title.likelihood()));
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
}
