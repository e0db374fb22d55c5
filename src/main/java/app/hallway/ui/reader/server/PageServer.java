package app.hallway.ui.reader.server;

import app.hallway.model.Picture;
import app.hallway.model.PictureId;
import app.hallway.model.SourceBytes;
import app.hallway.render.PageAssets;
import app.hallway.render.PictureSource;
import app.hallway.render.pictures.EmbeddedPicture;
import app.hallway.render.pictures.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one window may load: itself, its pictures, and the fonts that all share. It is
 * asked on WebView's loader threads.
 *
 * <p>The servers are kept in a static map because the JDK makes the URL handlers by itself: an
 * address is all that leads from there to a window.
 */
public final class PageServer implements AutoCloseable {
  private static final Map<String, PageServer> OPEN = new ConcurrentHashMap<>();
  private static final AtomicLong COUNT = new AtomicLong();

  private final String name = Long.toString(COUNT.incrementAndGet());
  private final AtomicLong pages = new AtomicLong();
  private final AdmittedPictures pictures;
  private volatile Reply page = new Reply("text/html", SourceBytes.of(new byte[0]));

  /** An answer. */
  record Reply(String mediaType, SourceBytes bytes) {}

  public PageServer(Function<PictureId, Optional<Picture>> pictures) {
    this.pictures = new AdmittedPictures(pictures);
    OPEN.put(name, this);
  }

  /** What stands for it in addresses. */
  String name() {
    return name;
  }

  /** Serves this page from now on, in the place of the one before; returns its address. */
  public String serve(String html) {
    page =
        new Reply(
            "text/html; charset=utf-8", SourceBytes.of(html.getBytes(StandardCharsets.UTF_8)));
    return "hallway://doc/" + name + "/" + pages.incrementAndGet();
  }

  /** What stands in a picture's place; its address, where the page may have it. */
  public PictureSource.Place placeOf(PictureId picture) {
    return pictures
        .refusal(picture)
        .<PictureSource.Place>map(PictureSource.Refused::new)
        .orElseGet(() -> new PictureSource.At("hallway://picture/" + name + "/" + picture));
  }

  /** The same of a picture that stands in its own address; null where it is none. */
  public PictureSource.@Nullable Place placeOfEmbedded(String address) {
    var bytes = EmbeddedPicture.bytes(address).orElse(null);
    return bytes == null
        ? null
        : switch (pictures.gate().admit(bytes)) {
          case Verdict.Refused(var reason) -> new PictureSource.Refused(reason);
          case Verdict.Shown(var type, var shown) ->
              new PictureSource.At(EmbeddedPicture.address(type, shown));
        };
  }

  static Optional<Reply> answer(String host, String path) {
    var parts = path.split("/", 3);
    return switch (host) {
      case "asset" ->
          PageAssets.find(path.substring(1))
              .map(bytes -> new Reply("font/woff", SourceBytes.of(bytes)));
      case "doc" -> server(parts).map(server -> server.page);
      case "picture" -> server(parts).flatMap(server -> server.picture(parts[2]));
      default -> Optional.empty();
    };
  }

  private static Optional<PageServer> server(String[] parts) {
    return parts.length == 3 ? Optional.ofNullable(OPEN.get(parts[1])) : Optional.empty();
  }

  private Optional<Reply> picture(String id) {
    return id.matches("[1-9]\\d{0,17}")
        ? pictures.find(new PictureId(Long.parseLong(id)))
        : Optional.empty();
  }

  @Override
  public void close() {
    OPEN.remove(name);
  }
}
