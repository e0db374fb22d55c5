-- Why the program joined a talk; NULL where the user did.
-- joined_with: the talk that it was joined with then; joined may be one that this was joined with since.
-- joined_in: the report that shows both to be one, where it is not what they have in common themselves.
ALTER TABLE talk ADD COLUMN joined_with INTEGER REFERENCES talk(id);
ALTER TABLE talk ADD COLUMN join_reason TEXT;
ALTER TABLE talk ADD COLUMN join_detail TEXT;
ALTER TABLE talk ADD COLUMN joined_in INTEGER REFERENCES report(id);

DROP VIEW told_as;
CREATE VIEW told_as AS
  SELECT mention.id, mention.version, coalesce(parting.becomes, mention.matched) AS own,
    coalesce(talk.joined, talk.id) AS shown,
    talk.join_reason AS own_reason, talk.join_detail AS own_detail, talk.joined_in AS own_joined_in
  FROM mention
  JOIN version ON version.id = mention.version
  LEFT JOIN parting ON parting.report = version.report AND parting.talk = mention.matched
  JOIN talk ON talk.id = coalesce(parting.becomes, mention.matched);
