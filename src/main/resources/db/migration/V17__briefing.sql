-- What straatcoaches mind during a dienst. It holds nothing about anybody, but it is free text: only they and who leads them
-- read it, and after the dienst nobody does.
create table maatwerk.briefingpunt (
  id uuid primary key,
  begint timestamptz not null,
  eindigt timestamptz not null check (eindigt > begint),
  soort text not null check (soort in ('HOTSPOT', 'AANDACHTSPUNT')),
  wijk text,
  plek text check (length(plek) <= 200),
  tekst text not null check (length(tekst) <= 500),
  door uuid not null,
  op timestamptz not null,
  version int not null
);
create index briefingpunt_begint on maatwerk.briefingpunt (begint);

grant select, insert, delete on maatwerk.briefingpunt to maatwerk_app;
grant update (begint, eindigt, soort, wijk, plek, tekst, door, op, version) on maatwerk.briefingpunt to maatwerk_app;

alter table maatwerk.briefingpunt enable row level security;

create policy briefingpunt_lezen on maatwerk.briefingpunt for select
  using (eindigt > now() and (select maatwerk.heeft_rol('{straatcoach,signaalcoordinator}')));
create policy briefingpunt_schrijven on maatwerk.briefingpunt for insert
  with check (
    door = (select maatwerk.actor())
    and eindigt > now()
    and (select maatwerk.heeft_rol('{signaalcoordinator}')));
create policy briefingpunt_wijzigen on maatwerk.briefingpunt for update
  using (eindigt > now() and (select maatwerk.heeft_rol('{signaalcoordinator}')))
  with check (
    door = (select maatwerk.actor())
    and eindigt > now()
    and (select maatwerk.heeft_rol('{signaalcoordinator}')));
create policy briefingpunt_wegdoen on maatwerk.briefingpunt for delete
  using (eindigt > now() and (select maatwerk.heeft_rol('{signaalcoordinator}')));

-- What is over goes, without being read.
create policy briefingpunt_oud on maatwerk.briefingpunt for select
  using (eindigt <= now() and (select maatwerk.procesmotor()));
create policy briefingpunt_opruimen on maatwerk.briefingpunt for delete
  using (eindigt <= now() and (select maatwerk.procesmotor()));
