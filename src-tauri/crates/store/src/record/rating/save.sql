INSERT INTO rating (n, evaluation, indicator, level, not_observable, underlined, remark)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (evaluation, indicator) DO UPDATE SET
  level = excluded.level,
  not_observable = excluded.not_observable,
  underlined = excluded.underlined,
  remark = excluded.remark
RETURNING n
