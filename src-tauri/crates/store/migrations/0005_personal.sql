-- Personal data: how the site keeps it and words it, who is kept longer and why, and the first
-- names by which a note that names a child is noticed.

ALTER TABLE site ADD COLUMN privacy TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(privacy));
ALTER TABLE site_group ADD COLUMN children TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(children));
ALTER TABLE intern ADD COLUMN keep TEXT CHECK (keep IS NULL OR json_valid(keep));
