-- When somebody last logged in, for the yearly review of who has access. Nobody else's business: who supervises reads it through
-- the function below.
create table maatwerk.medewerker_login (
  medewerker_id uuid primary key references maatwerk.medewerker (id) on delete cascade,
  laatst timestamptz not null
);
grant select, insert on maatwerk.medewerker_login to maatwerk_app;
grant update (laatst) on maatwerk.medewerker_login to maatwerk_app;
alter table maatwerk.medewerker_login enable row level security;
create policy medewerker_login_eigen on maatwerk.medewerker_login
  using (medewerker_id = (select maatwerk.actor()))
  with check (medewerker_id = (select maatwerk.actor()));

-- Who has access to what, in numbers: reads past the policies, so it answers only who supervises or administers, and returns no
-- onderwerp and no address. Who stands in is read here itself: vervangt() answers that of nobody but who acts.
create function maatwerk.toegangsoverzicht() returns table (
    id uuid, naam text, organisatie text, actief boolean, rollen text[], laatste_login timestamptz,
    adres_gedeeld boolean, relaties text[], via_organisatie bigint, vervangt text[])
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select m.id, m.naam, m.organisatie, m.actief,
      array(select r.rol from medewerker_rol r where r.medewerker_id = m.id order by r.rol),
      l.laatst,
      exists (
        select 1
        from medewerker_mailadres eigen
        join medewerker_mailadres ander on lower(ander.adres) = lower(eigen.adres)
        where eigen.medewerker_id = m.id
          and ander.medewerker_id <> m.id),
      array(
        select b.relatie || '=' || case when not op_straat.werkt then count(distinct b.onderwerp_id)::text else '' end
        from betrokkenheid b
        where b.medewerker_id = m.id
          and (b.tot is null or b.tot > now())
        group by b.relatie
        order by b.relatie),
      (select count(distinct b.onderwerp_id)
        from betrokkenheid b
        where m.actief and not op_straat.werkt
          and b.organisatie = m.organisatie
          and (b.tot is null or b.tot > now())),
      array(
        select a.naam
        from vervanging v
        join medewerker a on a.id = v.afwezige_id
        where v.vervanger_id = m.id
          and v.beeindigd_op is null
          and vandaag() between v.van and v.tot
          and kan_vervangen(v.afwezige_id, v.vervanger_id)
        order by a.naam)
    from medewerker m
    left join medewerker_login l on l.medewerker_id = m.id
    -- Nobody is counted by what they report: of who works on the street it says what is open to them, and not how much.
    cross join lateral (
      select exists (select 1 from medewerker_rol r where r.medewerker_id = m.id and r.rol = 'straatcoach') as werkt) op_straat
    where heeft_rol('{privacyfunctionaris,beheerder}')
    order by m.actief desc, m.naam, m.id
  $$;

-- A form that was sent when its sender first had to prove again who they are: it waits here, and not in the session, until they
-- come back. It is read once and then gone; what nobody came back for may be removed by anybody after an hour.
create table maatwerk.bewaard_formulier (
  id uuid primary key,
  medewerker_id uuid not null,
  pad text not null,
  velden text not null check (length(velden) <= 100000),
  op timestamptz not null
);
create index bewaard_formulier_op on maatwerk.bewaard_formulier (op);
grant select, insert, delete on maatwerk.bewaard_formulier to maatwerk_app;
alter table maatwerk.bewaard_formulier enable row level security;
create policy bewaard_formulier_eigen on maatwerk.bewaard_formulier
  using (medewerker_id = (select maatwerk.actor()))
  with check (medewerker_id = (select maatwerk.actor()));

create function maatwerk.verwijder_bewaarde_formulieren() returns void
  language sql security definer set search_path = maatwerk, pg_temp
  as $$ delete from bewaard_formulier where op < now() - interval '1 hour' $$;
