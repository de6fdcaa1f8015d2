-- What managers review: which version a case began under, whether it was ever late, on whose desk it
-- is, which steps it passed, and counts of all of that which do not grow with the cases.
alter table case_file add column version integer;
alter table case_file add column instance varchar(64);
alter table case_file add column was_late boolean not null default false;
update case_file set was_late = overdue where overdue;

create unique index case_file_instance on case_file (instance) where instance is not null;
-- The orders in which the list is shown, each read from either end.
create index case_file_opened_order on case_file (opened_at desc, reference desc);
create index case_file_closed_order on case_file (closed_at desc nulls last, reference desc);
create index case_file_due_order on case_file (due_at desc nulls last, reference desc);
create index case_file_reference_prefix on case_file (reference text_pattern_ops);
-- What is asked for most: what was late, and what is late now.
create index case_file_late on case_file (opened_at desc, reference desc) where was_late or overdue;
create index case_file_still_open on case_file (due_at) where status = 'OPEN';

-- Posts and people at whose desk a case is: one line for each open task and whom it is offered to.
create table case_desk (
  task     varchar(64)  not null,
  holder   varchar(255) not null,
  instance varchar(64)  not null,
  model    varchar(255) not null,
  version  integer      not null,
  step     varchar(255) not null,
  office   varchar(96),
  since    timestamptz  not null,
  primary key (task, holder)
);
create index case_desk_instance on case_desk (instance);
create index case_desk_office on case_desk (office, instance);
create index case_desk_step on case_desk (model, step);

-- Every step that was passed, kept when the engine's history is cleaned up.
create table step_passage (
  id         bigint       primary key generated always as identity,
  instance   varchar(64)  not null,
  model      varchar(255) not null,
  version    integer      not null,
  step       varchar(255) not null,
  cancelled  boolean      not null,
  started_at timestamptz  not null,
  ended_at   timestamptz  not null
);
create index step_passage_instance on step_passage (instance, id);

-- Signed counts: a transaction only adds lines, so that no two wait for each other; the desk adds
-- them up from time to time. In place of what is not there stand 0, '' and -infinity.
create table case_count (
  procedure    varchar(64) not null,
  version      integer     not null,
  status       varchar(16) not null,
  outcome      varchar(64) not null,
  late         boolean     not null,
  opened_month date        not null,
  closed_month date        not null,
  cases        bigint      not null,
  fresh        boolean     not null default true
);
create unique index case_count_sums on case_count
  (procedure, opened_month, closed_month, version, status, outcome, late) where not fresh;
create index case_count_fresh on case_count (fresh) where fresh;

-- How long steps took: each bucket is a tenth wider than the one below it and keeps its sum, so that a
-- median costs the same for a thousand passages and for a million. Bucket -1 counts what was broken off.
create table step_count (
  model   varchar(255)  not null,
  version integer       not null,
  step    varchar(255)  not null,
  month   date          not null,
  bucket  smallint      not null,
  passed  bigint        not null,
  seconds numeric       not null,
  fresh   boolean       not null default true
);
create unique index step_count_sums on step_count (model, month, step, version, bucket) where not fresh;
create index step_count_fresh on step_count (fresh) where fresh;

create function month_in_london(moment timestamptz) returns date language sql immutable as $$
  select date_trunc('month', moment at time zone 'Europe/London')::date
$$;

create function step_bucket(cancelled boolean, started_at timestamptz, ended_at timestamptz) returns smallint
language sql immutable as $$
  select case when cancelled then -1
    else floor(10 * ln(1 + greatest(0, extract(epoch from ended_at - started_at)))) end::smallint
$$;

create view case_counted as
select reference, procedure, coalesce(version, 0) as version, status, coalesce(outcome, '') as outcome,
  was_late or overdue as late, month_in_london(opened_at) as opened_month,
  coalesce(month_in_london(closed_at), '-infinity') as closed_month
from case_file;

create function count_cases() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into case_count
    select procedure, coalesce(version, 0), status, coalesce(outcome, ''), was_late or overdue,
      month_in_london(opened_at), coalesce(month_in_london(closed_at), '-infinity'), count(*)
    from after_it group by 1, 2, 3, 4, 5, 6, 7;
  elsif tg_op = 'DELETE' then
    insert into case_count
    select procedure, coalesce(version, 0), status, coalesce(outcome, ''), was_late or overdue,
      month_in_london(opened_at), coalesce(month_in_london(closed_at), '-infinity'), -count(*)
    from before_it group by 1, 2, 3, 4, 5, 6, 7;
  else
    insert into case_count
    select procedure, coalesce(version, 0), status, coalesce(outcome, ''), was_late or overdue,
      month_in_london(opened_at), coalesce(month_in_london(closed_at), '-infinity'), sum(cases)
    from (select *, 1 as cases from after_it union all select *, -1 from before_it) changed
    group by 1, 2, 3, 4, 5, 6, 7 having sum(cases) <> 0;
  end if;
  return null;
end $$;
create trigger case_file_counted_in after insert on case_file
  referencing new table as after_it for each statement execute function count_cases();
create trigger case_file_counted_anew after update on case_file
  referencing old table as before_it new table as after_it for each statement execute function count_cases();
create trigger case_file_counted_out after delete on case_file
  referencing old table as before_it for each statement execute function count_cases();

create function count_steps() returns trigger language plpgsql as $$
begin
  insert into step_count
  select model, version, step, month_in_london(ended_at), step_bucket(cancelled, started_at, ended_at),
    count(*), sum(extract(epoch from ended_at - started_at))
  from after_it group by 1, 2, 3, 4, 5;
  return null;
end $$;
create trigger step_passage_counted after insert on step_passage
  referencing new table as after_it for each statement execute function count_steps();

insert into case_count
select procedure, version, status, outcome, late, opened_month, closed_month, count(*)
from case_counted group by 1, 2, 3, 4, 5, 6, 7;
