-- Which version of a report the user knows, and which one the reading position counts in.
ALTER TABLE reading ADD COLUMN seen_version INTEGER REFERENCES version(id);
ALTER TABLE reading ADD COLUMN position_version INTEGER REFERENCES version(id);
UPDATE reading SET
  seen_version = iif(is_read,
    (SELECT current_version FROM report WHERE report.id = reading.report), NULL),
  position_version = iif(position_offset IS NULL, NULL,
    (SELECT current_version FROM report WHERE report.id = reading.report));
