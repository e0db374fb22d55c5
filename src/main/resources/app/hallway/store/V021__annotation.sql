-- What came of annotations of other programs, so that each comes once. key: its own id, else a digest of it; of a note on
-- one, a digest of its words. highlight, note: what it is here; NULL where that is gone for good, or is told by another row.
CREATE TABLE taken (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  highlight INTEGER REFERENCES highlight(id),
  note INTEGER REFERENCES note(id)
) STRICT;
CREATE INDEX taken_highlight ON taken(highlight) WHERE highlight IS NOT NULL;
CREATE INDEX taken_note ON taken(note) WHERE note IS NOT NULL;

-- Annotations that wait for their report. source: by what that is known, a line each. annotation: JSON, as it is exported.
CREATE TABLE waiting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  annotation TEXT NOT NULL,
  arrived INTEGER NOT NULL
) STRICT;
