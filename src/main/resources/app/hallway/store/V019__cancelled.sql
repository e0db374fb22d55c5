-- Whether a source says of a talk that it did not take place.
ALTER TABLE mention ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0;
ALTER TABLE suggestion ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0;
ALTER TABLE telling ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0;

-- Titles, names and addresses are compared in another form from now on: where that may be another one than before, the
-- program makes the keys again. Those of a title that was declined are said in that form here, as far as SQL can.
DELETE FROM mention_key WHERE mention IN (
  SELECT id FROM mention
  WHERE title || speakers GLOB '*[^ -~]*' OR title GLOB '*[#+]*' OR links GLOB '*watch[?/]*'
    OR links GLOB '*youtu*' OR links GLOB '*vimeo*' OR links GLOB '*ytimg*' OR links GLOB '*archive.*'
    OR links GLOB '*invidious*' OR links GLOB '*piped*');
DELETE FROM telling_key WHERE telling IN (
  SELECT id FROM telling
  WHERE title || speakers GLOB '*[^ -~]*' OR title GLOB '*[#+]*' OR links GLOB '*watch[?/]*'
    OR links GLOB '*youtu*' OR links GLOB '*vimeo*' OR links GLOB '*ytimg*' OR links GLOB '*archive.*'
    OR links GLOB '*invidious*' OR links GLOB '*piped*');

UPDATE OR IGNORE declined SET key =
  replace(replace(replace(replace(replace(replace(replace(replace(key,
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ø', 'o'), 'ł', 'l'), 'đ', 'd'), 'ð', 'd'), 'ς', 'σ')
  WHERE key GLOB '*[^ -~]*';
