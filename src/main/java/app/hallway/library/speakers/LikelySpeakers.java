package app.hallway.library.speakers;

import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerOffer;
import app.hallway.model.SpeakerOffer.Likeness;
import app.hallway.store.talks.SpeakerRepository.Parting;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds speakers who may be one person under two names. */
public final class LikelySpeakers {
  /** Initials that fit more people than this say too little. */
  private static final int MOST_FOR_INITIALS = 3;

  private static final int NOBODY = -1;

  private static final Comparator<SpeakerOffer> LIKELIEST_FIRST =
      Comparator.comparing(SpeakerOffer::likeness)
          .thenComparing(offer -> offer.affiliation() == null)
          .thenComparing(offer -> offer.speaker().name())
          .thenComparing(offer -> offer.other().name());

  private final SpeakerIndex index;
  private final Set<Parting> partings;
  private final List<Speaker> speakers;
  private final Map<SpeakerName, Integer> owners = new HashMap<>();
  private final AlikeNames alike;

  private record Pair(int speaker, int other) {}

  public LikelySpeakers(SpeakerIndex index, Set<Parting> partings, AlikeNames alike) {
    this.index = index;
    this.partings = partings;
    this.alike = alike;
    this.speakers = index.speakers();
    for (int i = 0; i < speakers.size(); i++) {
      int speaker = i;
      tellingNames(speakers.get(i)).forEach(name -> owners.putIfAbsent(name, speaker));
    }
  }

  /** Initials of a name that stands there in full say nothing more. */
  private static Stream<SpeakerName> tellingNames(Speaker speaker) {
    if (speaker.otherNames().isEmpty()) {
      return Stream.of(speaker.name());
    }
    var names = namesOf(speaker).map(PersonName::of).toList();
    return namesOf(speaker)
        .filter(name -> names.stream().noneMatch(PersonName.of(name)::hasInitialsOf));
  }

  private static Stream<SpeakerName> namesOf(Speaker speaker) {
    return Stream.concat(Stream.of(speaker.name()), speaker.otherNames().stream());
  }

  /** Each pair once, the likeliest first. */
  public List<SpeakerOffer> all() {
    var best = new HashMap<Pair, NameLikeness>();
    alike.among(owners.keySet()).forEach(pair -> compare(pair, best));
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

  private void compare(AlikeNames.Pair names, Map<Pair, NameLikeness> best) {
    int one = owners.getOrDefault(names.one(), NOBODY);
    int other = owners.getOrDefault(names.other(), NOBODY);
    if (one < other) {
      compare(new Pair(one, other), names.one(), names.other(), best);
    } else if (other < one) {
      compare(new Pair(other, one), names.other(), names.one(), best);
    }
  }

  private static void compare(
      Pair pair, SpeakerName first, SpeakerName second, Map<Pair, NameLikeness> best) {
    NameLikeness.of(PersonName.of(first), PersonName.of(second))
        .ifPresent(likeness -> best.merge(pair, likeness, LikelySpeakers::stronger));
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
