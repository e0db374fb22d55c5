package app.hallway.library.speakers;

import app.hallway.model.ReportId;
import app.hallway.model.ReportMetadata;
import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerPage;
import app.hallway.model.SpeakerPage.Given;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkSummary;
import app.hallway.store.Session;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers all that there is to a speaker, within one transaction. */
public final class SpeakerPages {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Comparator<Given> NEWEST_FIRST =
      Comparator.comparing(Given::year, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
          .thenComparingLong(given -> given.talk().talk().id().value());

  private final Session session;
  private final AlikeNames alike;

  public SpeakerPages(Session session, AlikeNames alike) {
    this.session = session;
    this.alike = alike;
  }

  public Optional<SpeakerPage> of(SpeakerName name) {
    var index = new SpeakerIndex(session);
    return index.find(name).map(speaker -> page(speaker, index));
  }

  private SpeakerPage page(Speaker speaker, SpeakerIndex index) {
    var names = new HashSet<>(speaker.otherNames());
    names.add(speaker.name());
    return new SpeakerPage(
        speaker,
        session.talks().list(TalkFilter.ALL.withSpeaker(speaker.name())).stream()
            .map(talk -> given(talk, names))
            .sorted(NEWEST_FIRST)
            .toList(),
        new LikelySpeakers(index, session.speakers().partings(), alike).of(speaker));
  }

  private Given given(TalkSummary talk, Set<SpeakerName> names) {
    var as =
        talk.talk().speakers().stream()
            .filter(speaking -> names.contains(SpeakerName.of(speaking)))
            .findFirst()
            .orElseThrow();
    return new Given(talk, as, year(talk.talk().event(), talk.report()));
  }

  private @Nullable Integer year(@Nullable String event, @Nullable ReportId report) {
    var inName = event == null ? null : YEAR.matcher(event);
    return inName != null && inName.find()
        ? Integer.valueOf(inName.group())
        : Optional.ofNullable(report)
            .flatMap(session.reports()::find)
            .map(summary -> year(summary.metadata()))
            .filter(year -> year > 0)
            .orElse(null);
  }

  private static int year(ReportMetadata report) {
    return report.date() == null ? 0 : report.date().getYear();
  }
}
