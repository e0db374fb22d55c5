package app.hallway.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Draft;
import app.hallway.model.ImportWarning;
import app.hallway.model.ReadResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the samples; see samples/README.adoc for how to add one. */
class ImportedSamplesTest {
  private static final Path FOLDER = Path.of("samples");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]]+");

  /** Traces of metadata and dialects that nobody wants to see in a page. */
  private static final List<String> RAW =
      List.of(
          "{{", "{%", "{:", "+++", "<!--", "%{", "import {", "export const", "[[", "%%", "Ã", "√");

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_says_of_itself_what_its_label_says(Path sample) {
    var label = label(sample).path("report");
    var metadata = read(sample).metadata();

    assertThat(metadata.title()).isEqualTo(label.path("title").textValue());
    assertThat(String.join(", ", metadata.authors())).isEqualTo(label.path("author").asText(""));
    assertThat(Objects.toString(metadata.date(), null)).isEqualTo(text(label, "date"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_lines_of_a_label_tell_of_its_talks(Path sample) {
    var lines = read(sample).markdown().lines().toList();
    for (var talk : label(sample).path("talks")) {
      int first = talk.path("line").intValue();
      int last = talk.path("end_line").intValue();
      var title = talk.path("title").textValue();

      assertThat(lines).hasSizeGreaterThanOrEqualTo(last);
      assertThat(last).isGreaterThanOrEqualTo(first);
      assertThat(words(String.join(" ", lines.subList(first - 1, last))))
          .as("%s, lines %d to %d", title, first, last)
          .containsAll(words(title));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothing_of_metadata_and_dialects_shows(Path sample) {
    var markdown = read(sample).markdown().replaceAll("(?s)```.*?```", "");

    assertThat(markdown).doesNotContain(RAW).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_picture_of_a_sample_is_found(Path sample) {
    assertThat(read(sample).warnings())
        .extracting(ImportWarning::kind)
        .doesNotContain(ImportWarning.Kind.PICTURE_MISSING, ImportWarning.Kind.PICTURE_TOO_LARGE);
  }

  @Test
  void importing_the_folder_brings_the_samples_and_nothing_else() {
    var found = SourceFiles.find(List.of(FOLDER));

    assertThat(found.rejected()).isEmpty();
    assertThat(found.files())
        .hasSizeGreaterThanOrEqualTo(12)
        .allMatch(f -> Files.exists(labels(f)));
  }

  private static Stream<Path> samples() {
    return SourceFiles.find(List.of(FOLDER)).files().stream();
  }

  private static Draft read(Path sample) {
    var result = new ReportReader(CLOCK).read(sample);
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).draft();
  }

  private static Path labels(Path sample) {
    var name = sample.getFileName().toString().replaceFirst("\\.\\w+$", ".labels.json");
    return sample.resolveSibling(name);
  }

  private static JsonNode label(Path sample) {
    try {
      return new JsonMapper().readTree(labels(sample).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).textValue();
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
