(
  SELECT json_group_array(person ORDER BY position)
  FROM placement_mentor WHERE placement = n
) AS mentors
