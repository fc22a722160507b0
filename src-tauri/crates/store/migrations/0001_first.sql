-- The first schema. Ids are UUIDs as text; `n` is the stable row number that order and search use.
-- Dates are ISO 8601, moments UTC with nine decimals, so that text order is time order.
-- Parents are protected: whoever removes one removes its children first, so that undo knows them.

-- When this file got each version of the schema.
CREATE TABLE migration (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE site (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT;

CREATE TABLE site_group (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  ages TEXT NOT NULL,
  binned TEXT
) STRICT;

CREATE TABLE person (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  binned TEXT
) STRICT;

CREATE TABLE person_role (
  person INTEGER NOT NULL REFERENCES person (n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE school (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  email TEXT NOT NULL,
  binned TEXT
) STRICT;

CREATE TABLE supervisor (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  school TEXT NOT NULL REFERENCES school (id),
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  binned TEXT
) STRICT;
CREATE INDEX supervisor_by_school ON supervisor (school);

CREATE TABLE intern (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  binned TEXT
) STRICT;

-- Form versions are named, not referenced: the built-in ones need no row.
CREATE TABLE placement (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  intern TEXT NOT NULL REFERENCES intern (id),
  school TEXT NOT NULL REFERENCES school (id),
  programme TEXT NOT NULL,
  programme_version INTEGER NOT NULL,
  uniform TEXT NOT NULL,
  uniform_version INTEGER NOT NULL,
  school_form TEXT NOT NULL,
  school_form_version INTEGER NOT NULL,
  class TEXT NOT NULL,
  group_id TEXT REFERENCES site_group (id),
  supervisor TEXT REFERENCES supervisor (id),
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  binned TEXT
) STRICT;
CREATE INDEX placement_by_intern ON placement (intern);
CREATE INDEX placement_by_school ON placement (school);
CREATE INDEX placement_by_group ON placement (group_id);
CREATE INDEX placement_by_supervisor ON placement (supervisor);
CREATE INDEX placement_by_end ON placement (ends) WHERE binned IS NULL;

CREATE TABLE placement_mentor (
  placement INTEGER NOT NULL REFERENCES placement (n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  person TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (placement, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_mentor_by_person ON placement_mentor (person);

CREATE TABLE observation (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  placement TEXT NOT NULL REFERENCES placement (id),
  author TEXT REFERENCES person (id),
  date TEXT NOT NULL,
  activity TEXT NOT NULL,
  text TEXT NOT NULL,
  tone TEXT NOT NULL,
  visibility TEXT NOT NULL,
  created TEXT NOT NULL,
  binned TEXT
) STRICT;
CREATE INDEX observation_by_placement ON observation (placement, binned, date);
CREATE INDEX observation_by_date ON observation (date) WHERE binned IS NULL;
CREATE INDEX observation_by_author ON observation (author);
CREATE INDEX observation_in_bin ON observation (binned) WHERE binned IS NOT NULL;

CREATE TABLE observation_indicator (
  observation INTEGER NOT NULL REFERENCES observation (n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  level INTEGER CHECK (level BETWEEN 1 AND 4),
  PRIMARY KEY (observation, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX observation_indicator_by_indicator ON observation_indicator (indicator);

CREATE TABLE evaluation (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  placement TEXT NOT NULL REFERENCES placement (id),
  moment TEXT NOT NULL,
  author TEXT NOT NULL,
  date TEXT,
  conclusion TEXT NOT NULL,
  created TEXT NOT NULL,
  UNIQUE (placement, moment, author)
) STRICT;

CREATE TABLE rating (
  n INTEGER PRIMARY KEY,
  evaluation TEXT NOT NULL REFERENCES evaluation (id),
  indicator TEXT NOT NULL,
  level INTEGER CHECK (level BETWEEN 1 AND 4),
  not_observable INTEGER NOT NULL CHECK (not_observable IN (0, 1)),
  underlined TEXT NOT NULL CHECK (json_valid(underlined)),
  remark TEXT NOT NULL,
  UNIQUE (evaluation, indicator)
) STRICT;

CREATE TABLE point (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  evaluation TEXT NOT NULL REFERENCES evaluation (id),
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  expected TEXT NOT NULL,
  observation TEXT REFERENCES observation (id),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX point_by_evaluation ON point (evaluation, position);
CREATE INDEX point_by_observation ON point (observation);

CREATE TABLE answer (
  n INTEGER PRIMARY KEY,
  evaluation TEXT NOT NULL REFERENCES evaluation (id),
  form TEXT NOT NULL,
  item TEXT NOT NULL,
  value TEXT NOT NULL,
  reason TEXT NOT NULL,
  UNIQUE (evaluation, form, item)
) STRICT;

CREATE TABLE form (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  added TEXT NOT NULL,
  UNIQUE (id, version)
) STRICT;

CREATE TABLE setting (
  n INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

-- The history: one entry per transaction, one change per record written.
-- kind: do, undo, redo, purge. state: done, undone (can be redone), abandoned (a new entry came
-- after the undo), sealed (can no longer be undone), trail (undo, redo and purge themselves).
CREATE TABLE history_entry (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  op TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'purge')),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned', 'sealed', 'trail')),
  of_entry INTEGER REFERENCES history_entry (n),
  who TEXT,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX history_entry_done ON history_entry (n) WHERE state = 'done';
CREATE INDEX history_entry_undone ON history_entry (n) WHERE state = 'undone';
CREATE INDEX history_entry_of ON history_entry (of_entry) WHERE of_entry IS NOT NULL;

-- row_number is the record's `n`, so that a record that comes back keeps its place.
CREATE TABLE history_change (
  n INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES history_entry (n),
  record TEXT NOT NULL,
  id TEXT NOT NULL,
  placement TEXT,
  row_number INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX history_change_by_entry ON history_change (entry);
CREATE INDEX history_change_by_placement ON history_change (placement) WHERE placement IS NOT NULL;
CREATE INDEX history_change_by_record ON history_change (record, id);

-- Search. The words stay in the tables; the indexes follow by triggers.
-- Beginnings of up to six letters have an index of their own: typing walks it from the newest row.
-- 'secure-delete' takes deleted words out of the index at once.

-- Names of four tables in one; n is the row number of the record times four, plus its kind.
CREATE TABLE name (
  n INTEGER PRIMARY KEY,
  record TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TRIGGER intern_named AFTER INSERT ON intern BEGIN
  INSERT INTO name (n, record, id, name) VALUES (new.n * 4, 'intern', new.id, new.name);
END;
CREATE TRIGGER intern_renamed AFTER UPDATE OF name ON intern WHEN old.name IS NOT new.name BEGIN
  UPDATE name SET name = new.name WHERE n = new.n * 4;
END;
CREATE TRIGGER intern_unnamed AFTER DELETE ON intern BEGIN
  DELETE FROM name WHERE n = old.n * 4;
END;
CREATE TRIGGER school_named AFTER INSERT ON school BEGIN
  INSERT INTO name (n, record, id, name) VALUES (new.n * 4 + 1, 'school', new.id, new.name);
END;
CREATE TRIGGER school_renamed AFTER UPDATE OF name ON school WHEN old.name IS NOT new.name BEGIN
  UPDATE name SET name = new.name WHERE n = new.n * 4 + 1;
END;
CREATE TRIGGER school_unnamed AFTER DELETE ON school BEGIN
  DELETE FROM name WHERE n = old.n * 4 + 1;
END;
CREATE TRIGGER supervisor_named AFTER INSERT ON supervisor BEGIN
  INSERT INTO name (n, record, id, name) VALUES (new.n * 4 + 2, 'supervisor', new.id, new.name);
END;
CREATE TRIGGER supervisor_renamed AFTER UPDATE OF name ON supervisor
WHEN old.name IS NOT new.name BEGIN
  UPDATE name SET name = new.name WHERE n = new.n * 4 + 2;
END;
CREATE TRIGGER supervisor_unnamed AFTER DELETE ON supervisor BEGIN
  DELETE FROM name WHERE n = old.n * 4 + 2;
END;
CREATE TRIGGER person_named AFTER INSERT ON person BEGIN
  INSERT INTO name (n, record, id, name) VALUES (new.n * 4 + 3, 'person', new.id, new.name);
END;
CREATE TRIGGER person_renamed AFTER UPDATE OF name ON person WHEN old.name IS NOT new.name BEGIN
  UPDATE name SET name = new.name WHERE n = new.n * 4 + 3;
END;
CREATE TRIGGER person_unnamed AFTER DELETE ON person BEGIN
  DELETE FROM name WHERE n = old.n * 4 + 3;
END;

CREATE VIRTUAL TABLE name_fts USING fts5 (
  name,
  content = 'name', content_rowid = 'n',
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6'
);
INSERT INTO name_fts (name_fts, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER name_indexed AFTER INSERT ON name BEGIN
  INSERT INTO name_fts (rowid, name) VALUES (new.n, new.name);
END;
CREATE TRIGGER name_reindexed AFTER UPDATE ON name BEGIN
  INSERT INTO name_fts (name_fts, rowid, name) VALUES ('delete', old.n, old.name);
  INSERT INTO name_fts (rowid, name) VALUES (new.n, new.name);
END;
CREATE TRIGGER name_unindexed AFTER DELETE ON name BEGIN
  INSERT INTO name_fts (name_fts, rowid, name) VALUES ('delete', old.n, old.name);
END;

CREATE VIRTUAL TABLE observation_fts USING fts5 (
  text, activity,
  content = 'observation', content_rowid = 'n',
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6'
);
INSERT INTO observation_fts (observation_fts, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER observation_indexed AFTER INSERT ON observation BEGIN
  INSERT INTO observation_fts (rowid, text, activity) VALUES (new.n, new.text, new.activity);
END;
CREATE TRIGGER observation_reindexed AFTER UPDATE OF text, activity ON observation
WHEN old.text IS NOT new.text OR old.activity IS NOT new.activity BEGIN
  INSERT INTO observation_fts (observation_fts, rowid, text, activity)
  VALUES ('delete', old.n, old.text, old.activity);
  INSERT INTO observation_fts (rowid, text, activity) VALUES (new.n, new.text, new.activity);
END;
CREATE TRIGGER observation_unindexed AFTER DELETE ON observation BEGIN
  INSERT INTO observation_fts (observation_fts, rowid, text, activity)
  VALUES ('delete', old.n, old.text, old.activity);
END;

CREATE VIRTUAL TABLE rating_fts USING fts5 (
  remark,
  content = 'rating', content_rowid = 'n',
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6'
);
INSERT INTO rating_fts (rating_fts, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER rating_indexed AFTER INSERT ON rating BEGIN
  INSERT INTO rating_fts (rowid, remark) VALUES (new.n, new.remark);
END;
CREATE TRIGGER rating_reindexed AFTER UPDATE OF remark ON rating
WHEN old.remark IS NOT new.remark BEGIN
  INSERT INTO rating_fts (rating_fts, rowid, remark) VALUES ('delete', old.n, old.remark);
  INSERT INTO rating_fts (rowid, remark) VALUES (new.n, new.remark);
END;
CREATE TRIGGER rating_unindexed AFTER DELETE ON rating BEGIN
  INSERT INTO rating_fts (rating_fts, rowid, remark) VALUES ('delete', old.n, old.remark);
END;

CREATE VIRTUAL TABLE point_fts USING fts5 (
  text, expected,
  content = 'point', content_rowid = 'n',
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6'
);
INSERT INTO point_fts (point_fts, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER point_indexed AFTER INSERT ON point BEGIN
  INSERT INTO point_fts (rowid, text, expected) VALUES (new.n, new.text, new.expected);
END;
CREATE TRIGGER point_reindexed AFTER UPDATE OF text, expected ON point
WHEN old.text IS NOT new.text OR old.expected IS NOT new.expected BEGIN
  INSERT INTO point_fts (point_fts, rowid, text, expected)
  VALUES ('delete', old.n, old.text, old.expected);
  INSERT INTO point_fts (rowid, text, expected) VALUES (new.n, new.text, new.expected);
END;
CREATE TRIGGER point_unindexed AFTER DELETE ON point BEGIN
  INSERT INTO point_fts (point_fts, rowid, text, expected)
  VALUES ('delete', old.n, old.text, old.expected);
END;

CREATE VIRTUAL TABLE evaluation_fts USING fts5 (
  conclusion,
  content = 'evaluation', content_rowid = 'n',
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6'
);
INSERT INTO evaluation_fts (evaluation_fts, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER evaluation_indexed AFTER INSERT ON evaluation BEGIN
  INSERT INTO evaluation_fts (rowid, conclusion) VALUES (new.n, new.conclusion);
END;
CREATE TRIGGER evaluation_reindexed AFTER UPDATE OF conclusion ON evaluation
WHEN old.conclusion IS NOT new.conclusion BEGIN
  INSERT INTO evaluation_fts (evaluation_fts, rowid, conclusion)
  VALUES ('delete', old.n, old.conclusion);
  INSERT INTO evaluation_fts (rowid, conclusion) VALUES (new.n, new.conclusion);
END;
CREATE TRIGGER evaluation_unindexed AFTER DELETE ON evaluation BEGIN
  INSERT INTO evaluation_fts (evaluation_fts, rowid, conclusion)
  VALUES ('delete', old.n, old.conclusion);
END;
