INSERT INTO placement (n, id, intern, school, programme, programme_version, uniform, uniform_version, school_form, school_form_version, class, group_id, supervisor, starts, ends, binned)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ON CONFLICT (id) DO UPDATE SET
  intern = excluded.intern,
  school = excluded.school,
  programme = excluded.programme,
  programme_version = excluded.programme_version,
  uniform = excluded.uniform,
  uniform_version = excluded.uniform_version,
  school_form = excluded.school_form,
  school_form_version = excluded.school_form_version,
  class = excluded.class,
  group_id = excluded.group_id,
  supervisor = excluded.supervisor,
  starts = excluded.starts,
  ends = excluded.ends,
  binned = excluded.binned
RETURNING n
