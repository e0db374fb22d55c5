package app.hallway.store.vaults;

import app.hallway.model.FileOwner;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which reports an export would tell of in another way than before, without asking for a
 * single text of the user: each has a number that is another one whenever anything about it is.
 */
public final class ReportStamps {
  private static final String MENTIONS =
      """
      SELECT report, talk, id, title, kind, day, speakers, links, lines, span_start, cancelled
      FROM live_mention
      """;
  private static final String TELLINGS =
      """
      SELECT shown AS talk, live_telling.id AS id, live_telling.title AS title, kind, day, speakers,
        links, shown_event.name AS lines, made AS span_start, cancelled
      FROM live_telling LEFT JOIN shown_event ON shown_event.id = live_telling.event
      """;
  private static final String CORRECTIONS =
      "SELECT id AS talk, title, kind, day, speakers, links FROM correction";
  private static final String FOLLOWED =
      "SELECT id AS talk, follow_up AS title FROM talk WHERE follow_up <> 'NONE'";
  private static final String OF_TALKS =
      "SELECT talk, id, changed, kind, done, due, length(markdown) AS size FROM note"
          + " WHERE talk IS NOT NULL AND binned IS NULL";
  private static final String REPORTS =
      """
      SELECT live_report.id AS report, version.id AS id, version.title AS title, authors AS kind,
        published AS day, canonical_url AS links, shown_event.name AS event,
        live_report.imported AS imported,
        (SELECT group_concat(tag, char(10) ORDER BY position) FROM version_tag
          WHERE version_tag.version = version.id) AS author_tags,
        (SELECT group_concat(tag, char(10) ORDER BY id) FROM report_tag
          WHERE report_tag.report = live_report.id) AS user_tags
      FROM live_report JOIN version ON version.id = live_report.current_version
      LEFT JOIN shown_event ON shown_event.id = coalesce(chosen_event, version.event)
      """;
  private static final String OF_REPORTS =
      "SELECT report, id, changed, kind, done, due, length(markdown) AS size FROM note"
          + " WHERE report IS NOT NULL AND binned IS NULL";
  private static final String HIGHLIGHTS =
      """
      SELECT highlight.report AS report, highlight.id AS id, highlight.changed AS changed,
        colour,
        highlight.talk AS talk, placement.state AS state, placement.span_start AS span_start
      FROM highlight JOIN live_report ON live_report.id = highlight.report
      LEFT JOIN placement ON placement.highlight = highlight.id
        AND placement.version = live_report.current_version
      WHERE highlight.binned IS NULL
      """;
  private static final String OF_HIGHLIGHTS =
      """
      SELECT highlight.report AS report, note.id AS id, note.changed AS changed,
        kind, done, due, length(markdown) AS size
      FROM note JOIN highlight ON highlight.id = note.highlight
      WHERE note.binned IS NULL AND highlight.binned IS NULL
      """;

  private static final String[] NOTE = {"id", "changed", "kind", "done", "due", "size"};

  private final Statements statements;
  private final Map<Long, Long> talks = new HashMap<>();
  private final Map<Long, Long> reports = new HashMap<>();
  private final Set<Long> caredTalks = new HashSet<>();
  private final Set<Long> cared = new HashSet<>();
  private final Set<Long> told = new HashSet<>();
  private final Set<Long> beside = new HashSet<>();
  private final Map<Long, Set<TalkId>> touched = new HashMap<>();
  private final Map<Long, Set<TalkId>> marked = new HashMap<>();

  public ReportStamps(Statements statements) {
    this.statements = statements;
  }

  /**
   * How all of it is now.
   *
   * @param reports those that are seen
   * @param apart of the talks that the user told of
   * @param whole of all together
   */
  public record Stamps(Map<ReportId, Stamp> reports, long apart, long whole) {}

  /**
   * How what there is about a report is.
   *
   * @param owner by which a file about it is known
   * @param event as it is shown, or null
   * @param cared whether the user has anything about it
   * @param talks those told in it that the user has anything about
   * @param beside false where all that the user has is about these
   */
  public record Stamp(
      FileOwner owner,
      long number,
      @Nullable String event,
      boolean cared,
      Set<TalkId> talks,
      boolean beside) {
    public Stamp {
      talks = Set.copyOf(talks);
    }
  }

