package app.hallway.ui.common;

import app.hallway.ui.common.shared.Workspace;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a part of the window brings to it.
 *
 * @param commands its commands, each list in the order in which they stand there
 * @param answer does what other parts ask of it, and nothing about what is for others
 */
public record Feature(Map<MenuPlace, List<Command>> commands, Consumer<Workspace.Request> answer) {
  public Feature {
    commands = Collections.unmodifiableMap(new EnumMap<>(commands));
  }

  /** A part that only has commands. */
  public static Feature of(MenuPlace place, Command... commands) {
    return new Feature(Map.of(place, List.of(commands)), request -> {});
  }

  /** A part that only does what others ask of it. */
  public static Feature answering(Consumer<Workspace.Request> answer) {
    return new Feature(new EnumMap<>(MenuPlace.class), answer);
  }

  /** With these as well. */
  public Feature and(MenuPlace place, Command... more) {
    var all = new EnumMap<MenuPlace, List<Command>>(MenuPlace.class);
    all.putAll(commands);
    all.put(place, List.of(more));
    return new Feature(all, answer);
  }

  /** What it has at a place of the menu. */
  public List<Command> at(MenuPlace place) {
    return commands.getOrDefault(place, List.of());
  }
}
