package app.hallway.detect.headlines;

import app.hallway.detect.blocks.Block;
import app.hallway.detect.headlines.NamedSpeakers.Source;
import app.hallway.detect.links.LinkGrammar;
import app.hallway.detect.people.Affiliations;
import app.hallway.detect.people.PeopleInProse;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.people.SpeakerList;
import app.hallway.detect.words.QuickPattern;
import app.hallway.detect.words.SentenceEnds;
import app.hallway.detect.words.WordWalk;
import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.Emphasis.Weight;
import app.hallway.model.Speaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who speaks in the first lines below a title. */
public final class SpeakersBelow {
  private static final int LINES = 4;
  private static final int MOST = 8;
  private static final int LONGEST_LINE = 160;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iU)^\\W{0,4}(?::[\\w+-]{2,30}:\\W{0,4})?(?:speakers?|presenters?|presented by|presenting|talk by|given"
              + " by|hosts?|by|lecturers?|panell?ists?|moderator|ponentes?|charla"
              + " de|palestrantes?|orador(?:es)?|referent(?:in|en)?|vortragende[r]?|sprecher(?:in)?|intervenants?|orateurs?|prelegent(?:ci|ka)?|par|por|von|(?:演讲|分享|主讲|授课|特邀)?(?:讲师|嘉宾)|(?:演讲|分享|主讲|报告|讲)(?:人|者)|主讲|発表者|登壇者|講演者|スピーカー|발표자|연사|강연자)(?:/\\p{L}{1,3}|\\(\\p{L}{1,3}\\))?(?:\\s*\\W?\\s*[:：]\\s*[*_]{0,3}\\s*|\\s+)(.{2,200})$");
  private static final Pattern FROM_CHINESE =
      Pattern.compile(
          "(?:演讲(?:人|者)|讲师|分享(?:人|者)|嘉宾)(?:是|为|：|:)?\\s*(?:来自于?\\s*)?(?:([^，。、；\\n"
              + "]{1,20}?)的\\s*)?(\\p{IsHan}{2,3})(?=[（(，。、 ]|$)");
  private static final Pattern NAMED_IN_CHINESE =
      Pattern.compile(
          "^\\P{L}{0,3}(\\p{IsHan}{2,4}|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2})(?:[,，、\\s　]+)"
              + "([^。；]{0,60}(?:专家|工程师|架构师|开发者?|作者|负责人|总监|经理|教授|博士|研究员|创始人|讲师|成员|CEO|CTO))");
  private static final int PROSE_REACH = 500;
  private static final Pattern COLON = Pattern.compile("[:：]");
  private static final QuickPattern NEXT_LABEL =
      QuickPattern.of("(?U)\\n\\W{0,4}(?:\\p{L}+\\s?){0,2}\\s*[:：]");
  private static final Pattern LABEL_ALONE =
      Pattern.compile(
          "(?iU)\\W{0,4}(?:speakers?|presenters?|panell?ists?|hosts?|ponentes?|referent(?:in|en)?|intervenants?)\\s*[:：]\\W{0,4}");
  private static final int PARAGRAPHS = 3;
  private static final Pattern JOINS =
      Pattern.compile("(?i)\\s*(?:,|&|\\+|,?\\s(?:and|und|y|e|et|en|i|og|och))\\s*");
  private static final Pattern POSSESSIVE = Pattern.compile("['’](?:s)?$");

  private SpeakersBelow() {}

  public static NamedSpeakers read(List<Block> below) {
    int seen = 0;
    for (int i = 0; i < below.size(); i++) {
      var block = below.get(i);
      if (block.type() == Block.Type.EMBED || block.type() == Block.Type.CODE) {
        continue;
      }
      seen++;
      boolean heading =
          block.type() == Block.Type.HEADING
              || (block.isHeading() && seen > 1 && !isOnlyPeople(block));
      if (heading || seen > LINES) {
        break;
      }
      if (LABEL_ALONE.matcher(block.text().strip()).matches() && i + 1 < below.size()) {
        var people = new ArrayList<Speaking>();
        for (int j = i + 1; j < below.size() && below.get(j).type() == Block.Type.ITEM; j++) {
          people.addAll(SpeakerList.read(below.get(j).text().strip(), true));
        }
        if (!people.isEmpty()) {
          return new NamedSpeakers(people.stream().distinct().limit(MOST).toList(), Source.LABEL);
        }
      }
      var found = readBlock(block, seen == 1 || isOnlyPeople(block));
      if (found.isPresent()) {
        return withMore(found.get(), block, below.subList(i + 1, below.size()));
      }
    }
    return prose(below);
  }

  /** Those who stand beside the first: on lines of their own, or as items of the same list. */
  private static NamedSpeakers withMore(NamedSpeakers first, Block block, List<Block> after) {
    var people = new ArrayList<>(first.people());
    if (first.source() == Source.LINE_BELOW) {
      var lines = block.text().strip().split("\n", -1);
      for (int i = 1; i < lines.length && addPeople(lines[i], people); i++) {}
    }
    for (var next : after) {
      boolean beside =
          switch (block.type()) {
            case ITEM -> next.type() == Block.Type.ITEM && next.group() == block.group();
            case BOLD -> next.type() == Block.Type.BOLD && isOnlyPeople(next);
            default -> next.equals(after.getFirst()) && next.type() == Block.Type.ITEM;
          };
      if (beside) {
        addPeople(next.text(), people);
      } else if (next.owner() == null || next.isHeading()) {
        break;
      }
    }
    return new NamedSpeakers(people.stream().distinct().limit(MOST).toList(), first.source());
  }

  /**
   * Adds those whom a line names, where it does nothing else; false where it says something else.
   */
  private static boolean addPeople(String line, List<Speaking> people) {
    var label = LABEL.matcher(line.strip());
    boolean labelled = label.lookingAt() && COLON.matcher(line).find();
    var found =
        line.length() > LONGEST_LINE
            ? List.<Speaking>of()
            : SpeakerList.read(
                labelled ? label.group(1) : line, labelled || Affiliations.isRole(line));
    boolean sure =
        labelled
            || PersonNames.areKnown(found)
            || found.stream().anyMatch(p -> line.contains("@") || Affiliations.isRole(line));
    if (found.isEmpty() || !sure) {
      return false;
    }
    for (var person : found) {
      if (people.stream().noneMatch(p -> p.name().equals(person.name()))) {
        people.add(person);
      }
    }
    return true;
  }

  /** Those whom a line of a paragraph names, for a title that is its first line. */
  public static NamedSpeakers inLines(String[] lines) {
    var second = LABEL.matcher(lines[1].strip());
    if (second.lookingAt()) {
      var people = SpeakerList.read(second.group(1), true);
      if (!people.isEmpty()) {
        return new NamedSpeakers(people, Source.LABEL);
      }
    }
    for (int at : new int[] {1, lines.length - 1}) {
      var line = lines[at].strip();
      var people =
          line.length() > LONGEST_LINE ? List.<Speaking>of() : SpeakerList.read(line, false);
      boolean sure = PersonNames.areKnown(people) || (!people.isEmpty() && line.contains("@"));
      if (sure) {
        return new NamedSpeakers(people, Source.LINE_BELOW);
      }
    }
    return NamedSpeakers.NONE;
  }

  /** Those whom a line names that says nothing else. */
  public static NamedSpeakers onLine(String line) {
    var people =
        line.length() > LONGEST_LINE ? List.<Speaking>of() : SpeakerList.read(line.strip(), false);
    boolean sure = PersonNames.areKnown(people);
    return sure ? new NamedSpeakers(people, Source.LINE_BELOW) : NamedSpeakers.NONE;
  }

  /** A short line that is nothing but names that are known, or lead to people's pages. */
  public static boolean isOnlyPeople(Block block) {
    var text = block.text().strip();
    if (text.length() > LONGEST_LINE || text.indexOf('\n') >= 0) {
      return false;
    }
    var people = SpeakerList.read(text, false);
    return PersonNames.areKnown(people)
        || (!people.isEmpty()
            && block.inline().links().stream().anyMatch(l -> LinkGrammar.leadsToPerson(l.url())));
  }

  /** A table that says who, when and where, of the talk that it stands under. */
  private static Optional<NamedSpeakers> readRow(Block row) {
    var columns = row.columns();
    if (columns == null || columns.hasTitles()) {
      return Optional.empty();
    }
    var people = RowReader.speakers(row.inline(), columns);
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(new NamedSpeakers(people, Source.LABEL));
  }

  private static Optional<NamedSpeakers> readBlock(Block block, boolean first) {
    var text = block.text().strip();
    int end = text.indexOf('\n');
    var line = end < 0 ? text : text.substring(0, end);
    return Optional.of(block)
        .filter(it -> it.type() == Block.Type.ROW)
        .flatMap(SpeakersBelow::readRow)
        .or(() -> labelled(text, line))
        .or(() -> placedInChinese(line))
        .or(() -> namedInChinese(line))
        .or(() -> first ? named(nameInItalics(block)) : Optional.empty())
        .or(() -> first ? named(onlyNames(text, line)) : Optional.empty());
  }

  private static Optional<NamedSpeakers> named(List<Speaking> people) {
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(new NamedSpeakers(people, Source.LINE_BELOW));
  }

  /** Those behind a label, on its line or on those that go on from it. */
  private static Optional<NamedSpeakers> labelled(String text, String line) {
    var label =
        LABEL.matcher(line.length() > LONGEST_LINE + 60 ? line.substring(0, LONGEST_LINE) : line);
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    var words =
        text.length() <= LONGEST_LINE && !NEXT_LABEL.isIn(text)
            ? text.replace('\n', ' ').substring(label.start(1))
            : label.group(1);
    var people = SpeakerList.read(words, true);
    var lineOnly =
        people.isEmpty() ? SpeakerList.read(SentenceEnds.firstOf(label.group(1)), true) : people;
    return lineOnly.isEmpty()
        ? Optional.empty()
        : Optional.of(new NamedSpeakers(lineOnly, Source.LABEL));
  }

  /** "来自 Org 的 Name". */
  private static Optional<NamedSpeakers> placedInChinese(String line) {
    var match = FROM_CHINESE.matcher(line);
    boolean found =
        WordWalk.isDense(line) && match.find() && PersonNames.judge(match.group(2)) == Likeness.YES;
    return found
        ? Optional.of(
            new NamedSpeakers(List.of(new Speaking(match.group(2), match.group(1))), Source.LABEL))
        : Optional.empty();
  }

  /** "Name，Org 工程师": what somebody is called, and then what they do. */
  private static Optional<NamedSpeakers> namedInChinese(String line) {
    var label = LABEL.matcher(line);
    var words = label.lookingAt() ? label.group(1) : line;
    var match = NAMED_IN_CHINESE.matcher(words);
    return WordWalk.isDense(line) && match.lookingAt()
        ? Optional.of(
            new NamedSpeakers(
                List.of(new Speaking(match.group(1), Affiliations.read(match.group(2)))),
                Source.LABEL))
        : Optional.empty();
  }

  /** Those of a line that is nothing but names, where one of them is surely one. */
  private static List<Speaking> onlyNames(String text, String line) {
    if (line.length() > LONGEST_LINE) {
      return List.of();
    }
    var people = SpeakerList.read(SentenceEnds.firstOf(line), false);
    boolean sure =
        people.stream()
                .anyMatch(
                    p -> PersonNames.judge(p.name()) == Likeness.YES || p.affiliation() != null)
            || text.equals(line);
    return sure ? people : List.of();
  }

  /** Those whom the emphasised beginning names, where nothing follows but links. */
  private static List<Speaking> nameInItalics(Block block) {
    var inline = block.inline();
    int begin = inline.text().length() - inline.text().stripLeading().length();
    return inline.emphases().stream()
        .filter(e -> e.start() == begin && e.weight() != Weight.CODE)
        .filter(e -> isOnlyLinked(inline, e.end()))
        .findFirst()
        .map(e -> SpeakerList.read(inline.text().substring(begin, e.end()), false))
        .orElse(List.of());
  }

  private static boolean isOnlyLinked(InlineText inline, int from) {
    for (int i = from; i < inline.text().length(); i++) {
      int at = i;
      boolean linked = inline.links().stream().anyMatch(l -> l.start() <= at && at < l.end());
      if (!linked && Character.isLetterOrDigit(inline.text().charAt(i))) {
        return false;
      }
    }
    return inline.links().stream().anyMatch(l -> l.start() >= from);
  }

  private static NamedSpeakers prose(List<Block> below) {
    int paragraphs = 0;
    for (var block : below) {
      if (block.isHeading() || paragraphs >= PARAGRAPHS) {
        break;
      }
      if (block.type() == Block.Type.PARAGRAPH || block.type() == Block.Type.ITEM) {
        var text = block.text();
        var people =
            paragraphs == 0
                ? PeopleInProse.find(text.substring(0, Math.min(text.length(), PROSE_REACH)))
                : List.<Speaking>of();
        if (people.isEmpty()) {
          people = linkedPeople(block);
        }
        if (!people.isEmpty()) {
          return new NamedSpeakers(people, Source.PROSE_BELOW);
        }
        paragraphs++;
      }
    }
    return NamedSpeakers.NONE;
  }

  /** The first name that leads to the person's own page, and those that are joined to it. */
  private static List<Speaking> linkedPeople(Block block) {
    var people = new ArrayList<Speaking>();
    var inline = block.inline();
    int last = 0;
    for (var link : inline.links()) {
      var name = POSSESSIVE.matcher(inline.label(link).strip()).replaceFirst("");
      boolean leads = LinkGrammar.leadsToPerson(link.url()) || !people.isEmpty();
      if (leads && PersonNames.judge(name) != Likeness.NO) {
        if (!people.isEmpty()
            && !JOINS.matcher(inline.text().substring(last, link.start())).matches()) {
          break;
        }
        people.add(new Speaking(name, null));
        last = link.end();
      }
    }
    return people;
  }
}
