WITH latest AS (
  SELECT n, placement, activity, date, created FROM observation
  WHERE binned IS NULL
  ORDER BY n DESC
  LIMIT 1000
)
SELECT latest.activity, placement.group_id, latest.date, latest.created
FROM latest JOIN placement ON placement.id = latest.placement
WHERE latest.activity <> ''
ORDER BY latest.n DESC
