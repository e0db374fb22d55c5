package app.hallway.importing.dialect;

/** Reads the words, quoted texts and braced values of a shortcode or a JSX tag one by one. */
final class ArgumentReader {
  private final String text;
  private int at;

  ArgumentReader(String text) {
    this.text = text;
  }

  /** A name up to what cannot be one. */
  String word() {
    skip();
    int start = at;
    while (at < text.length() && " \t\n,()=\"'".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  boolean hasMore() {
    skip();
    return at < text.length();
  }

  private void skip() {
    while (at < text.length() && " \t\n,();".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** Whether the argument just read is the name of one that follows. */
  boolean takesValue() {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next < text.length() && text.charAt(next) == '=') {
      at = next + 1;
      return true;
    }
    return false;
  }

  /** A quoted text, a braced expression without its braces, or a word. */
  String argument() {
    skip();
    if (at == text.length()) {
      return "";
    }
    char c = text.charAt(at);
    return switch (c) {
      case '"', '\'', '`', '“', '”' -> quoted(c == '“' ? '”' : c);
      case '{' -> braced();
      case '=' -> {
        at++;
        yield "";
      }
      default -> bare();
    };
  }

  private String bare() {
    int start = at;
    while (at < text.length() && " \t\n,()=".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '=' && text.substring(start, at).contains("/")) {
      while (at < text.length() && " \t\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
    }
    if (at == start) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted(char quote) {
    var value = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != quote; at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at));
    }
    at = Math.min(text.length(), at + 1);
    return value.toString();
  }

  private String braced() {
    int start = at + 1;
    int depth = 0;
    do {
      char c = text.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    } while (depth > 0 && at < text.length());
    var inner = text.substring(start, Math.max(start, at - 1)).strip();
    boolean isText = inner.length() > 1 && "\"'`".indexOf(inner.charAt(0)) >= 0;
    return isText ? inner.substring(1, inner.length() - 1) : inner;
  }
}
