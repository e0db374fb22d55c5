package app.hallway.store.talks;

import app.hallway.model.Join;
import app.hallway.model.LineSpan;
import app.hallway.model.MentionId;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.Suggestion;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKey;
import app.hallway.model.Telling;
import app.hallway.model.VersionId;
import app.hallway.store.sql.NewRow;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import app.hallway.store.talks.Mention.Origin;
import app.hallway.store.talks.NewVersion.NewMention;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What versions tell of talks. */
public final class MentionRepository {
  private static final String TABLE = "mention";
  private static final int LAST = Integer.MAX_VALUE;

  private static final String SELECT =
      """
      SELECT mention.*, version.report, coalesce(chosen.name, detected.name) AS event_name,
        told_as.own, told_as.shown, told_as.own_reason, told_as.own_detail,
        (SELECT between_them.title FROM report AS bridge
          JOIN version AS between_them ON between_them.id = bridge.current_version
          WHERE bridge.id = told_as.own_joined_in) AS bridge
      FROM mention
      JOIN version ON version.id = mention.version
      JOIN report ON report.id = version.report
      JOIN talk ON talk.id = mention.talk
      JOIN told_as ON told_as.id = mention.id
      LEFT JOIN shown_event AS chosen ON chosen.id = report.chosen_event
      LEFT JOIN shown_event AS detected ON detected.id = version.event
      """;
  private static final String SEEN =
      "WHERE report.current_version = mention.version AND report.binned IS NULL";
  private static final String WANTED = SEEN + " AND NOT talk.dismissed";
  private static final String LIVE = WANTED + " AND talk.joined IS NULL";
  private static final String BEST_FIRST =
      " ORDER BY mention.origin = 'KEPT', mention.confidence DESC, mention.id";

  private final Statements statements;
  private final LikelyMentions likely;

  public MentionRepository(Statements statements) {
    this.statements = statements;
    likely = new LikelyMentions(statements);
  }

  /** All that one version tells, dismissed talks too, in the order of its text. */
  public List<Mention> in(VersionId version) {
    return inOne(version, "ORDER BY mention.position, mention.id");
  }

  /** What one version tells of talks that were not dismissed, in the order of its text. */
  public List<Mention> toldIn(VersionId version) {
    return inOne(version, "AND NOT talk.dismissed ORDER BY mention.position, mention.id");
  }

  /** Most reports tell of no talk, which is known without all that is known of a mention. */
  private List<Mention> inOne(VersionId version, String which) {
    long any =
        statements.number(
            "SELECT EXISTS (SELECT 1 FROM mention WHERE version = ?) AS n", version.value());
    return any == 0 ? List.of() : mentions("WHERE mention.version = ? " + which, version.value());
  }

  /** Every mention that is seen, of talks that are; the best of each talk before its others. */
  List<Mention> live() {
    return mentions(LIVE + BEST_FIRST);
  }

  List<Mention> live(TalkId talk) {
    return mentions(LIVE + " AND mention.talk = ?" + BEST_FIRST, talk.value());
  }

  /** Those of a talk that may have been dismissed. */
  public List<Mention> seen(TalkId talk) {
    return mentions(SEEN + " AND mention.talk = ?" + BEST_FIRST, talk.value());
  }

  /** Every mention that is seen of the talks that a report tells of. */
  List<Mention> liveOfTalksIn(ReportId report) {
    return mentions(
        LIVE
            + """
             AND mention.talk IN (
              SELECT every.talk FROM report AS this JOIN mention AS every
              ON every.version = this.current_version WHERE this.id = ?)
            """
            + BEST_FIRST,
        report.value());
  }

  /** Every mention that is seen of a talk, those too that stand behind another of their report. */
  public List<Mention> all(TalkId talk) {
    return mentions(
        WANTED
            + " AND (mention.talk = ?1 OR talk.joined = ?1)"
            + " ORDER BY version.report, mention.talk <> ?1, mention.span_start, mention.id",
        talk.value());
  }

  /** Every mention that is seen in the reports of an event. */
  public List<Mention> ofEvent(String event) {
    return mentions(LIVE + " AND coalesce(chosen.name, detected.name) = ?" + BEST_FIRST, event);
  }

  /** Mentions in any version of any report that carry a key. */
  List<Mention> withKey(TalkKey key) {
    return mentions(
        "WHERE mention.id IN (SELECT mention FROM mention_key WHERE key = ?)" + BEST_FIRST,
        StoredKey.text(key));
  }

