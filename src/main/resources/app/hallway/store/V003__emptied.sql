-- emptied: what the step changed has left the bin, so that it cannot be undone.
-- turned: when the step was last undone or redone.
ALTER TABLE step ADD COLUMN emptied INTEGER NOT NULL DEFAULT 0;
ALTER TABLE step ADD COLUMN turned INTEGER;
