package app.hallway.library.speakers;

import app.hallway.model.SpeakerName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers which of all names are alike, so that after a change of the library only names that
 * came are compared. Thread-safe.
 */
public final class AlikeNames {
  private final Map<SpeakerName, PersonName> known = new HashMap<>();
  private final Map<String, List<SpeakerName>> blocks = new HashMap<>();
  private final Set<Pair> alike = new HashSet<>();

  /** Two names, in no order. */
  record Pair(SpeakerName one, SpeakerName other) {}

  /** Each pair once. */
  synchronized List<Pair> among(Collection<SpeakerName> names) {
    forget(Set.copyOf(names));
    for (var name : names) {
      if (!known.containsKey(name)) {
        learn(name, PersonName.of(name));
      }
    }
    return List.copyOf(alike);
  }

  private void forget(Set<SpeakerName> left) {
    if (known.keySet().retainAll(left)) {
      blocks.values().forEach(block -> block.removeIf(name -> !left.contains(name)));
      blocks.values().removeIf(List::isEmpty);
      alike.removeIf(pair -> !left.contains(pair.one()) || !left.contains(pair.other()));
    }
  }

  private void learn(SpeakerName name, PersonName person) {
    for (var key : person.blocks()) {
      var block = blocks.computeIfAbsent(key, any -> new ArrayList<>());
      block.forEach(other -> compare(name, person, other));
      block.add(name);
    }
    known.put(name, person);
  }

  private void compare(SpeakerName name, PersonName person, SpeakerName other) {
    var its = known.get(other);
    if (its != null && NameLikeness.of(its, person).isPresent()) {
      alike.add(new Pair(other, name));
    }
  }
}
