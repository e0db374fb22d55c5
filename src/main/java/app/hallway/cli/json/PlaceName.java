package app.hallway.cli.json;

import app.hallway.model.Place;

/** What a place is called on the command line and in JSON: it says in which version it is. */
public final class PlaceName {
  private PlaceName() {}

  public static String of(Place place) {
    return place.version() + "@" + place.span().start();
  }
}
