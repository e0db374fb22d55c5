package app.hallway.store.sql;

import app.hallway.model.Evidence;
import app.hallway.model.ImportWarning;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.NewLink;
import app.hallway.model.Placement;
import app.hallway.model.Speaking;
import app.hallway.model.TalkLink;
import app.hallway.model.TextSpan;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Short lists in one column: a line a record, tabs between fields, both escaped inside fields. */
public final class Packed {
  private static final String LISTED = "\n";
  private static final String OLD_TRAIL_SIGN = " > ";

  private Packed() {}

  public static String texts(List<String> texts) {
    return pack(texts, text -> record(text));
  }

  public static List<String> texts(String packed) {
    return unpack(packed, fields -> fields[0]);
  }

  /** Begins with a line end, as no trail of a program did that kept it as one line. */
  public static String trail(List<String> headings) {
    return headings.isEmpty() ? "" : LISTED + texts(headings);
  }

  /** Also reads one of an older program, which is taken apart where a heading has its sign too. */
  public static List<String> trail(String packed) {
    if (packed.isEmpty()) {
      return List.of();
    }
    return packed.startsWith(LISTED)
        ? texts(packed.substring(LISTED.length()))
        : List.of(packed.split(OLD_TRAIL_SIGN, -1));
  }

  public static String speakers(List<Speaking> speakers) {
    return pack(speakers, speaker -> record(speaker.name(), orEmpty(speaker.affiliation())));
  }

  public static List<Speaking> speakers(String packed) {
    return unpack(packed, fields -> new Speaking(fields[0], orNull(fields[1])));
  }

  public static String links(List<TalkLink> links) {
    return pack(links, link -> record(link.role().name(), link.url()));
  }

  public static List<TalkLink> links(String packed) {
    return unpack(packed, fields -> new TalkLink(LinkRole.valueOf(fields[0]), fields[1]));
  }

  public static String newLinks(List<NewLink> links) {
    return pack(links, link -> record(link.role().name(), link.url(), "" + link.expected()));
  }

  public static List<NewLink> newLinks(String packed) {
    return unpack(
        packed,
        fields ->
            new NewLink(LinkRole.valueOf(fields[0]), fields[1], Boolean.parseBoolean(fields[2])));
  }

  public static String lines(List<LineSpan> lines) {
    return pack(lines, span -> record("" + span.first(), "" + span.last()));
  }

  public static List<LineSpan> lines(String packed) {
    return unpack(packed, fields -> new LineSpan(number(fields[0]), number(fields[1])));
  }

  public static String evidence(List<Evidence> evidence) {
    return pack(evidence, one -> record(one.clue(), "" + one.weight(), one.detail()));
  }

  public static List<Evidence> evidence(String packed) {
    return unpack(
        packed, fields -> new Evidence(fields[0], Double.parseDouble(fields[1]), fields[2]));
  }

  public static String warnings(List<ImportWarning> warnings) {
    return pack(warnings, one -> record(one.kind().name(), "" + one.line(), one.detail()));
  }

  public static List<ImportWarning> warnings(String packed) {
    return unpack(
        packed,
        fields ->
            new ImportWarning(ImportWarning.Kind.valueOf(fields[0]), number(fields[1]), fields[2]));
  }

  public static String candidates(List<Placement.Candidate> candidates) {
    return pack(
        candidates,
        one -> record("" + one.span().start(), "" + one.span().end(), "" + one.score()));
  }

  public static List<Placement.Candidate> candidates(String packed) {
    return unpack(
        packed,
        fields ->
            new Placement.Candidate(
                new TextSpan(number(fields[0]), number(fields[1])), Double.parseDouble(fields[2])));
  }

  private static <T> String pack(List<T> values, Function<T, String> record) {
    return values.stream().map(record).collect(Collectors.joining("\n"));
  }

  private static <T> List<T> unpack(String packed, Function<String[], T> value) {
    return packed.isEmpty() ? List.of() : packed.lines().map(Packed::fields).map(value).toList();
  }

  private static String record(String... fields) {
    return Stream.of(fields).map(Packed::escaped).collect(Collectors.joining("\t"));
  }

  private static String[] fields(String record) {
    return Stream.of(record.split("\t", -1)).map(Packed::unescaped).toArray(String[]::new);
  }

  private static String escaped(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    var text = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      text.append(c == '\\' && i + 1 < field.length() ? meant(field.charAt(++i)) : c);
    }
    return text.toString();
  }

  private static char meant(char escape) {
    return switch (escape) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escape;
    };
  }

  private static int number(String field) {
    return Integer.parseInt(field);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
