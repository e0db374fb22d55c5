package app.hallway.library.speakers;

import app.hallway.model.ReportId;
import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.Speaking;
import app.hallway.model.TalkId;
import app.hallway.store.Session;
import app.hallway.store.talks.SpeakerRepository.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everybody who gave a talk, each under the name that the user chose; of one moment. */
public final class SpeakerIndex {
  private final Map<SpeakerName, SpeakerName> shown;
  private final Map<SpeakerName, Entry> entries = new LinkedHashMap<>();

  /** What is gathered of one person. */
  private static final class Entry {
    private final Set<SpeakerName> names = new TreeSet<>();
    private final Set<TalkId> talks = new LinkedHashSet<>();
    private final Set<String> events = new LinkedHashSet<>();
    private final Set<ReportId> reports = new TreeSet<>(Comparator.comparingLong(ReportId::value));
    private final Map<String, Integer> affiliations = new LinkedHashMap<>();

    void add(Told told, Speaking speaking) {
      names.add(SpeakerName.of(speaking));
      talks.add(told.talk());
      reports.addAll(told.reports());
      if (told.event() != null) {
        events.add(told.event());
      }
      if (speaking.affiliation() != null) {
        affiliations.merge(speaking.affiliation(), 1, Integer::sum);
      }
    }

    Speaker speaker(SpeakerName name) {
      return new Speaker(
          name,
          names.stream().filter(other -> !other.equals(name)).toList(),
          affiliations.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
              .map(Map.Entry::getKey)
              .toList(),
          talks.size(),
          List.copyOf(events),
          List.copyOf(reports));
    }
  }

  public SpeakerIndex(Session session) {
    shown = session.speakers().shownNames();
    for (var told : session.speakers().told()) {
      told.speakers().forEach(speaking -> entry(SpeakerName.of(speaking)).add(told, speaking));
    }
    shown.forEach(
        (name, as) -> Optional.ofNullable(entries.get(as)).ifPresent(it -> it.names.add(name)));
  }

  private Entry entry(SpeakerName name) {
    return entries.computeIfAbsent(shownAs(name), as -> new Entry());
  }

  SpeakerName shownAs(SpeakerName name) {
    return shown.getOrDefault(name, name);
  }

  public List<Speaker> speakers() {
    var speakers = new ArrayList<Speaker>(entries.size());
    entries.forEach((name, entry) -> speakers.add(entry.speaker(name)));
    return speakers;
  }

  /** By any of their names. */
  public Optional<Speaker> find(SpeakerName name) {
    var as = shownAs(name);
    return Optional.ofNullable(entries.get(as)).map(entry -> entry.speaker(as));
  }

  /** Whether both gave one talk: then they are hardly one person. */
  boolean spokeTogether(Speaker one, Speaker other) {
    var some = entries.get(one.name());
    var others = entries.get(other.name());
    return some != null && others != null && some.talks.stream().anyMatch(others.talks::contains);
  }
}
