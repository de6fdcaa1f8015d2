-- Sums of whole years beside those of their months, so that ten years cost hardly more than one.
create table step_year (
  model   varchar(255) not null,
  year    date         not null,
  step    varchar(255) not null,
  version integer      not null,
  bucket  smallint     not null,
  passed  bigint       not null,
  seconds numeric      not null,
  primary key (model, year, step, version, bucket)
);

insert into step_year
select model, date_trunc('year', month)::date, step, version, bucket, sum(passed), sum(seconds)
from step_count where not fresh group by 1, 2, 3, 4, 5;
