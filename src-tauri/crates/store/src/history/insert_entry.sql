INSERT INTO history_entry (op, kind, state, of_entry, who, at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
