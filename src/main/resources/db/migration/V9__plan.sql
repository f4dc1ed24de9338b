-- The plan van aanpak. A goal or an agreement holds from version vanaf until version tot; nothing is overwritten.
create table maatwerk.plan_versie (
  casus_id uuid not null references maatwerk.casus (id),
  nummer int not null check (nummer > 0),
  door uuid not null,
  op timestamptz not null,
  primary key (casus_id, nummer)
);

create table maatwerk.plan_doel (
  id uuid primary key,
  lijn uuid not null,
  casus_id uuid not null references maatwerk.casus (id),
  leefgebied text not null,
  doel text not null check (length(doel) <= 500),
  eigen_woorden text check (length(eigen_woorden) <= 500),
  vanaf int not null,
  tot int check (tot >= vanaf),
  door uuid not null,
  op timestamptz not null,
  eerste_op timestamptz not null
);
create index plan_doel_casus on maatwerk.plan_doel (casus_id);
create unique index plan_doel_een_geldend on maatwerk.plan_doel (casus_id, lijn) where tot is null;

create table maatwerk.plan_regel (
  id uuid primary key,
  doellijn uuid not null,
  casus_id uuid not null references maatwerk.casus (id),
  afspraak text not null check (length(afspraak) <= 500),
  organisatie text not null,
  houder uuid not null,
  vanaf int not null,
  tot int check (tot >= vanaf),
  door uuid not null,
  op timestamptz not null,
  unique (id, casus_id)
);
create index plan_regel_casus on maatwerk.plan_regel (casus_id);

create table maatwerk.plan_voortgang (
  id uuid primary key,
  regel_id uuid not null,
  casus_id uuid not null,
  richting text not null check (richting in ('BETER', 'GELIJK', 'SLECHTER', 'ONBEKEND')),
  notitie text not null check (length(notitie) <= 1000),
  datum date not null,
  door uuid not null,
  op timestamptz not null,
  foreign key (regel_id, casus_id) references maatwerk.plan_regel (id, casus_id)
);
create index plan_voortgang_casus on maatwerk.plan_voortgang (casus_id);
create index plan_voortgang_regel on maatwerk.plan_voortgang (regel_id);

grant select, insert on maatwerk.plan_versie, maatwerk.plan_doel, maatwerk.plan_regel, maatwerk.plan_voortgang
  to maatwerk_app;
grant update (tot) on maatwerk.plan_doel to maatwerk_app;
grant update (tot, houder) on maatwerk.plan_regel to maatwerk_app;

-- The version that holds; a number, also for who reads no version.
create function maatwerk.planversie(p_casus uuid) returns int
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$ select coalesce(max(v.nummer), 0) from plan_versie v where v.casus_id = p_casus $$;

-- What the houder of an agreement needs of its casus: its kenmerk and wijk, and for the verwerkingslog whom it concerns.
create function maatwerk.casus_van_planregel(p_regel uuid) returns table (kenmerk text, wijk text, jongere_id uuid)
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select c.kenmerk, c.wijk, c.jongere_id
    from plan_regel r
    join casus c on c.id = r.casus_id
    where r.id = p_regel
      and r.id = any (onderwerpen('planregel', '{REGELHOUDER}'))
  $$;

alter table maatwerk.plan_versie enable row level security;
alter table maatwerk.plan_doel enable row level security;
alter table maatwerk.plan_regel enable row level security;
alter table maatwerk.plan_voortgang enable row level security;

create policy plan_versie_lezen on maatwerk.plan_versie for select
  using (casus_id = any ((select maatwerk.casussen())::uuid[]));
create policy plan_versie_vaststellen on maatwerk.plan_versie for insert
  with check (
    door = (select maatwerk.actor())
    and casus_id = any ((select maatwerk.onderwerpen('casus', '{CASUSREGISSEUR}'))::uuid[]));

