-- Two roles: maatwerk_eigenaar runs this, maatwerk_app owns nothing and is refused by the policies below.
grant usage on schema maatwerk to maatwerk_app;
-- A function is for the application, not for whoever comes to this database.
alter default privileges revoke execute on functions from public;
alter default privileges in schema maatwerk grant execute on functions to maatwerk_app;

-- Who the transaction says that acts; set by the application at its begin, empty outside one. Whether they work here is another question.
create function maatwerk.wie() returns uuid
  language sql stable
  as $$ select nullif(current_setting('app.medewerker', true), '')::uuid $$;

-- The engine's own work (Actor.PROCESMOTOR).
create function maatwerk.procesmotor() returns boolean
  language sql stable
  as $$ select maatwerk.wie() = '00000000-0000-4000-8000-000000000001'::uuid $$;

-- The named actors of the background (Actor), of whom there is no row.
create function maatwerk.achtergrond() returns boolean
  language sql stable
  as $$
    select maatwerk.wie() between '00000000-0000-4000-8000-000000000001'::uuid and '00000000-0000-4000-8000-0000000000ff'::uuid
  $$;

create table maatwerk.medewerker (
  id uuid primary key,
  naam text not null,
  organisatie text not null,
  actief boolean not null,
  bijgewerkt_op timestamptz not null
);

create table maatwerk.medewerker_rol (
  medewerker_id uuid not null references maatwerk.medewerker (id) on delete cascade,
  rol text not null,
  primary key (medewerker_id, rol)
);

-- Who acts, while they work here: for every policy on a dossier, who has left is nobody.
create function maatwerk.actor() returns uuid
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select wie() where achtergrond()
    union all
    select m.id from medewerker m where m.id = wie() and m.actief
  $$;

-- The own organisatie of the actor, while they work there.
create function maatwerk.eigen_organisatie() returns text
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$ select m.organisatie from medewerker m where m.id = wie() and m.actief $$;

-- On a column that people may not change by themselves: it is what makes somebody involved. The owner of the tables, whom no policy
-- holds, is not held by this either.
create function maatwerk.alleen_procesmotor() returns trigger
  language plpgsql
  as $$
    begin
      if row_security_active(tg_relid) and maatwerk.procesmotor() is not true then
        raise exception 'only the engine changes this' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end
  $$;

grant select, insert on maatwerk.medewerker, maatwerk.medewerker_rol to maatwerk_app;
grant update (naam, organisatie, actief, bijgewerkt_op) on maatwerk.medewerker to maatwerk_app;
grant delete on maatwerk.medewerker_rol to maatwerk_app;
alter table maatwerk.medewerker enable row level security;
alter table maatwerk.medewerker_rol enable row level security;
create policy medewerker_lezen on maatwerk.medewerker for select using ((select maatwerk.wie()) is not null);
create policy medewerker_rol_lezen on maatwerk.medewerker_rol for select using ((select maatwerk.wie()) is not null);
create policy medewerker_directory on maatwerk.medewerker
  using ((select maatwerk.wie()) = '00000000-0000-4000-8000-000000000002')
  with check ((select maatwerk.wie()) = '00000000-0000-4000-8000-000000000002');
create policy medewerker_rol_directory on maatwerk.medewerker_rol
  using ((select maatwerk.wie()) = '00000000-0000-4000-8000-000000000002')
  with check ((select maatwerk.wie()) = '00000000-0000-4000-8000-000000000002');

create function maatwerk.heeft_rol(p_rollen text[]) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select exists (
      select 1
      from medewerker_rol r
      join medewerker m on m.id = r.medewerker_id
      where m.actief
        and r.medewerker_id = actor()
        and r.rol = any (p_rollen))
  $$;

