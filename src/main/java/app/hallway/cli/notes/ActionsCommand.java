package app.hallway.cli.notes;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.LimitOption;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.NoteJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Table;
import app.hallway.cli.output.Texts;
import app.hallway.model.Todo;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists actions and questions. */
@Command(name = "actions")
public final class ActionsCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--all")
  private boolean all;

  @Mixin private LimitOption limit = new LimitOption();
  @Mixin private JsonOption json = new JsonOption();

  public ActionsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      print(
          library.notes().todos().stream()
              .filter(todo -> all || !todo.note().isDone())
              .limit(limit.value())
              .toList());
    }
    return Exit.DONE;
  }

  private void print(List<Todo> todos) {
    if (json.isSet()) {
      for (var todo : todos) {
        context.json(NoteJson::todo, todo);
      }
      return;
    }
    if (todos.isEmpty()) {
      context.say("actions.none");
    }
    var table = new Table("ID", "KIND", "DONE", "DUE", "NOTE", "ABOUT", "EVENT");
    for (var todo : todos) {
      table.row(
          todo.note().id(),
          Names.of(todo.note().kind()),
          todo.note().isDone() ? "*" : "",
          due(todo),
          todo.note().markdown(),
          about(todo),
          Objects.requireNonNullElse(todo.event(), ""));
    }
    table.print(context.out());
  }

  private static String due(Todo todo) {
    var due = todo.note().due();
    return due == null
        ? ""
        : Texts.of(todo.overdue() ? "actions.overdue" : "actions.due", due.toString());
  }

  private static String about(Todo todo) {
    var talk = todo.talk();
    if (talk == null) {
      return todo.reportTitle();
    }
    return todo.report() == null ? talk.title() : talk.title() + " (" + todo.reportTitle() + ")";
  }
}
