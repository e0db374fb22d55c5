-- Which names of speakers are one person's, and which are not: the user said so. Names stand here as the program compares
-- them (NFC, single spaces), whether a report tells of them at the moment or not, so that later imports find them.

-- Every name of a person who has several, the shown one too.
CREATE TABLE speaker_name (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  shown TEXT NOT NULL
) STRICT;
CREATE INDEX speaker_name_shown ON speaker_name(shown);

CREATE TABLE speaker_parting (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  other TEXT NOT NULL,
  UNIQUE (name, other),
  CHECK (name < other)
) STRICT;
