package app.hallway.store.talks;

import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
import app.hallway.model.ReportId;
import app.hallway.model.SpeakerName;
import app.hallway.model.Talk;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkSummary;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.store.notes.HighlightRepository;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Talks as the user sees them. */
public final class TalkRepository {
  private final Statements statements;
  private final MentionRepository mentions;
  private final TellingRepository tellings;

  public TalkRepository(Statements statements) {
    this.statements = statements;
    this.mentions = new MentionRepository(statements);
    this.tellings = new TellingRepository(statements);
  }

  /** A talk that a report tells of, or the user, and that was not dismissed. */
  public Optional<Talk> find(TalkId talk) {
    var told = tellings.live(talk);
    return told.isEmpty() ? Optional.empty() : Optional.of(compose(told));
  }

  private Talk compose(List<SourcedTelling> told) {
    var talk = told.getFirst().talk();
    return TalkComposer.compose(told, correction(talk).orElse(null), followUp(talk));
  }

  private Optional<TalkEdit> correction(TalkId talk) {
    return statements.first(
        "SELECT * FROM correction WHERE id = ?", Correction::read, talk.value());
  }

  /** What the user means to do with a talk, whether any report tells of it or not. */
  public FollowUp followUp(TalkId talk) {
    return statements
        .first(
            "SELECT follow_up FROM talk WHERE id = ?",
            row -> row.constant(FollowUp.class, "follow_up"),
            talk.value())
        .orElse(FollowUp.NONE);
  }

  /** In the order of the page. */
  public List<TalkInReport> in(ReportId report) {
    var mine = mentions.liveOfTalksIn(report);
    var own = new OwnTellingRepository(statements).liveOfTalksIn(report);
    var told = byTalk(TellingRepository.both(own, mine));
    var marks = new HighlightRepository(statements).of(report);
    return mine.stream()
        .filter(mention -> mention.report().equals(report))
        .sorted(MentionOrder.OF_THE_PAGE)
        .map(mention -> inReport(mention, told.getOrDefault(mention.talk(), List.of()), marks))
        .toList();
  }

  /** What an older version told of talks that were not dismissed, and how the user sees them. */
  public List<TalkInReport> in(VersionId version) {
    var marks = new HighlightRepository(statements).shownIn(version);
    return mentions.toldIn(version).stream()
        .filter(mention -> !mention.span().isEmpty())
        .sorted(MentionOrder.OF_THE_PAGE)
        .map(mention -> inReport(mention, tellings.live(mention.talk()), marks))
        .toList();
  }

  /** The reports that tell of a talk, in the order that they came. */
  public List<ReportId> toldIn(TalkId talk) {
    return mentions.live(talk).stream()
        .map(Mention::report)
        .distinct()
        .sorted(Comparator.comparingLong(ReportId::value))
        .toList();
  }

  /** As {@link #toldIn}, of a talk that may have been dismissed. */
  public List<ReportId> tellers(TalkId talk) {
    return mentions.seen(talk).stream()
        .map(Mention::report)
        .distinct()
        .sorted(Comparator.comparingLong(ReportId::value))
        .toList();
  }

  /** The talks that any version of a report told of, dismissed ones too. */
  public Set<TalkId> everToldIn(ReportId report) {
    return Set.copyOf(
        statements.list(
            """
            SELECT DISTINCT shown FROM told_as JOIN version ON version.id = told_as.version
            WHERE version.report = ?
            """,
            row -> new TalkId(row.number("shown")),
            report.value()));
  }

  private TalkInReport inReport(Mention mention, List<SourcedTelling> told, List<Highlight> marks) {
    return new TalkInReport(
        compose(told.isEmpty() ? List.of(mention) : told),
        mention.lines().getFirst(),
        mention.span(),
        marks.stream().filter(mark -> marksWhole(mark, mention.talk())).findFirst().orElse(null),
        notes(mention.talk()),
        (int) marks.stream().filter(mark -> liesIn(mark, mention.span())).count(),
        reports(told),
        mention.evidence(),
        mention.confidence());
  }

  private static int reports(List<SourcedTelling> told) {
    return (int) mentions(told).map(Mention::report).distinct().count();
  }

  private static Stream<Mention> mentions(List<SourcedTelling> told) {
    return told.stream().filter(Mention.class::isInstance).map(Mention.class::cast);
  }

  private static boolean marksWhole(Highlight mark, TalkId talk) {
    return mark.wholeTalk() && talk.equals(mark.talk());
  }

  private static boolean liesIn(Highlight mark, TextSpan span) {
    return !mark.wholeTalk() && mark.placement().span().filter(span::overlaps).isPresent();
  }

