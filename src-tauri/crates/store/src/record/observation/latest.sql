WHERE binned IS NULL AND EXISTS (
  SELECT 1 FROM placement
  JOIN intern ON intern.id = placement.intern
  WHERE placement.id = observation.placement
    AND placement.binned IS NULL AND intern.binned IS NULL
)
ORDER BY date DESC, n DESC
LIMIT ?1
