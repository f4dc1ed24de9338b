-- For the privacyfunctionaris, who watches over the use of data and sees no dossier: ids and numbers of dossiers, never what is in one,
-- and nothing of what is closed to them.

-- What has this kenmerk, and whom it is about.
create function maatwerk.onderwerpen_met_kenmerk(p_kenmerk text) returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select coalesce(array_agg(w.id), '{}')
    from (
      select s.id from signaal s where s.kenmerk = p_kenmerk
      union all
      select a.id from aanmelding a where a.kenmerk = p_kenmerk
      union all
      select c.id from casus c where c.kenmerk = p_kenmerk
      union all
      select o.id from overleg o where o.kenmerk = p_kenmerk
      union all
      select v.id from verwijzing v where v.kenmerk = p_kenmerk
      union all
      select t.id from traject t where t.kenmerk = p_kenmerk) w (id)
    where heeft_rol('{privacyfunctionaris}')
      and w.id <> all ((select afgeschermd(null))::uuid[])
  $$;
create function maatwerk.betrokkenen_van_kenmerk(p_kenmerk text) returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select coalesce(array_agg(distinct w.persoon), '{}')
    from unnest(onderwerpen_met_kenmerk(p_kenmerk)) o (id)
    join lateral (
      select p.id from signaal_persoon p where p.signaal_id = o.id
      union all
      select a.jongere_id from aanmelding a where a.id = o.id
      union all
      select c.jongere_id from casus c where c.id = o.id
      union all
      select v.jongere_id from verwijzing v where v.id = o.id
      union all
      select t.jongere_id from traject t where t.id = o.id) w (persoon) on true
  $$;

-- Who is in the system under this name, for somebody who asks what was done with their data (AVG art. 15).
create function maatwerk.betrokkenen_met_naam(p_naam text, p_geboortejaar int) returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select coalesce(array_agg(w.persoon), '{}')
    from (
      select j.id
      from jongere j
      where lower(j.naam) = lower(p_naam)
        and (p_geboortejaar is null or j.geboortejaar is null or j.geboortejaar = p_geboortejaar)
        and j.id <> all ((select afgeschermd('jongere'))::uuid[])
      union all
      select p.id
      from signaal_persoon p
      where lower(p.naam) = lower(p_naam)
        and p.signaal_id <> all ((select afgeschermd('signaal'))::uuid[])) w (persoon)
    where heeft_rol('{privacyfunctionaris}')
  $$;

-- The number under which people know an onderwerp.
create function maatwerk.kenmerk_van(p_onderwerp uuid) returns text
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select w.kenmerk
    from (
      select s.kenmerk from signaal s where s.id = p_onderwerp
      union all
      select a.kenmerk from aanmelding a where a.id = p_onderwerp
      union all
      select c.kenmerk from casus c where c.id = p_onderwerp
      union all
      select a.kenmerk from actie a where a.id = p_onderwerp
      union all
      select o.kenmerk from overleg o where o.id = p_onderwerp
      union all
      select v.kenmerk from verwijzing v where v.id = p_onderwerp
      union all
      select t.kenmerk from traject t where t.id = p_onderwerp
      union all
      select u.kenmerk from uitvraag u where u.id = p_onderwerp) w (kenmerk)
    where heeft_rol('{privacyfunctionaris}')
      and p_onderwerp <> all ((select afgeschermd(null))::uuid[])
    limit 1
  $$;

-- Persons who share the last word of their name with somebody who works here.
create function maatwerk.naamgenoten() returns table (medewerker_id uuid, persoon uuid)
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select m.id, p.id
    from medewerker m
    join (
      select j.id, j.naam from jongere j where j.id <> all ((select afgeschermd('jongere'))::uuid[])
      union all
      select s.id, s.naam
      from signaal_persoon s
      where s.naam is not null
        and s.signaal_id <> all ((select afgeschermd('signaal'))::uuid[])) p
      on lower(substring(p.naam from '[^ ]+$')) = lower(substring(m.naam from '[^ ]+$'))
    where length(substring(m.naam from '[^ ]+$')) > 2
      and p.naam like '% %'
      and heeft_rol('{privacyfunctionaris}')
  $$;

-- That somebody looked at an unusual use, and what they found.
create table maatwerk.toezicht_bekeken (
  soort text not null,
  medewerker_id uuid not null references maatwerk.medewerker (id),
  dag date not null,
  bevinding text not null check (length(bevinding) <= 1000),
  door uuid not null,
  op timestamptz not null,
  primary key (soort, medewerker_id, dag)
);
grant select, insert on maatwerk.toezicht_bekeken to maatwerk_app;
alter table maatwerk.toezicht_bekeken enable row level security;
create policy toezicht_bekeken_lezen on maatwerk.toezicht_bekeken for select
  using ((select maatwerk.heeft_rol('{privacyfunctionaris}')));
-- Not of their own use, nor of whom they stand in for; and of a day that is over, since what comes later that day would never show.
create policy toezicht_bekeken_vastleggen on maatwerk.toezicht_bekeken for insert
  with check (
    door = (select maatwerk.actor())
    and (select maatwerk.heeft_rol('{privacyfunctionaris}'))
    and medewerker_id <> all ((select maatwerk.namens())::uuid[])
    and dag < (select maatwerk.vandaag()));
