package app.hallway.ui.desk;

import app.hallway.ui.common.Command;
import app.hallway.ui.common.Feature;
import app.hallway.ui.common.MenuPlace;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.exporting.ExportSheet;
import app.hallway.ui.exporting.PaperSheet;
import app.hallway.ui.importing.ImportCommands;
import app.hallway.ui.library.queue.NewsSheet;
import app.hallway.ui.library.writings.WaitingSheet;
import app.hallway.ui.palette.NamedPlaces;
import app.hallway.ui.palette.PaletteRow;
import app.hallway.ui.palette.PaletteSheet;
import app.hallway.ui.restoring.RestoreSheet;
import app.hallway.ui.settings.SettingsCommands;
import app.hallway.ui.settings.SettingsSheet;
import app.hallway.ui.speakers.SpeakerPageSheet;
import app.hallway.ui.talks.page.TalkPageSheet;
import app.hallway.ui.templating.TemplatesSheet;
import app.hallway.ui.vaults.VaultFeature;
import app.hallway.ui.window.BesidePage;
import app.hallway.ui.window.Commands;
import app.hallway.ui.window.ShortcutSheet;
import java.util.List;
import java.util.function.Function;

/** Puts together what the parts of the window bring to it. */
public final class Deeds {
  final ImportCommands imports;
  final HistoryCommands history;
  final SettingsCommands settings;
  final Command export;
  final Command news;
  final Command waiting;
  final Command search;
  final VaultFeature vaults;
  public final Commands commands;
  private final Sheets sheets;
  private final NamedPlaces places;
  private final LibraryWork lookingUp;
  private final List<Feature> features;

  /** Where the keyboard can go. */
  public interface Navigation {
    void search();

    void findInPage();

    /** Opens what stands so many places further down the list. */
    void step(int by);

    /** Goes to the change of the open report so many further down. */
    void change(int by);

    void pane(int by);

    /** Puts these panes away, or shows them. */
    void toggle(List<BesidePage> panes);

    /** Gives the page the whole screen, or takes it back. */
    void readAlone();

    void closeWindow();
  }

  public Deeds(Models models, Outside outside, Sheets sheets, Navigation navigation) {
    this.sheets = sheets;
    places = models.places;
    lookingUp = models.commons.on(models.lanes.search()).work();
    var picker = outside.picker();
    imports = ImportCommands.of(models.imports, picker, outside.samples(), models.watching::add);
    history = HistoryCommands.of(models.history);
    settings =
        SettingsCommands.of(
            models.settings, new SettingsSheet(models.settings, models.watching, sheets, picker));
    waiting = new WaitingSheet(models.waiting, sheets).command();
    vaults = new VaultFeature(models.vaults, models.changes, sheets, picker);
    var papers = new PaperSheet(models.papers, sheets, picker, outside.browser());
    var templates = new TemplatesSheet(models.templates, sheets);
    var others = List.of(templates.command(), vaults.folders(), papers.digest(), papers.draft());
    var exporting = new ExportSheet(models.exports, sheets, picker, others);
    export = Command.of("command.export", "Shortcut+E", exporting::show);
    news =
        Command.of("command.news", "Shortcut+Shift+N", new NewsSheet(models.queue, sheets)::show);
    search = Command.of("command.search", "Shortcut+K", navigation::search);
    features =
        List.of(
            imports.feature(),
            Feature.of(MenuPlace.TAKE_OUT, export),
            templates.feature(),
            papers.feature(),
            vaults.feature(),
            restoring(models),
            history.feature(),
            settings.feature(),
            reading(search, navigation),
            Feature.of(MenuPlace.FIND, news, waiting),
            new TalkPageSheet(models.talkPage, sheets, outside.browser()).feature(),
            new SpeakerPageSheet(models.speakerPage, sheets, outside.browser()).feature(),
            window(navigation));
    commands = new Commands(features);
    models.workspace.onRequest(this::answer);
  }

  private Feature restoring(Models models) {
    var sheet = new RestoreSheet(models.restoring, sheets);
    return Feature.of(MenuPlace.TAKE_OUT, Command.of("command.restore", null, sheet::show));
  }

  private Feature reading(Command search, Navigation navigation) {
    return Feature.of(
            MenuPlace.FIND,
            search,
            Command.of("command.go", "Shortcut+O", this::goTo),
            Command.of("command.find", "Shortcut+F", navigation::findInPage))
        .and(
            MenuPlace.LIST,
            Command.of("command.next", "J", () -> navigation.step(1)),
            Command.of("command.previous", "K", () -> navigation.step(-1)))
        .and(
            MenuPlace.CHANGES,
            Command.of("command.change.next", "F7", () -> navigation.change(1)),
            Command.of("command.change.previous", "Shift+F7", () -> navigation.change(-1)));
  }

  private Feature window(Navigation navigation) {
    return Feature.of(
            MenuPlace.PANES,
            Command.of("command.pane.next", "F6", () -> navigation.pane(1)),
            Command.of("command.pane.previous", "Shift+F6", () -> navigation.pane(-1)))
        .and(
            MenuPlace.SHOWN,
            Command.of(
                "command.show.left",
                "Shortcut+Back Slash",
                () -> navigation.toggle(List.of(BesidePage.LIST, BesidePage.LIBRARY))),
            Command.of(
                "command.show.side",
                "Shortcut+Alt+Back Slash",
                () -> navigation.toggle(List.of(BesidePage.SIDE))),
            Command.of("command.show.page", "F11", navigation::readAlone))
        .and(MenuPlace.CLOSE, Command.of("command.close", "Shortcut+Q", navigation::closeWindow))
        .and(
            MenuPlace.HELP,
            Command.of("command.palette", "Shortcut+Shift+P", this::palette),
            Command.of("command.shortcuts", "F1", this::shortcuts));
  }

  private void shortcuts() {
    new ShortcutSheet(commands, sheets).show();
  }

  private void palette() {
    var rows =
        commands.menus().stream()
            .flatMap(menu -> menu.groups().stream().flatMap(List::stream).map(row(menu.key())))
            .toList();
    new PaletteSheet(sheets).show(Messages.text("command.palette"), rows);
  }

  /** A command with the menu where it stands, without the mark of that one's key. */
  private static Function<Command, PaletteRow> row(String menu) {
    return command ->
        PaletteRow.of(
            command.text().get(),
            Messages.text(menu).replace("_", ""),
            command.keysText(),
            !command.disabled().get(),
            command.action());
  }

  private void goTo() {
    new PaletteSheet(sheets).show(Messages.text("command.go"), lookingUp, places::rows);
  }

  private void answer(Workspace.Request request) {
    features.forEach(feature -> feature.answer().accept(request));
  }
}
