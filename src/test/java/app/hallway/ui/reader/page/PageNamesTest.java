package app.hallway.ui.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.HighlightColour;
import app.hallway.render.PageAssembler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What numbers stand for on the page. */
final class PageNamesTest {
  @Test
  void a_number_is_the_place_of_its_name() {
    var names = List.of(PageNames.COLOURS.forPage().replaceAll("[\\[\\]']", "").split(",", -1));
    for (var colour : HighlightColour.values()) {
      assertThat(names.get(PageNames.COLOURS.numberOf(colour)))
          .isEqualToIgnoringCase(colour.name());
    }
    assertThat(names).hasSameSizeAs(HighlightColour.values());
    assertThat(PageNames.CHANGES.forPage()).isEqualTo("['added','altered','moved','removed']");
  }

  @Test
  void the_style_sheet_of_the_page_knows_each_colour_by_its_name() throws IOException {
    var style = style();
    for (var colour : HighlightColour.values()) {
      var name = colour.name().toLowerCase(Locale.ROOT);
      assertThat(style)
          .contains("::highlight(" + name + ")", ".edge." + name, "[data-mark=\"" + name + "\"]");
    }
  }

  private static String style() throws IOException {
    try (var sheet = PageAssembler.class.getResourceAsStream("page.css")) {
      return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
