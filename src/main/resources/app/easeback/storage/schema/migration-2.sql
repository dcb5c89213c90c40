-- What the user was shown, and the version of the model that had a say. All of it follows from the entries as they were
-- known at that moment, and from the version. MODEL stands here for the version of the program that has one.

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
