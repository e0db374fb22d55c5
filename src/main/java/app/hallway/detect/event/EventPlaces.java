package app.hallway.detect.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places that events are held in, by the names that they have in several languages. */
public final class EventPlaces {
  /** Plain words, which are places only where an event's name stands beside. */
  private static final Set<String> PLAIN =
      Set.of(
          "nice",
          "bath",
          "split",
          "essen",
          "cork",
          "tours",
          "lund",
          "faro",
          "brest",
          "cali",
          "na",
          "eu",
          "us",
          "au",
          "sf",
          "nz",
          "kl",
          "jp",
          "cn",
          "uk",
          "island",
          "francia",
          "victoria",
          "phoenix",
          "salvador",
          "madison",
          "columbus",
          "washington",
          "rom",
          "kiel",
          "reading",
          "lima",
          "nordic",
          "balkan",
          "kazan",
          "goa",
          "bali",
          "wales",
          "ruhr",
          "franken");

  private static final Map<String, Place> PLACES = new HashMap<>();
  private static final Map<String, String> REGIONS = new HashMap<>();
  private static final int MOST_WORDS = 4;
  private static final int FIRST_DENSE = 0x2E80;
  private static final Pattern HELD_THERE = Pattern.compile("[站场場]$");

  static {
    for (var line : EventWords.resource("event-places.txt")) {
      var parts = line.split(" = ", 2);
      var names = parts[0].split(", ");
      var place = new Place(names[0], parts[1]);
      REGIONS.put(names[0], parts[1]);
      for (var name : names) {
        PLACES.put(name.toLowerCase(Locale.ROOT), place);
      }
    }
  }

  private EventPlaces() {}

  /**
   * A place.
   *
   * @param in the country or region that it lies in
   */
  public record Place(String name, String in) {
    /** The part of the world, as events that are held in several call it. */
    public String region() {
      var region = name;
      for (int depth = 0; depth < 4; depth++) {
        var next = REGIONS.getOrDefault(region, region);
        if (next.equals(region)) {
          break;
        }
        region = next;
      }
      return region;
    }

    /** A country or more. */
    boolean isWide() {
      return REGIONS.getOrDefault(in, "").equals(in) || name.equals(in) || region().equals(in);
    }

    /** Whether this is the other, or lies in it. */
    public boolean isIn(Place other) {
      var here = name;
      for (int depth = 0; depth < 4; depth++) {
        if (here.equals(other.name)) {
          return true;
        }
        here = REGIONS.getOrDefault(here, here);
      }
      return false;
    }
  }

  static boolean isPlain(String word) {
    return PLAIN.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The longest place that begins with a word; null where none does. */
  static @Nullable Found at(EventTokens tokens, int index) {
    for (int n = Math.min(MOST_WORDS, tokens.size() - index); n > 0; n--) {
      if (n > 1 && tokens.breaksWithin(index, index + n)) {
        continue;
      }
      var place = place(tokens.words(index, index + n));
      if (place != null && tokens.isNameLike(index)) {
        return new Found(place, n);
      }
    }
    return tokens.get(index).text().indexOf('-') > 0 ? beforeHyphen(tokens, index) : null;
  }

  /** Where the writing is not Latin it is shown as it is written. */
  private static @Nullable Place place(String written) {
    if (written.codePointAt(0) < FIRST_DENSE) {
      return PLACES.get(written.toLowerCase(Locale.ROOT));
    }
    var bare = HELD_THERE.matcher(written).replaceFirst("");
    var place = PLACES.get(bare);
    return place == null ? null : new Place(bare, place.name());
  }

  /** "China-South". */
  private static @Nullable Found beforeHyphen(EventTokens tokens, int index) {
    var word = tokens.get(index).text();
    var place = PLACES.get(word.substring(0, word.indexOf('-')).toLowerCase(Locale.ROOT));
    return place == null || !tokens.isNameLike(index) || isPlain(word) ? null : new Found(place, 1);
  }

  /** The places in an event's name, and what it says besides. */
  public static Told in(String name) {
    boolean plain = name.equals(name.toLowerCase(Locale.ROOT));
    var tokens = plain ? EventTokens.ofSlug(name) : EventTokens.of(name);
    var places = new ArrayList<Place>();
    var rest = new StringBuilder();
    int i = 0;
    while (i < tokens.size()) {
      var found = at(tokens, i);
      if (found == null) {
        rest.append(tokens.get(i).text()).append(' ');
        i++;
      } else {
        places.add(found.place());
        i += found.words();
      }
    }
    return new Told(List.copyOf(places), rest.toString().strip());
  }

  /**
   * What a name tells.
   *
   * @param rest without the places
   */
  public record Told(List<Place> places, String rest) {}

  /**
   * A place among the words of a text.
   *
   * @param words how many
   */
  record Found(Place place, int words) {}
}
