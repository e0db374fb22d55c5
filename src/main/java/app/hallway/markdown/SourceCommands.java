package app.hallway.markdown;

/**
 * Where text would be taken for the begin of a command by what runs over the source of a note: an
 * angle bracket and a per cent or question mark (Templater, EJS, PHP), or a brace and another one,
 * a per cent or a number sign (the templates of note apps, Liquid, Nunjucks, Hugo).
 */
public final class SourceCommands {
  private SourceCommands() {}

  /** Whether the sign makes such a begin with the one before it. */
  public static boolean begin(String text, int i) {
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    return switch (text.charAt(i)) {
      case '%' -> before == '<' || before == '{';
      case '{', '#' -> before == '{';
      case '?' -> before == '<';
      default -> false;
    };
  }
}
