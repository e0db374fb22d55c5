package app.hallway.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import app.hallway.model.ReportId;
import app.hallway.model.ReportMetadata;
import app.hallway.model.ReportSummary;
import app.hallway.render.ArticleRenderer;
import app.hallway.render.PageAssembler;
import app.hallway.render.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading is inert: whatever a report holds, no byte leaves the machine. */
class NoNetworkTest {
  private final AtomicInteger connections = new AtomicInteger();
  private ServerSocket socket;
  private Pages pages;

  @BeforeEach
  void listen() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::count);
    pages = new Pages();
  }

  @AfterEach
  void close() throws IOException {
    pages.close();
    socket.close();
  }

  private void count() {
    while (!socket.isClosed()) {
      try (var _ = socket.accept()) {
        connections.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static final String VECTORS =
      """
      <link rel="stylesheet" href="URL/1"><link rel="icon" href="URL/2"><link rel="preload" as="image" href="URL/3">
      <link rel="prefetch" href="URL/4"><link rel="preconnect" href="URL/5"><link rel="modulepreload" href="URL/6">
      <link rel="dns-prefetch" href="URL/7"><link rel="manifest" href="URL/8"><link rel="import" href="URL/9">
      <link rel="apple-touch-icon" href="URL/10"><link rel="alternate stylesheet" href="URL/11">
      <meta http-equiv="refresh" content="0;url=URL/12"><base href="URL/13/">
      <script src="URL/14"></script><script type="module">import 'URL/15'; fetch('URL/16');</script>
      <style>@import url(URL/17); body { background: url(URL/18) } @font-face { font-family: f; src: url(URL/19) }
      p { font-family: f; mask: url(URL/20); cursor: url(URL/21), auto; list-style: url(URL/22) inside; filter: url(URL/23#f);
      border-image: url(URL/24) 1; content: url(URL/25); shape-outside: url(URL/26); clip-path: url(URL/27#c);
      background: image-set("URL/28" 1x); -webkit-mask-image: url(URL/29) }</style>
      <p style="background: url(URL/30)">text</p>
      <img src="URL/31"><img srcset="URL/32 1x, URL/33 2x"><picture><source srcset="URL/34"><img src="URL/35"></picture>
      <img loading="lazy" src="URL/36"><img src="relative.png"><img src="//HOST/37"><img src="hallway://picture/1/1">
      <iframe src="URL/38"></iframe><iframe srcdoc="&lt;img src='URL/39'&gt;"></iframe><frameset><frame src="URL/40"></frameset>
      <video src="URL/43" poster="URL/44" autoplay><source src="URL/45"><track src="URL/46" default></video>
      <audio src="URL/47" autoplay></audio><bgsound src="URL/48">
      <svg><image href="URL/49"/><use href="URL/50#x"/><style>@import url(URL/51);</style><rect fill="url(URL/52#p)"/>
      <foreignObject><img src="URL/53"></foreignObject><feImage href="URL/54"/><script href="URL/55"/></svg>
      <input type="image" src="URL/56"><table background="URL/57"><tr><td background="URL/58">x</td></tr></table>
      <form id="f" action="URL/59"><button autofocus onfocus="f.submit()">go</button></form>
      <a href="URL/60" ping="URL/61" id="a">link</a><img src="x" onerror="location='URL/62'">
      <img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cimage href='URL/63'/%3E%3C/svg%3E">
      <math><mtext><img src="URL/64"></mtext></math><noscript><img src="URL/65"></noscript>
      <details open ontoggle="fetch('URL/66')"><summary>s</summary><img src="URL/67"></details>
      <template><img src="URL/68"></template><blockquote cite="URL/69">q</blockquote><q cite="URL/70">q</q>
      <body background="URL/71" onload="new Image().src='URL/72'">
      <script>new WebSocket('ws://HOST/73'); navigator.sendBeacon('URL/74'); new EventSource('URL/75');</script>
      """;

  /** Those that JavaFX itself stumbles over; the sanitiser has to take them. */
  private static final String PLUGINS =
      "<object data=\"URL/41\"></object><embed src=\"URL/42\"><applet code=\"URL/76\"></applet>";

  private String hostile(String html) {
    var host = socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    return html.replace("URL", "http://" + host).replace("HOST", host);
  }

  @Test
  void a_hostile_page_that_no_one_cleaned_reaches_nothing() {
    pages.load("<!doctype html><html><body><article>" + hostile(VECTORS) + "</article>");
    assertNothingWasAsked();
  }

  @Test
  void a_hostile_report_reaches_nothing() {
    var metadata = new ReportMetadata("Title", List.of(), null, List.of(), null, null);
    var article =
        new ArticleRenderer().render(Markdown.parse(hostile(PLUGINS + VECTORS)), _ -> null);
    var report =
        new ReportSummary(
            new ReportId(1),
            metadata,
            null,
            false,
            false,
            0,
            0,
            0,
            0,
            1,
            Instant.EPOCH,
            null,
            List.of());
    pages.load(new PageAssembler().page(report, article, List.of(), Theme.LIGHT));
    assertThat(article.html()).doesNotContain("<script", "<link", "<iframe", "<object", "<embed");
    assertNothingWasAsked();
  }

  @Test
  void a_click_on_a_link_of_any_page_reaches_nothing() {
    pages.load("<!doctype html><html><body><article>" + hostile(VECTORS) + "</article>");
    pages.ask("document.getElementById('a').click(); document.getElementById('f').submit()");
    assertNothingWasAsked();
  }

  private void assertNothingWasAsked() {
    Awaitility.await().during(Duration.ofMillis(400)).until(() -> connections.get() == 0);
    try (var _ = new Socket(socket.getInetAddress(), socket.getLocalPort())) {
      Awaitility.await().until(() -> connections.get() == 1);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
