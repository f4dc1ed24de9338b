-- A dossier that is closed to one named person, such as one about the family of a colleague, coordinators included. What was
-- closed stays in the table: until its last day (tot, included), or until another than the closed person lifts it.
create table maatwerk.afscherming (
  id uuid primary key,
  medewerker_id uuid not null references maatwerk.medewerker (id),
  onderwerp_soort text not null check (onderwerp_soort in ('signaal', 'aanmelding', 'casus')),
  onderwerp_id uuid not null,
  reden text not null check (length(reden) <= 1000),
  door uuid not null,
  van timestamptz not null,
  tot date,
  opgeheven_door uuid check (opgeheven_door <> medewerker_id),
  opgeheven_op timestamptz,
  ophefreden text check (length(ophefreden) <= 1000),
  check ((opgeheven_op is null) = (opgeheven_door is null) and (opgeheven_op is null) = (ophefreden is null))
);
-- Asked in every statement, for who has no closed dossier too: for them it ends here.
create index afscherming_medewerker on maatwerk.afscherming (medewerker_id, onderwerp_soort) where opgeheven_op is null;
create index afscherming_onderwerp on maatwerk.afscherming (onderwerp_id);
create unique index afscherming_eenmaal on maatwerk.afscherming (medewerker_id, onderwerp_id, coalesce(tot, 'infinity'))
  where opgeheven_op is null;
-- To come from what is closed to all that hangs on it; a signaal is weighed once, and becomes one aanmelding then.
create unique index aanmelding_signaal on maatwerk.aanmelding (signaal_id) where signaal_id is not null;
create index aanmelding_jongere on maatwerk.aanmelding (jongere_id);
create index casus_jongere on maatwerk.casus (jongere_id);

-- All that is closed to somebody, of one soort or (null) of every soort. A closed dossier closes whom it is about, and with the
-- jongere every aanmelding and casus about them, what hangs on these, and the signalen that they came from. Its text is not looked at
-- yet: noodtoegang and verstrekking come in V13 and V14.
set local check_function_bodies = off;
create function maatwerk.afgeschermd_voor(p_medewerker uuid, p_soort text) returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    with dicht as (
      select a.onderwerp_soort as soort, a.onderwerp_id as id
      from afscherming a
      where a.medewerker_id = p_medewerker
        and a.opgeheven_op is null
        and (a.tot is null or a.tot >= vandaag())),
    jongeren as (
      select m.jongere_id as id
      from aanmelding m
      where m.id in (select d.id from dicht d where d.soort = 'aanmelding')
        or m.signaal_id in (select d.id from dicht d where d.soort = 'signaal')
      union
      select c.jongere_id
      from casus c
      where c.id in (select d.id from dicht d where d.soort = 'casus')),
    aanmeldingen as (select m.id, m.signaal_id from aanmelding m where m.jongere_id in (select j.id from jongeren j)),
    casussen as (select c.id from casus c where c.jongere_id in (select j.id from jongeren j)),
    signalen as (
      select d.id from dicht d where d.soort = 'signaal'
      union
      select m.signaal_id from aanmeldingen m where m.signaal_id is not null
      union
      select s.signaal_id from casus_signaal s where s.casus_id in (select c.id from casussen c)),
    acties as (
      select a.id
      from actie a
      where a.casus_id in (select c.id from casussen c)
        or a.signaal_id in (select s.id from signalen s)),
    onderdelen as (
      select 'signaal' as soort, s.id from signalen s
      union all
      select 'aanmelding', m.id from aanmeldingen m
      union all
      select 'casus', c.id from casussen c
      union all
      select 'jongere', j.id from jongeren j
      union all
      select 'actie', a.id from acties a
      union all
      select 'agendapunt', p.id from agendapunt p where p.casus_id in (select c.id from casussen c)
      union all
      select 'verwijzing', v.id from verwijzing v where v.casus_id in (select c.id from casussen c)
      union all
      select 'traject', t.id from traject t where t.casus_id in (select c.id from casussen c)
      union all
      select 'uitvraag', u.id from uitvraag u where u.casus_id in (select c.id from casussen c)
      union all
      select 'planregel', r.id from plan_regel r where r.casus_id in (select c.id from casussen c)
      union all
      select 'noodtoegang', n.id from noodtoegang n where n.casus_id in (select c.id from casussen c)
      union all
      select 'verstrekking', v.id from verstrekking v where v.casus_id in (select c.id from casussen c))
    select coalesce(array_agg(o.id), '{}')
    from (
      select o.soort, o.id from onderdelen o
      union all
      select 'taak', t.id
      from taak t
      where p_soort = 'taak'
        and (t.casus_id in (select c.id from casussen c) or t.onderwerp_id in (select o.id from onderdelen o))) o
    where o.soort = p_soort
      or p_soort is null
  $$;
