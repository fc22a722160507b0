-- The dossier: everything kept around a placement beside its feedback. One table for all kinds: what
-- differs lies in the body as JSON, what queries ask for in columns of its own.

CREATE TABLE dossier (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  placement TEXT NOT NULL REFERENCES placement (id),
  kind TEXT NOT NULL,
  -- What there can be only one of in a placement.
  spot TEXT,
  day TEXT,
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  body TEXT NOT NULL CHECK (json_valid(body)),
  words TEXT NOT NULL,
  created TEXT NOT NULL,
  binned TEXT
) STRICT;
CREATE INDEX dossier_by_placement ON dossier (placement, kind, day);
CREATE INDEX dossier_by_day ON dossier (day, kind) WHERE binned IS NULL;
CREATE UNIQUE INDEX dossier_by_spot ON dossier (placement, kind, spot)
WHERE binned IS NULL AND spot IS NOT NULL;

CREATE VIRTUAL TABLE dossier_fts USING fts5 (
  words,
  content = 'dossier', content_rowid = 'n',
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6'
);
INSERT INTO dossier_fts (dossier_fts, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER dossier_indexed AFTER INSERT ON dossier BEGIN
  INSERT INTO dossier_fts (rowid, words) VALUES (new.n, new.words);
END;
CREATE TRIGGER dossier_reindexed AFTER UPDATE OF words ON dossier
WHEN old.words IS NOT new.words BEGIN
  INSERT INTO dossier_fts (dossier_fts, rowid, words) VALUES ('delete', old.n, old.words);
  INSERT INTO dossier_fts (rowid, words) VALUES (new.n, new.words);
END;
CREATE TRIGGER dossier_unindexed AFTER DELETE ON dossier BEGIN
  INSERT INTO dossier_fts (dossier_fts, rowid, words) VALUES ('delete', old.n, old.words);
END;

-- What was arranged for a placement, where it differs from its programme.
ALTER TABLE placement ADD COLUMN arrangement TEXT NOT NULL DEFAULT '{}'
  CHECK (json_valid(arrangement));
ALTER TABLE placement ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
CREATE INDEX placement_at_hand ON placement (ends) WHERE binned IS NULL AND archived = 0;

-- Where an evaluation stands on its way out, and how often it was opened again.
ALTER TABLE evaluation ADD COLUMN state TEXT NOT NULL DEFAULT 'open';
ALTER TABLE evaluation ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- How many interns a group can have at once; whether feedback is reviewed before it leaves.
ALTER TABLE site_group ADD COLUMN capacity INTEGER;
ALTER TABLE site ADD COLUMN review INTEGER NOT NULL DEFAULT 0 CHECK (review IN (0, 1));

-- Free days of the site's own, and its changes of known ones.
CREATE TABLE holiday (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  replaces TEXT NOT NULL,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;
