-- Every reference ever given, so that none is given twice: references are drawn by lot, not counted.
create table case_reference (
  reference varchar(32) primary key
);

insert into case_reference select reference from case_file;

drop table case_number;
