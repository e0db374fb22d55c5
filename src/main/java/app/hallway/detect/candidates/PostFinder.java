package app.hallway.detect.candidates;

import app.hallway.detect.blocks.Block;
import app.hallway.detect.blocks.GatheredLinks;
import app.hallway.detect.blocks.Outline;
import app.hallway.detect.candidates.Candidate.Shape;
import app.hallway.detect.candidates.Candidate.Siblings;
import app.hallway.detect.headlines.Headline;
import app.hallway.detect.headlines.HeadlineReader;
import app.hallway.detect.headlines.NamedSpeakers;
import app.hallway.detect.headlines.SpeakersBelow;
import app.hallway.detect.prose.TitleInProse;
import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.LineStart;
import app.hallway.model.LineSpan;
import app.hallway.model.ReportMetadata;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a whole post for the notes of one session, where it says so or opens with its speaker. */
public final class PostFinder {
  private static final int REACH = 800;
  private static final int OPENING_BLOCKS = 8;
  private static final Pattern ONE_SESSION =
      Pattern.compile(
          "(?iU)(?:this (?:is|was) (?:a|my|the) liveblog|liveblog(?:ging)? (?:of|from|for)"
              + " (?:the|a|this)|(?:this|the) (?:session|talk|presentation) (?:is|was)?"
              + " ?(?:titled|entitled|called)|notes (?:from|on|of) (?:the |a"
              + " )?(?:session|talk|keynote|presentation)|(?:speaker|presenter)s? for this"
              + " (?:session|talk) (?:is|are)|(?:the|this|today['’]?s)"
              + " (?:session|keynote|talk) (?:is|was|will be)(?: being)?"
              + " (?:led|presented|given|delivered|held))");
  private static final Pattern LIVE_TITLE =
      Pattern.compile(
          "(?i)^\\s*live[- ]?blog(?:ging)?\\b.*(?:keynote|session|talk)|^\\s*live[- ]?blog\\s*:");
  private static final Pattern TITLED =
      Pattern.compile(
          "(?iU)(?:session|talk|presentation|keynote)s?,? (?:is |was |which was"
              + " )?(?:titled|entitled|called),? [“\"]([^”\"\\n"
              + "]{5,160})[”\",]");
  private static final Pattern PREFIX =
      Pattern.compile("(?i)^\\s*(?:live ?blog|session notes?|notes)\\s*[:–-]\\s*");

  private PostFinder() {}

  static Optional<Candidate> find(ReportMetadata metadata, Outline outline) {
    var blocks = outline.blocks();
    var opening = opening(blocks);
    var below = blocks.stream().filter(b -> !b.isHeading()).limit(OPENING_BLOCKS).toList();
    var first = SpeakersBelow.read(below.subList(0, Math.min(1, below.size())));
    var speakers = first.people().isEmpty() ? onlyLabelled(SpeakersBelow.read(below)) : first;
    boolean led =
        speakers.source() == NamedSpeakers.Source.LABEL
            || speakers.source() == NamedSpeakers.Source.LINE_BELOW;
    boolean told =
        ONE_SESSION.matcher(opening).find() || LIVE_TITLE.matcher(metadata.title()).find();
    if (blocks.isEmpty() || !(led || told)) {
      return Optional.empty();
    }
    var headline = headline(metadata.title(), opening);
    int from = blocks.getFirst().first();
    int last = Math.max(from, blocks.getLast().last());
    var block = block(told ? opening : metadata.title(), from, last);
    return Optional.of(
        new Candidate(
            Shape.POST,
            block,
            null,
            headline,
            below,
            speakers,
            List.of(),
            GatheredLinks.of(List.of(), blocks, outline::links),
            new LineSpan(from, last),
            new Siblings(-1, Shape.POST, 0),
            null,
            0,
            TitleInProse.Manner.NONE,
            TitleInProse.UNLIKELY));
  }

  private static Block block(String words, int first, int last) {
    var inline = new InlineText(words, List.of(), List.of(), List.of(new LineStart(0, first)));
    return new Block(-1, Block.Type.PARAGRAPH, 0, inline, first, last, -1, null);
  }

  private static NamedSpeakers onlyLabelled(NamedSpeakers speakers) {
    return speakers.source() == NamedSpeakers.Source.LABEL ? speakers : NamedSpeakers.NONE;
  }

  public static boolean tellsOfOneSession(Candidate candidate) {
    return candidate.shape() == Shape.POST && ONE_SESSION.matcher(candidate.block().text()).find();
  }

  private static Headline headline(String reportTitle, String opening) {
    var titled = TITLED.matcher(opening);
    var words = titled.find() ? titled.group(1) : PREFIX.matcher(reportTitle).replaceFirst("");
    return HeadlineReader.read(new InlineText(words, List.of(), List.of(), List.of()));
  }

  private static String opening(List<Block> blocks) {
    var text = new StringBuilder();
    for (var block : blocks) {
      if (text.length() >= REACH) {
        break;
      }
      text.append(block.text()).append('\n');
    }
    return text.substring(0, Math.min(REACH, text.length()));
  }
}
