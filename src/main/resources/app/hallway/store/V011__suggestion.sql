-- What may be a talk in one version, though less likely so than not: derived, and counted nowhere.
CREATE TABLE suggestion (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version(id),
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  day TEXT,
  speakers TEXT NOT NULL,
  links TEXT NOT NULL,
  lines TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  confidence REAL NOT NULL
) STRICT;
CREATE INDEX suggestion_version ON suggestion(version);

-- What is no talk of a report, whatever is detected later: the user said so. key: the title's, as in mention_key.
CREATE TABLE declined (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report(id),
  key TEXT NOT NULL,
  UNIQUE (report, key)
) STRICT;
