-- Warnings know LEFT_OUT now: what of a source does not stand on the page. An older program does not know the word.
SELECT 1;
