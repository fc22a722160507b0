SELECT
  evaluation,
  indicator,
  level,
  not_observable,
  underlined,
  remark
FROM rating
