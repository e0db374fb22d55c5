package app.hallway.cli.json;

import app.hallway.model.Note;
import app.hallway.model.NoteTarget.AboutHighlight;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.NoteTarget.AboutTalk;
import app.hallway.model.Todo;

/** A note, and what is to be done about it. */
public final class NoteJson {
  private NoteJson() {}

  public static void note(JsonFields json, Note note) {
    var target = note.target();
    json.number("id", note.id().value());
    json.word("kind", note.kind());
    json.id("report", target instanceof AboutReport(var report) ? report.value() : null);
    json.id("talk", target instanceof AboutTalk(var talk) ? talk.value() : null);
    json.id("highlight", target instanceof AboutHighlight(var mark) ? mark.value() : null);
    json.text("markdown", note.markdown());
    json.text("done", note.done());
    json.text("due", note.due());
    json.text("created", note.created());
    json.text("changed", note.changed());
  }

  public static void todo(JsonFields json, Todo todo) {
    note(json, todo.note());
    json.flag("overdue", todo.overdue());
    json.object("about", NoteJson::about, todo);
  }

  private static void about(JsonFields json, Todo todo) {
    var talk = todo.talk();
    json.id("report", todo.report() == null ? null : todo.report().value());
    json.text("reportTitle", todo.reportTitle());
    json.id("talk", talk == null ? null : talk.id().value());
    json.text("talkTitle", talk == null ? null : talk.title());
    json.text("event", todo.event());
  }
}
