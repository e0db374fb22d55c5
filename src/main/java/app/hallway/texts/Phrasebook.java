package app.hallway.texts;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one room in one language. A text is a pattern for {@link MessageFormat}, under a
 * key, with two things more.
 *
 * <p>A text that counts has a key for each form of the number that its language knows: {@code
 * found.one}, {@code found.other}, in Czech {@code found.few} as well; {@code found.zero} says what
 * there is to say of none. The program asks for {@code found}, and its first argument chooses;
 * where one text will do for all numbers, it is {@code found} itself.
 *
 * <p>A text that counts several things has a place for each: <code>{0,count,found} in
 * {1,count,rooms}</code> are the texts {@code found} and {@code rooms}, each with that argument as
 * its only one.
 *
 * @param locale the language of the texts, in which numbers and dates are written as well
 */
public record Phrasebook(ResourceBundle bundle, Locale locale) {
  /** What the texts without a language of their own are written in. */
  private static final Locale FIRST = Locale.ENGLISH;

  private static final Pattern COUNT = Pattern.compile("\\{(\\d),count,([\\w.-]+)}");

  /** In the language that whoever started the program had it speak. */
  public static Phrasebook of(String bundle) {
    return of(bundle, Locale.getDefault(Locale.Category.DISPLAY));
  }

  /**
   * In a language, or in English where there are no texts in it.
   *
   * @param bundle such as {@code app.hallway.ui.messages}
   * @throws MissingResourceException where there is no such bundle
   */
  public static Phrasebook of(String bundle, Locale wanted) {
    var found = ResourceBundle.getBundle(bundle, wanted);
    var fallback = !found.getLocale().getLanguage().equals(wanted.getLanguage());
    return fallback
        ? new Phrasebook(ResourceBundle.getBundle(bundle, Locale.ROOT), FIRST)
        : new Phrasebook(found, found.getLocale());
  }

  /**
   * A text with its arguments put in.
   *
   * @throws MissingResourceException where there is no such text
   */
  public String text(String key, @Nullable Object... arguments) {
    var pattern = pattern(key, arguments);
    List<@Nullable Object> all = new ArrayList<>(Arrays.asList(arguments));
    var whole = COUNT.matcher(pattern).replaceAll(place -> counted(place, all));
    return new MessageFormat(whole, locale).format(all.toArray());
  }

  /** The counted text becomes an argument more. */
  private String counted(MatchResult place, List<@Nullable Object> arguments) {
    var count = arguments.get(Integer.parseInt(place.group(1)));
    arguments.add(text(place.group(2), count));
    return "{" + (arguments.size() - 1) + "}";
  }

  /** A text without arguments, where there is one. */
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
  }

  private String pattern(String key, @Nullable Object... arguments) {
    var form =
        arguments.length > 0 && arguments[0] instanceof Number count
            ? formOf(key, count.longValue())
            : key;
    return bundle.getString(bundle.containsKey(form) ? form : key);
  }

  private String formOf(String key, long count) {
    if (count == 0 && bundle.containsKey(key + ".zero")) {
      return key + ".zero";
    }
    var form = key + PluralForm.of(count, locale).ending();
    return bundle.containsKey(form) ? form : key + PluralForm.OTHER.ending();
  }
}
