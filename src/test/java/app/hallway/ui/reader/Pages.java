package app.hallway.ui.reader;

import app.hallway.testing.Fx;
import app.hallway.ui.reader.page.PageEvents;
import app.hallway.ui.reader.page.PageView;
import app.hallway.ui.reader.server.PageServer;
import java.time.Duration;
import java.util.Optional;
import javafx.concurrent.Worker;
import javafx.scene.web.WebView;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A bare WebView on pages of the server, for tests. */
final class Pages implements AutoCloseable {
  private static final String TEXT =
      """
      (() => { const article = document.querySelector('article');
        article.querySelectorAll('[data-furniture]').forEach(e => e.remove());
        return article.textContent; })()
      """;

  final PageServer server = new PageServer(_ -> Optional.empty());
  private final WebView web;

  Pages() {
    Fx.start();
    web =
        Fx.call(
            () -> {
              var view = new PageView(new PageEvents(new Silent())).node();
              view.getEngine().setJavaScriptEnabled(false);
              return view;
            });
  }

  void load(String html) {
    var address = server.serve(html);
    Fx.call(
        () -> {
          web.getEngine().load(address);
          return true;
        });
    Awaitility.await()
        .pollInSameThread()
        .pollInterval(Duration.ofMillis(4))
        .until(() -> Fx.call(() -> isAt(address)));
  }

  private boolean isAt(String address) {
    return web.getEngine().getLoadWorker().getState() == Worker.State.SUCCEEDED
        && address.equals(web.getEngine().getLocation());
  }

  /** The text of the article without furniture. */
  String text() {
    return Fx.call(() -> (String) web.getEngine().executeScript(TEXT));
  }

  void ask(String script) {
    Fx.call(() -> String.valueOf(web.getEngine().executeScript(script)));
  }

  @Override
  public void close() {
    server.close();
  }

  private static final class Silent implements PageEvents.Listener {
    @Override
    public void clicked(double x, double y) {}

    @Override
    public void linkClicked(String address) {}

    @Override
    public void talkClicked(String action, long talk) {}

    @Override
    public void suggestionClicked(long suggestion) {}

    @Override
    public void selectionChanged() {}

    @Override
    public void scrolled() {}

    @Override
    public void hovered(@Nullable String address) {}
  }
}
