package app.hallway.importing.mhtml;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A web page that was saved into one file with its pictures (MHTML, RFC 2557). */
public final class MhtmlPage {
  /** Within so many bytes the file says what it is. */
  private static final int HEAD = 8_192;

  private static final Pattern STARTS =
      Pattern.compile("[A-Za-z][A-Za-z0-9-]*:[ \\t].*", Pattern.DOTALL);

  private final byte[] html;
  private final @Nullable Charset charset;
  private final @Nullable String address;
  private final Map<String, MimePart> parts;

  private MhtmlPage(
      byte[] html,
      @Nullable Charset charset,
      @Nullable String address,
      Map<String, MimePart> parts) {
    this.html = html;
    this.charset = charset;
    this.address = address;
    this.parts = parts;
  }

  /** Whether a file says of itself that it is one, whatever its name. */
  public static boolean isOne(byte[] bytes) {
    var head = latin1(bytes, Math.min(bytes.length, HEAD)).stripLeading();
    if (!STARTS.matcher(head).matches()) {
      return false;
    }
    var headers = MimeHeaders.at(head, 0);
    return headers.field("mime-version").isPresent() && mayHoldPage(headers.mediaType());
  }

  private static boolean mayHoldPage(String mediaType) {
    return mediaType.startsWith("multipart/") || isPage(mediaType);
  }

  private static boolean isPage(String mediaType) {
    return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
  }

  /** Empty where there is no page in it, or only the beginning of one. */
  public static Optional<MhtmlPage> read(byte[] bytes) {
    var file = MimePart.of(latin1(bytes, bytes.length).stripLeading());
    var leaves = file.leaves();
    return root(file, leaves)
        .filter(MimePart::whole)
        .flatMap(page -> page.content().map(html -> of(file, page, html, leaves)));
  }

  private static String latin1(byte[] bytes, int length) {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  /** The part that the others belong to: the one that is named as such, else the first page. */
  private static Optional<MimePart> root(MimePart file, List<MimePart> leaves) {
    var start = file.headers().parameter("start");
    return leaves.stream()
        .filter(part -> start.isPresent() && part.headers().field("content-id").equals(start))
        .findFirst()
        .or(() -> leaves.stream().filter(p -> isPage(p.headers().mediaType())).findFirst());
  }

  private static MhtmlPage of(MimePart file, MimePart page, byte[] html, List<MimePart> leaves) {
    var address =
        file.headers()
            .field("snapshot-content-location")
            .or(() -> page.headers().field("content-location"))
            .orElse(null);
    var parts = new HashMap<String, MimePart>();
    for (var part : leaves) {
      part.headers().field("content-id").ifPresent(id -> parts.putIfAbsent(cid(id), part));
      part.headers()
          .field("content-location")
          .ifPresent(place -> parts.putIfAbsent(key(absolute(place, address)), part));
    }
    return new MhtmlPage(
        html,
        page.headers().parameter("charset").flatMap(MhtmlPage::named).orElse(null),
        address,
        parts);
  }

  private static String cid(String contentId) {
    return key("cid:" + contentId.replaceAll("^<|>$", ""));
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** The page itself. */
  public byte[] html() {
    return html.clone();
  }

  /** The encoding that the page was saved in, where the file tells it. */
  public Optional<Charset> charset() {
    return Optional.ofNullable(charset);
  }

  /** Where the page was on the web; empty where that is not told. */
  public Optional<String> address() {
    return Optional.ofNullable(address).filter(place -> place.matches("(?i)https?://\\S+"));
  }

  /** What the file holds under an address that stands in the page. */
  public Optional<byte[]> part(String reference) {
    return Optional.ofNullable(parts.get(key(reference)))
        .or(() -> Optional.ofNullable(parts.get(key(absolute(reference, address)))))
        .filter(MimePart::whole)
        .flatMap(MimePart::content);
  }

  private static String absolute(String reference, @Nullable String base) {
    try {
      return base == null ? reference : new URI(base).resolve(reference.strip()).toString();
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      return reference;
    }
  }

  /** Addresses are the same however much of them is escaped. */
  private static String key(String address) {
    var bare = address.strip().replaceFirst("#.*$", "");
    try {
      return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      return bare;
    }
  }
}
