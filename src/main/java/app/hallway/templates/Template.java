package app.hallway.templates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template. What it is for may stand in a comment on its first line: <code>{# per event: what
 * reports tell #}</code>.
 *
 * @param builtIn whether the program has it, and not the user
 */
public record Template(String name, TemplateFlavour flavour, String source, boolean builtIn) {
  private static final Pattern PURPOSE =
      Pattern.compile("\\A\\{#-?\\s*(?:per (report|talk|event|page|part))?\\s*:?\\s*(.*?)\\s*-?#}");

  /**
   * What it has a file for: report, talk, event, page for all in one, or part for what others
   * include; empty for any.
   */
  public Optional<String> per() {
    return purpose().map(purpose -> purpose.group(1));
  }

  /** Empty where it says nothing of itself. */
  public String description() {
    return purpose().map(purpose -> purpose.group(2)).orElse("");
  }

  private Optional<Matcher> purpose() {
    return Optional.of(PURPOSE.matcher(source)).filter(Matcher::find);
  }
}
