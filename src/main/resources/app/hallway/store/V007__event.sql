-- title: the user's own name for an event; NULL leaves the one that it was found under.
-- joined: another event that is the same edition, by the user's word; never one that is joined itself. A joined event
-- stays as a name that later imports may find it under.
ALTER TABLE event ADD COLUMN title TEXT;
ALTER TABLE event ADD COLUMN joined INTEGER REFERENCES event(id);
CREATE INDEX event_joined ON event(joined) WHERE joined IS NOT NULL;

-- What the report itself says that it is about.
ALTER TABLE version ADD COLUMN own_event TEXT;

CREATE VIEW shown_event AS
  SELECT event.id, edition.id AS edition, coalesce(edition.title, edition.name) AS name
  FROM event JOIN event AS edition ON edition.id = coalesce(event.joined, event.id);
