-- What is told of an event, without a look at all versions.
CREATE INDEX version_event ON version(event) WHERE event IS NOT NULL;
CREATE INDEX report_chosen_event ON report(chosen_event) WHERE chosen_event IS NOT NULL;
