(
  SELECT json_group_array(
    json_object('indicator', indicator, 'level', level) ORDER BY position
  )
  FROM observation_indicator WHERE observation = n
) AS indicators
