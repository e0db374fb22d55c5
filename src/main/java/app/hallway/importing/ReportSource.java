package app.hallway.importing;

import app.hallway.importing.decoding.Decoded;
import app.hallway.importing.decoding.TextDecoder;
import app.hallway.importing.html.HtmlCharset;
import app.hallway.importing.metadata.SourceName;
import app.hallway.model.SourceBytes;
import app.hallway.model.SourceFormat;
import java.util.Locale;
import java.util.Optional;

/** Bytes that may be a report, and what they lie under. */
final class ReportSource {
  private static final int HEAD = 1_024;

  private final SourceName name;
  private final byte[] bytes;

  ReportSource(SourceName name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  SourceName name() {
    return name;
  }

  SourceBytes kept() {
    return SourceBytes.of(bytes);
  }

  Decoded decoded() {
    return TextDecoder.decode(
        bytes, isNamedHtml() ? HtmlCharset.declaredIn(bytes) : Optional.empty());
  }

  /** By its name, but whole pages are also saved under others. */
  SourceFormat format(String text) {
    return isNamedHtml() || opensAsPage(text) ? SourceFormat.HTML : SourceFormat.MARKDOWN;
  }

  private boolean isNamedHtml() {
    return ReportEndings.format(name.name()).filter(SourceFormat.HTML::equals).isPresent();
  }

  private static boolean opensAsPage(String text) {
    var head =
        text.substring(0, Math.min(HEAD, text.length())).stripLeading().toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
  }

  boolean isMdx() {
    return name.name().toLowerCase(Locale.ROOT).endsWith(".mdx");
  }
}
