-- What each case is about and of whom support is asked, so that the same matter is noticed when it comes again.
create table case_matter (
  reference varchar(32)   primary key references case_file,
  words     varchar(2000) not null,
  person    varchar(64)   not null,
  for_group varchar(64)   not null,
  agreed    boolean       not null default false
);
create index case_matter_person on case_matter (person);

-- The case whose offer a case takes up.
alter table case_file add column follows varchar(32) references case_file;
