-- What is told of a talk by no report: the user heard it and wrote that down. So a talk may be there that no report
-- tells of. talk is the one that the program took it for; the user may have joined that with another.
-- join_reason: why it was matched with a talk that others told of; NULL where it was the first.
CREATE TABLE telling (
  id INTEGER PRIMARY KEY,
  talk INTEGER NOT NULL REFERENCES talk(id),
  event INTEGER NOT NULL REFERENCES event(id),
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  day TEXT,
  speakers TEXT NOT NULL,
  links TEXT NOT NULL,
  evidence TEXT NOT NULL,
  confidence REAL NOT NULL,
  join_reason TEXT,
  join_detail TEXT,
  made INTEGER NOT NULL,
  binned INTEGER
) STRICT;
CREATE INDEX telling_talk ON telling(talk);
CREATE INDEX telling_event ON telling(event);

-- As mention_key.
CREATE TABLE telling_key (
  key TEXT NOT NULL,
  telling INTEGER NOT NULL REFERENCES telling(id) ON DELETE CASCADE,
  PRIMARY KEY (key, telling)
) STRICT, WITHOUT ROWID;
CREATE INDEX telling_key_telling ON telling_key(telling);

-- Those that are seen, with the talk that each is shown with.
CREATE VIEW live_telling AS
  SELECT telling.*, shown.id AS shown FROM telling
  JOIN talk AS own ON own.id = telling.talk
  JOIN talk AS shown ON shown.id = coalesce(own.joined, own.id)
  WHERE telling.binned IS NULL AND NOT shown.dismissed;

CREATE VIEW live_talk AS
  SELECT talk AS id FROM live_mention UNION SELECT shown FROM live_telling;

DROP VIEW live_note;
CREATE VIEW live_note AS
  SELECT note.* FROM note
  WHERE note.binned IS NULL
    AND (note.report IN (SELECT id FROM live_report)
      OR note.highlight IN (SELECT id FROM live_highlight)
      OR EXISTS (
        SELECT 1 FROM mention
        JOIN live_report ON live_report.current_version = mention.version
        WHERE mention.talk = note.talk)
      OR EXISTS (SELECT 1 FROM telling WHERE telling.talk = note.talk AND telling.binned IS NULL)
      OR EXISTS (
        SELECT 1 FROM talk JOIN telling ON telling.talk = talk.id AND telling.binned IS NULL
        WHERE talk.joined = note.talk));
