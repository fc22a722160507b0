WHERE binned IS NULL AND archived = 1 AND (
  SELECT intern.binned FROM intern WHERE intern.id = placement.intern
) IS NULL
ORDER BY ends DESC, n DESC
