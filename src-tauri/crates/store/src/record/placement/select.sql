SELECT
  id,
  intern,
  school,
  programme,
  programme_version,
  uniform,
  uniform_version,
  school_form,
  school_form_version,
  class,
  group_id,
  supervisor,
  starts,
  ends,
  binned,
  (
    SELECT json_group_array(person ORDER BY position)
    FROM placement_mentor WHERE placement = n
  ) AS mentors
FROM placement
