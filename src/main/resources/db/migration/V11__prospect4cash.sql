-- The employers that an organisatie works with. Personal data of their contact persons, and none of a jongere.
create table maatwerk.werkgever (
  id uuid primary key,
  organisatie text not null,
  naam text not null,
  contactpersoon text not null,
  mailadres text not null check (length(mailadres) <= 254),
  telefoon text,
  actief boolean not null,
  gewijzigd_door uuid not null,
  gewijzigd_op timestamptz not null,
  version integer not null,
  unique (id, organisatie)
);
create index werkgever_organisatie on maatwerk.werkgever (organisatie);

create table maatwerk.werkplek (
  id uuid primary key,
  werkgever_id uuid not null,
  organisatie text not null,
  werk text not null,
  plaats text not null,
  uren integer not null check (uren between 1 and 48),
  loon numeric(5, 2) not null check (loon between 0 and 100),
  vanaf date,
  mentor text,
  aantal integer not null check (aantal between 1 and 50),
  open_tot date,
  open boolean not null,
  gewijzigd_door uuid not null,
  gewijzigd_op timestamptz not null,
  version integer not null,
  foreign key (werkgever_id, organisatie) references maatwerk.werkgever (id, organisatie)
);
create index werkplek_werkgever on maatwerk.werkplek (werkgever_id);
create index werkplek_organisatie on maatwerk.werkplek (organisatie) where open;

-- The intake stays with who guides: what the jongere wants is voluntary, and of nobody else.
create table maatwerk.intake (
  traject_id uuid primary key references maatwerk.traject (id),
  geschikt boolean not null,
  wensen text,
  beschikbaarheid text,
  verdienen text,
  leren text,
  notitie text not null,
  door uuid not null,
  op timestamptz not null,
  check (not geschikt or (wensen is not null and beschikbaarheid is not null))
);

-- vertrokken_op: from when the place at the employer is free again, also when the jongere found other work.
create table maatwerk.plaatsing (
  id uuid primary key,
  traject_id uuid not null references maatwerk.traject (id),
  werkplek_id uuid not null references maatwerk.werkplek (id),
  begindatum date not null,
  door uuid not null,
  op timestamptz not null,
  vertrokken_op date,
  geeindigd_op date,
  gestopt_door text check (gestopt_door in ('JONGERE', 'WERKGEVER', 'SAMEN')),
  stopreden text,
  check (geeindigd_op is null or vertrokken_op is not null),
  check ((gestopt_door is null) = (stopreden is null)),
  unique (id, traject_id)
);
create unique index plaatsing_loopt on maatwerk.plaatsing (traject_id) where geeindigd_op is null;
create index plaatsing_traject on maatwerk.plaatsing (traject_id);
create index plaatsing_werkplek on maatwerk.plaatsing (werkplek_id) where vertrokken_op is null;

-- How it stood so many weeks after the begin; without weeks when it changed in between.
create table maatwerk.bestendiging (
  id uuid primary key,
  plaatsing_id uuid not null,
  traject_id uuid not null,
  weken integer check (weken > 0),
  datum date not null,
  stand text not null check (stand in ('WERKT', 'ANDER_WERK', 'GESTOPT')),
  notitie text,
  door uuid not null,
  op timestamptz not null,
  foreign key (plaatsing_id, traject_id) references maatwerk.plaatsing (id, traject_id)
);
create unique index bestendiging_eens on maatwerk.bestendiging (plaatsing_id, weken);
create index bestendiging_traject on maatwerk.bestendiging (traject_id);

-- What an employer was told of a plaatsing. The first name, the day and the address are here only until it is sent or told.
create table maatwerk.werkgeverbericht (
  id uuid primary key,
  plaatsing_id uuid not null unique,
  traject_id uuid not null,
  status text not null check (status in ('WACHT', 'VERZONDEN', 'GEBELD', 'VERVALLEN')),
  voornaam text,
  begindatum date,
  adres text,
  door uuid not null,
  op timestamptz not null,
  pogingen integer not null default 0,
  volgende_poging timestamptz not null,
  laatste_fout text,
  afgehandeld_op timestamptz,
  check ((status = 'WACHT') = (voornaam is not null)),
  check ((status = 'WACHT') = (begindatum is not null)),
  check ((status = 'WACHT') = (adres is not null)),
  check ((status = 'WACHT') = (afgehandeld_op is null)),
  foreign key (plaatsing_id, traject_id) references maatwerk.plaatsing (id, traject_id)
);
create index werkgeverbericht_te_doen on maatwerk.werkgeverbericht (volgende_poging, id) where status = 'WACHT';

