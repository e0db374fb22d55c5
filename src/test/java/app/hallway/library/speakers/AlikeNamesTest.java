package app.hallway.library.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.SpeakerName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which names are alike, while names come and go. */
final class AlikeNamesTest {
  private static final List<SpeakerName> NAMES =
      Stream.of(
              "José Núñez",
              "Jose Nunez",
              "Núñez José",
              "J. Núñez",
              "Jose M. Nunez",
              "Ada Quayle",
              "Ada Quaile",
              "Ada Moss",
              "Mike Harbour",
              "Michael Harbour")
          .map(SpeakerName::new)
          .toList();

  @Test
  void what_is_remembered_is_what_would_be_found_anew() {
    var remembered = new AlikeNames();
    var random = new Random(5);
    for (int turn = 0; turn < 50; turn++) {
      var names = new ArrayList<>(NAMES);
      Collections.shuffle(names, random);
      var some = names.subList(0, random.nextInt(names.size() + 1));
      assertThat(pairs(remembered, some)).isEqualTo(pairs(new AlikeNames(), some));
    }
    assertThat(pairs(remembered, NAMES)).contains(Set.of("Ada Quayle", "Ada Quaile"));
  }

  private static Set<Set<String>> pairs(AlikeNames alike, List<SpeakerName> names) {
    return alike.among(names).stream()
        .map(pair -> Set.of(pair.one().text(), pair.other().text()))
        .collect(Collectors.toSet());
  }
}
