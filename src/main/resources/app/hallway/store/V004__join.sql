-- Talks that are one, and mentions that are not of the talk that they were matched with.
--
-- mention.matched is the talk that the program took it for. mention.talk is the one that it is shown with, drawn from
-- that and the user's word (told_as): so a later version of a report, and undo, need no second telling. Where a report
-- tells of one talk twice, the second mention keeps a talk that is joined, and is seen only on the talk's own page.

-- Another talk that the user said is the same; never one that is joined itself.
ALTER TABLE talk ADD COLUMN joined INTEGER REFERENCES talk(id);
CREATE INDEX talk_joined ON talk(joined) WHERE joined IS NOT NULL;

-- What a report tells of a talk is another talk: the user said so.
CREATE TABLE parting (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report(id),
  talk INTEGER NOT NULL REFERENCES talk(id),
  becomes INTEGER NOT NULL REFERENCES talk(id),
  UNIQUE (report, talk)
) STRICT;

-- join_reason: why it was matched with a talk of another report; NULL where it was the first.
ALTER TABLE mention ADD COLUMN matched INTEGER REFERENCES talk(id);
ALTER TABLE mention ADD COLUMN join_reason TEXT;
ALTER TABLE mention ADD COLUMN join_detail TEXT;
UPDATE mention SET matched = talk;
CREATE INDEX mention_matched ON mention(matched);
UPDATE change SET before = json_set(before, '$.matched', before ->> '$.talk')
  WHERE entity = 'mention' AND before IS NOT NULL;
UPDATE change SET after = json_set(after, '$.matched', after ->> '$.talk')
  WHERE entity = 'mention' AND after IS NOT NULL;

CREATE VIEW told_as AS
  SELECT mention.id, mention.version, coalesce(parting.becomes, mention.matched) AS own,
    coalesce(talk.joined, talk.id) AS shown
  FROM mention
  JOIN version ON version.id = mention.version
  LEFT JOIN parting ON parting.report = version.report AND parting.talk = mention.matched
  JOIN talk ON talk.id = coalesce(parting.becomes, mention.matched);

DROP VIEW live_mention;
CREATE VIEW live_mention AS
  SELECT mention.*, report.id AS report
  FROM report
  JOIN mention ON mention.version = report.current_version
  JOIN talk ON talk.id = mention.talk
  WHERE report.binned IS NULL AND NOT talk.dismissed AND talk.joined IS NULL;

-- Why older mentions were joined is told by the keys that they share with an earlier one of another report.
UPDATE mention SET join_reason = 'TITLE_AND_SPEAKERS', join_detail = ''
  WHERE (SELECT report FROM version WHERE id = mention.version) <> (
    SELECT version.report FROM mention AS first JOIN version ON version.id = first.version
    WHERE first.talk = mention.talk ORDER BY first.id LIMIT 1);
UPDATE mention SET
  join_reason = iif(shared.key GLOB 'link:*youtube*' OR shared.key GLOB 'link:*vimeo*',
    'RECORDING', 'SCHEDULE_LINK'),
  join_detail = substr(shared.key, 6)
  FROM (
    SELECT own.mention AS id, min(own.key) AS key
    FROM mention_key AS own
    JOIN mention_key AS others ON others.key = own.key AND others.mention < own.mention
    JOIN mention AS one ON one.id = own.mention
    JOIN mention AS other ON other.id = others.mention AND other.talk = one.talk
    JOIN version AS its ON its.id = one.version
    JOIN version AS theirs ON theirs.id = other.version AND theirs.report <> its.report
    WHERE own.key GLOB 'link:*'
    GROUP BY own.mention) AS shared
  WHERE shared.id = mention.id AND mention.join_reason IS NOT NULL;
