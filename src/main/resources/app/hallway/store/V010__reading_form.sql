-- The form of the program's reading that made the reading text and the places in it; where it is another one than the
-- program's own, the version is read again.
ALTER TABLE version ADD COLUMN reading_form INTEGER NOT NULL DEFAULT 0;
CREATE INDEX version_reading_form ON version(reading_form);
