-- Folders whose reports come in by themselves, and in what state their files were looked at last.
CREATE TABLE watched (
  id INTEGER PRIMARY KEY,
  folder TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE looked_at (
  folder INTEGER NOT NULL REFERENCES watched(id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  PRIMARY KEY (folder, path)
) STRICT, WITHOUT ROWID;
