package app.hallway.ui.reader.server;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the {@link PageServer}. It poses as HTTP because WebView reads headers, and with
 * them the content security policy, only from such connections.
 */
final class HallwayConnection extends HttpURLConnection {
  private static final String POLICY =
      "default-src 'none'; img-src hallway: data:; style-src 'unsafe-inline';"
          + " font-src hallway: data:; media-src 'none'; frame-src 'none'; form-action 'none';"
          + " base-uri 'none'; sandbox";

  private Optional<PageServer.Reply> reply = Optional.empty();

  HallwayConnection(URL url) {
    super(url);
  }

  @Override
  public void connect() {
    if (!connected) {
      reply = PageServer.answer(url.getHost(), url.getPath());
      connected = true;
    }
  }

  @Override
  public int getResponseCode() {
    connect();
    return reply.isPresent() ? HTTP_OK : HTTP_NOT_FOUND;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new ByteArrayInputStream(found().bytes().toArray());
  }

  private PageServer.Reply found() throws FileNotFoundException {
    connect();
    return reply.orElseThrow(() -> new FileNotFoundException(url.toString()));
  }

  @Override
  public @Nullable String getContentType() {
    connect();
    return reply.map(PageServer.Reply::mediaType).orElse(null);
  }

  @Override
  public long getContentLengthLong() {
    connect();
    return reply.map(found -> (long) found.bytes().size()).orElse(-1L);
  }

  @Override
  public Map<String, List<String>> getHeaderFields() {
    connect();
    return reply
        .map(
            found ->
                Map.of(
                    "Content-Type", List.of(found.mediaType()),
                    "Content-Security-Policy", List.of(POLICY),
                    "Access-Control-Allow-Origin", List.of("*")))
        .orElse(Map.of());
  }

  @Override
  public void disconnect() {}

  @Override
  public boolean usingProxy() {
    return false;
  }
}
