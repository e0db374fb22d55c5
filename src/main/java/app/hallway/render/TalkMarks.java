package app.hallway.render;

import app.hallway.model.TalkInReport;

/** What stands in the margin beside a talk: the star that highlights it, the pencil for a note. */
final class TalkMarks {
  private TalkMarks() {}

  static String html(TalkInReport told) {
    var id = told.talk().id().toString();
    var notes = told.notes() == 0 ? "" : Integer.toString(told.notes());
    return "<span class=\"marks\" data-furniture>"
        + mark("star", id, PageWords.of("marks.star"), "")
        + mark("pencil", id, PageWords.of("marks.note"), notes)
        + "</span>";
  }

  private static String mark(String look, String id, String tip, String count) {
    var action = look.equals("star") ? "star" : "note";
    return "<span class=\"mark "
        + look
        + "\" role=\"button\" data-action=\""
        + action
        + "\" data-talk=\""
        + id
        + "\" title=\""
        + tip
        + "\"><i></i><b>"
        + count
        + "</b></span>";
  }
}
