-- The index by fields.
--
-- One row for each thing that can be found. form is that of the program's indexing that took in its words, and 0 where
-- they are to be taken in yet or again.
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  thing INTEGER NOT NULL,
  form INTEGER NOT NULL,
  UNIQUE (kind, thing)
) STRICT;
CREATE INDEX document_form ON document(form);

INSERT INTO document (kind, thing, form)
  SELECT kind, thing, 0 FROM (
    SELECT 0 AS place, 'REPORT' AS kind, id AS thing FROM report
    UNION ALL SELECT 1, 'TALK', id FROM talk
    UNION ALL SELECT 2, 'NOTE', id FROM note
    UNION ALL SELECT 3, 'HIGHLIGHT', id FROM highlight)
  ORDER BY thing, place;

-- rowid = document.id. within: the event of what a talk, a note or a highlight belongs to; kind: as in document.
DROP TABLE words;
CREATE VIRTUAL TABLE words USING fts5(
  body, title, authors, speakers, event, tags, within, kind,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