  /** Mentions in any version of a report that carry a key. */
  public List<Mention> withKey(ReportId report, TalkKey key) {
    return mentions(
        "WHERE version.report = ? AND mention.id IN (SELECT mention FROM mention_key WHERE key = ?)"
            + BEST_FIRST,
        report.value(),
        StoredKey.text(key));
  }

  /** Those in any version of any report that may be of the same talk. */
  List<Mention> alike(Sought sought) {
    return among("WHERE", likely.ids(sought));
  }

  /** Those that are seen and may be of the same talk. */
  List<Mention> liveAlike(Sought sought) {
    return among(LIVE + " AND", likely.ids(sought));
  }

  private List<Mention> among(String condition, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : mentions(
            condition + " mention.id IN (SELECT value FROM json_each(?))" + BEST_FIRST,
            ids.toString());
  }

  /** What a report tells in its newest version. */
  public Optional<Mention> find(MentionId mention) {
    return mentions(WANTED + " AND mention.id = ?", mention.value()).stream().findFirst();
  }

  /** Those that are seen and carry a key. */
  List<Mention> liveWithKey(TalkKey key) {
    return mentions(
        LIVE + " AND mention.id IN (SELECT mention FROM mention_key WHERE key = ?)" + BEST_FIRST,
        StoredKey.text(key));
  }

  /** The newest mention of a talk in a report that has a place, in any version. */
  public Optional<Mention> lastPlaced(ReportId report, TalkId talk) {
    return mentions(
            """
            WHERE version.report = ? AND mention.talk = ?
              AND mention.span_end > mention.span_start ORDER BY version.number DESC
            """,
            report.value(),
            talk.value())
        .stream()
        .findFirst();
  }

  /**
   * Adds what the detector found, not yet settled.
   *
   * @param join why it is a talk that another report told of, or null
   */
  public void add(
      VersionId version, TalkId talk, int position, NewMention found, @Nullable Join join) {
    var detected = found.talk();
    var row = TellingRow.in(TABLE, detected.telling(), detected.mentions(), found.span());
    insert(row, Origin.DETECTED, new Belonging(version, talk, talk, position, join), found.keys());
  }

  /** The version that a mention stands in, where there, and which talk it is of. */
  private record Belonging(
      VersionId version, TalkId talk, TalkId matched, long position, @Nullable Join join) {
    NewRow in(NewRow row) {
      return TieRow.write(row, join)
          .with("version", version.value())
          .with("talk", talk.value())
          .with("matched", matched.value())
          .with("position", position);
    }
  }

  private void insert(NewRow row, Origin origin, Belonging belonging, List<TalkKey> keys) {
    addKeys(keys, belonging.in(row).with("origin", origin).insert(statements));
  }

  /** Those that an older program gave others, and that came again after they were taken back. */
  public List<Mention> withoutKeys() {
    return mentions(
        "WHERE NOT EXISTS (SELECT 1 FROM mention_key WHERE mention_key.mention = mention.id)");
  }

  public void addKeys(MentionId mention, List<TalkKey> keys) {
    addKeys(keys, mention.value());
  }

  private void addKeys(List<TalkKey> keys, long mention) {
    keys.stream().distinct().forEach(key -> addKey(key, mention));
  }

  private void addKey(TalkKey key, long mention) {
    statements.update(
        "INSERT INTO mention_key (key, mention) VALUES (?, ?)", StoredKey.text(key), mention);
  }

  /** Adds a talk that the user saw in a passage. */
  public void addByHand(
      Place passage, LineSpan lines, TalkId talk, Telling telling, List<TalkKey> keys) {
    addByHand(passage, TellingRow.in(TABLE, telling, List.of(lines), passage.span()), talk, keys);
  }

  /** Adds a talk that the user took from what may be one, as it was found. */
  public void take(Suggestion suggestion, TalkId talk, List<TalkKey> keys) {
    var found = suggestion.found();
    var passage = new Place(suggestion.version(), suggestion.span());
    addByHand(
        passage,
        TellingRow.in(TABLE, found.telling().asSure(), found.mentions(), suggestion.span()),
        talk,
        keys);
  }

  private void addByHand(Place passage, NewRow row, TalkId talk, List<TalkKey> keys) {
    long above =
        statements.number(
            "SELECT count(*) AS n FROM mention WHERE version = ? AND span_start < ?",
            passage.version().value(),
            passage.span().start());
    insert(row, Origin.BY_HAND, new Belonging(passage.version(), talk, talk, above, null), keys);
  }

