-- done: when an action was done or a question answered; due: an ISO day.
ALTER TABLE note ADD COLUMN done INTEGER;
ALTER TABLE note ADD COLUMN due TEXT;

-- Links that came for a talk that the user means to watch, each told once, whatever becomes of talks and versions.
-- talk is the one that the program matched the mention with (mention.matched): joins and splits are looked up.
CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report(id),
  talk INTEGER NOT NULL REFERENCES talk(id),
  links TEXT NOT NULL,
  made INTEGER NOT NULL,
  seen INTEGER
) STRICT;
