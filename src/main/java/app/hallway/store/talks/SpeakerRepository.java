package app.hallway.store.talks;

import app.hallway.model.ReportId;
import app.hallway.model.SpeakerName;
import app.hallway.model.Speaking;
import app.hallway.model.TalkId;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who gave talks, and what the user said of their names. */
public final class SpeakerRepository {
  private static final String TOLD =
      """
      SELECT talk, report, speakers, event,
        (SELECT correction.speakers FROM correction WHERE correction.id = talk) AS corrected
      FROM (
        SELECT live_mention.talk, live_report.id AS report, live_mention.speakers,
          event.name AS event, 1 AS rank, origin = 'KEPT' AS kept, confidence, live_mention.id
        FROM live_mention
        JOIN live_report ON live_report.id = live_mention.report
        JOIN version ON version.id = live_mention.version
        LEFT JOIN shown_event AS event
          ON event.id = coalesce(live_report.chosen_event, version.event)
        UNION ALL
        SELECT shown, NULL, speakers, event.name, 0, 0, 0, live_telling.id
        FROM live_telling JOIN shown_event AS event ON event.id = live_telling.event)
      ORDER BY talk, rank, kept, confidence DESC, id
      """;

  private final Statements statements;

  public SpeakerRepository(Statements statements) {
    this.statements = statements;
  }

  /**
   * A talk that is seen, with its speakers as the user sees them.
   *
   * @param reports that tell of it
   */
  public record Told(
      TalkId talk, List<Speaking> speakers, @Nullable String event, List<ReportId> reports) {
    public boolean isOfAny(Collection<SpeakerName> names) {
      return speakers.stream().map(SpeakerName::of).anyMatch(names::contains);
    }
  }

  /** Two names of different people; the first is less. */
  public record Parting(SpeakerName name, SpeakerName other) {}

  private record Line(
      TalkId talk,
      @Nullable ReportId report,
      String speakers,
      @Nullable String corrected,
      @Nullable String event) {
    static Line read(Row row) throws SQLException {
      return new Line(
          new TalkId(row.number("talk")),
          row.isNull("report") ? null : new ReportId(row.number("report")),
          row.text("speakers"),
          row.textOrNull("corrected"),
          row.textOrNull("event"));
    }
  }

  public List<Told> told() {
    var told = new ArrayList<Told>();
    var lines = statements.list(TOLD, Line::read);
    for (int from = 0; from < lines.size(); ) {
      int to = from;
      while (to < lines.size() && lines.get(to).talk().equals(lines.get(from).talk())) {
        to++;
      }
      told.add(told(lines.subList(from, to)));
      from = to;
    }
    return told;
  }

  /** The best comes first, as where a talk is composed. */
  private static Told told(List<Line> mentions) {
    var best = mentions.getFirst();
    var corrected = best.corrected();
    var speakers =
        corrected != null
            ? corrected
            : mentions.stream()
                .map(Line::speakers)
                .filter(packed -> !packed.isEmpty())
                .findFirst()
                .orElse("");
    return new Told(
        best.talk(),
        Packed.speakers(speakers),
        best.event(),
        mentions.stream()
            .map(Line::report)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .distinct()
            .toList());
  }

  public int count() {
    var shown = shownNames();
    var people = new HashSet<SpeakerName>();
    told().stream()
        .flatMap(told -> told.speakers().stream())
        .map(SpeakerName::of)
        .forEach(name -> people.add(shown.getOrDefault(name, name)));
    return people.size();
  }

  /** The shown name of every name that the user merged. */
  public Map<SpeakerName, SpeakerName> shownNames() {
    var names = new HashMap<SpeakerName, SpeakerName>();
    statements
        .list(
            "SELECT name, shown FROM speaker_name",
            row -> Map.entry(new SpeakerName(row.text("name")), new SpeakerName(row.text("shown"))))
        .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
    return names;
  }

  /** All names of a person, this one among them; the others in the order of the letters. */
  public List<SpeakerName> namesOf(SpeakerName name) {
    var names =
        statements.list(
            """
            SELECT name FROM speaker_name
            WHERE shown = (SELECT shown FROM speaker_name WHERE name = ?) ORDER BY name
            """,
            row -> new SpeakerName(row.text("name")),
            name.text());
    return names.isEmpty() ? List.of(name) : names;
  }

  /** What names the user said are not one person's. */
  public Set<Parting> partings() {
    return Set.copyOf(
        statements.list(
            "SELECT name, other FROM speaker_parting",
            row ->
                new Parting(
                    new SpeakerName(row.text("name")), new SpeakerName(row.text("other")))));
  }

  /** Says that these are names of one person, who is shown by one of them. */
  public void merge(Collection<SpeakerName> names, SpeakerName shown) {
    for (var name : names) {
      statements.update(
          """
          INSERT INTO speaker_name (name, shown) VALUES (?, ?)
          ON CONFLICT (name) DO UPDATE SET shown = excluded.shown WHERE shown <> excluded.shown
          """,
          name.text(),
          shown.text());
    }
  }

  /** Says that a name stands for itself. */
  public void free(SpeakerName name) {
    statements.update("DELETE FROM speaker_name WHERE name = ?", name.text());
  }

  public void part(SpeakerName name, SpeakerName other) {
    statements.update(
        "INSERT OR IGNORE INTO speaker_parting (name, other) VALUES (min(?1, ?2), max(?1, ?2))",
        name.text(),
        other.text());
  }

  public void forgetParting(SpeakerName name, SpeakerName other) {
    statements.update(
        "DELETE FROM speaker_parting WHERE name = min(?1, ?2) AND other = max(?1, ?2)",
        name.text(),
        other.text());
  }
}
