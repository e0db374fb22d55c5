package app.hallway.importing.dialect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with places for the arguments of a shortcode: {@code {id,video,1}} is the first of the
 * arguments named id and video and of the first without a name that is there, {@code {2-}} all
 * without a name from the second on, {@code {user,1=i}} is i where there is none. A place without
 * argument leaves the whole template empty.
 */
final class ShortcodeTemplate {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}=]+)(?:=([^{}]*))?\\}");
  private static final Pattern POSITION = Pattern.compile("\\d");
  private static final Pattern FROM = Pattern.compile("\\d-");

  private ShortcodeTemplate() {}

  /** The text with the arguments put in, if all that it needs are there. */
  static Optional<String> filled(String template, Shortcode code) {
    var text = new StringBuilder();
    var place = PLACE.matcher(template);
    int done = 0;
    while (place.find()) {
      var value = value(place.group(1), place.group(2), code);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      text.append(template, done, place.start()).append(value.get());
      done = place.end();
    }
    return Optional.of(text.append(template.substring(done)).toString());
  }

  /** An address: where an argument is one itself, what stands before its place falls away. */
  static Optional<String> address(String template, Shortcode code) {
    var place = PLACE.matcher(template);
    while (place.find()) {
      var value = value(place.group(1), place.group(2), code);
      if (value.filter(ShortcodeTemplate::isAddress).isPresent()) {
        return value;
      }
    }
    return filled(template, code).filter(ShortcodeTemplate::isAddress);
  }

  static boolean isAddress(String text) {
    return text.startsWith("https://") || text.startsWith("http://") || text.startsWith("//");
  }

  private static Optional<String> value(String names, @Nullable String otherwise, Shortcode code) {
    return Stream.of(names.split(",", -1))
        .flatMap(name -> argument(name, code).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(otherwise));
  }

  private static Optional<String> argument(String name, Shortcode code) {
    if (FROM.matcher(name).matches()) {
      return from(name.charAt(0) - '0', code.positional());
    }
    return POSITION.matcher(name).matches()
        ? code.positional().stream()
            .skip(name.charAt(0) - '1')
            .findFirst()
            .filter(v -> !v.isBlank())
        : code.argument(name);
  }

  private static Optional<String> from(int first, List<String> words) {
    return Optional.of(words.stream().skip(first - 1L).collect(Collectors.joining(" ")))
        .filter(text -> !text.isBlank());
  }
}