set local check_function_bodies = on;
revoke all on function maatwerk.afgeschermd_voor(uuid, text) from public, maatwerk_app;

-- What is closed to who acts. Of the actor alone, not of whom they stand in for: a deputy is not hit by what is closed to the
-- absent one, and nobody comes in behind it as the deputy of another.
create function maatwerk.afgeschermd(p_soort text) returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case
        when exists (select 1 from afscherming a where a.medewerker_id = actor() and a.opgeheven_op is null)
          then afgeschermd_voor(actor(), p_soort)
        else '{}'
      end
  $$;

-- To whom this is closed; for the engine's actor alone, which gives work to nobody who cannot open it.
create function maatwerk.afgeschermden(p_soort text, p_id uuid) returns setof uuid
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select distinct a.medewerker_id
    from afscherming a
    where procesmotor()
      and a.opgeheven_op is null
      and p_id = any (afgeschermd_voor(a.medewerker_id, p_soort))
  $$;

-- The open taken of somebody about what is closed to them; for the engine's actor alone, which takes these back.
create function maatwerk.afgeschermde_taken(p_medewerker uuid) returns setof uuid
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select t.id
    from taak t
    where procesmotor()
      and t.eigenaar = p_medewerker
      and t.afgerond_op is null
      and t.id = any (afgeschermd_voor(p_medewerker, 'taak'))
  $$;

-- Every taak that is closed to somebody; for the postkamer alone, which tells them how much work waits and is closed out of nothing.
create function maatwerk.dichte_taken(p_medewerker uuid) returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case
        when postkamer()
            and exists (select 1 from afscherming a where a.medewerker_id = p_medewerker and a.opgeheven_op is null)
          then afgeschermd_voor(p_medewerker, 'taak')
        else '{}'
      end
  $$;

-- Which dossier has this number; for the engine's actor alone, since others would learn which dossiers there are.
create function maatwerk.dossier_met_kenmerk(p_kenmerk text) returns table (soort text, id uuid)
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select d.soort, d.id
    from (
      select 'signaal' as soort, s.id from signaal s where s.kenmerk = p_kenmerk
      union all
      select 'aanmelding', m.id from aanmelding m where m.kenmerk = p_kenmerk
      union all
      select 'casus', c.id from casus c where c.kenmerk = p_kenmerk) d
    where procesmotor()
  $$;

-- Whom a dossier is about, and who leads the open casus of these people; for the engine's actor alone, so that an act that closes a
-- dossier need not see it.
create function maatwerk.dossier_van(p_soort text, p_id uuid)
  returns table (kenmerk text, betrokkenen uuid[], gewogen boolean, open_casus uuid, procesregisseur uuid, casusregisseur uuid)
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    with dossier as (
      select s.kenmerk, m.jongere_id, s.id in (select w.signaal_id from weging w) as gewogen
      from signaal s
      left join aanmelding m on m.signaal_id = s.id
      where p_soort = 'signaal' and s.id = p_id
      union all
      select m.kenmerk, m.jongere_id, true from aanmelding m where p_soort = 'aanmelding' and m.id = p_id
      union all
      select c.kenmerk, c.jongere_id, true from casus c where p_soort = 'casus' and c.id = p_id)
    select d.kenmerk,
      case
        when p_soort = 'signaal' then array(select s.id from signaal_persoon s where s.signaal_id = p_id)
        else array[d.jongere_id]
      end,
      d.gewogen, c.id, c.procesregisseur, c.casusregisseur
    from dossier d
    left join casus c on c.jongere_id = d.jongere_id and c.gesloten_op is null
    where procesmotor()
  $$;

-- As what somebody leads a dossier of this soort.
create function maatwerk.leidend(p_soort text) returns text[]
  language sql immutable
  as $$
    select case p_soort
      when 'signaal' then '{WEGER}'::text[]
      when 'aanmelding' then '{PROCESREGISSEUR}'
      when 'casus' then '{PROCESREGISSEUR,CASUSREGISSEUR}'
      else '{}'
    end
  $$;

