package app.hallway.ui.window;

import app.hallway.ui.common.Command;
import app.hallway.ui.common.Feature;
import app.hallway.ui.common.MenuPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the menu offers, menu by menu. */
public final class Commands {
  private final List<Feature> features;

  /**
   * One menu.
   *
   * @param key of its name
   * @param groups separated by lines
   */
  public record Group(String key, List<List<Command>> groups) {}

  /** Where several features have commands at one place, they stand in the features' order. */
  public Commands(List<Feature> features) {
    this.features = List.copyOf(features);
  }

  public List<Group> menus() {
    Map<String, List<MenuPlace>> menus =
        Stream.of(MenuPlace.values())
            .filter(place -> !at(place).isEmpty())
            .collect(
                Collectors.groupingBy(MenuPlace::menu, LinkedHashMap::new, Collectors.toList()));
    return menus.entrySet().stream()
        .map(menu -> new Group(menu.getKey(), menu.getValue().stream().map(this::at).toList()))
        .toList();
  }

  public List<Command> all() {
    return Stream.of(MenuPlace.values()).flatMap(place -> at(place).stream()).toList();
  }

  /** The command whose texts are under this key. */
  public Command named(String key) {
    return all().stream()
        .filter(command -> command.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no command " + key));
  }

  private List<Command> at(MenuPlace place) {
    return features.stream().flatMap(feature -> feature.at(place).stream()).toList();
  }
}
