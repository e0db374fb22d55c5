package app.hallway.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.cli.Shell;
import app.hallway.cli.Shell.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Putting highlights where they belong, on the command line. */
final class ReattachCommandTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void mark() throws IOException {
    shell = new Shell(folder);
    write("Ben Tiller drew the tide from memory.");
    done("highlight", "--report", "1", "--quote", "Ben Tiller drew the tide from memory.");
  }

  private void write(String words) throws IOException {
    Files.writeString(
        folder.resolve("one.md"),
        "---\ntitle: By the sea\n---\nThe coffee was good.\n\n" + words + "\n\nThen home.\n");
    done("import", folder.resolve("one.md").toString());
  }

  private Ran done(String... arguments) {
    var ran = shell.run(arguments);
    assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
    return ran;
  }

  @Test
  void aDetachedHighlightShowsItsCandidatesAndGoesToOne() throws IOException {
    write(
        "Nothing like it was said this time.\n\nWhat is left: Ben Miller drew a tide from memories."
            + " That is all.\n\nTed Tiller drew the line from memory, others say.");
    assertThat(done("highlights", "--detached", "--json").json()).hasSize(1);
    var shown = done("highlight", "1").out();
    assertThat(shown).contains("drew the tide from memory", "Its words are gone");

    var place = candidate();
    assertThat(shown).contains(place, "--reattach PLACE");
    assertThat(done("highlight", "1", "--reattach", place).out()).contains("Highlight 1 changed.");
    assertThat(done("highlights", "--detached", "--json").json()).isEmpty();
    assertThat(done("undo").out()).contains("re-attach a highlight");
    assertThat(shell.run("highlight", "1", "--reattach", "1").err())
        .contains("1 is none of the places that highlight 1 may belong to now");
  }

  private String candidate() {
    var candidates = done("highlight", "1", "--json").json().getFirst().path("candidates");
    assertThat(candidates).isNotEmpty();
    return candidates.get(0).path("place").asText();
  }

  @Test
  void aPlaceOfAnOlderListIsNotTakenForOneOfTheListOfNow() throws IOException {
    write("What is left: Ben Miller drew a tide from memories. That is all.");
    var seen = candidate();
    write("Nobody drew anything. What is left: Ted Miller drew a tide from memories. That is it.");
    assertThat(candidate()).isNotEqualTo(seen);
    var refused = shell.run("highlight", "1", "--reattach", seen);
    assertThat(refused.code()).isEqualTo(Exit.REJECTED);
    assertThat(refused.err()).contains(seen + " is none of the places");
    assertThat(done("highlights", "--detached", "--json").json()).hasSize(1);
  }

  @Test
  void anEditedHighlightShowsTheNewWordsAndTakesThem() throws IOException {
    write("Ben Tiller drew the tides from pure memory.");
    assertThat(done("highlight", "1").out()).contains("now: Ben Tiller drew the tides from pure");
    done("highlight", "1", "--accept");
    assertThat(done("highlight", "1", "--json").json().getFirst().path("quote").asText())
        .contains("pure memory");
    assertThat(shell.run("highlight", "1", "--accept").err()).contains("stands for the words");
    assertThat(shell.run("highlight", "--accept").code()).isNotEqualTo(Exit.DONE);
  }
}
