-- Changes: all of them; which entries, page_all.sql says.
WITH scope AS (SELECT n, entry, record, before, after FROM history_change),
