package app.hallway.ui.common;

import app.hallway.ui.common.links.LinkTarget;

/** The system's web browser and mail program. */
public interface Browser {
  /**
   * Hands an address to the system. Only {@link #open} calls it.
   *
   * @param address in ASCII, as {@link LinkTarget.Outside#address} gives it
   */
  void show(String address);

  /** Opens where a link leads, if that is known for certain and leads out of Hallway. */
  default LinkTarget open(String url) {
    var target = LinkTarget.of(url);
    if (target instanceof LinkTarget.Outside outside) {
      show(outside.address());
    }
    return target;
  }
}
