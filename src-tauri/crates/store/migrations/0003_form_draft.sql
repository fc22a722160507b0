-- A form definition under edit: one draft per definition, which no placement sees. What is kept is
-- the difference from the version that it began with: the history holds it before and after each
-- pause in the typing, and a whole uniform form every time would swell the file.

CREATE TABLE form_draft (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  base TEXT,
  base_version INTEGER,
  content TEXT NOT NULL CHECK (json_valid(content)),
  changed TEXT NOT NULL,
  CHECK ((base IS NULL) = (base_version IS NULL))
) STRICT;