  private int notes(TalkId talk) {
    return (int)
        statements.number(
            "SELECT count(*) AS n FROM note WHERE talk = ? AND binned IS NULL", talk.value());
  }

  /**
   * When the version came that was the first to tell of each talk, or when the user told of it,
   * whatever was joined with it or split off from it since.
   */
  public Map<TalkId, Instant> firstToldAt() {
    var first = new HashMap<TalkId, Instant>();
    statements
        .list(
            """
            SELECT talk, min(version.id), version.imported FROM (
              SELECT matched AS talk, version FROM mention
              UNION ALL SELECT own, version FROM told_as) AS telling
            JOIN version ON version.id = telling.version
            WHERE talk IS NOT NULL GROUP BY talk
            """,
            row -> Map.entry(new TalkId(row.number("talk")), row.instant("imported")))
        .forEach(told -> first.put(told.getKey(), told.getValue()));
    map(
            "SELECT talk AS id, min(made) AS made FROM telling GROUP BY talk",
            "id",
            row -> row.instant("made"))
        .forEach((talk, made) -> first.merge(talk, made, TalkRepository::earlier));
    return first;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /**
   * In the order of the page where the filter names a report, else those of a report together; last
   * those that no report tells of.
   */
  public List<TalkSummary> list(TalkFilter filter) {
    var summaries = new Summaries();
    var event =
        filter.event() == null ? null : new EventRepository(statements).shown(filter.event());
    var names = names(filter);
    return byTalk(tellings.live()).values().stream()
        .map(told -> new Listed(told, placed(filter, told)))
        .filter(listed -> filter.report() == null || listed.at() != null)
        .sorted(Listed.IN_ORDER)
        .map(listed -> summaries.of(listed.told()))
        .filter(talk -> event == null || event.equals(talk.talk().event()))
        .filter(talk -> filter.followUp() == null || filter.followUp() == talk.talk().followUp())
        .filter(talk -> !filter.highlightedOnly() || talk.highlighted())
        .filter(talk -> names.isEmpty() || isBy(names, talk.talk()))
        .toList();
  }

  /**
   * All that is told of a talk.
   *
   * @param at the mention that it stands for in a list, or null where no report tells of it
   */
  private record Listed(List<SourcedTelling> told, @Nullable Mention at) {
    static final Comparator<Listed> IN_ORDER =
        Comparator.comparing(Listed::at, Comparator.nullsLast(MentionOrder.OF_ALL_PAGES))
            .thenComparingLong(listed -> listed.told().getFirst().talk().value());
  }

  /** What is needed of all talks to list each. */
  private final class Summaries {
    private final Map<TalkId, TalkEdit> corrections = corrections();
    private final Map<TalkId, FollowUp> followUps = followUps();
    private final Map<TalkId, Integer> notes = noteCounts();
    private final Set<TalkId> highlighted = highlighted();
    private final Map<ReportId, String> titles = reportTitles();

    TalkSummary of(List<SourcedTelling> told) {
      var id = told.getFirst().talk();
      var first = mentions(told).min(MentionOrder.OF_ALL_PAGES).map(Mention::report).orElse(null);
      return new TalkSummary(
          TalkComposer.compose(
              told, corrections.get(id), followUps.getOrDefault(id, FollowUp.NONE)),
          first,
          first == null ? "" : titles.getOrDefault(first, ""),
          reports(told),
          notes.getOrDefault(id, 0),
          highlighted.contains(id));
    }
  }

  private List<SpeakerName> names(TalkFilter filter) {
    return filter.speaker() == null
        ? List.of()
        : new SpeakerRepository(statements).namesOf(filter.speaker());
  }

  private static boolean isBy(List<SpeakerName> names, Talk talk) {
    return talk.speakers().stream().map(SpeakerName::of).anyMatch(names::contains);
  }

  private static @Nullable Mention placed(TalkFilter filter, List<SourcedTelling> told) {
    return mentions(told)
        .filter(mention -> filter.report() == null || mention.report().equals(filter.report()))
        .min(MentionOrder.OF_ALL_PAGES)
        .orElse(null);
  }

  private static Map<TalkId, List<SourcedTelling>> byTalk(List<SourcedTelling> told) {
    return told.stream()
        .collect(
            Collectors.groupingBy(SourcedTelling::talk, LinkedHashMap::new, Collectors.toList()));
  }

  private Map<TalkId, TalkEdit> corrections() {
    return map("SELECT * FROM correction", "id", Correction::read);
  }

  private Map<TalkId, FollowUp> followUps() {
    return map(
        "SELECT id, follow_up FROM talk WHERE follow_up <> 'NONE'",
        "id",
        row -> row.constant(FollowUp.class, "follow_up"));
  }

  /** When the user said what they mean to do with talks, or did. */
  public Map<TalkId, Instant> followedUp() {
    return map(
        "SELECT id, followed_up FROM talk WHERE followed_up IS NOT NULL",
        "id",
        row -> row.instant("followed_up"));
  }

  private Map<TalkId, Integer> noteCounts() {
    return map(
        """
        SELECT talk AS id, count(*) AS n FROM note
        WHERE talk IS NOT NULL AND binned IS NULL GROUP BY talk
        """,
        "id",
        row -> row.count("n"));
  }

  private Set<TalkId> highlighted() {
    return Map.copyOf(
            map(
                "SELECT DISTINCT talk AS id FROM live_highlight WHERE whole_talk",
                "id",
                row -> true))
        .keySet();
  }

  private Map<ReportId, String> reportTitles() {
    return statements
        .list(
            "SELECT report, title FROM version WHERE id IN (SELECT current_version FROM report)",
            row -> Map.entry(new ReportId(row.number("report")), row.text("title")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private <T> Map<TalkId, T> map(String sql, String id, Row.Reader<T> value) {
    return statements
        .list(sql, row -> Map.entry(new TalkId(row.number(id)), value.read(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A talk that nobody tells of yet. */
  public TalkId add() {
    return new TalkId(statements.insert("INSERT INTO talk DEFAULT VALUES RETURNING id"));
  }

  /** Lays a correction over those made before. */
  public void correct(TalkId talk, TalkEdit edit) {
    var kind = edit.kind();
    var speakers = edit.speakers();
    var links = edit.links();
    statements.update(
        """
        INSERT INTO correction (id, title, kind, day, speakers, links) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET title = coalesce(excluded.title, title),
          kind = coalesce(excluded.kind, kind), day = coalesce(excluded.day, day),
          speakers = coalesce(excluded.speakers, speakers),
          links = coalesce(excluded.links, links)
        """,
        talk.value(),
        edit.title(),
        kind,
        edit.day(),
        speakers == null ? null : Packed.speakers(speakers),
        links == null ? null : Packed.links(links));
  }

  /** Corrects title and kind where the user did not. */
  public void correctWhereSilent(TalkId talk, String title, TalkKind kind) {
    statements.update(
        """
        INSERT INTO correction (id, title, kind) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET title = coalesce(title, excluded.title),
          kind = coalesce(kind, excluded.kind)
        """,
        talk.value(),
        title,
        kind);
  }

  public void dismiss(TalkId talk) {
    statements.update("UPDATE talk SET dismissed = 1 WHERE id = ?", talk.value());
  }

  /** It is a talk after all. */
  public void readmit(TalkId talk) {
    statements.update("UPDATE talk SET dismissed = 0 WHERE id = ? AND dismissed", talk.value());
  }

  public void followUp(TalkId talk, FollowUp followUp, Instant now) {
    statements.update(
        "UPDATE talk SET follow_up = ?1, followed_up = ?2 WHERE id = ?3 AND follow_up <> ?1",
        followUp,
        now,
        talk.value());
  }

  /** Whether the user means to do something about a talk of a report, or did. */
  public boolean isAnyFollowedUp(ReportId report) {
    return statements.number(
            """
            SELECT EXISTS (SELECT 1 FROM live_mention JOIN talk ON talk.id = live_mention.talk
              WHERE live_mention.report = ? AND talk.follow_up <> 'NONE') AS n
            """,
            report.value())
        != 0;
  }

  /** Whether the user said or wrote anything about it. */
  public boolean isCaredFor(TalkId talk) {
    return statements.number(
            """
            SELECT EXISTS (SELECT 1 FROM note WHERE talk = ?1 AND binned IS NULL)
              OR EXISTS (SELECT 1 FROM highlight WHERE talk = ?1 AND binned IS NULL)
              OR EXISTS (SELECT 1 FROM correction WHERE id = ?1)
              OR EXISTS (SELECT 1 FROM tag WHERE talk = ?1)
              OR EXISTS (SELECT 1 FROM talk WHERE joined = ?1)
              OR EXISTS (SELECT 1 FROM parting WHERE talk = ?1 OR becomes = ?1)
              OR EXISTS (SELECT 1 FROM talk WHERE id = ?1 AND follow_up <> 'NONE') AS n
            """,
            talk.value())
        != 0;
  }
}
