-- A database as version 4 of its tables was, with a row in each.
CREATE TABLE session (
  version INTEGER PRIMARY KEY,
  id TEXT NOT NULL CHECK (id <> ''),
  known_from INTEGER NOT NULL,
  known_to INTEGER,
  at TEXT NOT NULL,
  at_millis INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('MUSCLE_TENSION', 'TENDON_PROBLEM', 'MUSCLE_STRAIN', 'OTHER')),
  pain_during INTEGER CHECK (pain_during BETWEEN 0 AND 10),
  practitioner TEXT CHECK (practitioner <> ''),
  note TEXT CHECK (note <> '')
) STRICT;
CREATE UNIQUE INDEX session_present ON session (id) WHERE known_to IS NULL;
CREATE INDEX session_id ON session (id);
CREATE INDEX session_at ON session (at_millis);
CREATE TABLE treated_muscle (
  version INTEGER NOT NULL REFERENCES session (version) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  muscle TEXT NOT NULL CHECK (muscle <> ''),
  side TEXT NOT NULL CHECK (side IN ('LEFT', 'RIGHT', 'MIDLINE')),
  twitches INTEGER CHECK (twitches BETWEEN 0 AND 200),
  insertions INTEGER CHECK (insertions BETWEEN 0 AND 500),
  tightness TEXT CHECK (tightness IN ('MILD', 'TIGHT', 'VERY_TIGHT')),
  tight_for_weeks INTEGER CHECK (tight_for_weeks BETWEEN 0 AND 5200), twitches_about TEXT
  CHECK (twitches_about IS NULL OR (twitches_about IN ('ONE_TO_FIVE', 'SIX_OR_MORE') AND twitches IS NULL)),
  PRIMARY KEY (version, position),
  UNIQUE (version, muscle, side)
) STRICT, WITHOUT ROWID;
CREATE TABLE advice (
  version INTEGER NOT NULL REFERENCES session (version) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  at TEXT NOT NULL,
  full_intensity_from TEXT,
  words TEXT CHECK (words <> ''),
  PRIMARY KEY (version, position),
  CHECK (full_intensity_from IS NOT NULL OR words IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE TABLE check_in (
  version INTEGER PRIMARY KEY,
  id TEXT NOT NULL CHECK (id <> ''),
  known_from INTEGER NOT NULL,
  known_to INTEGER,
  at TEXT NOT NULL,
  at_millis INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  fatigue INTEGER CHECK (fatigue BETWEEN 0 AND 10),
  activity_limited INTEGER CHECK (activity_limited IN (0, 1)),
  walking_comfortable INTEGER CHECK (walking_comfortable IN (0, 1)),
  painkiller INTEGER CHECK (painkiller IN (0, 1)),
  trained_since INTEGER CHECK (trained_since IN (0, 1)),
  resolved_at TEXT,
  resolved_how TEXT CHECK (resolved_how IN ('SEEN_BY_PROFESSIONAL', 'WAS_A_MISTAKE')),
  note TEXT CHECK (note <> ''),
  CHECK ((resolved_at IS NULL) = (resolved_how IS NULL))
) STRICT;
CREATE UNIQUE INDEX check_in_present ON check_in (id) WHERE known_to IS NULL;
CREATE INDEX check_in_id ON check_in (id);
CREATE INDEX check_in_at ON check_in (at_millis);
CREATE TABLE rating (
  version INTEGER NOT NULL REFERENCES check_in (version) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  muscle TEXT NOT NULL CHECK (muscle <> ''),
  side TEXT NOT NULL CHECK (side IN ('LEFT', 'RIGHT', 'MIDLINE')),
  soreness INTEGER NOT NULL CHECK (soreness BETWEEN 0 AND 10),
  PRIMARY KEY (version, position),
  UNIQUE (version, muscle, side)
) STRICT, WITHOUT ROWID;
CREATE TABLE symptom (
  version INTEGER NOT NULL REFERENCES check_in (version) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL CHECK (name <> '' AND name NOT GLOB '*[^A-Z_]*'),
  PRIMARY KEY (version, position),
  UNIQUE (version, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE tape (
  version INTEGER PRIMARY KEY,
  id TEXT NOT NULL CHECK (id <> ''),
  known_from INTEGER NOT NULL,
  known_to INTEGER,
  at TEXT NOT NULL,
  at_millis INTEGER NOT NULL,
  muscle TEXT NOT NULL CHECK (muscle <> ''),
  side TEXT NOT NULL CHECK (side IN ('LEFT', 'RIGHT', 'MIDLINE')),
  removed_at TEXT,
  skin_reaction INTEGER CHECK (skin_reaction IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX tape_present ON tape (id) WHERE known_to IS NULL;
CREATE INDEX tape_id ON tape (id);
CREATE INDEX tape_at ON tape (at_millis);
CREATE TABLE heat (
  version INTEGER PRIMARY KEY,
  id TEXT NOT NULL CHECK (id <> ''),
  known_from INTEGER NOT NULL,
  known_to INTEGER,
  at TEXT NOT NULL,
  at_millis INTEGER NOT NULL,
  muscle TEXT NOT NULL CHECK (muscle <> ''),
  side TEXT NOT NULL CHECK (side IN ('LEFT', 'RIGHT', 'MIDLINE')),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 20)
) STRICT;
CREATE UNIQUE INDEX heat_present ON heat (id) WHERE known_to IS NULL;
CREATE INDEX heat_id ON heat (id);
CREATE INDEX heat_at ON heat (at_millis);
CREATE TABLE profile (
  one INTEGER PRIMARY KEY DEFAULT 1 CHECK (one = 1),
  zone TEXT CHECK (zone <> ''),
  quiet_from TEXT NOT NULL,
  quiet_to TEXT NOT NULL,
  emergency_number TEXT CHECK (emergency_number <> ''),
  heat_per_day INTEGER NOT NULL CHECK (heat_per_day BETWEEN 1 AND 6),
  heat_minutes INTEGER NOT NULL CHECK (heat_minutes BETWEEN 5 AND 20),
  heat_gap_minutes INTEGER NOT NULL CHECK (heat_gap_minutes BETWEEN 120 AND 720),
  tape_off_after_hours INTEGER NOT NULL CHECK (tape_off_after_hours BETWEEN 72 AND 120)
, check_in_morning TEXT NOT NULL DEFAULT '08:00', check_in_evening TEXT NOT NULL DEFAULT '20:00', asks_about_complaint INTEGER NOT NULL DEFAULT 0 CHECK (asks_about_complaint IN (0, 1))) STRICT;
CREATE TABLE caution (
  name TEXT PRIMARY KEY CHECK (name <> '' AND name NOT GLOB '*[^A-Z_]*')
) STRICT, WITHOUT ROWID;
CREATE TABLE answer (
  number INTEGER PRIMARY KEY,
  reminder TEXT NOT NULL CHECK (reminder <> ''),
  given TEXT NOT NULL CHECK (given IN ('START', 'SNOOZE', 'SKIP', 'FINISH')),
  at TEXT NOT NULL,
  at_millis INTEGER NOT NULL,
  until TEXT,
  CHECK ((given = 'SNOOZE') = (until IS NOT NULL))
) STRICT;
CREATE INDEX answer_at ON answer (at_millis);
CREATE TABLE preference (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE shown_suggestion (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  at_millis INTEGER NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('STOP', 'REST', 'GENTLE', 'LIGHT', 'MODERATE', 'FULL', 'NONE')),
  source TEXT NOT NULL CHECK (source IN ('RULES', 'MODEL', 'PRACTITIONER', 'RED_FLAG', 'NONE')),
  session TEXT CHECK (session <> ''),
  window_from TEXT,
  window_suggested TEXT,
  window_to TEXT,
  probability_now REAL CHECK (probability_now BETWEEN 0 AND 1),
  model_version TEXT CHECK (model_version <> ''),
  CHECK ((window_from IS NULL) = (window_suggested IS NULL)),
  CHECK (window_from IS NOT NULL OR (window_to IS NULL AND probability_now IS NULL))
) STRICT;
CREATE INDEX shown_suggestion_at ON shown_suggestion (at_millis);
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
CREATE TABLE plan (
  kind TEXT NOT NULL CHECK (kind IN ('HEAT', 'CHECK_IN', 'TAPE')),
  cause TEXT NOT NULL CHECK (cause <> ''),
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  paused_until TEXT,
  PRIMARY KEY (kind, cause)
) STRICT, WITHOUT ROWID;
CREATE TABLE asked_about_heat (
  name TEXT PRIMARY KEY CHECK (name <> '' AND name NOT GLOB '*[^A-Z_]*')
) STRICT, WITHOUT ROWID;
CREATE TABLE complaint (
  version INTEGER PRIMARY KEY,
  id TEXT NOT NULL CHECK (id <> ''),
  known_from INTEGER NOT NULL,
  known_to INTEGER,
  at TEXT NOT NULL,
  at_millis INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10)
) STRICT;
CREATE UNIQUE INDEX complaint_present ON complaint (id) WHERE known_to IS NULL;
CREATE INDEX complaint_id ON complaint (id);
CREATE INDEX complaint_at ON complaint (at_millis);
CREATE TABLE exercise (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;
CREATE TABLE exercise_movement (
  exercise INTEGER NOT NULL REFERENCES exercise (number),
  movement TEXT NOT NULL CHECK (movement <> '' AND movement NOT GLOB '*[^A-Z_]*'),
  PRIMARY KEY (exercise, movement)
) STRICT, WITHOUT ROWID;
CREATE TABLE exercise_muscle (
  exercise INTEGER NOT NULL REFERENCES exercise (number),
  muscle TEXT NOT NULL CHECK (muscle <> ''),
  PRIMARY KEY (exercise, muscle)
) STRICT, WITHOUT ROWID;
CREATE TABLE hidden_movement (
  movement TEXT PRIMARY KEY CHECK (movement <> '' AND movement NOT GLOB '*[^A-Z_]*')
) STRICT, WITHOUT ROWID;
CREATE TABLE usual (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  purpose TEXT NOT NULL CHECK (purpose IN ('MUSCLE_TENSION', 'TENDON_PROBLEM', 'MUSCLE_STRAIN', 'OTHER')),
  practitioner TEXT CHECK (practitioner <> '')
) STRICT;
CREATE TABLE usual_site (
  usual INTEGER NOT NULL REFERENCES usual (number),
  position INTEGER NOT NULL CHECK (position >= 0),
  muscle TEXT NOT NULL CHECK (muscle <> ''),
  side TEXT NOT NULL CHECK (side IN ('LEFT', 'RIGHT', 'MIDLINE')),
  PRIMARY KEY (usual, position),
  UNIQUE (usual, muscle, side)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  form TEXT NOT NULL CHECK (form <> ''),
  field TEXT NOT NULL CHECK (field <> ''),
  value TEXT NOT NULL,
  PRIMARY KEY (form, field)
) STRICT, WITHOUT ROWID;
INSERT INTO advice VALUES (2, 0, '2026-03-02T18:00+01:00[Europe/Berlin]', NULL, 'Walk a little');
INSERT INTO answer VALUES (1, 'HEAT:s', 'SKIP', '2026-03-02T18:00:00Z', 1772474400000, NULL);
INSERT INTO asked_about_heat VALUES ('PREGNANT');
INSERT INTO caution VALUES ('PREGNANT');
INSERT INTO check_in VALUES (1, 'c', 1772480000000, NULL, '2026-03-02T20:33:20+01:00[Europe/Berlin]', 1772480000000, '2026-03-02T20:33:20+01:00[Europe/Berlin]', 3, 0, NULL, 1, NULL, NULL, NULL, 'Tea');
INSERT INTO complaint VALUES (1, 'p', 1772480000000, NULL, '2026-03-02T20:33:20+01:00[Europe/Berlin]', 1772480000000, '2026-03-02T20:33:20+01:00[Europe/Berlin]', 5);
INSERT INTO draft VALUES ('session', 'note', 'half a note');
INSERT INTO exercise VALUES (1, 'Kniebeuge');
INSERT INTO exercise_movement VALUES (1, 'SQUAT');
INSERT INTO exercise_muscle VALUES (1, 'vastus-lateralis');
INSERT INTO heat VALUES (1, 'h', 1772480000000, NULL, '2026-03-02T20:33:20+01:00[Europe/Berlin]', 1772480000000, 'soleus', 'RIGHT', 15);
INSERT INTO hidden_movement VALUES ('KICK');
INSERT INTO plan VALUES ('HEAT', 's', 0, '2026-03-05T08:00+01:00[Europe/Berlin]');
INSERT INTO preference VALUES ('theme', 'dark');
INSERT INTO profile VALUES (1, 'Europe/Berlin', '22:00', '07:00', '112', 3, 15, 120, 96, '07:30', '21:00', 1);
INSERT INTO rating VALUES (1, 0, 'vastus-lateralis', 'LEFT', 4);
INSERT INTO reminder VALUES (1, 'HEAT:s:2026-03-03T08:00', 1, 'HEAT', 's', '2026-03-03T08:00', '2026-03-03T08:00+01:00[Europe/Berlin]', '2026-03-03T08:00+01:00[Europe/Berlin]', 1772521200000, 'soleus', 'RIGHT', 15, 'PLANNED', 'PLANNED', '2026-03-02T17:30+01:00[Europe/Berlin]', NULL);
INSERT INTO session VALUES (1, 's', 1772469000000, 1772470000000, '2026-03-02T17:30+01:00[Europe/Berlin]', 1772469000000, '2026-03-02T17:30+01:00[Europe/Berlin]', 'MUSCLE_TENSION', NULL, NULL, NULL);
INSERT INTO session VALUES (2, 's', 1772470000000, NULL, '2026-03-02T17:30+01:00[Europe/Berlin]', 1772469000000, '2026-03-02T17:30+01:00[Europe/Berlin]', 'MUSCLE_TENSION', 6, 'Zoë', 'A note; with ''quotes'' and 日本');
INSERT INTO session VALUES (3, 'gone', 1772470000000, 1772480000000, '2026-03-02T17:00+01:00[Europe/Berlin]', 1772467200000, '2026-03-02T17:30+01:00[Europe/Berlin]', 'OTHER', NULL, NULL, NULL);
INSERT INTO shown_suggestion VALUES (1, '2026-03-02T20:33:20+01:00[Europe/Berlin]', 1772480000000, 'LIGHT', 'MODEL', 's', '2026-03-03T17:30+01:00[Europe/Berlin]', '2026-03-04T17:30+01:00[Europe/Berlin]', '2026-03-06T17:30+01:00[Europe/Berlin]', 0.25, '1');
INSERT INTO symptom VALUES (1, 0, 'LARGE_BRUISE');
INSERT INTO tape VALUES (1, 't', 1772470000000, NULL, '2026-03-02T17:46:40+01:00[Europe/Berlin]', 1772470000000, 'soleus', 'RIGHT', NULL, NULL);
INSERT INTO treated_muscle VALUES (1, 0, 'vastus-lateralis', 'LEFT', NULL, NULL, NULL, NULL, NULL);
INSERT INTO treated_muscle VALUES (2, 0, 'vastus-lateralis', 'LEFT', NULL, 12, 'TIGHT', 20, 'ONE_TO_FIVE');
INSERT INTO treated_muscle VALUES (3, 0, 'soleus', 'RIGHT', 0, NULL, NULL, NULL, NULL);
INSERT INTO usual VALUES (1, 'Calves', 'MUSCLE_TENSION', 'Zoë');
INSERT INTO usual_site VALUES (1, 0, 'soleus', 'LEFT');
PRAGMA application_id = 1161909061;
PRAGMA user_version = 4;
