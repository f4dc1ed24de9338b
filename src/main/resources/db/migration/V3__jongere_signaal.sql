-- The young person. Every room whose dossiers open a jongere adds a policy of its own.
create table maatwerk.jongere (
  id uuid primary key,
  naam text not null check (length(naam) between 1 and 120),
  geboortejaar int,
  leeftijd_bij_benadering text check (length(leeftijd_bij_benadering) <= 40),
  gezag text check (length(gezag) <= 200),
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  version int not null
);

grant select, insert on maatwerk.jongere to maatwerk_app;
alter table maatwerk.jongere enable row level security;
create policy jongere_lezen on maatwerk.jongere for select
  using (id = any ((select maatwerk.onderwerpen('jongere', '{KENT}'))::uuid[]));
create policy jongere_vastleggen on maatwerk.jongere for insert
  with check (gemaakt_door = (select maatwerk.actor()) and not (select maatwerk.achtergrond()));

-- What was seen or heard. The melder reads the row for its status; the page shows them no more than that.
create sequence maatwerk.signaal_kenmerk;
grant usage on sequence maatwerk.signaal_kenmerk to maatwerk_app;

create table maatwerk.signaal (
  id uuid primary key,
  kenmerk text not null unique,
  melder uuid not null,
  wijk text not null,
  plek text not null check (length(plek) <= 200),
  tijdstip timestamptz not null,
  dienst text not null,
  soort text not null,
  feit text not null check (length(feit) <= 2000),
  duiding text check (length(duiding) <= 1000),
  herkomst text not null check (length(herkomst) <= 100),
  groep text check (length(groep) <= 200),
  acties text not null,
  spoed_aan text,
  status text not null,
  ontvangen_op timestamptz not null,
  version int not null
);
create index signaal_melder on maatwerk.signaal (melder, ontvangen_op desc);
create index signaal_plek on maatwerk.signaal (wijk, lower(plek), tijdstip);

create table maatwerk.signaal_persoon (
  id uuid primary key,
  signaal_id uuid not null references maatwerk.signaal (id),
  volgnummer int not null,
  naam text check (length(naam) <= 120),
  bijnaam text check (length(bijnaam) <= 60),
  leeftijd text check (length(leeftijd) <= 40),
  omschrijving text check (length(omschrijving) <= 200),
  zekerheid text not null,
  unique (signaal_id, volgnummer)
);
create index signaal_persoon_naam on maatwerk.signaal_persoon (lower(naam));
create index signaal_persoon_bijnaam on maatwerk.signaal_persoon (lower(bijnaam));

create table maatwerk.signaal_advies (
  signaal_id uuid not null references maatwerk.signaal (id),
  volgnummer int not null,
  uitkomst text not null,
  reden text not null,
  primary key (signaal_id, volgnummer)
);

create table maatwerk.weging (
  signaal_id uuid primary key references maatwerk.signaal (id),
  uitkomst text not null,
  motivering text not null check (length(motivering) <= 2000),
  weger uuid not null,
  gewogen_op timestamptz not null,
  casus_id uuid,
  opschaling_rol text,
  version int not null
);

create table maatwerk.opschaling_afhandeling (
  signaal_id uuid primary key references maatwerk.signaal (id),
  resultaat text not null check (length(resultaat) <= 2000),
  door uuid not null,
  op timestamptz not null
);

grant select, insert on
  maatwerk.signaal, maatwerk.signaal_persoon, maatwerk.signaal_advies, maatwerk.weging, maatwerk.opschaling_afhandeling
  to maatwerk_app;
grant update (status, version) on maatwerk.signaal to maatwerk_app;

alter table maatwerk.signaal enable row level security;
alter table maatwerk.signaal_persoon enable row level security;
alter table maatwerk.signaal_advies enable row level security;
alter table maatwerk.weging enable row level security;
alter table maatwerk.opschaling_afhandeling enable row level security;

create policy signaal_lezen on maatwerk.signaal for select
  using (
    (select maatwerk.procesmotor())
    or id = any ((select maatwerk.onderwerpen('signaal', '{MELDER,WEGER,OPSCHALER,LEZER}'))::uuid[]));
create policy signaal_melden on maatwerk.signaal for insert
  with check (melder = (select maatwerk.actor()) and not (select maatwerk.achtergrond()));
create policy signaal_wegen on maatwerk.signaal for update
  using (id = any ((select maatwerk.onderwerpen('signaal', '{WEGER}'))::uuid[]));

create policy signaal_persoon_lezen on maatwerk.signaal_persoon for select
  using (
    (select maatwerk.procesmotor())
    or signaal_id = any ((select maatwerk.onderwerpen('signaal', '{MELDER,WEGER,OPSCHALER,LEZER}'))::uuid[]));
-- Nobody is added to what was weighed.
create policy signaal_persoon_melden on maatwerk.signaal_persoon for insert
  with check (
    signaal_id = any ((select maatwerk.onderwerpen('signaal', '{MELDER}'))::uuid[])
    and signaal_id in (select s.id from maatwerk.signaal s where s.status = 'ONTVANGEN'));

create policy signaal_advies_lezen on maatwerk.signaal_advies for select
  using (
    (select maatwerk.procesmotor())
    or signaal_id = any ((select maatwerk.onderwerpen('signaal', '{WEGER}'))::uuid[]));
create policy signaal_advies_geven on maatwerk.signaal_advies for insert
  with check ((select maatwerk.procesmotor()));

-- Never for the melder: terugkoppeling is the status, not why.
create policy weging_lezen on maatwerk.weging for select
  using (signaal_id = any ((select maatwerk.onderwerpen('signaal', '{WEGER,OPSCHALER}'))::uuid[]));
create policy weging_vastleggen on maatwerk.weging for insert
  with check (
    weger = (select maatwerk.actor())
    and signaal_id = any ((select maatwerk.onderwerpen('signaal', '{WEGER}'))::uuid[]));

create policy opschaling_lezen on maatwerk.opschaling_afhandeling for select
  using (signaal_id = any ((select maatwerk.onderwerpen('signaal', '{WEGER,OPSCHALER}'))::uuid[]));
create policy opschaling_vastleggen on maatwerk.opschaling_afhandeling for insert
  with check (
    door = (select maatwerk.actor())
    and signaal_id = any ((select maatwerk.onderwerpen('signaal', '{OPSCHALER}'))::uuid[]));

-- Who reported a signaal is involved with it, and whose organisation entered a jongere knows them.
create function maatwerk.volgt_uit_signaal(p_rij maatwerk.betrokkenheid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case p_rij.onderwerp_soort || ':' || p_rij.relatie
      when 'signaal:MELDER' then exists (
        select 1
        from signaal s
        where s.id = p_rij.onderwerp_id
          and s.melder = p_rij.medewerker_id)
      when 'jongere:KENT' then exists (
        select 1
        from jongere j
        where j.id = p_rij.onderwerp_id
          and j.gemaakt_door = actor()
          and (p_rij.medewerker_id = actor() or p_rij.organisatie = eigen_organisatie()))
      else false
    end
  $$;
create policy betrokkenheid_van_signaal on maatwerk.betrokkenheid for insert
  with check (
    verleend_door = (select maatwerk.actor())
    and via_taak is null
    and maatwerk.volgt_uit_signaal(betrokkenheid));
