-- The POP: jongerenwerk is voluntary, so that all of it stays with who guides.
create table maatwerk.pop (
  traject_id uuid primary key references maatwerk.traject (id),
  eigen_woorden text not null check (length(eigen_woorden) <= 1000),
  door uuid not null,
  op timestamptz not null
);

create table maatwerk.pop_doel (
  id uuid primary key,
  traject_id uuid not null references maatwerk.traject (id),
  volgnummer int not null,
  leefgebied text not null,
  doel text not null check (length(doel) <= 300),
  status text not null check (status in ('LOOPT', 'BEHAALD', 'LOSGELATEN')),
  toelichting text check (length(toelichting) <= 500),
  door uuid not null,
  gesteld_op timestamptz not null,
  afgerond_door uuid,
  afgerond_op timestamptz,
  check ((status = 'LOOPT') = (afgerond_op is null) and (status = 'LOOPT') = (afgerond_door is null)),
  check (status <> 'LOSGELATEN' or toelichting is not null),
  unique (id, traject_id)
);
create index pop_doel_traject on maatwerk.pop_doel (traject_id, volgnummer);

-- Where the jongere stands with a goal, at a contact moment or beside one; ordinal, never averaged.
create table maatwerk.pop_stand (
  id uuid primary key,
  doel_id uuid not null,
  traject_id uuid not null,
  richting text not null check (richting in ('BETER', 'GELIJK', 'SLECHTER', 'ONBEKEND')),
  toelichting text check (length(toelichting) <= 500),
  contactmoment_id uuid,
  door uuid not null,
  op timestamptz not null,
  foreign key (doel_id, traject_id) references maatwerk.pop_doel (id, traject_id),
  foreign key (contactmoment_id, traject_id) references maatwerk.traject_contactmoment (id, traject_id)
);
create index pop_stand_traject on maatwerk.pop_stand (traject_id, op);

grant select, insert on maatwerk.pop, maatwerk.pop_doel, maatwerk.pop_stand to maatwerk_app;
grant update (status, toelichting, afgerond_door, afgerond_op) on maatwerk.pop_doel to maatwerk_app;

alter table maatwerk.pop enable row level security;
alter table maatwerk.pop_doel enable row level security;
alter table maatwerk.pop_stand enable row level security;

create policy pop_lezen on maatwerk.pop for select
  using (traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
create policy pop_beginnen on maatwerk.pop for insert
  with check (
    door = (select maatwerk.actor())
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));

create policy pop_doel_lezen on maatwerk.pop_doel for select
  using (traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
create policy pop_doel_stellen on maatwerk.pop_doel for insert
  with check (
    door = (select maatwerk.actor())
    and status = 'LOOPT'
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
create policy pop_doel_afronden on maatwerk.pop_doel for update
  using (
    status = 'LOOPT'
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]))
  with check (
    afgerond_door = (select maatwerk.actor())
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));

create policy pop_stand_lezen on maatwerk.pop_stand for select
  using (traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
create policy pop_stand_vastleggen on maatwerk.pop_stand for insert
  with check (
    door = (select maatwerk.actor())
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