  public Stamps now() {
    talksAsTold();
    long apart =
        talks.entrySet().stream()
            .filter(it -> told.contains(it.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    each(
        REPORTS,
        "report",
        reports,
        row ->
            mix(row, "id", "title", "kind", "day", "links", "event", "author_tags", "user_tags"));
    each(OF_REPORTS, "report", reports, this::ofReport);
    each(HIGHLIGHTS, "report", reports, this::highlight);
    each(OF_HIGHLIGHTS, "report", reports, row -> caring(row, mix(row, NOTE)));
    each(MENTIONS, "report", reports, this::mention);
    marked.forEach((report, rest) -> toldNoMore(report, rest));
    var stamps = new HashMap<ReportId, Stamp>();
    statements
        .list(REPORTS, this::stamp)
        .forEach(stamp -> stamps.put(new ReportId(stamp.owner().id()), stamp));
    long whole =
        apart
            + stamps.entrySet().stream()
                .mapToLong(it -> spread(it.getKey().value() + 31 * it.getValue().number()))
                .sum();
    return new Stamps(stamps, apart, whole);
  }

  private void talksAsTold() {
    var columns =
        new String[] {
          "id", "title", "kind", "day", "speakers", "links", "lines", "span_start", "cancelled"
        };
    each(MENTIONS, "talk", talks, row -> mix(row, columns));
    each(TELLINGS, "talk", talks, row -> telling(row, columns));
    each(CORRECTIONS, "talk", talks, row -> mix(row, "title", "kind", "day", "speakers", "links"));
    each(FOLLOWED, "talk", talks, row -> caringForTalk(row, mix(row, "title")));
    each(OF_TALKS, "talk", talks, row -> caringForTalk(row, mix(row, NOTE)));
  }

  private long telling(Row row, String... columns) throws SQLException {
    told.add(row.number("talk"));
    return mix(row, columns);
  }

  private long caringForTalk(Row row, long number) throws SQLException {
    caredTalks.add(row.number("talk"));
    return number;
  }

  private long caring(Row row, long number) throws SQLException {
    cared.add(row.number("report"));
    return number;
  }

  private long ofReport(Row row) throws SQLException {
    beside.add(row.number("report"));
    return caring(row, mix(row, NOTE));
  }

  private long highlight(Row row) throws SQLException {
    long report = row.number("report");
    if (row.isNull("talk")) {
      beside.add(report);
    } else {
      add(marked, report, row.number("talk"));
    }
    return caring(row, mix(row, "id", "changed", "colour", "talk", "state", "span_start"));
  }

  private static void add(Map<Long, Set<TalkId>> sets, long report, long talk) {
    sets.computeIfAbsent(report, _ -> new HashSet<>()).add(new TalkId(talk));
  }

  private void toldNoMore(long report, Set<TalkId> talks) {
    if (!touched.getOrDefault(report, Set.of()).containsAll(talks)) {
      beside.add(report);
    }
  }

  private long mention(Row row) throws SQLException {
    long report = row.number("report");
    long talk = row.number("talk");
    if (caredTalks.contains(talk)) {
      cared.add(report);
      add(touched, report, talk);
    } else if (marked.getOrDefault(report, Set.of()).contains(new TalkId(talk))) {
      add(touched, report, talk);
    }
    return spread(talk + 31 * talks.getOrDefault(talk, 0L) + 17 * row.number("span_start"));
  }

  private Stamp stamp(Row row) throws SQLException {
    long id = row.number("report");
    return new Stamp(
        new FileOwner(FileOwner.Kind.REPORT, id, row.instant("imported")),
        reports.getOrDefault(id, 0L),
        row.textOrNull("event"),
        cared.contains(id),
        touched.getOrDefault(id, Set.of()),
        beside.contains(id));
  }

  /** In whatever order the rows come. */
  private void each(String sql, String key, Map<Long, Long> into, Row.Reader<Long> number) {
    statements
        .list(sql, row -> Map.entry(row.number(key), number.read(row)))
        .forEach(it -> into.merge(it.getKey(), it.getValue(), Long::sum));
  }

  private static long mix(Row row, String... columns) throws SQLException {
    long number = columns.length;
    for (var column : columns) {
      var text = row.textOrNull(column);
      number = spread(number * 31 + Objects.hashCode(text) + (text == null ? 7 : text.length()));
    }
    return number;
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long spread(long number) {
    long z = number + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
