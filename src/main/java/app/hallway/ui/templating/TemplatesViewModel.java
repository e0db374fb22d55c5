package app.hallway.ui.templating;

import app.hallway.library.Library;
import app.hallway.library.Templating;
import app.hallway.templates.Filled;
import app.hallway.templates.Template;
import app.hallway.templates.TemplateFault;
import app.hallway.templates.TemplateShelf;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.common.threads.TaskExecutor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The templates of exports, and the one that is being changed: as it is typed it is kept as a
 * draft, and shown with what the library has. Exports go by what is saved.
 */
public final class TemplatesViewModel {
  private static final String FIRST = "plain";
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Library library;
  private final Templating templating;
  private final Workspace workspace;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final Delay delay;
  private final Newest newest;
  private final TemplateDraftKeeper keeper;
  private final ObservableList<Template> templates = FXCollections.observableArrayList();
  private final Map<String, String> drafts = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable Template> chosen = new ReadOnlyObjectWrapper<>();
  private final StringProperty source = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable TemplateFault> fault =
      new ReadOnlyObjectWrapper<>();
  private Optional<PreviewSubject> subject = Optional.empty();
  private Runnable waiting = () -> {};
  private boolean loading;

  private record Found(
      List<Template> templates, List<Template> drafts, Optional<PreviewSubject> subject) {}

  private record Previewed(Optional<String> text, Optional<TemplateFault> fault) {}

  public TemplatesViewModel(Commons commons, Delay delay) {
    this.library = commons.library();
    this.templating = library.templating();
    this.workspace = commons.workspace();
    this.tasks = commons.tasks();
    this.notices = commons.notices();
    this.delay = delay;
    this.newest = new Newest(tasks);
    this.keeper =
        new TemplateDraftKeeper(
            templating, tasks, notices.failureOf(Messages.text("templates.deed.draft")));
    source.subscribe((_, now) -> typed(now));
  }

  /** The program's own first, of those what others include last. */
  ObservableList<Template> templates() {
    return templates;
  }

  /** As it was saved, or null where none is chosen yet. */
  ReadOnlyObjectProperty<@Nullable Template> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** As it is typed. */
  StringProperty source() {
    return source;
  }

  /** Whether what is typed is not what was saved. */
  ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  boolean isUnsaved(Template template) {
    return drafts.containsKey(template.name());
  }

  /** What the first file of an export would be, as the template was typed last without a fault. */
  ReadOnlyStringProperty preview() {
    return preview.getReadOnlyProperty();
  }

  /** Whether there is something to read. */
  public boolean isShown() {
    return !preview.get().isEmpty();
  }

  /** The title of what the preview is about; empty where there is nothing to show it with. */
  ReadOnlyStringProperty about() {
    return about.getReadOnlyProperty();
  }

  /** What is wrong with the template as it is typed, or null. */
  ReadOnlyObjectProperty<@Nullable TemplateFault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Reads what there is; the one that was chosen stays so. */
  void begin() {
    var open = workspace.report().get();
    var last = chosen.get();
    var name = last == null ? FIRST : last.name();
    read("templates.deed.list", () -> name, () -> PreviewSubject.of(library, open));
  }

  private interface Naming {
    String name() throws IOException;
  }

  /** After something was done about the templates, in the same task. */
  private void read(String deed, Naming first, Callable<Optional<PreviewSubject>> about) {
    tasks.run(
        () -> {
          var name = first.name();
          var found = new Found(templating.found().templates(), templating.drafts(), about.call());
          return Map.entry(name, found);
        },
        found -> show(found.getKey(), found.getValue()),
        notices.failureOf(Messages.text(deed)));
  }

  private void read(String deed, Naming first) {
    var now = subject;
    read(deed, first, () -> now);
  }

  private void show(String name, Found found) {
    var typed = source.get();
    var before = chosen.get();
    boolean stays = unsaved.get() && before != null && before.name().equals(name);
    loading = true;
    subject = found.subject();
    drafts.clear();
    found.drafts().forEach(draft -> drafts.put(draft.name(), text(draft)));
    templates.setAll(withLost(found));
    loading = false;
    var next = named(name);
    choose(next.or(() -> named(FIRST)).orElseThrow(), stays && next.isPresent() ? typed : null);
  }

