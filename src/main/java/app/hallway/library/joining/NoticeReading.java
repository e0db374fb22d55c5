package app.hallway.library.joining;

import app.hallway.library.likeness.TalkKeys;
import app.hallway.model.NewLink;
import app.hallway.model.Notice;
import app.hallway.model.NoticeId;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.store.Session;
import app.hallway.store.notes.NoticeRepository.Told;
import app.hallway.store.talks.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads notices as they are to be said now, within one transaction: with the talk that the user
 * made of the one they were made for, without links that are gone, and a link of a talk once.
 */
public final class NoticeReading {
  private final Session session;
  private final Map<ReportId, List<Mention>> shown = new HashMap<>();
  private final Map<ReportId, Optional<ReportSummary>> reports = new HashMap<>();
  private final Map<Address, NoticeId> first = new HashMap<>();

  private record Address(TalkId talk, String link) {}

  public NoticeReading(Session session) {
    this.session = session;
  }

  /** The newest first, seen ones too. */
  public List<Notice> all() {
    var notices =
        new TreeMap<NoticeId, Notice>((one, other) -> Long.compare(one.value(), other.value()));
    for (var told : session.notices().all()) {
      mention(told).ifPresent(mention -> add(told, mention, notices));
    }
    return List.copyOf(notices.reversed().values());
  }

  private Optional<Mention> mention(Told told) {
    return shown.computeIfAbsent(told.report(), this::told).stream()
        .filter(mention -> mention.matched().equals(told.talk()))
        .findFirst();
  }

  private List<Mention> told(ReportId report) {
    return session
        .versions()
        .current(report)
        .map(version -> session.mentions().toldIn(version))
        .orElse(List.of());
  }

  private void add(Told told, Mention mention, Map<NoticeId, Notice> notices) {
    var links = told.links().stream().filter(link -> isThere(link, mention)).toList();
    var talk = links.isEmpty() ? Optional.<Talk>empty() : session.talks().find(mention.talk());
    if (talk.isEmpty()) {
      return;
    }
    var own = links.stream().filter(link -> isFirst(link, mention, told.id())).toList();
    if (own.isEmpty()) {
      links.forEach(link -> seenTwice(told, address(link, mention), notices));
    } else {
      notices.put(told.id(), notice(told, talk.get(), own));
    }
  }

  private static boolean isThere(NewLink link, Mention mention) {
    var address = TalkKeys.address(link.url());
    return mention.links().stream().anyMatch(it -> TalkKeys.address(it.url()).equals(address));
  }

  private static Address address(NewLink link, Mention mention) {
    return new Address(mention.talk(), TalkKeys.address(link.url()));
  }

  private boolean isFirst(NewLink link, Mention mention, NoticeId notice) {
    return first.computeIfAbsent(address(link, mention), unknown -> notice).equals(notice);
  }

  /** Who saw one of two notices that tell the same has seen the other. */
  private void seenTwice(Told told, Address address, Map<NoticeId, Notice> notices) {
    var kept = first.get(address);
    if (told.seen() && kept != null) {
      notices.computeIfPresent(
          kept,
          (id, notice) ->
              new Notice(
                  id,
                  notice.talk(),
                  notice.report(),
                  notice.reportTitle(),
                  notice.links(),
                  notice.made(),
                  true));
    }
  }

  private Notice notice(Told told, Talk talk, List<NewLink> links) {
    var title =
        reports
            .computeIfAbsent(told.report(), report -> session.reports().find(report))
            .map(report -> report.metadata().title())
            .orElse("");
    return new Notice(told.id(), talk, told.report(), title, links, told.made(), told.seen());
  }
}
