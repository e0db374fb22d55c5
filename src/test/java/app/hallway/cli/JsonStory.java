package app.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A library of a few reports, two of which come again, with marks and notes in it, and what the
 * commands print of it for programs, each under the name of a golden file.
 */
final class JsonStory {
  private final Path folder;
  private final Path reports;
  private final Shell shell;
  private final Map<String, String> printed = new LinkedHashMap<>();
  private final Set<String> commands = new LinkedHashSet<>();

  JsonStory(Path folder) {
    this.folder = folder;
    this.reports = folder.resolve("reports");
    this.shell = new Shell(folder);
  }

  /** By the name of the file that holds it. */
  Map<String, String> printed() {
    return printed;
  }

  /** The commands whose JSON is in it. */
  Set<String> commands() {
    return commands;
  }

  JsonStory tell() throws IOException {
    bring("first");
    keep("import-first", "import", "--json", reports.toString());
    markAndNote();
    bring("later");
    keep("import-later", "import", "--json", report("harbour"), report("sea"), report("mina"));
    keep("inspect", "inspect", "--json", "--text", report("harbour"), report("empty"));
    list();
    show();
    takeOut();
    return this;
  }

  private void markAndNote() {
    keep("highlight-talk", "highlight", "--talk", "1", "--colour", "green", "--json");
    mark("highlight-quote", "1", "the coffee was early.");
    mark("highlight-sea", "6", "Ben Tiller drew the tide from memory.");
    keep("note-action", "note", "--talk", "1", "--kind", "action", "--json", "Ask for *seeds*");
    keep("note-due", "note", "1", "--due", "2026-01-01", "--json");
    keep("note-highlight", "note", "--highlight", "2", "--json", "Not in the harbour");
    keep("note-question", "note", "--report", "1", "--kind", "question", "--json", "Whose bell?");
    keep("note-done", "note", "3", "--done", "--json");
    done("talk", "2", "--follow-up", "to-watch");
    done("talk", "3", "--follow-up", "watched");
    done("report", "1", "--read");
    done("report", "1", "--tag", "harbour", "--tag", "sea");
  }

  private void mark(String name, String report, String quote) {
    keep(name, "highlight", "--report", report, "--quote", quote, "--json");
  }

  private void list() {
    keep("reports", "reports", "--json");
    keep("talks", "talks", "--json");
    keep("talks-suggested", "talks", "--suggested", "--json");
    keep("events", "events", "--json");
    keep("speakers", "speakers", "--json");
    keep("speakers-offers", "speakers", "--offers", "--json");
    keep("notes", "notes", "--json");
    keep("highlights", "highlights", "--json");
    keep("queue", "queue", "--json");
    keep("queue-watched", "queue", "--state", "watched", "--json");
    keep("notices", "notices", "--json");
    keep("actions", "actions", "--all", "--json");
    keep("changes", "changes", "--json");
    keep("search-steps", "search", "steps", "--json");
    keep("search-harbour", "search", "harbour", "--json");
    keep("search-count", "search", "harbour", "--count", "--json");
  }

  private void show() {
    keep("talk-joined", "talk", "1", "--json");
    keep("talk-like-another", "talk", "3", "--json");
    keep("speaker", "speaker", "Bo Sample", "--json");
    done("speaker", "Bo Sample", "--merge", "Sample Bo");
    keep("speaker-merged", "speaker", "Bo Sample", "--json");
    done("event", "Harbour Conf 2025", "--merge", "Harbour Conference 2025");
    keep("event", "event", "Harbour Conf 2025", "--json");
    keep("report-versions", "report", "1", "--versions", "--json");
    keep("changes-one", "changes", "6", "--from", "1", "--to", "2", "--json");
    keep("highlight-edited", "highlight", "2", "--json");
    keep("highlight-detached", "highlight", "3", "--json");
  }

  private void takeOut() throws IOException {
    var out = folder.resolve("out");
    keep("export", "export", "--to", out.toString(), "--json");
    keep("export-again", "export", "--to", out.toString(), "--json");
    keep("templates", "templates", "list", "--json");
    keep("templates-check", "templates", "check", "obsidian", "--json");
    annotate();
    keepVault();
    keep("import-own", "import", "--json", out.toString());
    keep("inspect-own", "inspect", "--json", out.toString());
    var request =
        "{\"old\": \"%1$s\", \"new\": \"%1$s\", \"spans\": [[0, 5], [6, 9]]}%nno request%n"
            .formatted(report("sea").replace('\\', '/'));
    keep("reanchor", "reanchor", shell.file("requests.jsonl", request).toString());
  }

  /** Its own annotations come in again, with one of a report that is not there. */
  private void annotate() {
    var own = folder.resolve("own.json").toString();
    keep("annotations-export", "annotations", "export", "--format", "json", "--json", own);
    var other =
        "[{\"url\": \"https://example.org/other\", \"title\": \"Other\", \"highlights\": ["
            + "{\"text\": \"Words\", \"notes\": [\"Mine\"]}, {\"text\": \"\"}]}]";
    var others = shell.file("others.json", other).toString();
    keep("annotations-import", "annotations", "import", "--json", own, others);
    keep("annotations-waiting", "annotations", "waiting", "--json");
  }

  private void keepVault() throws IOException {
    var vault = Files.createDirectory(folder.resolve("vault"));
    done("vault", "add", vault.toString(), "--layout", "talk");
    keep("vault-sync", "vault", "sync", "--json");
    keep("vault-list", "vault", "list", "--json");
    try (var files = Files.list(vault)) {
      for (var file : files.toList()) {
        var text = Files.readString(file);
        Files.writeString(file, text.replace("Ask for *seeds*", "Ask for all *seeds*"));
      }
    }
    done("vault", "sync");
    keep("vault-status", "vault", "status", "--all", "--json");
  }

  private void keep(String name, String... arguments) {
    var ran = shell.run(arguments);
    assertThat(ran.err()).as(String.join(" ", arguments)).isEmpty();
    commands.add(arguments[0]);
    printed.put(name, GoldenJson.readable(ran.out(), folder));
  }

  private void done(String... arguments) {
    assertThat(shell.run(arguments).err()).isEmpty();
  }

  private String report(String name) {
    return reports.resolve(name + ".md").toString();
  }

  private void bring(String state) throws IOException {
    Files.createDirectories(reports);
    try (var files = Files.list(GoldenJson.FOLDER.resolve("reports").resolve(state))) {
      for (var file : files.toList()) {
        Files.write(reports.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }
}
