package app.hallway.ui.reader.page;

import app.hallway.model.ReadingPosition;
import app.hallway.model.TextSpan;
import app.hallway.render.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Worker;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.DragEvent;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

/**
 * The WebView and what is said to its page. Only numbers and ids go to and fro; scripts of a report
 * do not run, ours is carried in by {@code executeScript}.
 */
public final class PageView {
  static {
    // else WebView's own HTTP client never asks HallwayUrls; read once, when WebKit is loaded
    System.setProperty("com.sun.webkit.useHTTP2Loader", "false");
  }

  private final WebView web = new WebView();
  private final WebEngine engine = web.getEngine();
  private final PageEvents events;
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

  /** A selected or marked passage, and where it is seen in the view. */
  public record Passage(TextSpan span, Bounds box) {}

  public PageView(PageEvents events) {
    this.events = events;
    web.setContextMenuEnabled(false);
    web.addEventFilter(DragEvent.ANY, DragEvent::consume);
    engine.setJavaScriptEnabled(false);
    engine.setCreatePopupHandler(_ -> null);
    engine.getLoadWorker().stateProperty().subscribe(this::loaded);
  }

  public WebView node() {
    return web;
  }

  /** True while a page is shown whole and can be spoken to. */
  public ReadOnlyBooleanProperty ready() {
    return ready.getReadOnlyProperty();
  }

  public void load(String address) {
    ready.set(false);
    engine.load(address);
  }

  private void loaded(Worker.State state) {
    var document = engine.getDocument();
    if (state == Worker.State.SUCCEEDED && document != null && isOurs()) {
      engine.executeScript(PageScript.TEXT);
      events.listenTo(document);
      ready.set(true);
    }
  }

  private boolean isOurs() {
    return engine.getLocation() != null && engine.getLocation().startsWith("hallway://doc/");
  }

  private Object say(String call) {
    return ready.get() ? engine.executeScript("hallway." + call) : "";
  }

  public void look(Theme theme, double textSize) {
    say("look('" + theme.name().toLowerCase(Locale.ROOT) + "'," + textSize + ")");
  }

  public void mark(PageMarks marks) {
    markOverTalks(marks);
    say("talks(" + marks.talksForPage() + ")");
  }

  private void markOverTalks(PageMarks marks) {
    say("mark(" + marks.highlightsForPage() + "," + marks.suggestionsForPage() + ")");
  }

  /** Marks a page that was made with some marks already: its talks stand as these say. */
  public void markOver(PageMarks made, PageMarks marks) {
    markOverTalks(marks);
    if (!marks.talksForPage().equals(made.talksForPage())) {
      say("talks(" + marks.talksForPage() + ")");
    }
  }

  /**
   * Marks what is new on the page, or nothing where there are no changes.
   *
   * @param edges as the changes name them for the page
   * @param news likewise
   */
  public void tellChanges(String edges, String news) {
    say("changes(" + edges + "," + news + ")");
  }

  /** A page that is read only has no stars and pencils to press. */
  public void readOnly(boolean only) {
    say("readOnly(" + only + ")");
  }

  /** Shows what was found; {@code current} is the one that is looked at, or -1. */
  public void find(Iterable<TextSpan> found, int current) {
    var numbers = new StringJoiner(",", "[", "]");
    found.forEach(span -> numbers.add(span.start() + "," + span.end()));
    say("find(" + numbers + "," + current + ")");
  }

  public ReadingPosition position() {
    var numbers = numbers(say("position()"));
    return numbers.length == 2
        ? new ReadingPosition((int) numbers[0], numbers[1])
        : new ReadingPosition(0, 0);
  }

  /** The first visible character. */
  public int top() {
    return say("top()") instanceof Number offset ? offset.intValue() : 0;
  }

  public void goTo(int offset) {
    say("goTo(" + offset + ")");
  }

  /** Scrolls where it must to show a span. */
  public void show(TextSpan span) {
    say("show(" + numbers(span) + ")");
  }

  public void flash(TextSpan span) {
    say("flash(" + numbers(span) + ")");
  }

  public void toTalk(long talk) {
    say("toTalk(" + talk + ")");
  }

  public void toAnchor(String id) {
    say("toAnchor('" + id.replaceAll("[\\\\'\\p{Cntrl}\u2028\u2029]", "") + "')");
  }

  public void scrolled() {
    say("scrolled()");
  }

  /** The lines break elsewhere now. */
  public void resized() {
    say("resized()");
  }

  public void select(TextSpan span) {
    say("select(" + numbers(span) + ")");
  }

  public void selectAll() {
    say("selectAll()");
  }

  public void unselect() {
    say("unselect()");
  }

  public Optional<Passage> selection() {
    var numbers = numbers(say("selection()"));
    return numbers.length == 6
        ? Optional.of(
            new Passage(
                new TextSpan((int) numbers[0], (int) numbers[1]),
                box(Arrays.copyOfRange(numbers, 2, 6))))
        : Optional.empty();
  }

  public Bounds boxOf(TextSpan span) {
    return box(numbers(say("boxOf(" + numbers(span) + ")")));
  }

  /** The ids of the highlights at a point of the view, the one that is painted on top first. */
  public List<Long> highlightsAt(double x, double y) {
    return Arrays.stream(numbers(say("hits(" + x + "," + y + ")")))
        .mapToObj(id -> (long) id)
        .toList();
  }

  private static Bounds box(double[] edges) {
    return edges.length == 4
        ? new BoundingBox(edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1])
        : new BoundingBox(0, 0, 0, 0);
  }

  private static String numbers(TextSpan span) {
    return span.start() + "," + span.end();
  }

  private static double[] numbers(Object answer) {
    var text = answer.toString();
    return text.isEmpty()
        ? new double[0]
        : Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
  }
}
