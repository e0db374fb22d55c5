package app.hallway.library.joining;

import app.hallway.library.likeness.TalkKeys;
import app.hallway.model.ReportId;
import app.hallway.model.Suggestion;
import app.hallway.model.SuggestionId;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKey;
import app.hallway.store.Session;
import app.hallway.store.talks.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be talks and was neither taken nor declined, within one transaction. */
public final class Suggesting {
  private final Session session;

  public Suggesting(Session session) {
    this.session = session;
  }

  public List<Suggestion> of(ReportId report) {
    var suggestions = session.suggestions().in(report);
    if (suggestions.isEmpty()) {
      return List.of();
    }
    var settled = settled(report);
    var told = session.mentions().toldIn(suggestions.getFirst().version());
    return suggestions.stream()
        .filter(suggestion -> settled.add(key(suggestion)))
        .filter(suggestion -> told.stream().noneMatch(mention -> isByHandAt(mention, suggestion)))
        .toList();
  }

  /** Titles that the report's talks have, that its dismissed talks had, and that were declined. */
  private Set<TalkKey> settled(ReportId report) {
    var keys = new HashSet<TalkKey>(session.suggestions().declined(report));
    session.mentions().settledTitles(report).stream().map(TalkKeys::title).forEach(keys::add);
    return keys;
  }

  private static boolean isByHandAt(Mention mention, Suggestion suggestion) {
    return mention.origin() == Mention.Origin.BY_HAND && mention.span().overlaps(suggestion.span());
  }

  public TalkId take(SuggestionId id) {
    var suggestion = offered(id);
    var talk = session.talks().add();
    session.mentions().take(suggestion, talk, TalkKeys.of(suggestion.found()));
    return talk;
  }

  public void decline(SuggestionId id) {
    var suggestion = offered(id);
    session.suggestions().decline(suggestion.report(), key(suggestion));
  }

  public Optional<Suggestion> find(SuggestionId id) {
    return session
        .suggestions()
        .find(id)
        .filter(suggestion -> of(suggestion.report()).contains(suggestion));
  }

  private Suggestion offered(SuggestionId id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("suggestion " + id + " is not offered"));
  }

  private static TalkKey.Title key(Suggestion suggestion) {
    return TalkKeys.title(suggestion.title());
  }
}
