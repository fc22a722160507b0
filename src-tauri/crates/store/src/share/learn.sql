INSERT INTO share_known (scope, author, number) VALUES (?1, ?2, ?3)
ON CONFLICT (scope, author) DO UPDATE SET number = max(number, excluded.number)
