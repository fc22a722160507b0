SELECT
  id,
  placement,
  moment,
  author,
  date,
  conclusion,
  created
FROM evaluation
