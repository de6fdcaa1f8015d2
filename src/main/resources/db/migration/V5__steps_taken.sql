-- Who took which step of a case by hand, for steps that the same person must not take.
create sequence step_taken_seq increment by 50;
create table step_taken (
  id        bigint primary key default nextval('step_taken_seq'),
  reference varchar(32) not null references case_file,
  step      varchar(64) not null,
  person    varchar(64) not null,
  at        timestamptz not null
);
create index step_taken_reference on step_taken (reference, step);
