-- How the site names the files of reports; NULL: the usual way.
ALTER TABLE site ADD COLUMN file_pattern TEXT;
