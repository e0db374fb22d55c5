-- The heading that what may be a talk stands under; empty where there is none, or where it was kept before this script.
ALTER TABLE suggestion ADD COLUMN heading TEXT NOT NULL DEFAULT '';
