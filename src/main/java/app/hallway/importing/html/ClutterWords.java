package app.hallway.importing.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.hallway.model.LeftOut.Kind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What pages call the things around a post: in the names that they give to elements, as whole
 * words, and in the labels that people read above them. Neither proves anything by itself.
 */
final class ClutterWords {
  private static final String FILE = "clutter-words.properties";

  /** Of two names of one element, that of the kind which stands before is taken. */
  private static final List<Kind> SUREST =
      List.of(
          Kind.SHARING,
          Kind.COMMENTS,
          Kind.RELATED,
          Kind.NAVIGATION,
          Kind.AUTHOR_BOX,
          Kind.BYLINE,
          Kind.ADVERT,
          Kind.NEWSLETTER,
          Kind.SURROUNDINGS);

  private static final Map<String, Kind> NAMES = new HashMap<>();

  private static final Map<String, Kind> LABELS = new HashMap<>();

  /** Labels with a number or a name in them. */
  private static final Map<Kind, Pattern> FORMS = new LinkedHashMap<>();

  /** Longer names are data, */
  private static final int LONGEST_NAME = 100;

  /** and longer labels sentences. */
  private static final int LONGEST_LABEL = 60;

  private static final int MOST_WORDS = 3;

  private static final Pattern CAMEL =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+");

  static {
    var words = load();
    SUREST.forEach(kind -> name(kind, words.getProperty("names." + kind, "")));
    SUREST.forEach(kind -> label(kind, words.getProperty("labels." + kind, "")));
    SUREST.forEach(kind -> form(kind, words.getProperty("forms." + kind, "")));
  }

  private ClutterWords() {}

  private static Properties load() {
    try (var stream = ClutterWords.class.getResourceAsStream(FILE)) {
      var words = new Properties();
      words.load(new InputStreamReader(Objects.requireNonNull(stream, FILE), UTF_8));
      return words;
    } catch (IOException missing) {
      throw new UncheckedIOException(FILE, missing);
    }
  }

  private static void name(Kind kind, String names) {
    List.of(names.split(" ")).forEach(name -> NAMES.put(name, kind));
  }

  private static void label(Kind kind, String labels) {
    List.of(labels.split("\\|")).forEach(label -> LABELS.putIfAbsent(label, kind));
  }

  private static void form(Kind kind, String forms) {
    if (!forms.isEmpty()) {
      FORMS.put(kind, Pattern.compile(forms));
    }
  }

  /** What a class says that an element is for; no more than one of its weak signs. */
  static Optional<Kind> kindOfName(String name) {
    if (name.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    var words = List.of(words(name).split("-"));
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(from -> kindsFrom(words.subList(from, words.size())))
        .min(Comparator.comparingInt(SUREST::indexOf));
  }

  private static Stream<Kind> kindsFrom(List<String> words) {
    return IntStream.rangeClosed(1, Math.min(MOST_WORDS, words.size()))
        .mapToObj(count -> NAMES.get(String.join("-", words.subList(0, count))))
        .filter(Objects::nonNull);
  }

  /** What a heading or a short line says that stands below or beside it. */
  static Optional<Kind> kindOfLabel(String text) {
    if (text.strip().length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    var plain = plain(text);
    return Optional.ofNullable(LABELS.get(plain)).or(() -> kindOfForm(plain));
  }

  private static Optional<Kind> kindOfForm(String plain) {
    return FORMS.entrySet().stream()
        .filter(form -> form.getValue().matcher(plain).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** "articleMeta__item" is "article-meta-item". */
  static String words(String name) {
    return CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /** Letters and digits alone, small, with single blanks between. */
  static String plain(String text) {
    var normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    var plain = new StringBuilder(normal.length());
    for (int at = 0; at < normal.length(); at++) {
      char letter = normal.charAt(at);
      if (isPart(letter)) {
        plain.append(Character.toLowerCase(letter));
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  private static boolean isPart(char letter) {
    return Character.isLetterOrDigit(letter)
        || Character.isSurrogate(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK
        || Character.getType(letter) == Character.COMBINING_SPACING_MARK
        || letter == '©';
  }
}
