package app.hallway.importing;

import app.hallway.importing.decoding.Decoded;
import app.hallway.importing.decoding.TextDecoder;
import app.hallway.importing.html.HtmlCharset;
import app.hallway.importing.metadata.SourceName;
import app.hallway.importing.mhtml.MhtmlPage;
import app.hallway.model.SourceBytes;
import app.hallway.model.SourceFormat;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes that may be a report, and what they lie under. */
final class ReportSource {
  private static final int HEAD = 1_024;
  private static final String MAIN_RESOURCE = "WebMainResource";

  private final SourceName name;
  private final byte[] bytes;
  private final boolean archive;
  private final @Nullable MhtmlPage page;

  ReportSource(SourceName name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    this.archive = MhtmlPage.isOne(bytes);
    this.page = archive ? MhtmlPage.read(bytes).orElse(null) : null;
  }

  /** Whether it is a file of several parts, none of which is a whole page. */
  boolean isBrokenArchive() {
    return archive && page == null;
  }

  /** Whether it is what Safari saves: a property list, of pages and pictures (Apple's WebKit). */
  boolean isWebArchive() {
    var head = latin1(Math.min(HEAD, bytes.length));
    return (head.startsWith("bplist00") && latin1(bytes.length).contains(MAIN_RESOURCE))
        || (head.startsWith("<?xml") && head.contains("<plist") && head.contains(MAIN_RESOURCE));
  }

  private String latin1(int length) {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  /** The page that it is, with its pictures, where a browser saved all into one file. */
  Optional<MhtmlPage> page() {
    return Optional.ofNullable(page);
  }

  SourceName name() {
    return name;
  }

  SourceBytes kept() {
    return SourceBytes.of(bytes);
  }

  /** Where it was on the web, if it says so itself. */
  Optional<String> address() {
    return page().flatMap(MhtmlPage::address);
  }

  Decoded decoded() {
    if (page != null) {
      var html = page.html();
      return TextDecoder.decode(html, page.charset().or(() -> HtmlCharset.declaredIn(html)));
    }
    return TextDecoder.decode(
        bytes, isNamedHtml() ? HtmlCharset.declaredIn(bytes) : Optional.empty());
  }

  /** By its name, but whole pages are also saved under others. */
  SourceFormat format(String text) {
    return page != null || isNamedHtml() || opensAsPage(text)
        ? SourceFormat.HTML
        : SourceFormat.MARKDOWN;
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
