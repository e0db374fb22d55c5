package app.hallway.cli.json;

import app.hallway.library.wording.Wording;
import app.hallway.model.Join;
import app.hallway.model.JoinCandidate;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkLink;
import app.hallway.model.TalkMention;
import app.hallway.model.TalkPage;
import app.hallway.model.TalkSummary;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A talk: in a list, and with all that is told of it. */
public final class TalkJson {
  private TalkJson() {}

  public static void summary(JsonFields json, TalkSummary summary) {
    json.number("id", summary.talk().id().value());
    about(json, summary.talk());
    json.id("report", summary.report() == null ? null : summary.report().value());
    json.text("reportTitle", summary.reportTitle());
    json.number("reports", summary.reports());
    json.number("notes", summary.notes());
    json.flag("highlighted", summary.highlighted());
  }

  public static void page(JsonFields json, TalkPage page) {
    json.number("id", page.talk().id().value());
    about(json, page.talk());
    json.objects("mentions", TalkJson::mention, page.mentions());
    json.numbers("notes", page.notes().stream().mapToLong(note -> note.id().value()));
    json.flag("writtenDown", !page.own().isEmpty());
    json.texts("tags", page.tags());
    json.objects("candidates", TalkJson::candidate, page.candidates());
  }

  private static void about(JsonFields json, Talk talk) {
    json.text("title", talk.title());
    json.word("kind", talk.kind());
    json.objects("speakers", TalkJson::speaking, talk.speakers());
    json.text("day", talk.day());
    json.text("event", talk.event());
    json.object("links", TalkJson::links, talk.links());
    json.word("followUp", talk.followUp());
    json.flag("cancelled", talk.cancelled());
  }

  private static void mention(JsonFields json, TalkMention mention) {
    json.number("report", mention.report().id().value());
    json.text("reportTitle", mention.report().metadata().title());
    json.text("title", mention.title());
    json.number("line", mention.lines().first());
    json.number("endLine", mention.lines().last());
    json.span(mention.span());
    json.objects("speakers", TalkJson::speaking, mention.speakers());
    json.object("links", TalkJson::links, mention.links());
    json.numbers("highlights", mention.highlights().stream().mapToLong(mark -> mark.id().value()));
    joined(json, mention.join());
  }

  private static void joined(JsonFields json, @Nullable Join join) {
    if (join == null) {
      json.nothing("join");
    } else {
      json.object("join", TalkJson::join, join);
    }
  }

  private static void join(JsonFields json, Join join) {
    json.word("reason", join.reason());
    json.text("detail", join.detail());
    json.text("message", Wording.join(join));
  }

  private static void candidate(JsonFields json, JoinCandidate candidate) {
    var talk = candidate.talk().talk();
    json.number("talk", talk.id().value());
    json.text("title", talk.title());
    json.word("likeness", candidate.likeness());
    json.text("detail", candidate.detail());
    json.text("message", Wording.likeness(candidate));
  }

  static void speaking(JsonFields json, Speaking speaker) {
    json.text("name", speaker.name());
    json.text("affiliation", speaker.affiliation());
  }

  /** The first link of each role; one that is only promised has no address yet. */
  static void links(JsonFields json, List<TalkLink> links) {
    var written = new HashSet<>();
    for (var link : links) {
      if (!link.isExpected() && written.add(link.role())) {
        json.text(ConstantName.of(link.role()), link.url());
      }
    }
  }
}
