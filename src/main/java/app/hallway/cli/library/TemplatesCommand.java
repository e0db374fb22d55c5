package app.hallway.cli.library;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.TemplateJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Table;
import app.hallway.cli.output.Texts;
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
      var templating = library.templating();
      return switch (deed) {
        case LIST -> list(templating);
        case SHOW -> show(templating);
        case CHECK -> check(templating);
        case COPY -> copy(templating);
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

  private Template known(Templating templating, String name) throws IOException, Refusal {
    return templating
        .find(name)
        .orElseThrow(() -> new Refusal(Texts.of("templates.unknown", name)));
  }

  private int show(Templating templating) throws IOException, Refusal {
    context.out().printLines(known(templating, names.getFirst()).source());
    return Exit.DONE;
  }

  /** By its file, or by its name. */
  private int check(Templating templating) throws IOException, Refusal {
    var name = names.getFirst();
    var file = Path.of(name);
    var template =
        TemplateFlavour.of(name).isPresent() && Files.exists(file)
            ? read(file)
            : known(templating, name);
    var fault = templating.check(template);
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
    if (!TemplateShelf.isName(template.name()) || TemplateShelf.isBuiltIn(template.name())) {
      throw new Refusal(Texts.of("templates.name", template.name()));
    }
    return template;
  }

  /** Under another name, in the user's own folder. */
  private int copy(Templating templating) throws IOException, Refusal {
    var template = known(templating, names.getFirst());
    var name = names.size() == 2 ? names.getLast() : "my-" + template.name();
    if (!TemplateShelf.isName(name) || TemplateShelf.isBuiltIn(name)) {
      throw new Refusal(Texts.of("templates.name", name));
    }
    if (templating.find(name).isPresent()) {
      throw new Refusal(Texts.of("templates.exists", name));
    }
    var file = templating.save(new Template(name, template.flavour(), template.source(), false));
    context.say("templates.copied", file);
    return Exit.DONE;
  }
}
