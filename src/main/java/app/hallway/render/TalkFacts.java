package app.hallway.render;

import app.hallway.model.Speaking;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkLink;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The line under a talk's heading: its kind, who spoke, where its links lead. */
final class TalkFacts {
  private final TalkInReport told;

  TalkFacts(TalkInReport told) {
    this.told = told;
  }

  String html() {
    var out = new StringBuilder("<div class=\"facts\" data-furniture>");
    out.append(
        chip(
            "kind " + key(told.talk().kind()),
            PageWords.of("facts.kind." + key(told.talk().kind()))));
    if (told.talk().cancelled()) {
      out.append(chip("cancelled", PageWords.of("facts.cancelled")));
    }
    var speakers = speakers(told.talk().speakers());
    if (!speakers.isEmpty()) {
      out.append("<span class=\"speakers\">").append(AstralText.html(speakers)).append("</span>");
    }
    told.talk().links().stream().distinct().forEach(link -> out.append(link(link)));
    if (told.reports() > 1) {
      out.append(action("talk", PageWords.of("facts.told", told.reports())));
    }
    return out.append("</div>").toString();
  }

  private static String chip(String style, String words) {
    return "<span class=\"chip " + style + "\">" + AstralText.html(words) + "</span>";
  }

  private String link(TalkLink link) {
    var role = key(link.role());
    if (link.isExpected()) {
      return chip("expected", PageWords.of("facts.expected." + role));
    }
    return AllowedAddresses.mayLinkTo(link.url())
        ? "<a class=\"chip "
            + role
            + "\" data-action=\"link\" data-talk=\""
            + told.talk().id()
            + "\" href=\""
            + Escaping.attribute(link.url())
            + "\">"
            + PageWords.of("facts.link." + role)
            + "</a>"
        : "";
  }

  private String action(String action, String words) {
    return "<span class=\"chip\" role=\"button\" data-action=\""
        + action
        + "\" data-talk=\""
        + told.talk().id()
        + "\">"
        + words
        + "</span>";
  }

  /** "Ana Reyes and Tomasz Wilk, Lumen" where they come from one place, else each with its own. */
  static String speakers(List<Speaking> speakers) {
    List<@Nullable String> places =
        speakers.stream().map(Speaking::affiliation).distinct().collect(Collectors.toList());
    if (places.size() == 1) {
      var names = listed(speakers.stream().map(Speaking::name).toList());
      return places.getFirst() == null ? names : names + ", " + places.getFirst();
    }
    return listed(speakers.stream().map(TalkFacts::withPlace).toList());
  }

  private static String withPlace(Speaking speaking) {
    var place = Objects.requireNonNullElse(speaking.affiliation(), "");
    return place.isEmpty() ? speaking.name() : speaking.name() + " (" + place + ")";
  }

  private static String listed(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    var most = String.join(", ", names.subList(0, names.size() - 1));
    return PageWords.of("facts.and", most, names.getLast());
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
