-- By what a report is known again that comes from elsewhere.

-- Where reports came from; a file that has not changed since brings nothing.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  report INTEGER NOT NULL REFERENCES report(id),
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX source_report ON source(report);
INSERT INTO source (path, report, sha256)
  SELECT source_path, report.id, sha256 FROM report
  JOIN version ON version.id = current_version
  WHERE source_path IS NOT NULL GROUP BY source_path;

-- What was imported as a version of its report is another one: the user said so.
CREATE TABLE apart (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL UNIQUE REFERENCES version(id),
  becomes INTEGER NOT NULL REFERENCES report(id)
) STRICT;
CREATE INDEX apart_becomes ON apart(becomes);

-- Some runs of words of a report's texts, as numbers; derived, and filled in where it is missing.
CREATE TABLE likeness (
  run INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES report(id),
  PRIMARY KEY (run, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX likeness_report ON likeness(report);
