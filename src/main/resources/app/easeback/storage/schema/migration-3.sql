-- Reminders are kept with all of their versions: a row is one version, the newest is how the reminder stands, the
-- earlier ones are its ledger. The answers to the reminders of before, which were reckoned anew each time, stay in their
-- table, which nothing writes any more.

CREATE TABLE reminder (
  version INTEGER PRIMARY KEY,
  id TEXT NOT NULL CHECK (id <> ''),
  newest INTEGER NOT NULL CHECK (newest IN (0, 1)),
  kind TEXT NOT NULL CHECK (kind IN ('HEAT', 'TAPE_CHECK', 'TAPE_OFF', 'CHECK_IN')),
  cause TEXT NOT NULL CHECK (cause <> ''),
  meant TEXT NOT NULL CHECK (meant <> ''),
  original_due TEXT NOT NULL,
  due TEXT NOT NULL,
  due_millis INTEGER NOT NULL,
  muscle TEXT CHECK (muscle <> ''),
  side TEXT CHECK (side IN ('LEFT', 'RIGHT', 'MIDLINE')),
  minutes INTEGER CHECK (minutes BETWEEN 5 AND 20),
  state TEXT NOT NULL CHECK (state IN
    ('PLANNED', 'DUE', 'SNOOZED', 'STARTED', 'DONE', 'SKIPPED', 'MISSED', 'CANCELLED', 'HELD')),
  why TEXT NOT NULL CHECK (why <> '' AND why NOT GLOB '*[^A-Z_]*'),
  since TEXT NOT NULL,
  told TEXT,
  CHECK ((muscle IS NULL) = (side IS NULL)),
  CHECK ((kind = 'CHECK_IN') = (muscle IS NULL)),
  CHECK ((kind = 'HEAT') = (minutes IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX reminder_newest ON reminder (id) WHERE newest = 1;
CREATE INDEX reminder_id ON reminder (id);
CREATE INDEX reminder_due ON reminder (due_millis) WHERE newest = 1;
CREATE INDEX reminder_cause ON reminder (cause) WHERE newest = 1;
CREATE INDEX reminder_open ON reminder (state) WHERE newest = 1;

-- How the user switched a plan. How often and how long is said by the profile.
CREATE TABLE plan (
  kind TEXT NOT NULL CHECK (kind IN ('HEAT', 'CHECK_IN', 'TAPE')),
  cause TEXT NOT NULL CHECK (cause <> ''),
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  paused_until TEXT,
  PRIMARY KEY (kind, cause)
) STRICT, WITHOUT ROWID;

ALTER TABLE profile ADD COLUMN check_in_morning TEXT NOT NULL DEFAULT '08:00';
ALTER TABLE profile ADD COLUMN check_in_evening TEXT NOT NULL DEFAULT '20:00';

CREATE TABLE asked_about_heat (
  name TEXT PRIMARY KEY CHECK (name <> '' AND name NOT GLOB '*[^A-Z_]*')
) STRICT, WITHOUT ROWID;