  private Optional<Template> named(String name) {
    return templates.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** A draft whose template is gone is a template that was never saved. */
  private static List<Template> withLost(Found found) {
    var all = new ArrayList<>(found.templates());
    all.sort(Comparator.comparingInt(one -> one.builtIn() ? isPart(one) ? 1 : 0 : 2));
    for (var draft : found.drafts()) {
      if (found.templates().stream().noneMatch(one -> one.name().equals(draft.name()))) {
        all.add(new Template(draft.name(), draft.flavour(), "", false));
      }
    }
    return all;
  }

  private static boolean isPart(Template template) {
    return template.per().filter("part"::equals).isPresent();
  }

  /** Goes on with another one; what was typed in this one is kept. */
  void choose(Template template) {
    if (loading) {
      return;
    }
    choose(template, null);
  }

  /** With what is being typed, or else what is kept of it. */
  private void choose(Template template, @Nullable String typing) {
    loading = true;
    chosen.set(template);
    source.set(typing == null ? drafts.getOrDefault(template.name(), text(template)) : typing);
    loading = false;
    if (typing == null) {
      preview.set("");
      fault.set(null);
    } else {
      draft(template, typing);
    }
    unsaved.set(isUnsaved(template));
    preview(template.name());
  }

  /** As a text area has it. */
  private static String text(Template template) {
    return template.source().replace("\r", "");
  }

  private void typed(String now) {
    var template = chosen.get();
    if (loading || template == null || template.builtIn()) {
      return;
    }
    draft(template, now);
    unsaved.set(isUnsaved(template));
    waiting.run();
    waiting = delay.after(PAUSE, () -> preview(template.name()));
  }

  private void draft(Template template, String now) {
    if (now.equals(text(template))) {
      drafts.remove(template.name());
      keeper.drop(template);
    } else {
      drafts.put(template.name(), now);
      keeper.keep(edited(template));
    }
  }

  private Template edited(Template template) {
    return new Template(template.name(), template.flavour(), source.get(), template.builtIn());
  }

  private void preview(String name) {
    var template = chosen.get();
    if (template != null && template.name().equals(name)) {
      var edited = edited(template);
      var with = subject;
      newest.ask(
          () -> previewed(edited, with),
          this::show,
          notices.failureOf(Messages.text("templates.deed.preview")));
      about.set(with.map(report -> report.title(edited)).orElse(""));
    }
  }

  private Previewed previewed(Template edited, Optional<PreviewSubject> with) throws IOException {
    var filled =
        with.isEmpty()
            ? Optional.<Filled>empty()
            : templating.preview(edited, with.get().scope(edited));
    if (filled.isEmpty()) {
      return new Previewed(Optional.of(""), templating.check(edited));
    }
    return switch (filled.get()) {
      case Filled.Text(var text) -> new Previewed(Optional.of(text), Optional.empty());
      case Filled.Faulty(var wrong) -> new Previewed(Optional.empty(), Optional.of(wrong));
    };
  }

  private void show(Previewed previewed) {
    previewed.text().ifPresent(preview::set);
    fault.set(previewed.fault().orElse(null));
  }

  private boolean isOwn() {
    var template = chosen.get();
    return template != null && !template.builtIn();
  }

  /** Exports go by it from now on; where it is wrong they write nothing. */
  void save() {
    var template = chosen.get();
    if (template != null && isOwn() && unsaved.get()) {
      var saved = edited(template);
      read(
          "templates.deed.save",
          () -> {
            templating.save(saved);
            return saved.name();
          });
    }
  }

  /** Lays a copy beside it, under a name that is free, and goes on with that. */
  void copy() {
    var template = chosen.get();
    if (template != null) {
      var copy = new Template(freeName(template), template.flavour(), source.get(), false);
      read(
          "templates.deed.copy",
          () -> {
            templating.save(copy);
            return copy.name();
          });
    }
  }

  private String freeName(Template template) {
    var name = Messages.text("templates.copy.name", template.name());
    var free = name;
    for (int number = 2; isTaken(free); number++) {
      free = name + " " + number;
    }
    return free;
  }

  private boolean isTaken(String name) {
    return templates.stream().anyMatch(one -> one.name().equalsIgnoreCase(name));
  }

  /** Whether the chosen one may be called so. */
  boolean canBeCalled(String name) {
    var template = chosen.get();
    return template != null
        && isOwn()
        && TemplateShelf.isOwnName(name)
        && (name.equalsIgnoreCase(template.name()) || !isTaken(name));
  }

  void rename(String name) {
    var template = chosen.get();
    if (template != null && canBeCalled(name) && !name.equals(template.name())) {
      read("templates.deed.rename", () -> templating.rename(template, name).name());
    }
  }

  /** It, and what was typed in it. */
  void delete() {
    var template = chosen.get();
    if (template != null && isOwn()) {
      unsaved.set(false);
      read(
          "templates.deed.delete",
          () -> {
            templating.delete(template);
            return FIRST;
          });
    }
  }
}
