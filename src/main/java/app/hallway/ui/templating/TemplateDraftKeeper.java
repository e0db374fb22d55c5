package app.hallway.ui.templating;

import app.hallway.library.Templating;
import app.hallway.templates.Template;
import app.hallway.ui.common.threads.TaskExecutor;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Keeps what is typed on the disk at once; of what is typed meanwhile only the newest. */
final class TemplateDraftKeeper {
  private final Templating templating;
  private final TaskExecutor tasks;
  private final Consumer<Exception> failed;
  private final Map<String, Wish> waiting = new ConcurrentHashMap<>();

  private record Wish(Template draft, boolean kept) {}

  TemplateDraftKeeper(Templating templating, TaskExecutor tasks, Consumer<Exception> failed) {
    this.templating = templating;
    this.tasks = tasks;
    this.failed = failed;
  }

  void keep(Template draft) {
    wish(new Wish(draft, true));
  }

  void drop(Template draft) {
    wish(new Wish(draft, false));
  }

  private void wish(Wish wish) {
    var name = wish.draft().name();
    if (waiting.put(name, wish) == null) {
      tasks.run(() -> fulfil(Objects.requireNonNull(waiting.remove(name))), _ -> {}, failed);
    }
  }

  private Wish fulfil(Wish wish) throws IOException {
    if (wish.kept()) {
      templating.keepDraft(wish.draft());
    } else {
      templating.dropDraft(wish.draft());
    }
    return wish;
  }
}
