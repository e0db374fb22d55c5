package app.hallway.cli.json;

import app.hallway.library.wording.Wording;
import app.hallway.model.NewLink;
import app.hallway.model.Notice;
import app.hallway.model.QueuedTalk;

/** Talks to come back to, and what came for them. */
public final class FollowUpJson {
  private FollowUpJson() {}

  public static void queued(JsonFields json, QueuedTalk queued) {
    TalkJson.summary(json, queued.summary());
    json.text("since", queued.since());
    json.word("recording", queued.recording());
    json.numbers("notices", queued.notices().stream().mapToLong(notice -> notice.id().value()));
  }

  public static void notice(JsonFields json, Notice notice) {
    json.number("id", notice.id().value());
    json.number("talk", notice.talk().id().value());
    json.text("talkTitle", notice.talk().title());
    json.number("report", notice.report().value());
    json.text("reportTitle", notice.reportTitle());
    json.text("message", Wording.notice(notice));
    json.objects("links", FollowUpJson::link, notice.links());
    json.text("made", notice.made());
    json.flag("seen", notice.seen());
  }

  private static void link(JsonFields json, NewLink link) {
    json.word("role", link.role());
    json.text("url", link.url());
    json.flag("expected", link.expected());
  }
}
