package app.hallway.export;

import app.hallway.export.FileOutline.TalkFacts;
import app.hallway.markdown.LiteralText;
import app.hallway.markdown.MarkdownBlock;
import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.LinkRole;
import app.hallway.model.NoteKind;
import app.hallway.model.ReportSummary;
import app.hallway.model.Talk;
import app.hallway.model.TalkPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What several reports tell of one event, as Markdown: its talks, those that most tell of first,
 * with a sentence of each report; open questions; what nobody tells of; and all sources. The same
 * library gives the same bytes.
 */
public final class EventDigest {
  private static final Comparator<TalkPage> FIRST =
      Comparator.<TalkPage>comparingInt(page -> -reports(page))
          .thenComparing(page -> !isOwn(page))
          .thenComparing(page -> page.talk().title());

  private final EventMatter matter;
  private final Page page;

  private EventDigest(EventMatter matter) {
    this.matter = matter;
    var facts =
        new FileFacts().text("title", "Digest of " + matter.event()).text("event", matter.event());
    page = new Page(Properties.yaml(facts.gathered()));
  }

  /** Writes the digest. */
  public static String of(EventMatter matter) {
    return new EventDigest(matter).written();
  }

  private String written() {
    page.heading(1, "Digest of " + matter.event());
    page.paragraph(summary());
    if (!matter.talks().isEmpty()) {
      page.heading(2, "Talks");
      matter.talks().stream().sorted(FIRST).forEach(this::talk);
    }
    new OwnTasks(matter, page).write("Open questions", NoteKind.QUESTION);
    new OwnTasks(matter, page).write("Actions", NoteKind.ACTION);
    gaps();
    if (!matter.reports().isEmpty()) {
      page.heading(2, "Sources");
      page.add(MarkdownBlock.list(Sources.list(matter.summaries())));
    }
    return page.toString();
  }

  private String summary() {
    long several = matter.talks().stream().filter(page -> reports(page) > 1).count();
    return counted(matter.talks().size(), "talk")
        + " in "
        + counted(matter.reports().size(), "report")
        + (several == 0 ? "." : "; more than one report tells of " + several + ".");
  }

  private static String counted(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private void talk(TalkPage told) {
    page.heading(3, told.talk().title());
    new PartWriter(page).write(List.of(new TalkFacts(told.talk(), mark(told))), 3);
    var silent = new ArrayList<String>();
    for (var mention : told.mentions()) {
      var source = Sources.of(mention.report().metadata());
      TellingSentence.of(mention, told.talk())
          .ifPresentOrElse(words -> sentence(words, source), () -> silent.add(source));
    }
    if (!silent.isEmpty()) {
      page.paragraph("Named in " + String.join("; ", silent));
    }
  }

  private void sentence(String words, String source) {
    var quote = LiteralText.line(words) + "\\\n\u2014 " + source;
    page.add(MarkdownBlock.paragraph(quote).quoted());
  }

  private void gaps() {
    var gaps =
        Stream.of(
                gap("No recording is known of", told -> !hasRecording(told.talk())),
                gap("Only one report tells of", told -> reports(told) == 1),
                gap("No report tells of", told -> reports(told) == 0),
                unread())
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    if (!gaps.isEmpty()) {
      page.heading(2, "Gaps");
      page.add(MarkdownBlock.list(gaps));
    }
  }

  private Optional<String> gap(String words, Predicate<TalkPage> which) {
    var titles =
        matter.talks().stream()
            .filter(which)
            .map(told -> "*" + LiteralText.inLine(told.talk().title()) + "*")
            .toList();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of("- " + words + " " + String.join(", ", titles));
  }

  private Optional<String> unread() {
    var unread =
        matter.summaries().stream()
            .filter(report -> !report.read())
            .map(ReportSummary::metadata)
            .map(Sources::of)
            .toList();
    return unread.isEmpty()
        ? Optional.empty()
        : Optional.of("- Not read yet: " + String.join("; ", unread));
  }

  private static boolean hasRecording(Talk talk) {
    return talk.links().stream()
        .anyMatch(link -> link.role() == LinkRole.VIDEO && !link.isExpected());
  }

  private static int reports(TalkPage page) {
    return (int) page.mentions().stream().map(mention -> mention.report().id()).distinct().count();
  }

  /** Whether the user marked it, wrote about it or means to watch it. */
  static boolean isOwn(TalkPage page) {
    return page.talk().followUp() != FollowUp.NONE
        || !page.notes().isEmpty()
        || page.mentions().stream().anyMatch(mention -> !mention.highlights().isEmpty());
  }

  /** The colour that the whole talk is marked in, or null. */
  static @Nullable HighlightColour mark(TalkPage page) {
    return page.mentions().stream()
        .flatMap(mention -> mention.highlights().stream())
        .filter(Highlight::wholeTalk)
        .map(Highlight::colour)
        .findFirst()
        .orElse(null);
  }
}
