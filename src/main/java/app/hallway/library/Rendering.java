package app.hallway.library;

import app.hallway.detect.TalkDetector;
import app.hallway.importing.ReportReader;
import app.hallway.markdown.Markdown;
import app.hallway.model.DetectedTalk;
import app.hallway.model.Draft;
import app.hallway.model.FollowUp;
import app.hallway.model.Picture;
import app.hallway.model.PictureType;
import app.hallway.model.ReadResult;
import app.hallway.model.RejectReason;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.ReportView;
import app.hallway.model.SourceBytes;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.render.Article;
import app.hallway.render.ArticleRenderer;
import app.hallway.render.PageAssembler;
import app.hallway.render.PictureSource;
import app.hallway.render.Theme;
import app.hallway.render.pictures.EmbeddedPicture;
import app.hallway.render.pictures.PictureGate;
import app.hallway.render.pictures.Verdict;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of a report as one HTML file that needs nothing else. Thread-safe. */
public final class Rendering {
  private final Clock clock;
  private final ArticleRenderer renderer = new ArticleRenderer();
  private final PageAssembler assembler = new PageAssembler();
  private final PictureGate gate = new PictureGate();

  public Rendering(Clock clock) {
    this.clock = clock;
  }

  /** What became of rendering a file. */
  public sealed interface Rendered {
    record Page(String html) implements Rendered {}

    record Rejected(RejectReason reason, String detail) implements Rendered {}
  }

  /** The newest version of a library's report. Empty where the report is gone. */
  public Optional<String> page(Library library, ReportId report) {
    return library.reports().open(report).map(view -> page(library, view));
  }

  /** A version of a library's report, by its number. Empty where there is none. */
  public Optional<String> page(Library library, ReportId report, int number) {
    return library
        .versions()
        .numbered(report, number)
        .flatMap(version -> library.versions().open(version.id()))
        .map(view -> page(library, view));
  }

  private String page(Library library, ReportView view) {
    var pictures = new HashMap<String, Picture>();
    for (var reference : view.pictures()) {
      var picture = library.reports().picture(reference.id());
      picture.ifPresent(found -> pictures.put(reference.reference(), found));
    }
    var summary = view.summary();
    var document = Markdown.parse(view.markdown());
    var article = renderer.render(document, reference -> inlined(reference, pictures));
    var marks = library.versions().marks(view.version());
    return assembler.file(
        summary,
        article,
        marks.talks(),
        marks.highlights(),
        Theme.LIGHT,
        library.versions().sha256(view.version()));
  }

  /** A file that need not be in any library. */
  public Rendered page(Path file) {
    return switch (new ReportReader(clock).read(file)) {
      case ReadResult.Rejected rejected ->
          new Rendered.Rejected(rejected.reason(), rejected.detail());
      case ReadResult.Read(var draft) -> new Rendered.Page(page(draft));
    };
  }

  private String page(Draft draft) {
    var pictures = new HashMap<String, Picture>();
    draft.pictures().forEach(picture -> pictures.put(picture.reference(), picture));
    var document = Markdown.parse(draft.markdown());
    var detection = new TalkDetector().detect(draft.metadata(), document);
    var article = renderer.render(document, reference -> inlined(reference, pictures));
    var talks = talks(detection.talks(), detection.event(), article);
    var summary = summary(draft, detection.event(), talks.size());
    return assembler.file(summary, article, talks, List.of(), Theme.LIGHT, draft.bytes().sha256());
  }

  private PictureSource.@Nullable Place inlined(String reference, Map<String, Picture> pictures) {
    var picture = pictures.get(reference);
    var bytes =
        picture == null ? EmbeddedPicture.bytes(reference) : Optional.of(picture.bytes().toArray());
    return bytes.map(this::inlined).orElse(null);
  }

  /** A browser has more room than the window's page: only drawings could harm it. */
  private PictureSource.Place inlined(byte[] bytes) {
    var type = PictureType.of(bytes).orElse(PictureType.SVG);
    if (type != PictureType.SVG) {
      return new PictureSource.At(EmbeddedPicture.address(type, SourceBytes.of(bytes)));
    }
    return switch (gate.admit(bytes)) {
      case Verdict.Refused(var reason) -> new PictureSource.Refused(reason);
      case Verdict.Shown(_, var shown) ->
          new PictureSource.At(EmbeddedPicture.address(type, shown));
    };
  }

  private static List<TalkInReport> talks(
      List<DetectedTalk> detected, @Nullable String event, Article article) {
    var talks = new ArrayList<TalkInReport>();
    for (var talk : detected) {
      var lines = talk.mentions().getFirst();
      talks.add(
          new TalkInReport(
              talk(talks.size() + 1, talk, event),
              lines,
              article.spanOf(lines),
              null,
              0,
              0,
              1,
              talk.evidence(),
              talk.confidence()));
    }
    return talks;
  }

  private static Talk talk(long id, DetectedTalk talk, @Nullable String event) {
    return new Talk(
        new TalkId(id),
        talk.title(),
        talk.kind(),
        talk.speakers(),
        talk.day(),
        talk.links(),
        event,
        FollowUp.NONE,
        false,
        false,
        talk.cancelled());
  }

  /** As a library would tell of the file if it were the only one in it. */
  private ReportSummary summary(Draft draft, @Nullable String event, int talks) {
    var path = draft.path();
    return new ReportSummary(
        new ReportId(1),
        draft.metadata(),
        event,
        false,
        false,
        talks,
        0,
        0,
        draft.warnings().size(),
        1,
        clock.instant(),
        path == null ? null : path.toString(),
        List.of());
  }
}
