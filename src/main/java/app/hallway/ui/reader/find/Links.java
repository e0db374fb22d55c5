package app.hallway.ui.reader.find;

import app.hallway.model.ReportSummary;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.links.LinkTarget;
import app.hallway.ui.common.links.LinkWords;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.reader.open.OpenPage;
import app.hallway.ui.reader.open.ReaderViewModel;
import app.hallway.ui.reader.page.PageView;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of a report lead: to a place in it, to another report of the library, or out of
 * Hallway, which happens only after the address was shown.
 */
public final class Links {
  private final ReaderViewModel model;
  private final PageView page;
  private final Browser browser;
  private final LinkBar bar = new LinkBar();
  private @Nullable ReportSummary report;

  public Links(ReaderViewModel model, PageView page, Browser browser) {
    this.model = model;
    this.page = page;
    this.browser = browser;
  }

  public LinkBar bar() {
    return bar;
  }

  public void over(OpenPage open) {
    report = open.view().summary();
    bar.hide();
  }

  public void clicked(String href) {
    if (href.startsWith("#")) {
      page.toAnchor(decoded(href.substring(1)));
      return;
    }
    String address = absolute(href);
    model.follow(withoutFragment(address), () -> offer(address));
  }

  private void offer(String address) {
    LinkTarget target = LinkTarget.of(address);
    Runnable opening = target instanceof LinkTarget.Outside ? () -> browser.open(address) : null;
    bar.show(words(address, target), opening, () -> copy(target.written()));
  }

  /** Where a link leads, in one line. */
  public String words(String href) {
    String address = absolute(href);
    return words(address, LinkTarget.of(address));
  }

  private static String words(String address, LinkTarget target) {
    return isFile(address)
        ? Messages.text("reader.link.missing", target.line())
        : LinkWords.of(target);
  }

  /** What has no scheme, and on Windows what has a drive. */
  private static boolean isFile(String address) {
    return !LinkTarget.isAbsolute(address) || address.matches("[A-Za-z]:[\\\\/].*");
  }

  /** Copies where a link leads. */
  public void copyAddress(String href) {
    copy(LinkTarget.of(absolute(href)).written());
  }

  private static void copy(String address) {
    var content = new ClipboardContent();
    content.putString(address);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Against the address that the report was published at, else against the file it came from. */
  private String absolute(String href) {
    if (report == null || LinkTarget.isAbsolute(href)) {
      return href;
    }
    String base = report.metadata().canonicalUrl();
    String path = report.sourcePath();
    return resolved(base, href).or(() -> beside(path, href)).orElse(href);
  }

  private static Optional<String> resolved(@Nullable String base, String href) {
    try {
      return base == null
          ? Optional.empty()
          : Optional.of(new URI(base).resolve(new URI(href)).toString());
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static Optional<String> beside(@Nullable String path, String href) {
    try {
      return path == null
          ? Optional.empty()
          : Optional.of(
              Path.of(path).resolveSibling(decoded(withoutFragment(href))).normalize().toString());
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  private static String withoutFragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  private static String decoded(String address) {
    try {
      return new URI(address).getPath() == null || !address.contains("%")
          ? address
          : URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (URISyntaxException | IllegalArgumentException asItIs) {
      return address;
    }
  }
}