-- Who leads the casus sees everything, the voorzitter what was established, other readers that of their own organisatie.
create policy plan_regel_lezen on maatwerk.plan_regel for select
  using (
    id = any ((select maatwerk.onderwerpen('planregel', '{REGELHOUDER}'))::uuid[])
    or casus_id = any ((select maatwerk.casussen_in_regie())::uuid[])
    or (casus_id = any ((select maatwerk.onderwerpen('casus', '{VOORZITTER}'))::uuid[])
      and vanaf <= maatwerk.planversie(casus_id))
    or (organisatie = (select maatwerk.eigen_organisatie())
      and casus_id = any ((select maatwerk.casussen())::uuid[])
      and vanaf <= maatwerk.planversie(casus_id))
    or (select maatwerk.procesmotor()));
create policy plan_regel_afspreken on maatwerk.plan_regel for insert
  with check (
    door = (select maatwerk.actor())
    and casus_id = any ((select maatwerk.onderwerpen('casus', '{CASUSREGISSEUR}'))::uuid[]));
create policy plan_regel_schrappen on maatwerk.plan_regel for update
  using (casus_id = any ((select maatwerk.onderwerpen('casus', '{CASUSREGISSEUR}'))::uuid[]));
create policy plan_regel_overdragen on maatwerk.plan_regel for update
  using ((select maatwerk.procesmotor()));
create trigger plan_regel_gaat_over before update on maatwerk.plan_regel
  for each row when (old.houder is distinct from new.houder) execute function maatwerk.alleen_procesmotor();

create policy plan_doel_lezen on maatwerk.plan_doel for select
  using (
    casus_id = any ((select maatwerk.casussen_in_regie())::uuid[])
    or (casus_id = any ((select maatwerk.casussen())::uuid[])
      and vanaf <= maatwerk.planversie(casus_id))
    or (
      lijn = any (array(
        select r.doellijn
        from maatwerk.plan_regel r
        where r.id = any ((select maatwerk.onderwerpen('planregel', '{REGELHOUDER}'))::uuid[])))
      and casus_id = any (array(
        select r.casus_id
        from maatwerk.plan_regel r
        where r.id = any ((select maatwerk.onderwerpen('planregel', '{REGELHOUDER}'))::uuid[])))));
create policy plan_doel_stellen on maatwerk.plan_doel for insert
  with check (
    door = (select maatwerk.actor())
    and casus_id = any ((select maatwerk.onderwerpen('casus', '{CASUSREGISSEUR}'))::uuid[]));
create policy plan_doel_schrappen on maatwerk.plan_doel for update
  using (casus_id = any ((select maatwerk.onderwerpen('casus', '{CASUSREGISSEUR}'))::uuid[]));

create policy plan_voortgang_lezen on maatwerk.plan_voortgang for select
  using (
    regel_id = any ((select maatwerk.onderwerpen('planregel', '{REGELHOUDER}'))::uuid[])
    or casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]));
create policy plan_voortgang_vastleggen on maatwerk.plan_voortgang for insert
  with check (
    door = (select maatwerk.actor())
    and regel_id = any ((select maatwerk.onderwerpen('planregel', '{REGELHOUDER}'))::uuid[]));

-- An agreement belongs to a goal of the same casus: who has it reads the goal.
create function maatwerk.is_doel_van(p_lijn uuid, p_casus uuid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select exists (
      select 1
      from plan_doel d
      where d.lijn = p_lijn
        and d.casus_id = p_casus
        and d.casus_id = any (casussen()))
  $$;
create policy plan_regel_bij_doel on maatwerk.plan_regel as restrictive for insert
  with check (maatwerk.is_doel_van(doellijn, casus_id));

-- Who has an agreement of a plan is involved with it.
create function maatwerk.volgt_uit_plan(p_rij maatwerk.betrokkenheid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select p_rij.onderwerp_soort = 'planregel'
      and p_rij.relatie = 'REGELHOUDER'
      and exists (
        select 1
        from plan_regel r
        where r.id = p_rij.onderwerp_id
          and r.houder = p_rij.medewerker_id
          and r.tot is null)
  $$;
create policy betrokkenheid_van_plan on maatwerk.betrokkenheid for insert
  with check (
    verleend_door = (select maatwerk.actor())
    and via_taak is null
    and maatwerk.volgt_uit_plan(betrokkenheid));
