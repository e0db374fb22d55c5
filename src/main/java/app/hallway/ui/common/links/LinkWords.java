package app.hallway.ui.common.links;

import app.hallway.ui.common.texts.Messages;

/** What the window says of a link before it is opened. */
public final class LinkWords {
  private LinkWords() {}

  /** Where it leads; or that it is not opened, and why. */
  public static String of(LinkTarget target) {
    return switch (target) {
      case LinkTarget.Outside outside -> outside.line();
      case LinkTarget.Closed closed -> closed(closed);
    };
  }

  /** What pressing it does. */
  public static String tip(LinkTarget target) {
    return switch (target) {
      case LinkTarget.Outside outside -> Messages.text("leads.tip", outside.line());
      case LinkTarget.Closed closed -> closed(closed);
    };
  }

  private static String closed(LinkTarget.Closed closed) {
    return Messages.text(
        "leads.closed", Messages.text("leads.why", closed.reason()), closed.line());
  }
}
