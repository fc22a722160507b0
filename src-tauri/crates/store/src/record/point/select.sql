SELECT
  id,
  evaluation,
  kind,
  text,
  expected,
  observation,
  position
FROM point
