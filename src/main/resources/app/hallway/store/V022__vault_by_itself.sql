-- automatic: it is brought up to date by itself while a window is open. synced: when that was done last, or NULL; written: how
-- many of its files that wrote.
ALTER TABLE vault ADD COLUMN automatic INTEGER NOT NULL DEFAULT 0;
ALTER TABLE vault ADD COLUMN synced INTEGER;
ALTER TABLE vault ADD COLUMN written INTEGER NOT NULL DEFAULT 0;
