-- Talks, and events, that are not the same, though they look so: the user said so.
CREATE TABLE talk_apart (
  id INTEGER PRIMARY KEY,
  talk INTEGER NOT NULL REFERENCES talk(id),
  other INTEGER NOT NULL REFERENCES talk(id),
  UNIQUE (talk, other),
  CHECK (talk < other)
) STRICT;
CREATE INDEX talk_apart_other ON talk_apart(other);

CREATE TABLE event_apart (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event(id),
  other INTEGER NOT NULL REFERENCES event(id),
  UNIQUE (event, other),
  CHECK (event < other)
) STRICT;
CREATE INDEX event_apart_other ON event_apart(other);
