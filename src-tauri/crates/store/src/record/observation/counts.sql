SELECT placement, count(*) AS count, max(date) AS last
FROM observation
WHERE placement IN (SELECT value FROM json_each(?1)) AND binned IS NULL
GROUP BY placement
