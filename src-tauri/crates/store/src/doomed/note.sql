INSERT INTO history_change (entry, record, id, placement, row_number)
VALUES (?1, ?2, ?3, ?4, ?5)
