package app.hallway.importing;

import app.hallway.importing.decoding.Decoded;
import app.hallway.importing.decoding.TextDecoder;
import app.hallway.importing.decoding.TextRepair;
import app.hallway.importing.dialect.Dialects;
import app.hallway.importing.frontmatter.FrontMatter;
import app.hallway.importing.metadata.MetadataFinder;
import app.hallway.importing.metadata.SourceName;
import app.hallway.importing.pictures.Pictures;
import app.hallway.model.Draft;
import app.hallway.model.ImportWarning;
import app.hallway.model.ReadResult;
import app.hallway.model.RejectReason;
import app.hallway.model.SourceBytes;
import app.hallway.model.SourceFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
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
    if (!Files.exists(path)) {
      return new ReadResult.Rejected(name, RejectReason.NOT_FOUND, file.toString());
    }
    if (Files.isDirectory(path)) {
      return new ReadResult.Rejected(name, RejectReason.UNREADABLE, "folder");
    }
    try (var in = Files.newInputStream(path)) {
      return Files.size(path) > LARGEST
          ? tooLarge(name, Files.size(path))
          : read(name, path, in.readNBytes(LARGEST + 1));
    } catch (IOException unreadable) {
      return new ReadResult.Rejected(
          name, RejectReason.UNREADABLE, unreadable.getClass().getSimpleName());
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
    if (bytes.length > LARGEST) {
      return tooLarge(sourceName, bytes.length);
    }
    return switch (TextDecoder.decode(bytes)) {
      case Decoded.NotText(var what) ->
          new ReadResult.Rejected(sourceName, RejectReason.BINARY, what);
      case Decoded.Text(var text, _) when text.isBlank() ->
          new ReadResult.Rejected(sourceName, RejectReason.EMPTY, "");
      case Decoded.Text text -> markdown(new SourceName(sourceName, path), bytes, text);
    };
  }

  private ReadResult markdown(SourceName source, byte[] bytes, Decoded.Text decoded) {
    var warnings = new ArrayList<ImportWarning>();
    if (decoded.guessed() != null) {
      warnings.add(new ImportWarning(ImportWarning.Kind.ENCODING_GUESSED, 0, decoded.guessed()));
    }
    var repair = TextRepair.of(decoded.text());
    for (var repaired : repair.repairs()) {
      warnings.add(
          new ImportWarning(
              ImportWarning.Kind.TEXT_REPAIRED, repaired.line(), repaired.misreading().label()));
    }
    var text = repair.text();
    var frontMatter = FrontMatter.of(text);
    warnings.addAll(frontMatter.warnings());
    var resolved = Dialects.resolve(frontMatter.blankedIn(text), source.name().endsWith(".mdx"));
    warnings.addAll(resolved.warnings());
    var markdown = resolved.markdown();
    if (markdown.isBlank()) {
      return new ReadResult.Rejected(source.name(), RejectReason.NO_TEXT, "");
    }
    var pictures = Pictures.beside(source.path(), markdown);
    warnings.addAll(pictures.warnings());
    return new ReadResult.Read(
        new Draft(
            source.name(),
            source.path(),
            SourceBytes.of(bytes),
            SourceFormat.MARKDOWN,
            metadata.find(frontMatter.fields(), markdown, source, warnings::add),
            markdown,
            warnings,
            pictures.pictures()));
  }

  private static ReadResult tooLarge(String name, long size) {
    var detail = "%d MB, at most %d MB".formatted(size >> 20, LARGEST >> 20);
    return new ReadResult.Rejected(name, RejectReason.TOO_LARGE, detail);
  }
}
