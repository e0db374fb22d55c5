package app.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.cli.output.Names;
import app.hallway.export.ExportWriter;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import app.hallway.model.AnnotationRefusal;
import app.hallway.model.BlockKind;
import app.hallway.model.BlockState;
import app.hallway.model.ChangeKind;
import app.hallway.model.EventCandidate;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.ImportWarning;
import app.hallway.model.Join;
import app.hallway.model.JoinCandidate;
import app.hallway.model.LeftOut;
import app.hallway.model.LinkRole;
import app.hallway.model.NoteKind;
import app.hallway.model.PassReason;
import app.hallway.model.QueuedTalk;
import app.hallway.model.RejectReason;
import app.hallway.model.SearchHit;
import app.hallway.model.SpeakerOffer;
import app.hallway.model.SyncOutcome;
import app.hallway.model.TalkKind;
import app.hallway.model.VaultFlavour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise to scripts: what is printed for them keeps its names. */
@TestInstance(Lifecycle.PER_CLASS)
final class GoldenJsonTest {
  private Map<String, String> printed = Map.of();
  private Set<String> commands = Set.of();

  @BeforeAll
  void tell_the_story(@TempDir Path folder) throws IOException {
    var story = new JsonStory(folder).tell();
    printed = story.printed();
    commands = story.commands();
  }

  Set<String> names() {
    return printed.keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void what_is_printed_for_programs_keeps_its_names(String name) throws IOException {
    new GoldenJson(name).hold(Objects.requireNonNull(printed.get(name)));
  }

  @Test
  void every_command_that_prints_json_is_held(@TempDir Path folder) {
    var shell = new Shell(folder);
    assertThat(
            HallwayCommand.names().stream()
                .filter(name -> shell.run(name, "--help").out().contains("--json")))
        .as("commands of whose JSON JsonStory keeps nothing")
        .isSubsetOf(commands);
  }

  @Test
  void every_golden_file_is_of_a_command() throws IOException {
    try (var files = Files.list(GoldenJson.FOLDER)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".json"))
                  .map(name -> name.replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(names().stream(), Stream.of("constants")).toList());
    }
  }

  @Test
  void constants_keep_their_names() throws IOException {
    var constants =
        Stream.of(
                TalkKind.class,
                LinkRole.class,
                FollowUp.class,
                NoteKind.class,
                HighlightColour.class,
                ChangeKind.class,
                ImportWarning.Kind.class,
                LeftOut.Kind.class,
                RejectReason.class,
                PassReason.class,
                Join.Reason.class,
                JoinCandidate.Likeness.class,
                EventCandidate.Likeness.class,
                SpeakerOffer.Likeness.class,
                QueuedTalk.Recording.class,
                SearchHit.Kind.class,
                ExportWriter.Fate.class,
                AnnotationFormat.class,
                AnnotationFate.class,
                AnnotationRefusal.class,
                BlockState.class,
                BlockKind.class,
                VaultFlavour.class,
                SyncOutcome.Fate.class)
            .map(GoldenJsonTest::constants)
            .collect(Collectors.joining(",", "{", "}"));
    new GoldenJson("constants").hold(GoldenJson.readable(constants, Path.of("none")));
  }

  /** Each as a field, so that none may go. */
  private static String constants(Class<? extends Enum<?>> type) {
    List<Enum<?>> all = Arrays.asList(type.getEnumConstants());
    return all.stream()
        .map(constant -> "\"" + Names.of(constant) + "\":true")
        .collect(
            Collectors.joining(",", "\"" + type.getName().replaceAll(".*\\.", "") + "\":{", "}"));
  }
}
