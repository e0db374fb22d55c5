package app.hallway.library.reading;

import app.hallway.detect.TalkDetector;
import app.hallway.detect.event.ReportPlace;
import app.hallway.importing.ReportReader;
import app.hallway.library.likeness.TalkKeys;
import app.hallway.markdown.Markdown;
import app.hallway.markdown.MarkdownDocument;
import app.hallway.model.DetectedTalk;
import app.hallway.model.Detection;
import app.hallway.model.Draft;
import app.hallway.model.ImportWarning;
import app.hallway.model.ReadResult;
import app.hallway.model.SourceFormat;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.render.ArticleRenderer;
import app.hallway.render.Quotations;
import app.hallway.store.Session;
import app.hallway.store.talks.NewVersion;
import app.hallway.store.talks.NewVersion.NewMention;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From a file to all that the library keeps of it. Thread-safe. */
public final class Reading {
  /** How many of the folders over a file are looked at for the name of an event. */
  private static final int FOLDERS = 3;

  private final ReportReader reader;
  private final TalkDetector detector;
  private final int form;
  private final Function<MarkdownDocument, Article> renderer;

  /** Finds talks as this program does. */
  public Reading(Clock clock) {
    this(clock, new TalkDetector());
  }

  public Reading(Clock clock, TalkDetector detector) {
    this(clock, detector, ArticleRenderer.FORM, Reading::rendered);
  }

  /** Reads in another form than this program's own. */
  public Reading(
      Clock clock, TalkDetector detector, int form, Function<MarkdownDocument, Article> renderer) {
    this.reader = new ReportReader(clock);
    this.detector = detector;
    this.form = form;
    this.renderer = renderer;
  }

  private static Article rendered(MarkdownDocument document) {
    return new ArticleRenderer().render(document, reference -> null);
  }

  /** Another one may make another reading text of the same Markdown. */
  public int form() {
    return form;
  }

  /** A draft with what it tells of and what it reads as. */
  public record Understood(Draft draft, Detection detection, Article article) {}

  public ReadResult read(Path file) {
    return reader.read(file);
  }

  public ReadResult read(String sourceName, @Nullable Path path, byte[] bytes) {
    return reader.read(sourceName, path, bytes);
  }

  /** As the other, of bytes that lie in no file. */
  public ReadResult readAlone(String sourceName, byte[] bytes) {
    return reader.readAlone(sourceName, bytes);
  }

  public Understood understand(Draft draft) {
    var document = Markdown.parse(draft.markdown());
    return new Understood(
        warned(draft, document), detect(draft, document), renderer.apply(document));
  }

  private static Draft warned(Draft draft, MarkdownDocument document) {
    var line = document.tooDeep();
    return line.isEmpty() || draft.hasWarning(ImportWarning.Kind.NESTING_TOO_DEEP)
        ? draft
        : draft.with(
            new ImportWarning(
                ImportWarning.Kind.NESTING_TOO_DEEP,
                draft.format() == SourceFormat.MARKDOWN ? line.getAsInt() : 0,
                ""));
  }

  /** What the report itself says that it is about goes before what can be made out. */
  private Detection detect(Draft draft, MarkdownDocument document) {
    var metadata = draft.metadata();
    var detection = detector.detect(metadata, document, place(draft));
    return metadata.event() == null
        ? detection
        : new Detection(metadata.event(), detection.talks(), detection.suggestions());
  }

  private static ReportPlace place(Draft draft) {
    var names = new ArrayList<String>();
    names.add(draft.sourceName());
    var folder = draft.path() == null ? null : draft.path().getParent();
    while (folder != null && folder.getFileName() != null && names.size() <= FOLDERS) {
      names.add(folder.getFileName().toString());
      folder = folder.getParent();
    }
    return new ReportPlace(names);
  }

  public NewVersion version(Draft draft) {
    return version(understand(draft));
  }

  public NewVersion version(Understood understood) {
    return new NewVersion(
        understood.draft(),
        understood.article().readingText(),
        form,
        understood.detection().event(),
        mentions(understood, understood.detection().talks()),
        mentions(understood, understood.detection().suggestions()));
  }

  private static List<NewMention> mentions(Understood understood, List<DetectedTalk> talks) {
    return talks.stream().map(talk -> mention(understood.article(), talk)).toList();
  }

  private static NewMention mention(Article article, DetectedTalk talk) {
    var span = article.spanOf(talk.mentions().getFirst());
    return new NewMention(talk, span, article.headingOver(span.start()), TalkKeys.of(talk));
  }

  /** A version of the library as it is shown. */
  Article article(Session session, VersionId version) {
    var text = session.versions().text(version).orElseThrow();
    return article(text.markdown());
  }

  /** The quotes of a version. */
  Quotations quotations(Session session, VersionId version) {
    var text = session.versions().text(version).orElseThrow();
    return new Quotations(Markdown.parse(text.markdown()));
  }

  public Article article(String markdown) {
    return renderer.apply(Markdown.parse(markdown));
  }
}
