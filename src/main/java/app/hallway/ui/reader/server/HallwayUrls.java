package app.hallway.ui.reader.server;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.UnknownHostException;
import java.net.spi.URLStreamHandlerProvider;
import org.jspecify.annotations.Nullable;

/**
 * Serves {@code hallway:} and refuses the network: whatever a page asks for by http, https or ftp
 * is not there. WebView asks this only while {@code com.sun.webkit.useHTTP2Loader} is false. The
 * program's own requests, were there any, would use {@link java.net.http.HttpClient}.
 */
public final class HallwayUrls extends URLStreamHandlerProvider {
  @Override
  public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
    return switch (protocol) {
      case "hallway" -> new Handler(HallwayConnection::new);
      case "http", "https", "ftp" -> new Handler(HallwayUrls::refuse);
      default -> null;
    };
  }

  private static URLConnection refuse(URL url) throws IOException {
    throw new UnknownHostException("a page may not load " + url.getProtocol() + " addresses");
  }

  private interface Opening {
    URLConnection open(URL url) throws IOException;
  }

  private static final class Handler extends URLStreamHandler {
    private final Opening opening;

    Handler(Opening opening) {
      this.opening = opening;
    }

    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      return opening.open(url);
    }
  }
}
