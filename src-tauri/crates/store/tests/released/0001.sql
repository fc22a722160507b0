-- What a file of version 1 holds: an intern, one observation, and an edit of it.
INSERT INTO site VALUES (1, '01900000-0000-7000-8000-000000000001', 'De Regenboog', '', '', '');
INSERT INTO site_group VALUES (1, '01900000-0000-7000-8000-000000000002', 'Baby''s', '0-1', NULL);
INSERT INTO person VALUES (1, '01900000-0000-7000-8000-000000000003', 'Noor Peeters', '', NULL);
INSERT INTO person_role VALUES (1, 0, 'mentor');
INSERT INTO school VALUES (1, '01900000-0000-7000-8000-000000000004', 'CVO Zuid', '', '', NULL);
INSERT INTO supervisor VALUES (
  1, '01900000-0000-7000-8000-000000000005', '01900000-0000-7000-8000-000000000004',
  'Bram Claes', '', '', NULL
);
INSERT INTO intern VALUES (1, '01900000-0000-7000-8000-000000000006', 'Ayşe Çelik', '', '', NULL);
INSERT INTO placement VALUES (
  1, '01900000-0000-7000-8000-000000000007', '01900000-0000-7000-8000-000000000006',
  '01900000-0000-7000-8000-000000000004', 'programme', 1, 'uniform', 1, 'school-form', 1, '',
  '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000005',
  '2026-09-01', '2026-12-18', NULL
);
INSERT INTO placement_mentor VALUES (1, 0, '01900000-0000-7000-8000-000000000003');
INSERT INTO observation VALUES (
  1, '01900000-0000-7000-8000-000000000008', '01900000-0000-7000-8000-000000000007',
  '01900000-0000-7000-8000-000000000003', '2026-09-10', 'vrij spel', 'Bouwt met blokken.',
  'strength', 'shared', '2026-09-10T09:00:00.000000000Z', NULL
);
INSERT INTO observation_indicator VALUES (1, 0, 'play', 3);
INSERT INTO evaluation VALUES (
  1, '01900000-0000-7000-8000-000000000009', '01900000-0000-7000-8000-000000000007',
  'interim', 'mentor', '2026-10-20', 'Een vlotte start.', '2026-10-20T09:00:00.000000000Z'
);
INSERT INTO rating VALUES (
  1, '01900000-0000-7000-8000-000000000009', 'play', 3, 0, '["play-3-1"]', 'Speelt mee.'
);
INSERT INTO point VALUES (
  1, '01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-000000000009', 'strength',
  'Rust in de groep', '', '01900000-0000-7000-8000-000000000008', 0
);
INSERT INTO answer VALUES (
  1, '01900000-0000-7000-8000-000000000009', 'school-form', 'c1', 'sufficient', ''
);
INSERT INTO form VALUES (
  1, 'school-form', 1, 'school', '{}', '2026-09-01T08:00:00.000000000Z'
);
INSERT INTO setting VALUES (1, 'language', 'nl');
INSERT INTO history_entry VALUES (
  1, 'observation-save', 'do', 'done', NULL, '01900000-0000-7000-8000-000000000003',
  '2026-09-10T09:05:00.000000000Z'
);
INSERT INTO history_change VALUES (
  1, 1, 'observation', '01900000-0000-7000-8000-000000000008',
  '01900000-0000-7000-8000-000000000007', 1,
  '{"id":"01900000-0000-7000-8000-000000000008","placement":"01900000-0000-7000-8000-000000000007","author":"01900000-0000-7000-8000-000000000003","date":"2026-09-10","activity":"vrij spel","text":"Bouwt.","tone":"strength","visibility":"shared","indicators":[{"indicator":"play","level":3}],"created":"2026-09-10T09:00:00Z"}',
  '{"id":"01900000-0000-7000-8000-000000000008","placement":"01900000-0000-7000-8000-000000000007","author":"01900000-0000-7000-8000-000000000003","date":"2026-09-10","activity":"vrij spel","text":"Bouwt met blokken.","tone":"strength","visibility":"shared","indicators":[{"indicator":"play","level":3}],"created":"2026-09-10T09:00:00Z"}'
);
