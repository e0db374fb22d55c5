package app.hallway.library;

import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerOffer;
import app.hallway.model.SpeakerOffer.Likeness;
import app.hallway.store.SpeakerRepository.Parting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds speakers who may be one person under two names. */
final class LikelySpeakers {
  /** Initials that fit more people than this say too little. */
  private static final int MOST_FOR_INITIALS = 3;

  private static final Comparator<SpeakerOffer> LIKELIEST_FIRST =
      Comparator.comparing(SpeakerOffer::likeness)
          .thenComparing(offer -> offer.affiliation() == null)
          .thenComparing(offer -> offer.speaker().name())
          .thenComparing(offer -> offer.other().name());

  private final SpeakerIndex index;
  private final Set<Parting> partings;
  private final List<Speaker> speakers;
  private final Map<String, List<Named>> blocks = new HashMap<>();

  /** One name of a speaker. */
  private record Named(int speaker, PersonName name) {}

  private record Pair(int speaker, int other) {}

  LikelySpeakers(SpeakerIndex index, Set<Parting> partings) {
    this.index = index;
    this.partings = partings;
    this.speakers = index.speakers();
    for (int i = 0; i < speakers.size(); i++) {
      var names = namesOf(speakers.get(i)).map(PersonName::of).toList();
      for (var name : names) {
        if (names.stream().noneMatch(name::hasInitialsOf)) {
          add(new Named(i, name));
        }
      }
    }
  }

  private void add(Named one) {
    for (var key : one.name().blocks()) {
      blocks.computeIfAbsent(key, block -> new ArrayList<>()).add(one);
    }
  }

  private static Stream<SpeakerName> namesOf(Speaker speaker) {
    return Stream.concat(Stream.of(speaker.name()), speaker.otherNames().stream());
  }

  /** Each pair once, the likeliest first. */
  List<SpeakerOffer> all() {
    var best = new HashMap<Pair, NameLikeness>();
    blocks.values().forEach(block -> compare(block, best));
    var crowded = crowded(best);
    return best.entrySet().stream()
        .map(entry -> offer(entry.getKey(), entry.getValue(), crowded))
        .flatMap(Optional::stream)
        .filter(this::isOpen)
        .sorted(LIKELIEST_FIRST)
        .toList();
  }

  /** Those of one speaker, who stands first in each. */
  List<SpeakerOffer> of(Speaker speaker) {
    return all().stream()
        .filter(offer -> offer.speaker().equals(speaker) || offer.other().equals(speaker))
        .map(offer -> offer.speaker().equals(speaker) ? offer : offer.turned())
        .toList();
  }

  private static void compare(List<Named> block, Map<Pair, NameLikeness> best) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        if (block.get(i).speaker() != block.get(j).speaker()) {
          compare(block.get(i), block.get(j), best);
        }
      }
    }
  }

  private static void compare(Named one, Named other, Map<Pair, NameLikeness> best) {
    boolean inOrder = one.speaker() < other.speaker();
    var first = inOrder ? one : other;
    var second = inOrder ? other : one;
    NameLikeness.of(first.name(), second.name())
        .ifPresent(
            likeness ->
                best.merge(
                    new Pair(first.speaker(), second.speaker()),
                    likeness,
                    LikelySpeakers::stronger));
  }

  private static NameLikeness stronger(NameLikeness one, NameLikeness other) {
    return one.likeness().compareTo(other.likeness()) <= 0 ? one : other;
  }

  /** How many people the initials of each speaker may stand for. */
  private static Map<Integer, Integer> crowded(Map<Pair, NameLikeness> found) {
    var number = new HashMap<Integer, Integer>();
    found.forEach(
        (pair, likeness) -> {
          if (likeness.likeness() == Likeness.INITIALS) {
            number.merge(pair.speaker(), 1, Integer::sum);
            number.merge(pair.other(), 1, Integer::sum);
          }
        });
    return number;
  }

  private Optional<SpeakerOffer> offer(
      Pair pair, NameLikeness likeness, Map<Integer, Integer> crowded) {
    var speaker = speakers.get(pair.speaker());
    var other = speakers.get(pair.other());
    var affiliation = sharedAffiliation(speaker, other);
    boolean saysLittle =
        likeness.likeness() == Likeness.INITIALS
            && affiliation == null
            && Stream.of(pair.speaker(), pair.other())
                .anyMatch(it -> crowded.getOrDefault(it, 0) > MOST_FOR_INITIALS);
    return saysLittle
        ? Optional.empty()
        : Optional.of(
            new SpeakerOffer(
                speaker,
                other,
                likeness.likeness(),
                likeness.here(),
                likeness.there(),
                affiliation));
  }

  private static @Nullable String sharedAffiliation(Speaker one, Speaker other) {
    return one.affiliations().stream()
        .filter(
            mine -> other.affiliations().stream().anyMatch(theirs -> theirs.equalsIgnoreCase(mine)))
        .findFirst()
        .orElse(null);
  }

  /** Neither told apart by the user nor by a talk that both gave. */
  private boolean isOpen(SpeakerOffer offer) {
    return (offer.likeness().isSure() || !index.spokeTogether(offer.speaker(), offer.other()))
        && namesOf(offer.speaker())
            .noneMatch(name -> namesOf(offer.other()).anyMatch(other -> areApart(name, other)));
  }

  private boolean areApart(SpeakerName name, SpeakerName other) {
    return partings.contains(new Parting(name, other))
        || partings.contains(new Parting(other, name));
  }
}
