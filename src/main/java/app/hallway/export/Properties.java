package app.hallway.export;

import app.hallway.export.FileOutline.Counted;
import app.hallway.export.FileOutline.Dated;
import app.hallway.export.FileOutline.Fact;
import app.hallway.export.FileOutline.Listed;
import app.hallway.export.FileOutline.Worded;
import app.hallway.markdown.PropertyText;
import app.hallway.model.FileOwner;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** YAML front matter as Obsidian reads it: flat, with texts, dates and lists; nothing empty. */
final class Properties {
  private Properties() {}

  /** Writes facts, and last whose file it is. */
  static String yaml(List<Fact> facts, FileOwner owner) {
    var owned = new Worded(FileOwner.PROPERTY, "" + owner);
    return yaml(Stream.concat(facts.stream(), Stream.of(owned)).toList());
  }

  static String yaml(List<Fact> facts) {
    return facts.stream().map(Properties::entry).collect(Collectors.joining("", "---\n", "---\n"));
  }

  private static String entry(Fact fact) {
    return fact.name()
        + switch (fact) {
          case Worded(var name, var text) -> ": " + PropertyText.of(text) + "\n";
          case Dated(var name, var day) -> ": " + day + "\n";
          case Counted(var name, var number) -> ": " + number + "\n";
          case Listed(var name, var texts) ->
              texts.stream()
                  .map(text -> "  - " + PropertyText.of(text) + "\n")
                  .collect(Collectors.joining("", ":\n", ""));
        };
  }
}
