-- Folders of notes that are kept up to date, and what was agreed on with each of their files: the base of the three
-- that are compared. None of it is a step of the user; it can be had again from the files and the library.
-- apart, whole: how the talks that no report tells of, and all of the library, were then.
CREATE TABLE vault (
  id INTEGER PRIMARY KEY,
  folder TEXT NOT NULL UNIQUE,
  flavour TEXT NOT NULL,
  layout TEXT NOT NULL,
  events TEXT NOT NULL,
  apart INTEGER NOT NULL DEFAULT 0,
  whole INTEGER NOT NULL DEFAULT 0
) STRICT;

-- owner: what the file is about. asked: the name that its title asks for; given: the one that it got; path: where it was
-- seen last. stamp: how what the library says of it was then. gone: the user took it away, and it stays away.
CREATE TABLE vault_file (
  id INTEGER PRIMARY KEY,
  vault INTEGER NOT NULL REFERENCES vault(id) ON DELETE CASCADE,
  owner TEXT NOT NULL,
  asked TEXT NOT NULL,
  given TEXT NOT NULL,
  path TEXT NOT NULL,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  stamp INTEGER NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0,
  UNIQUE (vault, owner)
) STRICT;

-- ours, theirs: digests of what each said when both were in step last. mine, yours: what they say now, where there is
-- something to decide.
CREATE TABLE vault_block (
  id INTEGER PRIMARY KEY,
  file INTEGER NOT NULL REFERENCES vault_file(id) ON DELETE CASCADE,
  block TEXT NOT NULL,
  kind TEXT NOT NULL,
  row INTEGER NOT NULL,
  ours TEXT NOT NULL,
  theirs TEXT NOT NULL,
  own INTEGER NOT NULL,
  state TEXT NOT NULL,
  mine TEXT,
  yours TEXT,
  UNIQUE (file, block)
) STRICT;
CREATE INDEX vault_block_state ON vault_block(state) WHERE state <> 'IN_STEP';
