WITH latest AS (
  SELECT n, activity FROM observation
  WHERE binned IS NULL
  ORDER BY n DESC
  LIMIT 1000
)
SELECT activity FROM latest
WHERE activity <> ''
GROUP BY activity
ORDER BY max(n) DESC
LIMIT ?1
