-- The user's tags, whatever they are of: a report, a talk, a note or a highlight.
CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  report INTEGER REFERENCES report(id),
  talk INTEGER REFERENCES talk(id),
  note INTEGER REFERENCES note(id),
  highlight INTEGER REFERENCES highlight(id),
  tag TEXT NOT NULL,
  CHECK ((report IS NOT NULL) + (talk IS NOT NULL) + (note IS NOT NULL) + (highlight IS NOT NULL) = 1)
) STRICT;
INSERT INTO tag (id, report, tag) SELECT id, report, tag FROM report_tag;
CREATE INDEX tag_report ON tag(report) WHERE report IS NOT NULL;
CREATE INDEX tag_talk ON tag(talk) WHERE talk IS NOT NULL;
CREATE INDEX tag_note ON tag(note) WHERE note IS NOT NULL;
CREATE INDEX tag_highlight ON tag(highlight) WHERE highlight IS NOT NULL;
CREATE INDEX tag_tag ON tag(tag);

-- What steps of undo remember of them.
UPDATE change SET before = json_object('id', before ->> '$.id', 'report', before ->> '$.report',
    'talk', NULL, 'note', NULL, 'highlight', NULL, 'tag', before ->> '$.tag')
  WHERE entity = 'report_tag' AND before IS NOT NULL;
UPDATE change SET after = json_object('id', after ->> '$.id', 'report', after ->> '$.report',
    'talk', NULL, 'note', NULL, 'highlight', NULL, 'tag', after ->> '$.tag')
  WHERE entity = 'report_tag' AND after IS NOT NULL;
UPDATE change SET entity = 'tag' WHERE entity = 'report_tag';

DROP TABLE report_tag;
CREATE VIEW report_tag AS SELECT id, report, tag FROM tag WHERE report IS NOT NULL;
