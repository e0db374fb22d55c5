package app.hallway.library.joining;

import app.hallway.library.likeness.TalkKeys;
import app.hallway.model.FollowUp;
import app.hallway.model.LinkRole;
import app.hallway.model.NewLink;
import app.hallway.model.NoticeId;
import app.hallway.model.ReportId;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.model.TalkLink;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import app.hallway.store.notes.NoticeRepository.Told;
import app.hallway.store.talks.Mention;
import app.hallway.store.talks.SourcedTelling;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a notice of the links that a version brings for a talk which the user means to watch. A
 * link is told once of a talk: never again where the same version comes again, where another report
 * has it too, or where the talk was joined or split since. Within one transaction.
 */
public final class Announcing {
  private static final Set<LinkRole> NEWS =
      Set.of(LinkRole.VIDEO, LinkRole.SLIDES, LinkRole.SCHEDULE);

  private final Session session;
  private final Instant now;

  public Announcing(Session session, Instant now) {
    this.session = session;
    this.now = now;
  }

  /** To be called when the version is there, and what was shown before it is still shown. */
  public List<NoticeId> announce(ReportId report, VersionId version) {
    return session.mentions().toldIn(version).stream()
        .filter(mention -> session.talks().followUp(mention.talk()) == FollowUp.TO_WATCH)
        .collect(Collectors.groupingBy(Mention::talk, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(told -> announce(report, version, told.getKey(), told.getValue()).stream())
        .toList();
  }

  private Optional<NoticeId> announce(
      ReportId report, VersionId version, TalkId talk, List<Mention> told) {
    var before = before(report, version, talk);
    var news = news(told, before);
    return news.isEmpty()
        ? Optional.empty()
        : Optional.of(
            session.notices().add(report, told.getFirst().matched(), expected(news, before), now));
  }

  /**
   * As {@link #announce}, of what others told of a talk that came to be the same.
   *
   * @param mention what shows them to be the same
   */
  Optional<NoticeId> announceJoined(
      Mention mention, List<SourcedTelling> before, List<SourcedTelling> others) {
    var links = Stream.concat(links(before), ownLinks(before.getFirst().talk()).stream()).toList();
    var known = addresses(links);
    var notices = session.notices().all();
    var news =
        links(others)
            .filter(Announcing::isNews)
            .filter(link -> known.add(TalkKeys.address(link.url())))
            .filter(link -> !isTold(link, mention, notices))
            .toList();
    return news.isEmpty()
        ? Optional.empty()
        : Optional.of(
            session.notices().add(mention.report(), mention.matched(), expected(news, links), now));
  }

  private static Stream<TalkLink> links(List<? extends SourcedTelling> tellings) {
    return tellings.stream().flatMap(told -> told.links().stream());
  }

  private List<TalkLink> ownLinks(TalkId talk) {
    return session.talks().find(talk).map(Talk::links).orElse(List.of());
  }

  private static Set<String> addresses(List<TalkLink> links) {
    return links.stream().map(link -> TalkKeys.address(link.url())).collect(Collectors.toSet());
  }

  private static boolean isNews(TalkLink link) {
    return NEWS.contains(link.role()) && !link.isExpected();
  }

  /** The links that the talk has without the version, the user's own among them. */
  private List<TalkLink> before(ReportId report, VersionId version, TalkId talk) {
    var shown = session.mentions().all(talk);
    var mentions = shown.isEmpty() ? lastTold(report, version, talk) : shown;
    return Stream.concat(links(mentions), ownLinks(talk).stream()).toList();
  }

  /** What the report told of a talk before it was thrown away. */
  private List<Mention> lastTold(ReportId report, VersionId version, TalkId talk) {
    return session
        .reports()
        .lastVersion(report)
        .filter(last -> !last.equals(version))
        .map(last -> session.mentions().toldIn(last))
        .orElse(List.of())
        .stream()
        .filter(mention -> mention.talk().equals(talk))
        .toList();
  }

  private List<TalkLink> news(List<Mention> told, List<TalkLink> before) {
    var known = addresses(before);
    var notices = session.notices().all();
    return told.stream()
        .flatMap(
            mention ->
                mention.links().stream()
                    .filter(Announcing::isNews)
                    .filter(link -> known.add(TalkKeys.address(link.url())))
                    .filter(link -> !isTold(link, mention, notices)))
        .toList();
  }

  private boolean isTold(TalkLink link, Mention mention, List<Told> notices) {
    return notices.stream()
        .filter(notice -> tells(notice, TalkKeys.address(link.url())))
        .anyMatch(
            notice ->
                notice.talk().equals(mention.matched()) || shown(notice).contains(mention.talk()));
  }

  private static boolean tells(Told notice, String address) {
    return notice.links().stream().anyMatch(link -> TalkKeys.address(link.url()).equals(address));
  }

  /** The talk that a notice is about by now. */
  private Set<TalkId> shown(Told notice) {
    return session
        .reports()
        .lastVersion(notice.report())
        .map(session.mentions()::in)
        .orElse(List.of())
        .stream()
        .filter(mention -> mention.matched().equals(notice.talk()))
        .map(Mention::talk)
        .collect(Collectors.toSet());
  }

  private static List<NewLink> expected(List<TalkLink> news, List<TalkLink> before) {
    var promised =
        before.stream()
            .filter(TalkLink::isExpected)
            .map(TalkLink::role)
            .collect(Collectors.toSet());
    return news.stream()
        .map(link -> new NewLink(link.role(), link.url(), promised.contains(link.role())))
        .toList();
  }
}
