WITH latest AS (
  SELECT n FROM observation
  WHERE binned IS NULL
  ORDER BY date DESC, n DESC
  LIMIT 200
)
SELECT indicator
FROM latest JOIN observation_indicator ON observation = latest.n
GROUP BY indicator
ORDER BY count(*) DESC, max(latest.n) DESC
LIMIT ?1
