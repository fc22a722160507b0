-- Mail: messages that leave the site.

-- The site's own wording, where it has one.
CREATE TABLE mail_template (
  n INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (kind, language)
) STRICT;

-- Who sends by which server. Outside the history, so that no password stays in it; '' for a binder
-- that nobody unlocks by name.
CREATE TABLE mail_account (
  person TEXT PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body)),
  password TEXT
) STRICT, WITHOUT ROWID;

-- Messages, each with the bytes that left as a content beside the file. Outside the history: what
-- was sent can't be taken back. No reference to the placement, so that undo can take that back.
CREATE TABLE mail (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  placement TEXT NOT NULL,
  author TEXT,
  -- Waits, is under way, or asks the user.
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  -- How the outbox has it; NULL for what was drafted or copied out.
  outbox TEXT CHECK (outbox IS NULL OR json_valid(outbox)),
  body TEXT NOT NULL CHECK (json_valid(body)),
  -- NULL when somebody in it was erased.
  content TEXT,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX mail_by_placement ON mail (placement);
CREATE INDEX mail_open ON mail (n) WHERE open = 1;

-- Self-check: the twelve statements about the workplace, a year at a time.

-- A school year is its first calendar year; `wording` is the version of the statements it was scored on.
CREATE TABLE self_check (
  n INTEGER PRIMARY KEY,
  year INTEGER NOT NULL UNIQUE,
  wording INTEGER NOT NULL,
  date TEXT,
  people TEXT NOT NULL CHECK (json_valid(people)),
  others TEXT NOT NULL,
  created TEXT NOT NULL,
  binned TEXT
) STRICT;

CREATE TABLE self_check_score (
  n INTEGER PRIMARY KEY,
  year INTEGER NOT NULL REFERENCES self_check (year),
  statement TEXT NOT NULL,
  level INTEGER CHECK (level BETWEEN 1 AND 4),
  remark TEXT NOT NULL,
  UNIQUE (year, statement)
) STRICT;

-- `who` is the id of a person; `statement` is empty for the workplace as a whole.
CREATE TABLE self_check_action (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL REFERENCES self_check (year),
  statement TEXT NOT NULL,
  text TEXT NOT NULL,
  who TEXT,
  due TEXT,
  done TEXT,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX self_check_action_by_year ON self_check_action (year);
CREATE INDEX self_check_action_open ON self_check_action (due) WHERE done IS NULL;

-- Share: what each binder knows of the others. All of it is empty until the binder is paired.

-- This binder to the others: its secret keys, the id under which it counts its own changes, those
-- under which it counted before a restore, and where it lay when it was opened last.
CREATE TABLE share_self (
  n INTEGER PRIMARY KEY CHECK (n = 1),
  secret TEXT NOT NULL,
  author TEXT NOT NULL,
  former TEXT NOT NULL CHECK (json_valid(former)),
  counter INTEGER NOT NULL,
  home TEXT NOT NULL
) STRICT;

-- Per scope and author the changes that are known here: all up to this number.
CREATE TABLE share_known (
  scope TEXT NOT NULL,
  author TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (scope, author)
) STRICT, WITHOUT ROWID;

-- The versions of a record that no other replaced. What is shown lies in the record's own table,
-- and a removed one nowhere; only the others keep their content here. A held one can't be shown
-- yet, because something that it belongs to did not come.
CREATE TABLE share_version (
  record TEXT NOT NULL,
  id TEXT NOT NULL,
  author TEXT NOT NULL,
  number INTEGER NOT NULL,
  scope TEXT NOT NULL,
  seen TEXT NOT NULL CHECK (json_valid(seen)),
  state TEXT NOT NULL CHECK (state IN ('shown', 'beside', 'held')),
  value TEXT,
  PRIMARY KEY (record, id, author, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX share_version_by_scope ON share_version (scope, author, number);
CREATE INDEX share_version_apart ON share_version (state) WHERE state <> 'shown';

-- How versions and knowledge stood before and after an entry of the history that took a package in
-- or chose a version, for undo.
CREATE TABLE share_undo (
  entry INTEGER PRIMARY KEY REFERENCES history_entry (n),
  before TEXT NOT NULL CHECK (json_valid(before)),
  after TEXT NOT NULL CHECK (json_valid(after))
) STRICT;

-- The scopes of those who were erased: nothing of them is taken in again.
CREATE TABLE share_gone (scope TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE share_partner (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE share_invitation (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;
