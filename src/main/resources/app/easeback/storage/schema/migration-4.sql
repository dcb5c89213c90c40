-- Twitches that nobody counted; where they were counted, the number stands in "twitches" and this is NULL.
ALTER TABLE treated_muscle ADD COLUMN twitches_about TEXT
  CHECK (twitches_about IS NULL OR (twitches_about IN ('ONE_TO_FIVE', 'SIX_OR_MORE') AND twitches IS NULL));

-- The pain that the treatment is for, apart from the soreness after it.
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

ALTER TABLE profile ADD COLUMN asks_about_complaint INTEGER NOT NULL DEFAULT 0 CHECK (asks_about_complaint IN (0, 1));

-- The user's own exercises. The names of movements are not listed here: the program's list may grow without a migration.
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

-- What is usually treated.
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

-- What was typed in a form and not saved yet.
CREATE TABLE draft (
  form TEXT NOT NULL CHECK (form <> ''),
  field TEXT NOT NULL CHECK (field <> ''),
  value TEXT NOT NULL,
  PRIMARY KEY (form, field)
) STRICT, WITHOUT ROWID;
