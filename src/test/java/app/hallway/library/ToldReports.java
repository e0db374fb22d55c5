package app.hallway.library;

import app.hallway.library.likeness.TalkKeys;
import app.hallway.markdown.Markdown;
import app.hallway.model.DetectedTalk;
import app.hallway.model.Draft;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ReportId;
import app.hallway.model.ReportMetadata;
import app.hallway.model.SourceBytes;
import app.hallway.model.SourceFormat;
import app.hallway.model.TextSpan;
import app.hallway.render.Article;
import app.hallway.render.ArticleRenderer;
import app.hallway.search.PlainWords;
import app.hallway.store.talks.NewVersion;
import app.hallway.store.talks.NewVersion.NewMention;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Puts reports into a library whose talks are told, not detected: for tests of what shows them. */
public final class ToldReports {
  private ToldReports() {}

  /**
   * Adds a report, or where there is one at the same address a new version of it.
   *
   * @param talks each of them stands where its title first stands in the text
   */
  public static ReportId put(
      Library library, String address, String title, String text, List<DetectedTalk> talks) {
    return put(library, address, title, "Harbour Conf", text, talks);
  }

  /** As {@link #put(Library, String, String, String, List)}, with what may be talks. */
  public static ReportId put(
      Library library,
      String address,
      String title,
      String text,
      List<DetectedTalk> talks,
      List<DetectedTalk> suggestions) {
    return put(library, address, title, "Harbour Conf", text, talks, suggestions);
  }

  /** As {@link #put(Library, String, String, String, List)}, about an event. */
  public static ReportId put(
      Library library,
      String address,
      String title,
      String event,
      String text,
      List<DetectedTalk> talks) {
    return put(library, address, title, event, text, talks, List.of());
  }

  private static ReportId put(
      Library library,
      String address,
      String title,
      String event,
      String text,
      List<DetectedTalk> talks,
      List<DetectedTalk> suggestions) {
    var mentions = talks.stream().map(talk -> mention(talk, text)).toList();
    var perhaps = suggestions.stream().map(talk -> mention(talk, text)).toList();
    return take(library, draft(address, title, text), text, event, mentions, perhaps);
  }

  /**
   * Adds a report that is rendered as every report is, so that a page can show it.
   *
   * @param talks each of them stands in the lines that it says, as do the suggestions
   */
  public static ReportId rendered(
      Library library,
      String title,
      String markdown,
      List<DetectedTalk> talks,
      List<DetectedTalk> suggestions) {
    var article = new ArticleRenderer().render(Markdown.parse(markdown), _ -> null);
    var address = "https://example.org/" + PlainWords.of(title).replace(' ', '-');
    return take(
        library,
        draft(address, title, markdown),
        article.readingText(),
        "Harbour Conf",
        talks.stream().map(talk -> mention(talk, article)).toList(),
        suggestions.stream().map(talk -> mention(talk, article)).toList());
  }

  private static ReportId take(
      Library library,
      Draft draft,
      String text,
      String event,
      List<NewMention> mentions,
      List<NewMention> suggestions) {
    var version = new NewVersion(draft, text, ArticleRenderer.FORM, event, mentions, suggestions);
    return switch (library.importing().take(version)) {
      case ImportOutcome.Imported done -> done.report();
      case ImportOutcome.NewVersion done -> done.report();
      case ImportOutcome.Unchanged same -> same.report();
      case ImportOutcome.Rejected no -> throw new IllegalStateException(no.toString());
      case ImportOutcome.PassedOver no -> throw new IllegalStateException(no.toString());
    };
  }

  private static NewMention mention(DetectedTalk talk, Article article) {
    var span = article.spanOf(talk.mentions().getFirst());
    return new NewMention(talk, span, article.headingOver(span.start()), TalkKeys.of(talk));
  }

  private static Draft draft(String address, String title, String text) {
    return new Draft(
        title,
        null,
        SourceBytes.of(text.getBytes(StandardCharsets.UTF_8)),
        SourceFormat.MARKDOWN,
        new ReportMetadata(
            title, List.of("Mina Okafor"), LocalDate.of(2026, 9, 14), List.of(), null, address),
        text,
        List.of(),
        List.of(),
        List.of());
  }

  private static NewMention mention(DetectedTalk talk, String text) {
    int start = text.indexOf(talk.title());
    int end = text.indexOf("\n\n\n", start);
    return new NewMention(
        talk,
        new TextSpan(start, end < 0 ? text.length() : end),
        heading(text.substring(0, start)),
        TalkKeys.of(talk));
  }

  private static String heading(String above) {
    return above
        .lines()
        .filter(line -> line.startsWith("# "))
        .reduce("", (before, line) -> line.substring(2));
  }
}
