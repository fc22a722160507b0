(SELECT json_group_array(role ORDER BY position) FROM person_role WHERE person = n) AS roles
