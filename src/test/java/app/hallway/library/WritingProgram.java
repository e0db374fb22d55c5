package app.hallway.library;

import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Writes so many notes and reports to a library, or claims it as a window and stays. */
final class WritingProgram {
  private WritingProgram() {}

  public static void main(String... arguments) throws Exception {
    var name = arguments[1];
    int count = Integer.parseInt(arguments[2]);
    try (var library = Library.open(Path.of(arguments[0]), Clock.systemUTC())) {
      if (count == 0) {
        library.claimWindow();
        say("done");
        Thread.sleep(60_000);
      }
      var report = library.reports().list(new ReportFilter.All()).getLast().id();
      for (int i = 0; i < count; i++) {
        library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, name + " " + i);
        var title = "Post " + i + " of " + name;
        ToldReports.put(library, "https://example.org/" + name + i, title, title, List.of());
      }
      say("done");
    }
  }

  @SuppressWarnings("SystemOut") // what the parent process reads
  private static void say(String line) {
    System.out.println(line);
  }
}
