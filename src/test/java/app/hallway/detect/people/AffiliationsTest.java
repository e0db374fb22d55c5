package app.hallway.detect.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AffiliationsTest {
  @Test
  void what_stands_behind_a_dot_or_a_bar_is_no_part_of_an_organisation() {
    assertThat(Affiliations.read("Northwind Freight · schedule ·")).isEqualTo("Northwind Freight");
    assertThat(Affiliations.read("Lumen | Hall 2")).isEqualTo("Lumen");
  }

  @Test
  void a_role_is_no_organisation_and_gives_way_to_the_one_behind_it() {
    assertThat(Affiliations.read("Senior Engineer")).isNull();
    assertThat(Affiliations.read("Senior Engineer, Lumen")).isEqualTo("Lumen");
    assertThat(Affiliations.read("engineer at Northwind Freight")).isEqualTo("Northwind Freight");
  }
}
