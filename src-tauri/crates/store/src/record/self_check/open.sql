WHERE done IS NULL AND year IN (SELECT year FROM self_check WHERE binned IS NULL)
ORDER BY due IS NULL, due, n
