INSERT INTO history_change (entry, record, id, placement, row_number, before, after)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
