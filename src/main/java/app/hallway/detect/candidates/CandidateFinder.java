package app.hallway.detect.candidates;

import app.hallway.detect.blocks.Block;
import app.hallway.detect.blocks.GatheredLinks;
import app.hallway.detect.blocks.LinkedPlaces;
import app.hallway.detect.blocks.Outline;
import app.hallway.detect.candidates.Candidate.Shape;
import app.hallway.detect.candidates.Candidate.Siblings;
import app.hallway.detect.headlines.Headline;
import app.hallway.detect.headlines.HeadlineReader;
import app.hallway.detect.headlines.NameHabits;
import app.hallway.detect.headlines.NameHabits.Habit;
import app.hallway.detect.headlines.NamedSpeakers;
import app.hallway.detect.headlines.PossibleTitle;
import app.hallway.detect.headlines.RowReader;
import app.hallway.detect.headlines.SlugReader;
import app.hallway.detect.headlines.SpeakersBelow;
import app.hallway.detect.links.LinkReader;
import app.hallway.detect.links.Slug;
import app.hallway.detect.prose.TitleInProse;
import app.hallway.detect.prose.TopicModel;
import app.hallway.detect.words.Kinds;
import app.hallway.detect.words.SentenceEnds;
import app.hallway.markdown.InlineText;
import app.hallway.model.LineSpan;
import app.hallway.model.ReportMetadata;
import app.hallway.model.TalkLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists everything in a report that has the outer form of a talk's announcement. */
public final class CandidateFinder {
  private static final int LONGEST_TITLE = 220;
  private static final int MOST_BELOW = 400;
  private static final int MOST_LINKS = 3;
  private static final int MOST_BETWEEN = 3;
  private static final int LONGEST_LINE = 180;
  private static final Pattern NAMED_ADDRESS = Pattern.compile("\\S{0,20}\\s?https?://\\S+");
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?iU)\\W{0,4}(?:topic|title|talk|session|thema|titel|tema|t[íi]tulo|sujet|titre|titolo|主题|题目|演题|テーマ|제목|주제)\\s*[:：]\\s*");
  private static final Pattern BARE_ADDRESS = Pattern.compile("\\s*https?://\\S+\\s*");

  private final Outline outline;
  private final NameHabits<Siblings> names = new NameHabits<>();
  private final LinkedPlaces places;
  private final AddressFinder addresses;
  private final TopicModel topics;
  private final List<Candidate> found = new ArrayList<>();

  private CandidateFinder(ReportMetadata metadata, Outline outline, TopicModel topics) {
    this.outline = outline;
    this.topics = topics;
    this.addresses = new AddressFinder(metadata, outline);
    this.places = new LinkedPlaces(outline.blocks());
  }

  /**
   * All of a report.
   *
   * @param topics what knows where sentences tell of them
   */
  public static List<Candidate> find(ReportMetadata metadata, Outline outline, TopicModel topics) {
    var finder = new CandidateFinder(metadata, outline, topics);
    var blocks = outline.blocks();
    PostFinder.find(metadata, outline).ifPresent(finder.found::add);
    blocks.forEach(finder::learn);
    for (int i = 0; i < blocks.size(); i++) {
      finder.look(blocks.get(i), i);
    }
    finder.found.replaceAll(CandidateFinder::withSpeakersOfAddress);
    return List.copyOf(finder.found);
  }

  /** A programme's address may name those whom the report does not. */
  private static Candidate withSpeakersOfAddress(Candidate candidate) {
    if (!candidate.speakers().people().isEmpty()) {
      return candidate;
    }
    return candidate.links().stream()
        .filter(link -> Slug.mayNameSpeakers(link.url()))
        .flatMap(link -> Slug.of(link.url()).stream())
        .map(slug -> SlugReader.speakers(slug, candidate.title()))
        .filter(people -> !people.isEmpty())
        .findFirst()
        .map(people -> candidate.with(new NamedSpeakers(people, NamedSpeakers.Source.ADDRESS)))
        .orElse(candidate);
  }

  private void learn(Block block) {
    switch (block.type()) {
      case HEADING -> names.add(siblings(Shape.HEADING, block).cousins(), block.text());
      case BOLD -> names.add(siblings(Shape.BOLD, block).cousins(), block.text());
      case ITEM -> names.add(siblings(Shape.ITEM, block), block.text());
      case PARAGRAPH -> {
        var lines = block.text().split("\n", -1);
        if (TitleLines.areRun(lines)) {
          var all = siblings(Shape.LINE, block).cousins();
          Arrays.stream(lines).filter(TitleLines::isParted).forEach(line -> names.add(all, line));
        }
      }
      case ROW, EMBED, CODE -> {}
    }
  }

  private Habit habit(Shape shape, Block block) {
    var own = siblings(shape, block);
    return names.of(shape == Shape.ITEM ? own : own.cousins());
  }

  private Siblings siblings(Shape shape, Block block) {
    var home = outline.home(block);
    var parent = block.isHeading() ? home.parent() : home;
    int number = block.isHeading() ? (parent == null ? 0 : parent.number()) : block.group();
    return new Siblings(number, shape, block.level());
  }

  private void look(Block block, int index) {
    switch (block.type()) {
      case HEADING -> add(Shape.HEADING, block, index);
      case BOLD -> {
        if (!tellsWhoSpeaks(block, index) && !addBelowBoldName(block, index)) {
          add(Shape.BOLD, block, index);
        }
      }
      case ITEM -> {
        if (!isBareAddress(block)) {
          add(Shape.ITEM, block, index);
          addProse(block, index);
        } else if (!isOneMoreLink(index)) {
          add(Shape.ITEM, block, index);
        }
      }
      case ROW -> add(Shape.ROW, block, index);
      case PARAGRAPH -> {
        addLines(block, index);
        addProse(block, index);
      }
      case EMBED, CODE -> {}
    }
  }

  /** A bold name right below a title. */
  private boolean tellsWhoSpeaks(Block block, int index) {
    boolean below = false;
    for (int i = index - 1; i >= Math.max(0, index - MOST_BETWEEN) && !below; i--) {
      below = outline.blocks().get(i).isHeading();
    }
    return below && SpeakersBelow.isOnlyPeople(block);
  }

  private void add(Shape shape, Block block, int index) {
    add(shape, block, index, NamedSpeakers.NONE);
  }

  /**
   * Adds what a line announces.
   *
   * @param beside those whom its paragraph names
   */
  private void add(Shape shape, Block block, int index, NamedSpeakers beside) {
    headline(shape, block).ifPresent(it -> found.add(candidate(shape, block, index, it, beside)));
  }

  /** What a line announces as its own title or by its address; empty where it only points. */
  private Optional<Headline> headline(Shape shape, Block block) {
    var headline =
        shape == Shape.ROW
            ? RowReader.read(block.inline(), block.columns())
            : HeadlineReader.read(block.inline(), habit(shape, block));
    boolean pointer = !block.isHeading() && !PossibleTitle.isOne(headline.title());
    if (pointer || (!block.isHeading() && AddressFinder.onlyPoints(headline.title()))) {
      var addressed = addresses.announced(block);
      headline = addressed.orElse(headline);
      pointer = pointer && addressed.isEmpty();
    }
    boolean telling =
        !headline.title().isBlank()
            && headline.title().length() <= LONGEST_TITLE
            && !NAMED_ADDRESS.matcher(headline.title()).matches()
            && !pointer;
    return telling ? Optional.of(headline) : Optional.empty();
  }

  private Candidate candidate(
      Shape shape, Block block, int index, Headline headline, NamedSpeakers beside) {
    var home = outline.home(block);
    var below = below(block, index);
    var own = ownLinks(shape, block, below);
    return new Candidate(
        shape,
        block,
        block.isHeading() ? home.parent() : home,
        headline,
        below,
        speakers(headline, beside, below),
        own,
        GatheredLinks.of(own, below, outline::links),
        new LineSpan(block.first(), Math.max(block.first(), last(shape, block, below))),
        siblings(shape, block),
        shape == Shape.ITEM || shape == Shape.LINE ? Leads.before(outline.blocks(), block) : null,
        block.isHeading() ? 0 : places.share(block, own),
        TitleInProse.Manner.NONE,
        TitleInProse.UNLIKELY);
  }

  private static NamedSpeakers speakers(
      Headline headline, NamedSpeakers beside, List<Block> below) {
    if (!headline.speakers().isEmpty()) {
      return new NamedSpeakers(headline.speakers(), sourceOf(headline));
    }
    var owner = ProseSpeakers.ownerNamedIn(headline.title());
    if (owner.isPresent()) {
      return new NamedSpeakers(List.of(owner.get()), NamedSpeakers.Source.HEADLINE);
    }
    return beside.people().isEmpty() ? SpeakersBelow.read(below) : beside;
  }

  private int last(Shape shape, Block block, List<Block> below) {
    int lastBelow = below.isEmpty() ? 0 : below.getLast().last();
    return block.isHeading()
        ? outline.home(block).last()
        : Math.max(block.last(), shape == Shape.ITEM ? lastBelow : 0);
  }

  private static NamedSpeakers.Source sourceOf(Headline headline) {
    return headline.form() == Headline.Form.ADDRESS
        ? NamedSpeakers.Source.ADDRESS
        : NamedSpeakers.Source.HEADLINE;
  }

  /** Those on its line; a list's next entry that is nothing but an address stands for one. */
  private List<TalkLink> ownLinks(Shape shape, Block block, List<Block> below) {
    var own = new ArrayList<>(LinkReader.read(block.inline()));
    if (shape == Shape.ITEM && own.isEmpty()) {
      below.stream()
          .filter(b -> isSibling(block, b) && isBareAddress(b))
          .limit(1)
          .forEach(b -> own.addAll(outline.links(b)));
    }
    return own;
  }

  /** Lines of a paragraph that are nothing but a title: linked, or marked as a programme would. */
  private void addLines(Block block, int index) {
    if (block.owner() != null) {
      return;
    }
    int from = 0;
    var lines = block.text().split("\n", -1);
    boolean run = TitleLines.areRun(lines);
    for (int i = 0; i < lines.length; i++) {
      int to = from + lines[i].length();
      var inline = block.inline().slice(from, to);
      boolean linked =
          isOnlyLinks(inline)
              && inline.links().size() == 1
              && !TitleLines.isWithinSentence(lines, i);
      if (linked || TitleLines.isAnnouncement(inline) || (run && TitleLines.isParted(lines[i]))) {
        var next = i + 1 < lines.length ? lines[i + 1] : "";
        add(Shape.LINE, block.part(inline), index, SpeakersBelow.onLine(next));
      }
      from = to + 1;
    }
    addLead(block, index);
    addBelowName(block, index, lines);
  }

  /** "A Person, Org" on the first line of a paragraph, and on the second what it was about. */
  private void addBelowName(Block block, int index, String[] lines) {
    boolean belowHeading = index > 0 && outline.blocks().get(index - 1).isHeading();
    if (lines.length > 1 && lines[0].length() <= LONGEST_LINE && !belowHeading) {
      int end = lines[0].length();
      var below = block.inline().slice(end + 1, end + 1 + lines[1].length());
      addNamed(block.part(block.inline().slice(0, end)), below, block, index);
    }
  }

  /** The same where the name is bold, and so a block of its own. */
  private boolean addBelowBoldName(Block name, int index) {
    var next = index + 1 < outline.blocks().size() ? outline.blocks().get(index + 1) : null;
    if (next == null || next.type() != Block.Type.PARAGRAPH || next.first() > name.last() + 1) {
      return false;
    }
    var text = next.text();
    int from = text.length() - text.stripLeading().length();
    int end = text.indexOf('\n', from);
    return addNamed(name, next.inline().slice(from, end < 0 ? text.length() : end), next, index);
  }

  /**
   * Adds a title whose speaker's name stands on the line above; false where either is none.
   *
   * @param home the block that the title stands in
   */
  private boolean addNamed(Block name, InlineText title, Block home, int index) {
    var kind = Kinds.prefix(name.text());
    var people = SpeakersBelow.onLine(name.text().substring(kind.map(Kinds.Prefix::end).orElse(0)));
    var topic = TOPIC.matcher(title.text());
    boolean said = topic.lookingAt();
    var words = title.slice(said ? topic.end() : 0, title.text().length());
    boolean otherwise =
        !said
            && (SentenceEnds.isSentence(words.text())
                || !SpeakersBelow.onLine(words.text()).people().isEmpty());
    if (people.people().isEmpty() || otherwise || words.text().length() > LONGEST_LINE) {
      return false;
    }
    var headline = headline(Shape.LINE, home.part(words));
    headline
        .map(it -> it.orOfKind(kind.map(Kinds.Prefix::kind)))
        .ifPresent(it -> found.add(candidate(Shape.LINE, name, index, it, people)));
    return headline.isPresent();
  }

  /** A short first line whose paragraph then names who speaks, on the second line or the last. */
  private void addLead(Block block, int index) {
    var lines = block.text().strip().split("\n", -1);
    if (lines.length < 2 || lines[0].length() > LONGEST_LINE || SentenceEnds.isSentence(lines[0])) {
      return;
    }
    var people = SpeakersBelow.inLines(lines);
    int start = block.text().indexOf(lines[0]);
    var inline = block.inline().slice(start, start + lines[0].length());
    if (!people.people().isEmpty() && !isOnlyLinks(inline)) {
      add(Shape.LINE, block.part(inline), index, people);
    }
  }

  private void addProse(Block block, int index) {
    found.addAll(
        ProseFinder.find(block, outline.home(block), linksAfter(index), addresses, topics));
  }

  /** Paragraphs below that hold nothing but a link or two: they belong to what stands above. */
  private List<Block> linksAfter(int index) {
    var blocks = outline.blocks();
    int end = index + 1;
    while (end < blocks.size() && end - index <= MOST_LINKS && isOnlyLinks(blocks.get(end))) {
      end++;
    }
    return blocks.subList(index + 1, end);
  }

  private static boolean isOnlyLinks(Block block) {
    boolean paragraph = block.type() == Block.Type.PARAGRAPH || block.type() == Block.Type.EMBED;
    return paragraph && isOnlyLinks(block.inline());
  }

  private static boolean isOnlyLinks(InlineText inline) {
    int linked = inline.links().stream().mapToInt(l -> l.end() - l.start()).sum();
    return !inline.links().isEmpty() && linked * 10 >= inline.text().strip().length() * 6;
  }

  private List<Block> below(Block block, int index) {
    var blocks = outline.blocks();
    int end = index + 1;
    while (end < blocks.size() && end - index <= MOST_BELOW && isBelow(block, blocks.get(end))) {
      end++;
    }
    return blocks.subList(index + 1, end);
  }

  private static boolean isBelow(Block block, Block next) {
    return switch (block.type()) {
      case HEADING, BOLD -> !next.isHeading() || next.level() > block.level();
      case ITEM ->
          isSibling(block, next)
              ? isBareAddress(next) && !isBareAddress(block)
              : next.owner() != null && next.first() <= block.last();
      case PARAGRAPH, ROW, EMBED, CODE -> false;
    };
  }

  /** An item that is nothing but a URL belongs to the item before it. */
  private static boolean isBareAddress(Block item) {
    return BARE_ADDRESS.matcher(item.text()).matches();
  }

  /** An address behind an item that says something. */
  private boolean isOneMoreLink(int index) {
    var item = outline.blocks().get(index);
    for (int i = index - 1; i >= 0; i--) {
      var before = outline.blocks().get(i);
      if (isSibling(item, before)) {
        return !isBareAddress(before) || isOneMoreLink(i);
      }
      if (before.owner() == null) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSibling(Block item, Block next) {
    return next.type() == Block.Type.ITEM && next.group() == item.group();
  }
}
