-- The open cases, few among the many that have ended, newest first.
create index case_file_status on case_file (status, opened_at desc, reference desc);