-- Whether the actor may close this to another: who leads it, who filed it, and who reported it until it is weighed.
create function maatwerk.mag_afschermen(p_soort text, p_id uuid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select p_id = any (onderwerpen(p_soort, leidend(p_soort)))
      or (p_soort = 'aanmelding' and p_id = any (onderwerpen(p_soort, '{MELDER}')))
      or (p_soort = 'signaal'
        and p_id = any (onderwerpen(p_soort, '{MELDER}'))
        and not exists (select 1 from weging w where w.signaal_id = p_id))
  $$;

-- A dossier with what it came from: what is closed there is closed here. For who reported or leads it, and the privacyfunctionaris.
create function maatwerk.herkomst_van(p_soort text, p_id uuid) returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select array(
      select p_id
      union
      select c.aanmelding_id from casus c where c.id = p_id
      union
      select m.signaal_id
      from aanmelding m
      left join casus c on c.aanmelding_id = m.id
      where p_id in (m.id, c.id)
        and m.signaal_id is not null)
    where heeft_rol('{privacyfunctionaris}')
      or mag_afschermen(p_soort, p_id)
      or (p_soort = 'signaal' and p_id = any (onderwerpen(p_soort, '{MELDER}')))
  $$;

-- The functions that answer past the policies (bezette plekken, werk_van and the like) and that ask with what the actor is involved
-- ask it here from now on, by this name, and are not answered for what is closed. The policies of before keep the function that
-- they were made with: each has a restrictive one beside it below.
alter function maatwerk.onderwerpen(text, text[]) rename to onderwerpen_betrokken;
create function maatwerk.onderwerpen(p_soort text, p_relaties text[] default null) returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case
        when exists (select 1 from afscherming a where a.medewerker_id = actor() and a.opgeheven_op is null)
          then array(
            select unnest(onderwerpen_betrokken(p_soort, p_relaties))
            except
            select unnest(afgeschermd_voor(actor(), p_soort)))
        else onderwerpen_betrokken(p_soort, p_relaties)
      end
  $$;

-- The wall: whatever another policy opens, and whoever the actor is, what is closed to them is not there: not to read, not to
-- change, not to add to.
do $$
declare
  muur record;
begin
  for muur in
    select *
    from (values
      ('jongere', 'id', 'jongere'),
      ('signaal', 'id', 'signaal'),
      ('signaal_persoon', 'signaal_id', 'signaal'),
      ('signaal_advies', 'signaal_id', 'signaal'),
      ('weging', 'signaal_id', 'signaal'),
      ('opschaling_afhandeling', 'signaal_id', 'signaal'),
      ('aanmelding', 'id', 'aanmelding'),
      ('triage_antwoord', 'aanmelding_id', 'aanmelding'),
      ('triagebesluit', 'aanmelding_id', 'aanmelding'),
      ('casus', 'id', 'casus'),
      ('casus_signaal', 'casus_id', 'casus'),
      ('casus_signaal', 'signaal_id', 'signaal'),
      ('informering', 'casus_id', 'casus'),
      ('uitstel', 'casus_id', 'casus'),
      ('afsluiting', 'casus_id', 'casus'),
      ('gebeurtenis', 'casus_id', 'casus'),
      ('gebeurtenis_toelichting', 'casus_id', 'casus'),
      ('actie', 'casus_id', 'casus'),
      ('actie', 'signaal_id', 'signaal'),
      ('actie_uitstel', 'actie_id', 'actie'),
      ('agendapunt', 'casus_id', 'casus'),
      ('agendapunt_deelnemer', 'casus_id', 'casus'),
      ('agendapunt_intrekking', 'casus_id', 'casus'),
      ('besluit', 'casus_id', 'casus'),
      ('besluit_actie', 'agendapunt_id', 'agendapunt'),
      ('besluit_verwijzing', 'agendapunt_id', 'agendapunt'),
      ('verwijzing', 'casus_id', 'casus'),
      ('verwijzing_antwoord', 'verwijzing_id', 'verwijzing'),
      ('verwijzing_uitstel', 'verwijzing_id', 'verwijzing'),
      ('verwijzing_wedervraag', 'verwijzing_id', 'verwijzing'),
      ('verwijzing_intrekking', 'verwijzing_id', 'verwijzing'),
      ('verwijzing_vervolg', 'verwijzing_id', 'verwijzing'),
      ('traject', 'casus_id', 'casus'),
      ('traject_contactmoment', 'traject_id', 'traject'),
      ('traject_einde', 'traject_id', 'traject'),
      ('traject_vervolg', 'traject_id', 'traject'),
      ('pop', 'traject_id', 'traject'),
      ('pop_doel', 'traject_id', 'traject'),
      ('pop_stand', 'traject_id', 'traject'),
      ('intake', 'traject_id', 'traject'),
      ('plaatsing', 'traject_id', 'traject'),
      ('bestendiging', 'traject_id', 'traject'),
      ('werkgeverbericht', 'traject_id', 'traject'),
      ('uitvraag', 'casus_id', 'casus'),
      ('inbreng', 'casus_id', 'casus'),
      ('plan_versie', 'casus_id', 'casus'),
      ('plan_doel', 'casus_id', 'casus'),
      ('plan_regel', 'casus_id', 'casus'),
      ('plan_voortgang', 'casus_id', 'casus'),
      ('taak', 'id', 'taak'),
      ('taak_overdracht', 'taak_id', 'taak')) as muren (tabel, kolom, soort)
  loop
    execute format(
      'create policy %I on maatwerk.%I as restrictive '
        'using (%3$I is null or %3$I <> all ((select maatwerk.afgeschermd(%4$L))::uuid[]))',
      'afscherming_' || muur.kolom, muur.tabel, muur.kolom, muur.soort);
  end loop;
end
$$;
-- Who did what in it, and who is involved with it. Lines are still added: also a refusal leaves one. Whom a line is about stands in
-- it by a pseudonym that the database cannot make: what is about the jongere and no dossier, such as a search, stays.
create policy afscherming_onderwerp_id on maatwerk.betrokkenheid as restrictive for select
  using (onderwerp_id <> all ((select maatwerk.afgeschermd(null))::uuid[]));
create policy afscherming_onderwerp_id on maatwerk.verwerkingslog as restrictive for select
  using (onderwerp_id is null or onderwerp_id <> all ((select maatwerk.afgeschermd(null))::uuid[]));

-- A casus of which who leads it is closed out goes to another in the same act; the engine's actor writes that.
create policy casus_afscherming on maatwerk.casus for update
  using ((select maatwerk.procesmotor()));
create policy casus_signaal_afscherming on maatwerk.casus_signaal for select
  using ((select maatwerk.procesmotor()));

-- What was closed of the dossiers that the actor leads, also through the signaal or the aanmelding that they came from.
create function maatwerk.afschermingen_in_beeld() returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select coalesce(array_agg(a.id), '{}')
    from afscherming a
    where a.onderwerp_id = any (onderwerpen(a.onderwerp_soort, leidend(a.onderwerp_soort)))
      or exists (
        select 1
        from aanmelding m
        left join casus c on c.aanmelding_id = m.id
        where a.onderwerp_id in (m.id, m.signaal_id)
          and (m.id = any (onderwerpen('aanmelding', '{PROCESREGISSEUR}')) or c.id = any (casussen_in_regie())))
  $$;

grant select, insert on maatwerk.afscherming to maatwerk_app;
grant update (opgeheven_door, opgeheven_op, ophefreden) on maatwerk.afscherming to maatwerk_app;
alter table maatwerk.afscherming enable row level security;
-- Never who was closed out, nor who is closed out of the same dossier: they get no message, and find none.
create policy afscherming_lezen on maatwerk.afscherming for select
  using (
    medewerker_id <> (select maatwerk.actor())
    and onderwerp_id <> all ((select maatwerk.afgeschermd(null))::uuid[])
    and (door = (select maatwerk.actor())
      or (select maatwerk.heeft_rol('{privacyfunctionaris}'))
      or id = any ((select maatwerk.afschermingen_in_beeld())::uuid[])));
-- Who reported or leads it, the privacyfunctionaris, and the person themself.
create policy afscherming_sluiten on maatwerk.afscherming for insert
  with check (
    door = (select maatwerk.actor())
    and not (select maatwerk.achtergrond())
    and opgeheven_op is null
    and (medewerker_id = (select maatwerk.actor())
      or (select maatwerk.heeft_rol('{privacyfunctionaris}'))
      or maatwerk.mag_afschermen(onderwerp_soort, onderwerp_id)));
-- By who leads it or the privacyfunctionaris, never by who was closed out nor in their name.
create policy afscherming_opheffen on maatwerk.afscherming for update
  using (
    opgeheven_op is null
    and medewerker_id <> all ((select maatwerk.namens())::uuid[])
    and ((select maatwerk.heeft_rol('{privacyfunctionaris}'))
      or id = any ((select maatwerk.afschermingen_in_beeld())::uuid[])))
  with check (
    opgeheven_door = (select maatwerk.actor())
    and medewerker_id <> all ((select maatwerk.namens())::uuid[])
    and ((select maatwerk.heeft_rol('{privacyfunctionaris}'))
      or id = any ((select maatwerk.afschermingen_in_beeld())::uuid[])));
