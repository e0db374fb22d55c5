package app.hallway.importing;

import app.hallway.importing.decoding.Decoded;
import app.hallway.importing.decoding.TextRepair;
import app.hallway.importing.metadata.MetadataFinder;
import app.hallway.importing.metadata.SourceName;
import app.hallway.importing.pictures.Pictures;
import app.hallway.model.Draft;
import app.hallway.model.ImportWarning;
import app.hallway.model.LeftOut;
import app.hallway.model.LeftOutCounts;
import app.hallway.model.ReadResult;
import app.hallway.model.RejectReason;
import app.hallway.model.SourceFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one file into a draft: encoding, front matter, dialects, pictures. Thread-safe. */
public final class ReportReader {
  /** In bytes. The longest real report that we know of is a hundredth of it. */
  public static final int LARGEST = 64 << 20;

  private final MetadataFinder metadata;

  /** The clock tells which report dates are plausible. */
  public ReportReader(Clock clock) {
    this.metadata = new MetadataFinder(clock);
  }

  /** Never throws for what is wrong with the file: that is a {@link ReadResult.Rejected}. */
  public ReadResult read(Path file) {
    var path = file.toAbsolutePath().normalize();
    var name = String.valueOf(file.getFileName());
    if (Files.isDirectory(path)) {
      return new ReadResult.Rejected(name, RejectReason.UNREADABLE, "it is a folder");
    }
    try (var in = Files.newInputStream(path)) {
      return Files.size(path) > LARGEST
          ? tooLarge(name, Files.size(path))
          : read(name, path, in.readNBytes(LARGEST + 1));
    } catch (NoSuchFileException missing) {
      return new ReadResult.Rejected(name, RejectReason.NOT_FOUND, file.toString());
    } catch (IOException broken) {
      return new ReadResult.Rejected(name, RejectReason.UNREADABLE, ReadFailure.reasonOf(broken));
    }
  }

  /**
   * Reads bytes that are at hand.
   *
   * @param sourceName a file name whose ending tells the format; {@code -} is taken for Markdown
   *     unless it looks like HTML
   * @param path where the bytes lay, to find pictures beside them, or null
   */
  public ReadResult read(String sourceName, @Nullable Path path, byte[] bytes) {
    return read(sourceName, path, bytes, markdown -> Pictures.beside(path, markdown));
  }

  /** As the other, but without asking the disk: pictures that lie in files are missing. */
  public ReadResult readAlone(String sourceName, byte[] bytes) {
    return read(sourceName, null, bytes, Pictures::missing);
  }

  private ReadResult read(
      String sourceName,
      @Nullable Path path,
      byte[] bytes,
      Function<String, Pictures.Found> pictures) {
    if (bytes.length > LARGEST) {
      return tooLarge(sourceName, bytes.length);
    }
    var source = new ReportSource(new SourceName(sourceName, path), bytes);
    if (source.isWebArchive()) {
      return new ReadResult.Rejected(sourceName, RejectReason.WEB_ARCHIVE, "");
    }
    if (source.isBrokenArchive()) {
      return new ReadResult.Rejected(sourceName, RejectReason.BROKEN_ARCHIVE, "");
    }
    return switch (source.decoded()) {
      case Decoded.NotText(var what) ->
          new ReadResult.Rejected(sourceName, RejectReason.BINARY, what);
      case Decoded.Text(var text, _, _) when text.isBlank() ->
          new ReadResult.Rejected(sourceName, RejectReason.EMPTY, "");
      case Decoded.Text text -> draft(source, text, pictures);
    };
  }

  private ReadResult draft(
      ReportSource source, Decoded.Text decoded, Function<String, Pictures.Found> pictures) {
    var repair = TextRepair.of(decoded.text());
    var format = source.format(repair.text());
    var report =
        switch (format) {
          case MARKDOWN -> ReportText.ofMarkdown(repair.text(), source.isMdx());
          case HTML -> ReportText.ofHtml(repair.text(), source.address());
        };
    if (report.markdown().isBlank()) {
      return new ReadResult.Rejected(source.name().name(), RejectReason.NO_TEXT, "");
    }
    var warnings = warnings(decoded, repair);
    warnings.addAll(report.warnings());
    leftOut(report.leftOut()).ifPresent(warnings::add);
    return new ReadResult.Read(draft(source, format, report, warnings, pictures));
  }

  private Draft draft(
      ReportSource source,
      SourceFormat format,
      ReportText report,
      List<ImportWarning> warnings,
      Function<String, Pictures.Found> finding) {
    var about = metadata.find(report.facts(), report.markdown(), source.name(), warnings::add);
    var pictures =
        source
            .page()
            .map(page -> Pictures.within(page::part, report.markdown()))
            .orElseGet(() -> finding.apply(report.markdown()));
    warnings.addAll(pictures.warnings());
    return new Draft(
        source.name().name(),
        source.name().path(),
        source.kept(),
        format,
        about,
        report.markdown(),
        warnings,
        pictures.pictures(),
        report.leftOut());
  }

  private static List<ImportWarning> warnings(Decoded.Text decoded, TextRepair repair) {
    var warnings = new ArrayList<ImportWarning>();
    if (decoded.guessed() != null) {
      warnings.add(new ImportWarning(ImportWarning.Kind.ENCODING_GUESSED, 0, decoded.guessed()));
    }
    if (decoded.zeros().count() > 0) {
      var count = String.valueOf(decoded.zeros().count());
      int line = decoded.zeros().firstLine();
      warnings.add(new ImportWarning(ImportWarning.Kind.ZERO_BYTES, line, count));
    }
    for (var undone : repair.repairs()) {
      var misreading = undone.misreading().label();
      warnings.add(new ImportWarning(ImportWarning.Kind.TEXT_REPAIRED, undone.line(), misreading));
    }
    return warnings;
  }

  /** One warning for all, at the line of the first. */
  private static Optional<ImportWarning> leftOut(List<LeftOut> parts) {
    int line = parts.stream().mapToInt(LeftOut::line).filter(at -> at > 0).min().orElse(0);
    return Optional.of(LeftOutCounts.of(parts).detail())
        .filter(detail -> !detail.isEmpty())
        .map(detail -> new ImportWarning(ImportWarning.Kind.LEFT_OUT, line, detail));
  }

  private static ReadResult tooLarge(String name, long size) {
    var detail = "%d MB, at most %d MB".formatted(size >> 20, LARGEST >> 20);
    return new ReadResult.Rejected(name, RejectReason.TOO_LARGE, detail);
  }
}
