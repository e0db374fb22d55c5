package app.hallway.importing.pictures;

import app.hallway.model.ImportWarning;
import app.hallway.model.Picture;
import app.hallway.model.PictureType;
import app.hallway.model.SourceBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that lie beside a report. A report comes from a stranger, so it is given only what
 * proves to be a picture, and only from the folders of its own site (see {@link SiteFolders}):
 * absolute paths and {@code file:} addresses lead nowhere. Nothing is fetched from a network.
 */
public final class Pictures {
  /** Larger pictures stay outside, in bytes. */
  static final long LARGEST = 20L << 20;

  /** What all pictures of one report may weigh, in bytes. */
  static final long ALL_TOGETHER = 200L << 20;

  /** So many pictures come with a page at most that was saved with them into one file. */
  static final int MOST = 1_000;

  /**
   * What was found.
   *
   * @param pictures in the order of the text; a reference is the image's destination as the parsed
   *     Markdown has it, or the {@code src} of an HTML image
   * @param warnings for local pictures that are missing, too large or no pictures; remote ones are
   *     passed over in silence
   */
  public record Found(List<Picture> pictures, List<ImportWarning> warnings) {}

  private final Optional<SiteFolders> folders;
  private final List<Picture> pictures = new ArrayList<>();
  private final List<ImportWarning> warnings = new ArrayList<>();
  private long weight;

  private Pictures(Optional<SiteFolders> folders) {
    this.folders = folders;
  }

  /**
   * Finds the pictures that a report names.
   *
   * @param report the report's file, or null if it has none: then every local picture is missing
   * @param markdown what is read of it, dialects resolved
   */
  public static Found beside(@Nullable Path report, String markdown) {
    var local = local(markdown);
    if (local.isEmpty()) {
      return new Found(List.of(), List.of());
    }
    var found = new Pictures(Optional.ofNullable(report).flatMap(SiteFolders::around));
    local.forEach(found::take);
    return new Found(List.copyOf(found.pictures), List.copyOf(found.warnings));
  }

  /**
   * Finds the pictures of a report that came with them in one file.
   *
   * @param archive gives what that file holds under an address; asked for remote ones too
   */
  public static Found within(Function<String, Optional<byte[]>> archive, String markdown) {
    var found = new Pictures(Optional.empty());
    PictureReferences.in(markdown).forEach(reference -> found.take(reference, archive));
    return new Found(List.copyOf(found.pictures), List.copyOf(found.warnings));
  }

  /** What a report that lies nowhere has: none of the pictures that it names. */
  public static Found missing(String markdown) {
    return new Found(
        List.of(),
        local(markdown).stream()
            .map(reference -> warning(ImportWarning.Kind.PICTURE_MISSING, reference))
            .toList());
  }

  private static List<PictureReference> local(String markdown) {
    return PictureReferences.in(markdown).stream()
        .filter(reference -> !reference.isRemote())
        .toList();
  }

  private void take(PictureReference reference) {
    find(reference)
        .ifPresentOrElse(
            file -> take(reference, file),
            () -> warn(ImportWarning.Kind.PICTURE_MISSING, reference));
  }

  /** A picture of the network that did not come along stays there. */
  private void take(PictureReference reference, Function<String, Optional<byte[]>> archive) {
    var bytes =
        pictures.size() < MOST ? archive.apply(reference.address()) : Optional.<byte[]>empty();
    if (bytes.isPresent()) {
      takeWeighed(reference, bytes.get());
    } else if (!reference.isRemote() || reference.address().startsWith("cid:")) {
      warn(ImportWarning.Kind.PICTURE_MISSING, reference);
    }
  }

  private void takeWeighed(PictureReference reference, byte[] bytes) {
    if (mayWeigh(reference, bytes.length)) {
      take(reference, bytes);
    }
  }

  private Optional<Path> find(PictureReference reference) {
    return folders.flatMap(
        site ->
            reference.filePaths().stream().flatMap(path -> site.find(path).stream()).findFirst());
  }

  private void take(PictureReference reference, Path file) {
    try {
      long size = Files.size(file);
      if (mayWeigh(reference, size)) {
        take(reference, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      warn(ImportWarning.Kind.PICTURE_MISSING, reference);
    }
  }

  /** Whether so many bytes may come along; they are counted then. */
  private boolean mayWeigh(PictureReference reference, long size) {
    boolean may = size <= LARGEST && weight + size <= ALL_TOGETHER;
    if (may) {
      weight += size;
    } else {
      warn(ImportWarning.Kind.PICTURE_TOO_LARGE, reference);
    }
    return may;
  }

  private void take(PictureReference reference, byte[] bytes) {
    PictureType.of(bytes)
        .map(type -> new Picture(reference.address(), type.mediaType(), SourceBytes.of(bytes)))
        .ifPresentOrElse(pictures::add, () -> warn(ImportWarning.Kind.PICTURE_MISSING, reference));
  }

  private void warn(ImportWarning.Kind kind, PictureReference reference) {
    warnings.add(warning(kind, reference));
  }

  private static ImportWarning warning(ImportWarning.Kind kind, PictureReference reference) {
    return new ImportWarning(kind, reference.line(), reference.address());
  }
}
