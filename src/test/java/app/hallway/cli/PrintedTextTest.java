package app.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.cli.Shell.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a library, nothing that is printed says anything to a terminal. */
class PrintedTextTest {
  /** Escape sequences in C0 and C1, a bell, a turned direction, an isolate, marks unseen. */
  private static final String EVIL =
      "\u001b[31m\u001b]0;x\u0007\u009b2J\u008d\b\u007f\u202egnp\u202c\u2066i\u2069\u200b\ufeff";

  private static final Pattern OBEYED =
      Pattern.compile(
          "[\\p{Cc}\\p{Zl}\\p{Zp}\\u202a-\\u202e\\u2066-\\u206f\\u200b\\u2060\\ufeff&&[^\\n]]");

  /** A text with more controls than this would be none. */
  private static final String FILLING = "So few controls stand in a text. ";

  @TempDir Path folder;
  private Shell shell;
  private Path report;
  private final List<Ran> all = new ArrayList<>();
  private final HashSet<String> run = new HashSet<>();

  @BeforeEach
  void makeAnEvilReport() {
    shell = new Shell(folder);
    report = evilFile("evil");
  }

  private void importEvilReports() {
    run("import", report.toString());
    run("import", evilFile("other").toString(), folder.resolve(EVIL + "none.md").toString());
    run("import", shell.file(EVIL + "empty.md", "").toString());
    assertThat(shell.run("reports", "--json").json()).hasSize(2);
  }

  private Path evilFile(String name) {
    return shell.file(
        name + EVIL + ".md",
        """
        ---
        title: "Three days%1$s %2$s"
        author: "Ada%1$s Example"
        date: 2024-05-06
        tags: ["tag%1$s"]
        ---

        Words%1$s that stand here once. %4$s

        ## Talks

        ### [Growing a garden%1$s of servers - Bo%1$s Sample, Sample%1$s Works](https://sampleconf2024.sched.com/event/%2$s1/growing%1$s)

        Bo showed how. [Slides](https://example.org/slides%1$s.pdf)

        ### [Keynote: Small%1$s steps - Cy Writer](https://sampleconf2024.sched.com/event/%2$s2/small-steps)

        It was about small steps. {{< unknown%1$s >}} ![a](missing%1$s.png)

        %3$s
        """
            .formatted(
                EVIL,
                name,
                FILLING.repeat(200),
                (name + "s are told of here at length. ").repeat(60)));
  }

  private void run(String... arguments) {
    run.add(arguments[0]);
    all.add(shell.run(arguments));
  }

  private void show(String... arguments) {
    run(arguments);
    var withJson = new ArrayList<>(List.of(arguments));
    withJson.add("--json");
    all.add(shell.run(withJson.toArray(String[]::new)));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can have such a name there")
  void no_command_prints_what_a_terminal_obeys() throws IOException {
    importEvilReports();
    write();
    list();
    assertJsonHoldsAllAsItIs();
    change();
    outside();
    assertThat(run).containsExactlyInAnyOrderElementsOf(HallwayCommand.names());
    for (var ran : all) {
      assertThat(OBEYED.matcher(ran.out()).results().map(hit -> hit.group().codePointAt(0)))
          .as(ran.out())
          .isEmpty();
      assertThat(OBEYED.matcher(ran.err()).results().map(hit -> hit.group().codePointAt(0)))
          .as(ran.err())
          .isEmpty();
      assertThat(ran.err()).doesNotContain("Exception", "\tat ");
    }
  }

  private void write() {
    run("note", "--talk", "1", "--kind", "action", "Do" + EVIL + "it\nand\tmore");
    run("note", "--report", "1", "Also" + EVIL);
    run("note", "1", "--due", "tomorrow" + EVIL);
    run("highlight", "--report", "1", "--quote", "stand here once");
    run("highlight", "--talk", "1");
    run("highlight", "1");
    run("talk", "1", "--follow-up", "to-watch", "--title", "Called" + EVIL);
    run("talk", "2", "--title", "Called" + EVIL);
    run("report", "1", "--tag", "mine" + EVIL);
    run("report", "1", "--event", "Event" + EVIL + " 2024");
    run("report", "2", "--event", "Other" + EVIL + " 2024");
    run("report", "1", "--versions");
  }

  private void list() {
    show("templates", "list");
    show("reports");
    show("talks");
    show("talks", "--suggested");
    show("events");
    show("speakers");
    show("speakers", "--offers");
    show("notes");
    show("highlights");
    show("queue");
    show("notices", "--all");
    show("actions", "--all");
    show("talk", "1");
    show("event", "Event" + EVIL + " 2024");
    show("speaker", "Cy Writer");
    show("search", "garden");
    show("changes");
    show("changes", "1");
    show("inspect", report.toString());
    show("inspect", "--text", "--explain", report.toString());
    run("check");
  }

  private void change() throws IOException {
    Files.writeString(report, Files.readString(report) + "\n\nMore" + EVIL + " words.\n");
    run("import", report.toString());
    run("changes", "1");
    run("event", "Event" + EVIL + " 2024", "--merge", "Other" + EVIL + " 2024");
    run("event", "No" + EVIL);
    run("speaker", "No" + EVIL);
    run("speaker", "Cy Writer", "--merge", "No" + EVIL);
    run("delete", "--note", "2");
    run("undo");
    run("redo");
    run("talk", EVIL);
    run("reports", "--limit", EVIL);
    run("talk", "99");
  }

  private void outside() {
    var evil = folder.resolve("to" + EVIL);
    run("export", "--to", evil.toString());
    run("digest", "No" + EVIL);
    run("digest", "Other" + EVIL + " 2024");
    run("draft", "Other" + EVIL + " 2024");
    run("draft", "Other" + EVIL + " 2024", "--to", folder.resolve("draft" + EVIL).toString());
    show("annotations", "export", "--format", "json", "-");
    run("annotations", "import", folder.resolve("none" + EVIL).toString());
    show("annotations", "waiting");
    run("vault", "add", evil.toString());
    show("vault", "sync");
    show("vault", "list");
    show("vault", "status");
    run("render", "1", "--to", folder.resolve("page" + EVIL + ".html").toString());
    run("render", "1", "--to", evil.resolve("none").resolve("page" + EVIL).toString());
    run("watch", "add", evil.toString());
    run("watch", "list");
    run("watch", "remove", folder.resolve("no" + EVIL).toString());
    run("backup", folder.resolve("copy" + EVIL).toString());
    run("restore", folder.resolve("copy" + EVIL).toString());
    run("restore", folder.resolve("none" + EVIL).toString());
    run("restore");
    run("open", "No" + EVIL);
    run("tour", "--to", evil.toString());
    run(
        "reanchor",
        shell.file("requests" + EVIL, "{\"old\":\"" + "x\u009b\"}\n" + EVIL).toString());
    run("--library", report.toString(), "reports");
    run.remove("--library");
  }

  private void assertJsonHoldsAllAsItIs() {
    var title = shell.run("reports", "--json").json().getLast().get("title").asText();
    assertThat(title).contains("\u202e", "\u2066", "\u001b");
  }
}
