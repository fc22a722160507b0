WHERE n IN (
  SELECT latest.n FROM json_each(?1) AS wanted
  JOIN observation AS latest ON latest.n IN (
    SELECT each.n FROM observation AS each
    WHERE each.placement = wanted.value AND each.binned IS NULL
    ORDER BY each.date DESC, each.n DESC
    LIMIT ?2
  )
)
ORDER BY date DESC, n DESC
LIMIT ?2
