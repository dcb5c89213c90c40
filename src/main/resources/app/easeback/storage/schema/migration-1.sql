-- Every entry table keeps versions: a row counts as known from known_from until known_to (epoch milliseconds; NULL: it is
-- the present version). Children hang on a version. Times are ISO-8601 with offset and zone; the *_millis columns are
-- what is searched by. Flags are 0 or 1; NULL is unknown, never "no".

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
  tight_for_weeks INTEGER CHECK (tight_for_weeks BETWEEN 0 AND 5200),
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

-- The names of symptoms and cautions are not listed here: the catalogue of the program may grow without a migration.
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
) STRICT;

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
