package app.hallway.ui.reader.page;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.events.MouseEvent;

/**
 * Hears what happens in the page. Nothing that a page holds is ever acted on by WebView itself:
 * each click is prevented, and told to a listener that knows what it means.
 */
public final class PageEvents {
  /** How far, in pixels, a mouse may move between press and release of a click. */
  private static final double STILL = 4;

  private final Listener listener;
  private @Nullable String hovered;
  private int pressedX;
  private int pressedY;
  private Runnable rearm = () -> {};

  /** What the reader does about it. */
  public interface Listener {
    /** A press of the main button that ended where it began, on no link and no mark. */
    void clicked(double x, double y);

    /** A link with this address, as the author wrote it. */
    void linkClicked(String address);

    /** A star, a pencil or the like of a talk. */
    void talkClicked(String action, long talk);

    /** The sign of what may be a talk. */
    void suggestionClicked(long suggestion);

    /** The selection may be another. */
    void selectionChanged();

    void scrolled();

    /** Over a link, or null. */
    void hovered(@Nullable String address);
  }

  public PageEvents(Listener listener) {
    this.listener = listener;
  }

  void listenTo(Document document) {
    rearm = () -> {};
    var target = (EventTarget) document;
    target.addEventListener("mousedown", this::press, true);
    target.addEventListener("click", this::click, true);
    target.addEventListener("auxclick", Event::preventDefault, true);
    target.addEventListener("dragstart", Event::preventDefault, true);
    target.addEventListener("submit", Event::preventDefault, true);
    target.addEventListener("mouseup", _ -> release(), true);
    target.addEventListener("mouseup", _ -> listener.selectionChanged(), true);
    target.addEventListener("keyup", _ -> listener.selectionChanged(), true);
    target.addEventListener("scroll", _ -> listener.scrolled(), true);
    target.addEventListener("mouseover", this::hover, true);
  }

  private void press(Event event) {
    release();
    if (event instanceof MouseEvent mouse && mouse.getButton() == 0) {
      pressedX = mouse.getScreenX();
      pressedY = mouse.getScreenY();
      var link = closest(element(event), PageEvents::isLink);
      if (link != null) {
        disarm(link);
      }
    }
  }

  /** WebKit begins no selection on a link: until the release it is none. */
  private void disarm(Element link) {
    var address = link.getAttribute("href");
    link.removeAttribute("href");
    link.setAttribute("data-pressed", "");
    rearm =
        () -> {
          link.setAttribute("href", address);
          link.removeAttribute("data-pressed");
        };
  }

  private void release() {
    rearm.run();
    rearm = () -> {};
  }

  /** WebKit also calls it a click when somebody selected some words of one link. */
  private boolean endsSelection(Event event) {
    return event instanceof MouseEvent mouse
        && mouse.getDetail() > 0
        && Math.hypot(mouse.getScreenX() - pressedX, mouse.getScreenY() - pressedY) > STILL;
  }

  private void click(Event event) {
    event.preventDefault();
    if (endsSelection(event)) {
      return;
    }
    var target = element(event);
    var action = closest(target, element -> element.hasAttribute("data-action"));
    var perhaps = closest(target, element -> element.hasAttribute("data-suggestion"));
    var link = closest(target, PageEvents::isLink);
    var summary = closest(target, element -> isNamed(element, "summary"));
    if (perhaps != null) {
      number(perhaps, "data-suggestion").ifPresent(listener::suggestionClicked);
    } else if (action != null && !action.getAttribute("data-action").equals("link")) {
      talk(action);
    } else if (link != null) {
      listener.linkClicked(link.getAttribute("href"));
    } else if (summary != null) {
      fold((Element) summary.getParentNode());
    } else if (event instanceof MouseEvent mouse) {
      listener.clicked(mouse.getClientX(), mouse.getClientY());
    }
  }

  private void talk(Element action) {
    number(action, "data-talk")
        .ifPresent(talk -> listener.talkClicked(action.getAttribute("data-action"), talk));
  }

  private static OptionalLong number(Element element, String attribute) {
    var digits = element.getAttribute(attribute);
    return digits.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(digits))
        : OptionalLong.empty();
  }

  private static void fold(Element details) {
    if (details.hasAttribute("open")) {
      details.removeAttribute("open");
    } else {
      details.setAttribute("open", "");
    }
  }

  private void hover(Event event) {
    var link = closest(element(event), PageEvents::isLink);
    var address = link == null ? null : link.getAttribute("href");
    if (!Objects.equals(address, hovered)) {
      hovered = address;
      listener.hovered(address);
    }
  }

  private static boolean isLink(Element element) {
    return isNamed(element, "a") && element.hasAttribute("href");
  }

  private static boolean isNamed(Element element, String name) {
    return element.getTagName().toLowerCase(Locale.ROOT).equals(name);
  }

  private static @Nullable Element element(Event event) {
    return event.getTarget() instanceof Node node
        ? node instanceof Element element ? element : parent(node).orElse(null)
        : null;
  }

  private static @Nullable Element closest(@Nullable Element from, Predicate<Element> condition) {
    @Nullable Element element = from;
    while (element != null && !condition.test(element)) {
      element = parent(element).orElse(null);
    }
    return element;
  }

  private static Optional<Element> parent(Node node) {
    return node.getParentNode() instanceof Element parent ? Optional.of(parent) : Optional.empty();
  }
}