  /** The titles of a report's talks, and of those that it ever told of and that were dismissed. */
  public List<String> settledTitles(ReportId report) {
    return statements.list(
        """
        SELECT DISTINCT mention.title FROM mention
        JOIN version ON version.id = mention.version
        JOIN report ON report.id = version.report
        JOIN talk ON talk.id = mention.talk
        WHERE report.id = ? AND (talk.dismissed OR mention.version = report.current_version)
        """,
        row -> row.text("title"),
        report.value());
  }

  /** Which keys of what a version tells lead to talks that other sources tell of. */
  public List<TalkKey> keysToOthers(VersionId version) {
    return statements.list(
        """
        SELECT DISTINCT own.key FROM mention AS mine
        JOIN mention_key AS own ON own.mention = mine.id
        WHERE mine.version = ?1 AND (
          EXISTS (
            SELECT 1 FROM mention_key AS theirs
            JOIN mention AS other ON other.id = theirs.mention AND other.talk <> mine.talk
            JOIN version ON version.id = other.version
            JOIN report
              ON report.id = version.report AND report.current_version = other.version
                AND report.binned IS NULL
            WHERE theirs.key = own.key AND other.version <> ?1)
          OR EXISTS (
            SELECT 1 FROM telling_key AS theirs
            JOIN live_telling AS other ON other.id = theirs.telling AND other.shown <> mine.talk
            WHERE theirs.key = own.key))
        """,
        row -> StoredKey.read(row.text("key")),
        version.value());
  }

  /** Whether the user ever said that a report tells of a talk. */
  public boolean isByHand(ReportId report, TalkId talk) {
    return statements.number(
            """
            SELECT EXISTS (SELECT 1 FROM mention JOIN version ON version.id = mention.version
              WHERE version.report = ? AND mention.talk = ? AND mention.origin = 'BY_HAND') AS n
            """,
            report.value(),
            talk.value())
        != 0;
  }

  /**
   * Takes a mention over into another version, behind what that tells; not yet settled.
   *
   * @param matched the talk that it is taken for there
   */
  public void keep(Mention old, TalkId matched, Place there, LineSpan lines, List<TalkKey> keys) {
    insert(
        TellingRow.in(TABLE, old.telling(), List.of(lines), there.span()),
        old.origin() == Origin.BY_HAND ? Origin.BY_HAND : Origin.KEPT,
        new Belonging(there.version(), standsFor(old), matched, LAST, old.matchedBy()),
        keys);
  }

  /** Another than the one that it is shown with where its version tells of that twice. */
  private TalkId standsFor(Mention mention) {
    return new TalkId(
        statements.number("SELECT talk AS n FROM mention WHERE id = ?", mention.id()));
  }

  /** Shows the mentions of one version with the talks that they belong to by the user's word. */
  public void settle(VersionId version) {
    var own =
        "UPDATE OR IGNORE mention SET talk = (SELECT own FROM told_as WHERE told_as.id ="
            + " mention.id) WHERE version = ?";
    statements.update(own, version.value());
    statements.update(own, version.value()); // one may have stood in another's place
    statements.update(own.replace("SELECT own", "SELECT shown"), version.value());
  }

  /** As {@link #settle(VersionId)}, in all versions that tell of a talk. */
  public void settle(TalkId talk) {
    settle(
        """
        SELECT DISTINCT version AS id FROM mention WHERE talk = ?1 OR matched = ?1
          OR matched IN (SELECT talk FROM parting WHERE becomes = ?1)
        """,
        talk.value());
  }

  /** As {@link #settle(VersionId)}, in all versions of a report. */
  public void settle(ReportId report) {
    settle("SELECT id FROM version WHERE report = ?1", report.value());
  }

  private void settle(String versions, long id) {
    statements
        .list(versions, row -> new VersionId(row.number("id")), id)
        .forEach(version -> settle(version));
  }

  private List<Mention> mentions(String condition, Object... parameters) {
    return statements.list(SELECT + condition, MentionRepository::mention, parameters);
  }

  private static Mention mention(Row row) throws SQLException {
    return new Mention(
        row.number("id"),
        row.constant(Origin.class, "origin"),
        TellingRow.read(row),
        new Mention.Where(
            new ReportId(row.number("report")),
            new VersionId(row.number("version")),
            Packed.lines(row.text("lines")),
            TellingRow.span(row)),
        row.textOrNull("event_name"),
        TieRow.read(row));
  }
}