-- Somebody is away and another does their work: from the first day to the last, both included, unless it was ended before.
create table maatwerk.vervanging (
  id uuid primary key,
  afwezige_id uuid not null references maatwerk.medewerker (id),
  vervanger_id uuid not null references maatwerk.medewerker (id),
  van date not null,
  tot date not null check (tot >= van),
  reden text not null check (reden in ('VAKANTIE', 'ZIEKTE', 'ANDERS')),
  ingesteld_door uuid not null,
  ingesteld_op timestamptz not null,
  beeindigd_door uuid,
  beeindigd_op timestamptz,
  check (vervanger_id <> afwezige_id),
  check ((beeindigd_op is null) = (beeindigd_door is null))
);
create index vervanging_vervanger on maatwerk.vervanging (vervanger_id, tot) where beeindigd_op is null;
create index vervanging_afwezige on maatwerk.vervanging (afwezige_id, tot) where beeindigd_op is null;

create function maatwerk.vandaag() returns date
  language sql stable
  as $$ select (now() at time zone 'Europe/Amsterdam')::date $$;

-- Whether one can stand in for the other: both work at the same organisatie, and the deputy has every role of the absent one, so
-- that a vervanging opens nothing that the deputy's own account would not allow.
create function maatwerk.kan_vervangen(p_afwezige uuid, p_vervanger uuid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select exists (
        select 1
        from medewerker a
        join medewerker v on v.organisatie = a.organisatie
        where a.id = p_afwezige
          and v.id = p_vervanger
          and a.id <> v.id
          and a.actief
          and v.actief
          and a.organisatie <> '')
      and exists (select 1 from medewerker_rol r where r.medewerker_id = p_afwezige)
      and not exists (
        select r.rol from medewerker_rol r where r.medewerker_id = p_afwezige
        except
        select r.rol from medewerker_rol r where r.medewerker_id = p_vervanger)
  $$;

-- Whom somebody stands in for today. Asked anew in every statement, so that it begins and ends by itself; for who acts, and for the
-- work in the background that is done for everybody.
create function maatwerk.vervangt(p_vervanger uuid) returns table (afwezige_id uuid, tot date)
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select v.afwezige_id, v.tot
    from vervanging v
    where v.vervanger_id = p_vervanger
      and (p_vervanger = wie() or achtergrond())
      and v.beeindigd_op is null
      and vandaag() between v.van and v.tot
      and kan_vervangen(v.afwezige_id, v.vervanger_id)
  $$;

-- In whose name somebody acts today: their own, and that of whom they stand in for. Who wrote something stays a comparison with
-- actor() alone.
create function maatwerk.namens(p_medewerker uuid default maatwerk.actor()) returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$ select array_prepend(p_medewerker, array(select v.afwezige_id from vervangt(p_medewerker) v)) $$;

-- Why a vervanging cannot be set, or null when it can; only for who may set it. Nobody stands in for somebody who stands in.
create function maatwerk.vervanging_weigering(p_afwezige uuid, p_vervanger uuid, p_van date, p_tot date) returns text
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case
      when actor() is distinct from p_afwezige and not heeft_rol('{casuistiekcoordinator}') then 'GEEN_TOEGANG'
      when p_vervanger = p_afwezige then 'ZICHZELF'
      when p_tot < p_van then 'EINDE_VOOR_BEGIN'
      when p_van < vandaag() then 'VOORBIJ'
      when not kan_vervangen(p_afwezige, p_vervanger) then 'ONGESCHIKT'
      when exists (
        select 1
        from vervanging v
        where v.afwezige_id = p_afwezige
          and v.beeindigd_op is null
          and daterange(v.van, v.tot, '[]') && daterange(p_van, p_tot, '[]')) then 'AL_VERVANGEN'
      when exists (
        select 1
        from vervanging v
        where v.afwezige_id = p_vervanger
          and v.beeindigd_op is null
          and daterange(v.van, v.tot, '[]') && daterange(p_van, p_tot, '[]')) then 'VERVANGER_AFWEZIG'
      when exists (
        select 1
        from vervanging v
        where v.vervanger_id = p_afwezige
          and v.beeindigd_op is null
          and daterange(v.van, v.tot, '[]') && daterange(p_van, p_tot, '[]')) then 'AFWEZIGE_VERVANGT'
    end
  $$;

grant select, insert on maatwerk.vervanging to maatwerk_app;
grant update (beeindigd_door, beeindigd_op) on maatwerk.vervanging to maatwerk_app;
alter table maatwerk.vervanging enable row level security;
create policy vervanging_lezen on maatwerk.vervanging for select
  using (
    (select maatwerk.actor()) in (afwezige_id, vervanger_id)
    or (select maatwerk.heeft_rol('{casuistiekcoordinator}')));
create policy vervanging_instellen on maatwerk.vervanging for insert
  with check (
    ingesteld_door = (select maatwerk.actor())
    and beeindigd_op is null
    and maatwerk.vervanging_weigering(afwezige_id, vervanger_id, van, tot) is null);
create policy vervanging_beeindigen on maatwerk.vervanging for update
  using (
    beeindigd_op is null
    and (afwezige_id = (select maatwerk.actor()) or (select maatwerk.heeft_rol('{casuistiekcoordinator}'))))
  with check (
    beeindigd_door = (select maatwerk.actor())
    and (afwezige_id = (select maatwerk.actor()) or (select maatwerk.heeft_rol('{casuistiekcoordinator}'))));

-- The purpose for which a relatie is (Relatie.doel); nothing for what is no relatie, so that it can be in no row.
create function maatwerk.doel_van(p_relatie text) returns text
  language sql immutable
  as $$
    select case
      when p_relatie = 'MELDER' then 'SIGNALEREN'
      when p_relatie in ('WEGER', 'SIGNAALBRON') then 'WEGEN'
      when p_relatie = 'OPSCHALER' then 'OPSCHALEN'
      when p_relatie = 'KENT' then 'AANMELDEN'
      when p_relatie = 'TRIAGEPARTNER' then 'TRIAGE'
      when p_relatie in (
        'PROCESREGISSEUR', 'CASUSREGISSEUR', 'VOORZITTER', 'DEELNEMER', 'GEVRAAGDE', 'TOETSER', 'LEZER', 'NOODTOEGANG',
        'BEOORDELAAR') then 'CASUSREGIE'
      when p_relatie in ('ACTIEHOUDER', 'REGELHOUDER', 'OPVOLGER', 'ONTVANGER', 'UITVOERDER') then 'UITVOERING'
      else ''
    end
  $$;

-- The register that Toegang and every policy read: who is involved with what, as what, for which purpose, from when until when.
create table maatwerk.betrokkenheid (
  id uuid primary key,
  medewerker_id uuid,
  organisatie text,
  relatie text not null,
  onderwerp_soort text not null,
  onderwerp_id uuid not null,
  doel text not null,
  van timestamptz not null,
  tot timestamptz,
  verleend_door uuid not null,
  via_taak uuid,
  check ((medewerker_id is null) <> (organisatie is null)),
  constraint betrokkenheid_organisatie_opent_geen_dossier check (organisatie is null or relatie = 'KENT'),
  constraint betrokkenheid_doel_van_relatie check (doel = maatwerk.doel_van(relatie))
);
-- Not only of what holds: what ends later holds too, and with a narrower index every question would read the whole register.
create index betrokkenheid_medewerker on maatwerk.betrokkenheid (medewerker_id, onderwerp_soort) include (relatie, onderwerp_id, doel, tot);
create index betrokkenheid_organisatie on maatwerk.betrokkenheid (organisatie, onderwerp_soort) where organisatie is not null;
create index betrokkenheid_onderwerp on maatwerk.betrokkenheid (onderwerp_id);
create index betrokkenheid_taak on maatwerk.betrokkenheid (via_taak) where via_taak is not null;
create unique index betrokkenheid_eenmaal on maatwerk.betrokkenheid (medewerker_id, relatie, onderwerp_id, coalesce(via_taak, onderwerp_id)) where tot is null and medewerker_id is not null;

grant select, insert on maatwerk.betrokkenheid to maatwerk_app;
alter table maatwerk.betrokkenheid enable row level security;
create policy betrokkenheid_lezen on maatwerk.betrokkenheid for select
  using (
    medewerker_id = any ((select maatwerk.namens())::uuid[])
    or verleend_door = (select maatwerk.actor())
    or (select maatwerk.procesmotor())
    or (select maatwerk.heeft_rol('{casuistiekcoordinator,signaalcoordinator}')));
-- The engine may involve somebody; a person only when it follows from a fact that is there already. Each room has a policy for its own
-- facts; that of a taak is below. The facts are read past the policies: who writes one need not see all of it.
create policy betrokkenheid_door_procesmotor on maatwerk.betrokkenheid for insert
  with check (verleend_door = (select maatwerk.actor()) and (select maatwerk.procesmotor()));

-- What the actor is involved with, also as who they stand in for, by relation when relations are given; nobody stands in for who took
-- noodtoegang. Reads the register past its own policy: it returns ids of these alone. When the transaction names a purpose
-- (app.doel), only what is for that purpose.
create function maatwerk.onderwerpen(p_soort text, p_relaties text[] default null) returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select coalesce(array_agg(distinct b.onderwerp_id), '{}')
    from betrokkenheid b
    where b.onderwerp_soort = p_soort
      and (b.relatie <> 'NOODTOEGANG' or b.medewerker_id = actor())
      and (b.tot is null or b.tot > now())
      and (p_relaties is null or b.relatie = any (p_relaties))
      and b.doel = coalesce(nullif(current_setting('app.doel', true), ''), b.doel)
      and (b.medewerker_id = any ((select namens())::uuid[])
        or b.organisatie = (select eigen_organisatie()))
  $$;

-- The work list. volger: who was told that work of another is late. relatie and onderwerp_soort: as what it involves its owner with
-- what; absent when it opens nothing. No personal data: kenmerk, wijk and soort only, so that it may be read by all.
-- The engine makes and ends the rows; people take, put back and give.
create table maatwerk.taak (
  id uuid primary key,
  soort text not null,
  proces text not null,
  relatie text,
  onderwerp_soort text,
  onderwerp_id uuid not null,
  casus_id uuid,
  kenmerk text not null,
  wijk text,
  pad text not null,
  rol text,
  organisatie text,
  eigenaar uuid,
  volger uuid,
  uiterlijk timestamptz,
  gemaakt_op timestamptz not null,
  herinnerd_op timestamptz,
  geescaleerd_op timestamptz,
  afgerond_op timestamptz,
  afgerond_door uuid
);
create index taak_van_eigenaar on maatwerk.taak (eigenaar, uiterlijk, id) where afgerond_op is null;
create index taak_van_rol on maatwerk.taak (rol, uiterlijk, id) where afgerond_op is null;
create index taak_geescaleerd on maatwerk.taak (uiterlijk, id) where afgerond_op is null and geescaleerd_op is not null;
create index taak_van_volger on maatwerk.taak (volger, uiterlijk, id) where afgerond_op is null and volger is not null;
create index taak_van_onderwerp on maatwerk.taak (onderwerp_id, soort);
create index taak_van_casus on maatwerk.taak (casus_id) where casus_id is not null;
grant select, insert on maatwerk.taak to maatwerk_app;
grant update (eigenaar, volger, herinnerd_op, geescaleerd_op, afgerond_op, afgerond_door) on maatwerk.taak to maatwerk_app;
alter table maatwerk.taak enable row level security;
create policy taak_lezen on maatwerk.taak for select using (true);
create policy taak_maken on maatwerk.taak for insert with check ((select maatwerk.procesmotor()));
create policy taak_wijzigen on maatwerk.taak for update using ((select maatwerk.actor()) is not null);

create function maatwerk.coordinator_van(p_taak maatwerk.taak) returns text
  language sql immutable
  as $$ select case p_taak.onderwerp_soort when 'signaal' then 'signaalcoordinator' else 'casuistiekcoordinator' end $$;

-- To whom a taak may go, as the desk has it (Kandidaten): who has the role that it is offered to, where it is offered. What is for
-- one person goes to a colleague of the same role, or when there is none to who coordinates it, and back to nobody.
create function maatwerk.kan_taak_krijgen(p_taak maatwerk.taak, p_medewerker uuid) returns boolean
  language sql stable
  as $$
    with collega as (
      select c.id
      from maatwerk.medewerker e
      join maatwerk.medewerker c on c.organisatie = e.organisatie and c.id <> e.id
      where e.id = p_taak.eigenaar
        and c.actief
        and exists (
          select 1
          from maatwerk.medewerker_rol een
          join maatwerk.medewerker_rol ander on ander.rol = een.rol
          where een.medewerker_id = e.id
            and ander.medewerker_id = c.id)
    )
    select case
      when p_medewerker is null then p_taak.rol is not null
      when p_taak.rol is null and exists (select 1 from collega) then p_medewerker in (select c.id from collega c)
      else exists (
        select 1
        from maatwerk.medewerker m
        join maatwerk.medewerker_rol r on r.medewerker_id = m.id
        where m.id = p_medewerker
          and m.actief
          and r.rol = coalesce(p_taak.rol, maatwerk.coordinator_van(p_taak))
          and (p_taak.rol is null or p_taak.organisatie is null or m.organisatie = p_taak.organisatie))
    end
  $$;

-- Who may change a taak, and what of it: a policy cannot compare what was with what becomes.
create function maatwerk.taak_gaat_over() returns trigger
  language plpgsql
  as $$
    begin
      if not row_security_active(tg_relid) or maatwerk.procesmotor() then
        return new;
      end if;
      if (new.volger, new.herinnerd_op, new.afgerond_op, new.afgerond_door)
          is distinct from (old.volger, old.herinnerd_op, old.afgerond_op, old.afgerond_door) then
        raise exception 'only the engine changes this' using errcode = 'insufficient_privilege';
      end if;
      -- The work of who left is late at once.
      if new.geescaleerd_op is distinct from old.geescaleerd_op
          and maatwerk.wie() is distinct from '00000000-0000-4000-8000-000000000002'::uuid then
        raise exception 'only the engine changes this' using errcode = 'insufficient_privilege';
      end if;
      if new.eigenaar is distinct from old.eigenaar and not (
          (old.eigenaar is null
            and new.eigenaar = maatwerk.actor()
            and maatwerk.heeft_rol(array[old.rol])
            and (old.organisatie is null or old.organisatie = maatwerk.eigen_organisatie()))
          or (old.eigenaar is not null and old.eigenaar = any (maatwerk.namens()))
          or maatwerk.heeft_rol(array[maatwerk.coordinator_van(old)])) then
        raise exception 'not one''s own to take or to give' using errcode = 'insufficient_privilege';
      end if;
      if new.eigenaar is distinct from old.eigenaar and not maatwerk.kan_taak_krijgen(old, new.eigenaar) then
        raise exception 'not for who it is given to' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end
  $$;
create trigger taak_gaat_over before update on maatwerk.taak for each row execute function maatwerk.taak_gaat_over();

-- Who has an open taak is involved with what it is about, as what it says.
create function maatwerk.volgt_uit_taak(p_rij maatwerk.betrokkenheid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select exists (
      select 1
      from taak t
      where t.id = p_rij.via_taak
        and t.eigenaar = p_rij.medewerker_id
        and t.relatie = p_rij.relatie
        and t.onderwerp_soort = p_rij.onderwerp_soort
        and t.onderwerp_id = p_rij.onderwerp_id
        and t.afgerond_op is null)
  $$;
create policy betrokkenheid_van_taak on maatwerk.betrokkenheid for insert
  with check (verleend_door = (select maatwerk.actor()) and maatwerk.volgt_uit_taak(betrokkenheid));

-- Ends what matches: of oneself, what one gave, and what one leads (leidt, below the rooms). Ending what is somebody else's to end is
-- refused, so that it never seems to have ended. Past the policy on reading: who leads need not have given it.
create function maatwerk.beeindig_betrokkenheid(p_relatie text, p_onderwerp uuid, p_medewerker uuid, p_tot timestamptz) returns int
  language plpgsql volatile security definer set search_path = maatwerk, pg_temp
  as $$
    declare
      aantal int;
    begin
      if exists (
        select 1
        from betrokkenheid b
        where b.relatie = p_relatie
          and b.onderwerp_id = p_onderwerp
          and b.tot is null
          and (p_medewerker is null or b.medewerker_id = p_medewerker)
          and not coalesce(
            procesmotor()
              or b.medewerker_id = any (namens())
              or b.verleend_door = actor()
              or leidt(b.onderwerp_soort, b.onderwerp_id, b.relatie),
            false)) then
        raise exception 'not one''s own to end' using errcode = 'insufficient_privilege';
      end if;
      update betrokkenheid b
      set tot = p_tot
      where b.relatie = p_relatie
        and b.onderwerp_id = p_onderwerp
        and b.tot is null
        and (p_medewerker is null or b.medewerker_id = p_medewerker);
      get diagnostics aantal = row_count;
      return aantal;
    end
  $$;

-- Ends what came with a taak for whoever has it no longer.
create function maatwerk.beeindig_betrokkenheid_van_taak(p_taak uuid, p_tot timestamptz) returns int
  language plpgsql volatile security definer set search_path = maatwerk, pg_temp
  as $$
    declare
      aantal int;
    begin
      update betrokkenheid b
      set tot = p_tot
      where b.via_taak = p_taak
        and b.tot is null
        and actor() is not null
        and not exists (select 1 from taak t where t.id = p_taak and t.eigenaar = b.medewerker_id);
      get diagnostics aantal = row_count;
      return aantal;
    end
  $$;

-- Why a taak went from one medewerker to another; the reason may say more than the taak does.
create table maatwerk.taak_overdracht (
  id uuid primary key,
  taak_id uuid not null references maatwerk.taak (id),
  van uuid,
  naar uuid not null,
  reden text not null,
  door uuid not null,
  op timestamptz not null
);
create index taak_overdracht_taak on maatwerk.taak_overdracht (taak_id, op);
grant select, insert on maatwerk.taak_overdracht to maatwerk_app;
alter table maatwerk.taak_overdracht enable row level security;
create policy taak_overdracht_lezen on maatwerk.taak_overdracht for select
  using ((select maatwerk.namens()) && array[van, naar, door]);
create policy taak_overdracht_schrijven on maatwerk.taak_overdracht for insert
  with check (
    door = (select maatwerk.actor())
    and (taak_id in (select t.id from maatwerk.taak t where t.eigenaar = any ((select maatwerk.namens())::uuid[]))
      or (select maatwerk.heeft_rol('{signaalcoordinator,casuistiekcoordinator}'))));

-- Which forms were sent, so that sending twice is once.
create table maatwerk.inzending (
  id uuid primary key,
  medewerker_id uuid not null,
  op timestamptz not null
);
grant select, insert, delete on maatwerk.inzending to maatwerk_app;
alter table maatwerk.inzending enable row level security;
create policy inzending_eigen on maatwerk.inzending
  using (medewerker_id = (select maatwerk.actor()))
  with check (medewerker_id = (select maatwerk.actor()));

-- Spring Session's own tables.
create table maatwerk.spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index spring_session_ix1 on maatwerk.spring_session (session_id);
create index spring_session_ix2 on maatwerk.spring_session (expiry_time);
create index spring_session_ix3 on maatwerk.spring_session (principal_name);
create table maatwerk.spring_session_attributes (
  session_primary_id char(36) not null references maatwerk.spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on maatwerk.spring_session, maatwerk.spring_session_attributes to maatwerk_app;