grant select, insert on maatwerk.werkgever, maatwerk.werkplek, maatwerk.intake, maatwerk.plaatsing, maatwerk.bestendiging,
  maatwerk.werkgeverbericht to maatwerk_app;
grant update (naam, contactpersoon, mailadres, telefoon, actief, gewijzigd_door, gewijzigd_op, version)
  on maatwerk.werkgever to maatwerk_app;
grant update (werk, plaats, uren, loon, vanaf, mentor, aantal, open_tot, open, gewijzigd_door, gewijzigd_op, version)
  on maatwerk.werkplek to maatwerk_app;
grant update (vertrokken_op, geeindigd_op, gestopt_door, stopreden) on maatwerk.plaatsing to maatwerk_app;
grant update (status, voornaam, begindatum, adres, pogingen, volgende_poging, laatste_fout, afgehandeld_op)
  on maatwerk.werkgeverbericht to maatwerk_app;

alter table maatwerk.werkgever enable row level security;
alter table maatwerk.werkplek enable row level security;
alter table maatwerk.intake enable row level security;
alter table maatwerk.plaatsing enable row level security;
alter table maatwerk.bestendiging enable row level security;
alter table maatwerk.werkgeverbericht enable row level security;

create policy werkgever_organisatie on maatwerk.werkgever
  using (organisatie = (select maatwerk.eigen_organisatie()))
  with check (
    organisatie = (select maatwerk.eigen_organisatie())
    and gewijzigd_door = (select maatwerk.actor()));
create policy werkplek_organisatie on maatwerk.werkplek
  using (organisatie = (select maatwerk.eigen_organisatie()))
  with check (
    organisatie = (select maatwerk.eigen_organisatie())
    and gewijzigd_door = (select maatwerk.actor()));

create policy intake_lezen on maatwerk.intake for select
  using (traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
create policy intake_vastleggen on maatwerk.intake for insert
  with check (
    door = (select maatwerk.actor())
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));

create policy plaatsing_lezen on maatwerk.plaatsing for select
  using (traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
create policy plaatsing_vastleggen on maatwerk.plaatsing for insert
  with check (
    door = (select maatwerk.actor())
    and werkplek_id in (select w.id from maatwerk.werkplek w)
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
create policy plaatsing_beeindigen on maatwerk.plaatsing for update
  using (traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));

create policy bestendiging_lezen on maatwerk.bestendiging for select
  using (traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
create policy bestendiging_vastleggen on maatwerk.bestendiging for insert
  with check (
    door = (select maatwerk.actor())
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));

create policy werkgeverbericht_lezen on maatwerk.werkgeverbericht for select
  using (traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
create policy werkgeverbericht_geven on maatwerk.werkgeverbericht for insert
  with check (
    door = (select maatwerk.actor())
    and status in ('WACHT', 'GEBELD')
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
create policy werkgeverbericht_anders on maatwerk.werkgeverbericht for update
  using (
    status = 'WACHT'
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]))
  with check (
    status in ('GEBELD', 'VERVALLEN')
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
-- The mail is sent by the background actor that sends all mail; of whom it is about it sees nothing else.
create policy werkgeverbericht_postkamer on maatwerk.werkgeverbericht for select
  using ((select maatwerk.postkamer()));
create policy werkgeverbericht_verzenden on maatwerk.werkgeverbericht for update
  using (status = 'WACHT' and (select maatwerk.postkamer()))
  with check (status in ('WACHT', 'VERZONDEN') and (select maatwerk.postkamer()));

-- How many places of a werkplek are taken, over all trajecten: a number, so that nobody learns by whom.
create function maatwerk.bezette_werkplekken(p_werkplek uuid) returns bigint
  language sql volatile security definer set search_path = maatwerk, pg_temp
  as $$
    select count(*)
    from plaatsing p
    join werkplek w on w.id = p.werkplek_id
    where p.werkplek_id = p_werkplek
      and p.vertrokken_op is null
      and w.organisatie = eigen_organisatie()
  $$;
