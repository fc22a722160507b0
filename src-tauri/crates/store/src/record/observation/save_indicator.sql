INSERT INTO observation_indicator (observation, position, indicator, level)
VALUES (?1, ?2, ?3, ?4)
