package app.hallway.library.likeness;

import app.hallway.model.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well an event is named: best by the user, else with its year, without words that are about a
 * report rather than an event, and with more of what tells it from others. A pure function.
 */
public record NameWorth(boolean own, boolean dated, boolean clean, int words)
    implements Comparable<NameWorth> {
  private static final Comparator<NameWorth> ORDER =
      Comparator.comparing(NameWorth::own)
          .thenComparing(NameWorth::dated)
          .thenComparing(NameWorth::clean)
          .thenComparingInt(NameWorth::words);
  private static final Set<String> OF_REPORTS =
      Set.of(
          "report",
          "reports",
          "recap",
          "review",
          "summary",
          "notes",
          "trip",
          "thoughts",
          "wrap",
          "impressions",
          "experience",
          "takeaways",
          "highlights",
          "retrospective",
          "liveblog",
          "blog",
          "post",
          "day",
          "part",
          "my",
          "our",
          "from",
          "attending",
          "visiting",
          "talks",
          "sessions",
          "keynote",
          "keynotes",
          "rückblick",
          "bericht",
          "resumen",
          "notas");

  public static NameWorth of(Event event) {
    var own = !event.name().equals(event.foundAs());
    var name = EditionName.of(event.name());
    var words = words(event.name());
    var telling = words.stream().filter(word -> !OF_REPORTS.contains(word)).toList();
    return new NameWorth(own, name.year() != null, telling.size() == words.size(), telling.size());
  }

  private static List<String> words(String name) {
    return EditionName.meaning(name).map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList();
  }

  @Override
  public int compareTo(NameWorth other) {
    return ORDER.compare(this, other);
  }
}
