-- Accounts beside the directory that oversee cases for a while, by the word of two people. Kept for good.
create table access_exception (
  id        uuid          primary key,
  account   varchar(64)   not null,
  group_id  varchar(64)   not null check (group_id in ('managers', 'democratic-services')),
  until     date          not null,
  reason    varchar(1000) not null,
  asked_by  varchar(64)   not null,
  asked_at  timestamptz   not null,
  agreed_by varchar(64),
  agreed_at timestamptz,
  constraint access_exception_takes_two check (agreed_by <> asked_by and agreed_by <> account and asked_by <> account),
  constraint access_exception_agreed check ((agreed_by is null) = (agreed_at is null))
);

create function access_exception_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.agreed_by is null
      and (new.id, new.account, new.group_id, new.until, new.reason, new.asked_by, new.asked_at)
        = (old.id, old.account, old.group_id, old.until, old.reason, old.asked_by, old.asked_at) then
    return new;
  end if;
  raise exception 'An exception is kept as it was asked for and agreed to.';
end $$;
create trigger access_exception_kept before update or delete on access_exception
  for each row execute function access_exception_is_kept();
