INSERT INTO point (n, id, evaluation, kind, text, expected, observation, position)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
  evaluation = excluded.evaluation,
  kind = excluded.kind,
  text = excluded.text,
  expected = excluded.expected,
  observation = excluded.observation,
  position = excluded.position
RETURNING n
