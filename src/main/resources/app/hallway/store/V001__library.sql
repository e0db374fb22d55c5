-- The library, first form.
--
-- What a version's bytes read as (version_text, mention, mention_key, words) is derived and can be rebuilt.
-- Times are milliseconds since 1970. Lists are packed: a line a record, tabs between its fields.
-- Tables that the user changes are journaled by the program (step, change): every one has an INTEGER PRIMARY KEY id.

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- A report is seen while it has a current version and is not binned. Undoing an import takes the version away.
CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  url_key TEXT,
  source_path TEXT,
  current_version INTEGER REFERENCES version(id) DEFERRABLE INITIALLY DEFERRED,
  chosen_event INTEGER REFERENCES event(id),
  imported INTEGER NOT NULL,
  binned INTEGER
) STRICT;
CREATE INDEX report_url_key ON report(url_key) WHERE url_key IS NOT NULL;
CREATE INDEX report_source_path ON report(source_path) WHERE source_path IS NOT NULL;

-- Kept for ever.
CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report(id),
  number INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  format TEXT NOT NULL,
  source_name TEXT NOT NULL,
  imported INTEGER NOT NULL,
  title TEXT NOT NULL,
  authors TEXT NOT NULL,
  published TEXT,
  description TEXT,
  canonical_url TEXT,
  event INTEGER REFERENCES event(id),
  warnings TEXT NOT NULL,
  warning_count INTEGER NOT NULL,
  UNIQUE (report, number)
) STRICT;
CREATE INDEX version_sha256 ON version(sha256);

-- source: the imported bytes; markdown: UTF-8. Both deflated. reading_text: every offset counts in it.
CREATE TABLE version_text (
  version INTEGER PRIMARY KEY REFERENCES version(id),
  source BLOB NOT NULL,
  markdown BLOB NOT NULL,
  reading_text TEXT NOT NULL
) STRICT;

CREATE TABLE version_tag (
  version INTEGER NOT NULL REFERENCES version(id),
  position INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_tag_tag ON version_tag(tag);

CREATE TABLE picture (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE version_picture (
  version INTEGER NOT NULL REFERENCES version(id),
  reference TEXT NOT NULL,
  picture INTEGER NOT NULL REFERENCES picture(id),
  PRIMARY KEY (version, reference)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_picture_picture ON version_picture(picture);

-- What a talk is lies in its mentions and its correction; this row is only its identity and what the user means to do.
CREATE TABLE talk (
  id INTEGER PRIMARY KEY,
  follow_up TEXT NOT NULL DEFAULT 'NONE',
  followed_up INTEGER,
  dismissed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The user's words about a talk; its id is the talk's. NULL leaves what was detected.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY REFERENCES talk(id),
  title TEXT,
  kind TEXT,
  day TEXT,
  speakers TEXT,
  links TEXT
) STRICT;

-- origin: DETECTED in this version, BY_HAND said by the user, KEPT from an older version because the user cares about the talk.
CREATE TABLE mention (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version(id),
  talk INTEGER NOT NULL REFERENCES talk(id),
  position INTEGER NOT NULL,
  origin TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  day TEXT,
  speakers TEXT NOT NULL,
  links TEXT NOT NULL,
  lines TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  confidence REAL NOT NULL,
  UNIQUE (version, talk)
) STRICT;
CREATE INDEX mention_talk ON mention(talk);

-- By what a talk is known again: its links' canonical forms, its title, its speakers.
CREATE TABLE mention_key (
  key TEXT NOT NULL,
  mention INTEGER NOT NULL REFERENCES mention(id) ON DELETE CASCADE,
  PRIMARY KEY (key, mention)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_key_mention ON mention_key(mention);

CREATE TABLE highlight (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report(id),
  version INTEGER NOT NULL REFERENCES version(id),
  talk INTEGER REFERENCES talk(id),
  whole_talk INTEGER NOT NULL,
  colour TEXT NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  trail TEXT NOT NULL,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  binned INTEGER
) STRICT;
CREATE INDEX highlight_report ON highlight(report);
CREATE INDEX highlight_talk ON highlight(talk) WHERE talk IS NOT NULL;

-- Where a highlight is in one version.
CREATE TABLE placement (
  id INTEGER PRIMARY KEY,
  highlight INTEGER NOT NULL REFERENCES highlight(id) ON DELETE CASCADE,
  version INTEGER NOT NULL REFERENCES version(id),
  state TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  candidates TEXT NOT NULL DEFAULT '',
  UNIQUE (highlight, version)
) STRICT;

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  talk INTEGER REFERENCES talk(id),
  report INTEGER REFERENCES report(id),
  highlight INTEGER REFERENCES highlight(id),
  kind TEXT NOT NULL,
  markdown TEXT NOT NULL,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  binned INTEGER,
  CHECK ((talk IS NOT NULL) + (report IS NOT NULL) + (highlight IS NOT NULL) = 1)
) STRICT;
CREATE INDEX note_talk ON note(talk) WHERE talk IS NOT NULL;
CREATE INDEX note_report ON note(report) WHERE report IS NOT NULL;
CREATE INDEX note_highlight ON note(highlight) WHERE highlight IS NOT NULL;

CREATE TABLE report_tag (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report(id),
  tag TEXT NOT NULL
) STRICT;
CREATE INDEX report_tag_report ON report_tag(report);
CREATE INDEX report_tag_tag ON report_tag(tag);

CREATE TABLE reading (
  report INTEGER PRIMARY KEY REFERENCES report(id),
  is_read INTEGER NOT NULL DEFAULT 0,
  position_offset INTEGER,
  position_fraction REAL
) STRICT;

-- What the user did, and the rows that it changed as JSON objects; NULL where there was or is no row.
-- A step may be done in several turns (transactions): a note as it is typed, an import in batches.
CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  subject TEXT NOT NULL,
  made INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE,
  turn INTEGER NOT NULL,
  entity TEXT NOT NULL,
  row INTEGER NOT NULL,
  before TEXT,
  after TEXT,
  UNIQUE (step, entity, row)
) STRICT;

CREATE VIEW live_report AS
  SELECT * FROM report WHERE binned IS NULL AND current_version IS NOT NULL;

CREATE VIEW live_mention AS
  SELECT mention.*, report.id AS report
  FROM report
  JOIN mention ON mention.version = report.current_version
  JOIN talk ON talk.id = mention.talk
  WHERE report.binned IS NULL AND NOT talk.dismissed;

CREATE VIEW live_highlight AS
  SELECT highlight.* FROM highlight
  JOIN live_report ON live_report.id = highlight.report
  WHERE highlight.binned IS NULL;

-- A note lives while what it is about lives; one about a talk also where the talk was dismissed, for it must not be lost.
CREATE VIEW live_note AS
  SELECT note.* FROM note
  WHERE note.binned IS NULL
    AND (note.report IN (SELECT id FROM live_report)
      OR note.highlight IN (SELECT id FROM live_highlight)
      OR EXISTS (
        SELECT 1 FROM mention
        JOIN live_report ON live_report.current_version = mention.version
        WHERE mention.talk = note.talk));

-- One row a report, talk, note or highlight; rowid = id * 4 + kind in that order.
CREATE VIRTUAL TABLE words USING fts5(
  title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
