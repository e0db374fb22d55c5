package app.hallway.cli.library;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.TemplateJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Table;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.library.Templating;
import app.hallway.library.wording.Wording;
import app.hallway.templates.Template;
import app.hallway.templates.TemplateFlavour;
import app.hallway.templates.TemplateShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists and shows templates of exports, looks for mistakes in them, and copies them to change. */
@Command(name = "templates")
public final class TemplatesCommand implements Callable<Integer> {
  /** What to do. */
  enum Deed {
    LIST,
    SHOW,
    CHECK,
    COPY
  }

  private final Context context;

  @Parameters(index = "0", paramLabel = "list|show|check|copy")
  private Deed deed = Deed.LIST;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME|FILE")
  private List<String> names = new ArrayList<>();

  @Mixin private JsonOption json = new JsonOption();
  @Spec private CommandSpec command = CommandSpec.create();

  public TemplatesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    requireNames();
    try (var library = context.openLibrary()) {
      return switch (deed) {
        case LIST -> list(library.templating());
        case SHOW -> show(library);
        case CHECK -> check(library);
        case COPY -> copy(library);
      };
    }
  }

  private void requireNames() {
    boolean meant =
        switch (deed) {
          case LIST -> names.isEmpty();
          case SHOW, CHECK -> names.size() == 1;
          case COPY -> names.size() == 1 || names.size() == 2;
        };
    if (!meant) {
      throw new ParameterException(command.commandLine(), Texts.of("templates.names"));
    }
  }

  private int list(Templating templating) throws IOException {
    var found = templating.found();
    if (json.isSet()) {
      found.templates().forEach(template -> context.json(TemplateJson::template, template));
    } else {
      var table = new Table("NAME", "ENDING", "FOR", "WHAT");
      found
          .templates()
          .forEach(
              one -> table.row(one.name(), one.flavour().ending(), per(one), one.description()));
      table.print(context.out());
      context.say("templates.folder", templating.folder());
    }
    found.leftOut().forEach(file -> context.complain("templates.left-out", file));
    return Exit.DONE;
  }

  private static String per(Template template) {
    return template.per().map(per -> Texts.of("templates.per." + per)).orElse("");
  }

  private int show(Library library) throws IOException, Refusal {
    context.out().printLines(Known.template(library, names.getFirst()).source());
    return Exit.DONE;
  }

  /** By its file, or by its name. */
  private int check(Library library) throws IOException, Refusal {
    var name = names.getFirst();
    var file = Path.of(name);
    var template =
        TemplateFlavour.of(name).isPresent() && Files.exists(file)
            ? read(file)
            : Known.template(library, name);
    var fault = library.templating().check(template);
    if (json.isSet()) {
      context.json(TemplateJson.checked(fault), template);
    } else if (fault.isEmpty()) {
      context.say("templates.sound", template.name());
    } else {
      context.complain("templates.wrong", Wording.template(fault.get()));
    }
    return fault.isEmpty() ? Exit.DONE : Exit.REJECTED;
  }

  private static Template read(Path file) throws IOException, Refusal {
    var template = Templating.read(file);
    requireOwnName(template.name());
    return template;
  }

  private static void requireOwnName(String name) throws Refusal {
    if (!TemplateShelf.isOwnName(name)) {
      throw new Refusal(Texts.of("templates.name", name));
    }
  }

  /** Under another name, in the user's own folder. */
  private int copy(Library library) throws IOException, Refusal {
    var templating = library.templating();
    var template = Known.template(library, names.getFirst());
    var name = names.size() == 2 ? names.getLast() : "my-" + template.name();
    requireOwnName(name);
    if (templating.find(name).isPresent()) {
      throw new Refusal(Texts.of("templates.exists", name));
    }
    var file = templating.save(new Template(name, template.flavour(), template.source(), false));
    context.say("templates.copied", file);
    return Exit.DONE;
  }
}
