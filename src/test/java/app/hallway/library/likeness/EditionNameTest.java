package app.hallway.library.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.likeness.EditionName.Common;
import app.hallway.model.EventCandidate.Likeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why two names may be of one edition: what is said of it is true. */
class EditionNameTest {
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Garden Conf 2031              | GardenConf 2031                    | SAME_WORDS    | ''",
        "KubeCon 2031                  | CloudNativeCon 2031                | SAME_EDITION  | KubeCon + CloudNativeCon 2031",
        "KubeCon EU 2031               | CloudNativeCon Europe 2031         | SAME_EDITION  | KubeCon + CloudNativeCon Europe 2031",
        "KubeCon San Diego 2031        | KubeCon North America 2031         | PLACE_WITHIN  | KubeCon + CloudNativeCon 2031",
        "AWS Summit 2031               | AWS Summit Berlin 2031             | ONE_PLACE     | AWS Summit 2031",
        "Swift Summit 2031             | Swift Summit London 2031           | ONE_PLACE     | Swift Summit 2031",
        "Boiling Pots 2031             | Boiling Pots Wien 2031             | ONE_PLACE     | boiling pots 2031",
        "VMworld 2031                  | VMworld Rant 2031                  | ONE_SAYS_MORE | VMworld 2031",
        "VMworld Barcelona 2031        | VMworld Rant Barcelona 2031        | ONE_SAYS_MORE | VMworld 2031"
      })
  void the_reason_says_what_both_names_say(
      String one, String other, Likeness likeness, String detail) {
    var expected = new Common(likeness, detail);
    assertThat(EditionName.of(one).common(EditionName.of(other))).contains(expected);
    assertThat(EditionName.of(other).common(EditionName.of(one))).contains(expected);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "KubeCon EU 2031, KubeCon China 2031",
    "KubeCon San Diego 2031, KubeCon Europe 2031",
    "KubeCon 2031, KubeCon 2032",
    "AWS Summit, AWS Summit Berlin",
    "VMworld Rant 2031, VMworld Musing 2031",
    "VMworld Rant 2031, VMworld Barcelona 2031",
    "Boiling Pots 2031, Boiling Pans 2031",
    "Berlin 2031, Hamburg 2031"
  })
  void two_editions_are_not_offered_as_one(String one, String other) {
    assertThat(EditionName.of(one).common(EditionName.of(other))).isEmpty();
  }
}
