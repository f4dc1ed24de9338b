-- What was taken from a POP: who was chosen reads it, and it goes no further. The database marks it by the words themselves, so that
-- copying by hand is no way around.
alter table maatwerk.inbreng add column uit_pop boolean not null default false;

-- Whether a text repeats what somebody of the actor's own organisatie wrote down while guiding this jongere: a whole answer, or a
-- sentence out of it. Of a few words it would be chance, and of another organisatie it would tell what stands there.
create function maatwerk.herhaalt_begeleiding(p_casus uuid, p_tekst text) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select exists (
      select 1
      from traject t
      join medewerker m on m.id = t.uitvoerder
      join lateral (
        select p.eigen_woorden from pop p where p.traject_id = t.id
        union all
        select d.doel from pop_doel d where d.traject_id = t.id
        union all
        select d.toelichting from pop_doel d where d.traject_id = t.id
        union all
        select s.toelichting from pop_stand s where s.traject_id = t.id
        union all
        select c.notitie from traject_contactmoment c where c.traject_id = t.id) w (woorden) on true
      join lateral (
        select w.woorden, 15
        union all
        select zin, 25 from regexp_split_to_table(w.woorden, '[.!?\n]') zin) d (woorden, genoeg) on true
      join lateral (select btrim(lower(regexp_replace(d.woorden, '\s+', ' ', 'g')))) g (woorden) on true
      where t.casus_id = p_casus
        and m.organisatie = eigen_organisatie()
        and length(g.woorden) >= d.genoeg
        and position(g.woorden in lower(regexp_replace(p_tekst, '\s+', ' ', 'g'))) > 0)
  $$;

create function maatwerk.mark_uit_pop() returns trigger
  language plpgsql security definer set search_path = maatwerk, pg_temp
  as $$
  begin
    new.uit_pop := new.uit_pop
      or herhaalt_begeleiding(new.casus_id, new.tekst)
      or exists (select 1 from inbreng i where i.id = new.corrigeert and i.uit_pop);
    return new;
  end
  $$;
revoke execute on function maatwerk.mark_uit_pop() from public, maatwerk_app;
create trigger inbreng_uit_pop before insert on maatwerk.inbreng
  for each row execute function maatwerk.mark_uit_pop();

-- One inbreng, for one partner more or for another purpose, until a day. Nothing of it ever changes: what the giver says, what the
-- second person decides, that it was taken back and who received it are rows of their own, each by who does it.
create table maatwerk.verstrekking (
  id uuid primary key,
  inbreng_id uuid not null,
  uitvraag_id uuid not null,
  casus_id uuid not null,
  jongere_id uuid not null,
  kenmerk text not null,
  wijk text not null,
  gever text not null,
  gever_rol text not null,
  ontvanger text not null,
  ontvanger_rol text not null,
  soort text not null check (soort in ('ANDERE_ONTVANGER', 'ANDER_DOEL', 'ZORG_NAAR_HANDHAVING')),
  doel text not null check (length(doel) <= 500),
  grondslag text not null,
  noodzaak text not null check (length(noodzaak) <= 1000),
  verteld boolean not null,
  vertelreden text check (length(vertelreden) <= 500),
  tot date not null,
  gever_vroeg boolean not null,
  gevraagd_door uuid not null,
  gevraagd_namens uuid not null,
  gevraagd_op timestamptz not null,
  check (verteld or vertelreden is not null),
  check (gever <> ontvanger),
  foreign key (inbreng_id, uitvraag_id) references maatwerk.inbreng (id, uitvraag_id),
  foreign key (uitvraag_id, casus_id) references maatwerk.uitvraag (id, casus_id),
  foreign key (casus_id, jongere_id) references maatwerk.casus (id, jongere_id)
);
create index verstrekking_casus on maatwerk.verstrekking (casus_id, gevraagd_op);
create index verstrekking_inbreng on maatwerk.verstrekking (inbreng_id);
create index verstrekking_uitvraag on maatwerk.verstrekking (uitvraag_id);

create table maatwerk.verstrekking_akkoord (
  verstrekking_id uuid primary key references maatwerk.verstrekking (id),
  akkoord boolean not null,
  toelichting text not null check (length(toelichting) <= 1000),
  door uuid not null,
  op timestamptz not null
);

create table maatwerk.verstrekking_oordeel (
  verstrekking_id uuid primary key references maatwerk.verstrekking (id),
  toegestaan boolean not null,
  motivering text not null check (length(motivering) <= 1000),
  door uuid not null,
  op timestamptz not null
);

create table maatwerk.verstrekking_intrekking (
  verstrekking_id uuid primary key references maatwerk.verstrekking (id),
  door uuid not null,
  op timestamptz not null
);

create table maatwerk.verstrekking_ontvangst (
  verstrekking_id uuid not null references maatwerk.verstrekking (id),
  medewerker_id uuid not null,
  op timestamptz not null,
  primary key (verstrekking_id, medewerker_id)
);

grant select, insert on maatwerk.verstrekking, maatwerk.verstrekking_akkoord, maatwerk.verstrekking_oordeel,
  maatwerk.verstrekking_intrekking, maatwerk.verstrekking_ontvangst to maatwerk_app;

alter table maatwerk.verstrekking enable row level security;
alter table maatwerk.verstrekking_akkoord enable row level security;
alter table maatwerk.verstrekking_oordeel enable row level security;
alter table maatwerk.verstrekking_intrekking enable row level security;
alter table maatwerk.verstrekking_ontvangst enable row level security;

-- Where a verstrekking stands; for the functions below alone.
create function maatwerk.verstrekkingstand(p_verstrekking uuid) returns text
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case
      when t.verstrekking_id is not null or i.ingetrokken_op is not null then 'INGETROKKEN'
      when not o.toegestaan or not a.akkoord then 'AFGEWEZEN'
      when least(v.tot, i.vervalt_op) < vandaag() then 'VERLOPEN'
      when o.toegestaan then 'GEDEELD'
      when i.geleverd_op is null then 'WACHT_OP_LEVEREN'
      when v.gever_vroeg or a.akkoord then 'BIJ_TOETSER'
      else 'BIJ_GEVER'
    end
    from verstrekking v
    join inbreng i on i.id = v.inbreng_id
    left join verstrekking_akkoord a on a.verstrekking_id = v.id
    left join verstrekking_oordeel o on o.verstrekking_id = v.id
    left join verstrekking_intrekking t on t.verstrekking_id = v.id
    where v.id = p_verstrekking
  $$;
revoke all on function maatwerk.verstrekkingstand(uuid) from public, maatwerk_app;

-- Whether an inbreng may go any further at all; for the functions below alone. What came under Wpg or Wjsg goes by its own article and from its own holder; what
-- was taken from a POP stays with jongerenwerk and whom it chose; what is withdrawn, over its last day or about somebody who is
-- not informed goes nowhere.
create function maatwerk.mag_verstrekken(p_inbreng uuid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select exists (
      select 1
      from inbreng i
      where i.id = p_inbreng
        and i.verstrekkingsgrond is null
        and not i.uit_pop
        and i.ingetrokken_op is null
        and (i.vervalt_op is null or i.vervalt_op >= vandaag())
        and mag_delen(i.casus_id))
  $$;
revoke all on function maatwerk.mag_verstrekken(uuid) from public, maatwerk_app;

-- What a request copies of its inbreng is what the inbreng says; answered to who may ask.
create function maatwerk.verstrekking_klopt(
    p_inbreng uuid, p_uitvraag uuid, p_casus uuid, p_jongere uuid, p_gever text, p_gever_rol text) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select (p_casus = any (casussen_in_regie()) or p_uitvraag = any (onderwerpen('uitvraag', '{GEVRAAGDE}')))
      and mag_verstrekken(p_inbreng)
      and exists (
        select 1
        from inbreng i
        join uitvraag u on u.id = i.uitvraag_id
        where i.id = p_inbreng
          and i.uitvraag_id = p_uitvraag
          and i.organisatie = p_gever
          and u.casus_id = p_casus
          and u.jongere_id = p_jongere
          and u.rol = p_gever_rol)
  $$;

-- Why the actor is not the one who may say yes or no now, or null when they are: for the giver (BIJ_GEVER) or as the second person
-- (BIJ_TOETSER). Never who asked, nor a deputy of theirs, nor whose deputy asked; never who agreed for the giver or gave it; never
-- somebody of the receiving organisatie.
create function maatwerk.verstrekking_weigering(p_verstrekking uuid, p_stand text) returns text
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case
      when not (v.id = any (onderwerpen('verstrekking', case p_stand when 'BIJ_GEVER' then '{GEVRAAGDE}' else '{TOETSER}' end::text[])))
        then 'GEEN_TOEGANG'
      when verstrekkingstand(v.id) <> p_stand then 'NIET_MEER_NODIG'
      when namens() && array[v.gevraagd_door, v.gevraagd_namens] then 'EIGEN_VRAAG'
      when exists (
        select 1
        from vervanging s
        where s.vervanger_id in (v.gevraagd_door, v.gevraagd_namens)
          and s.afwezige_id = actor()
          and s.beeindigd_op is null
          and vandaag() between s.van and s.tot) then 'EIGEN_VRAAG'
      when eigen_organisatie() is null or eigen_organisatie() = v.ontvanger then 'VAN_ONTVANGER'
      when p_stand = 'BIJ_GEVER' and eigen_organisatie() <> v.gever then 'VAN_ANDERE_ORGANISATIE'
      when p_stand = 'BIJ_TOETSER' and not heeft_rol('{voorzitter,privacyfunctionaris}') then 'GEEN_TOETSER'
      when p_stand = 'BIJ_TOETSER' and (namens() && array[i.door, a.door]) then 'VAN_GEVER'
      when i.geleverd_op is null or not mag_verstrekken(i.id) then 'MAG_NIET'
    end
    from verstrekking v
    join inbreng i on i.id = v.inbreng_id
    left join verstrekking_akkoord a on a.verstrekking_id = v.id
    where v.id = p_verstrekking
  $$;

-- What the actor received: by its taak, or since they work in the casus for the organisatie that it is for. Only while it stands, and
-- not by noodtoegang: an emergency is not the purpose that it was given for.
create function maatwerk.ontvangen_verstrekkingen() returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select coalesce(array_agg(v.id), '{}')
    from verstrekking v
    where v.ontvanger = (select eigen_organisatie())
      and (v.id = any ((select onderwerpen('verstrekking', '{ONTVANGER}'))::uuid[])
        or v.casus_id = any (
          (select onderwerpen('casus', '{PROCESREGISSEUR,CASUSREGISSEUR,VOORZITTER,DEELNEMER,UITVOERDER}'))::uuid[]))
      and verstrekkingstand(v.id) = 'GEDEELD'
      and mag_delen(v.casus_id)
  $$;

-- The inbreng that the actor reads by a verstrekking: who agrees for the giver, who may judge as long as that is to be done, and
-- who received it.
create function maatwerk.verstrekte_inbreng() returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select coalesce(array_agg(distinct w.inbreng_id), '{}')
    from (
      select v.inbreng_id
      from verstrekking v
      where v.id = any ((select onderwerpen('verstrekking', '{GEVRAAGDE}'))::uuid[])
        and v.gever = (select eigen_organisatie())
        and verstrekkingstand(v.id) in ('BIJ_GEVER', 'BIJ_TOETSER', 'GEDEELD')
      union all
      select v.inbreng_id
      from verstrekking v
      where v.id = any ((select onderwerpen('verstrekking', '{TOETSER}'))::uuid[])
        and verstrekking_weigering(v.id, 'BIJ_TOETSER') is null
      union all
      select v.inbreng_id
      from verstrekking v
      where v.id = any ((select ontvangen_verstrekkingen())::uuid[])) w
  $$;

-- Whom a verstrekking is about, for the giver's colleague and who received it; who judges needs no name.
create function maatwerk.jongeren_van_verstrekking() returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select coalesce(array_agg(distinct v.jongere_id), '{}')
    from verstrekking v
    where v.id = any ((select ontvangen_verstrekkingen())::uuid[])
      or (v.id = any ((select onderwerpen('verstrekking', '{GEVRAAGDE}'))::uuid[])
        and v.gever = (select eigen_organisatie())
        and verstrekkingstand(v.id) in ('BIJ_GEVER', 'BIJ_TOETSER', 'GEDEELD'))
  $$;

-- What the actor may take back: who leads the casus, who gave it, who agrees for the giver, and who allowed it.
create function maatwerk.verstrekkingen_in_beheer() returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select coalesce(array_agg(v.id), '{}')
    from verstrekking v
    where v.casus_id = any ((select casussen_in_regie())::uuid[])
      or v.uitvraag_id = any ((select onderwerpen('uitvraag', '{GEVRAAGDE}'))::uuid[])
      or (v.id = any ((select onderwerpen('verstrekking', '{GEVRAAGDE}'))::uuid[])
        and v.gever = (select eigen_organisatie()))
      or (v.id = any ((select onderwerpen('verstrekking', '{TOETSER}'))::uuid[])
        and exists (
          select 1 from verstrekking_oordeel o where o.verstrekking_id = v.id and o.door = any ((select namens())::uuid[])))
  $$;

-- Whose course the actor follows: what they may take back, and what waits for their judgement.
create function maatwerk.verstrekkingen_te_volgen() returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select verstrekkingen_in_beheer() || array(
      select v.id
      from verstrekking v
      where v.id = any ((select onderwerpen('verstrekking', '{TOETSER}'))::uuid[])
        and verstrekkingstand(v.id) = 'BIJ_TOETSER')
  $$;

-- Whether there is anything that the actor may take back.
create function maatwerk.verstrekking_loopt(p_verstrekking uuid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select p_verstrekking = any (verstrekkingen_in_beheer())
      and verstrekkingstand(p_verstrekking) in ('WACHT_OP_LEVEREN', 'BIJ_GEVER', 'BIJ_TOETSER', 'GEDEELD')
  $$;

-- Where it stands, for who reads it.
create function maatwerk.stand_van_verstrekking(p_verstrekking uuid) returns text
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select verstrekkingstand(p_verstrekking)
    where p_verstrekking = any (verstrekkingen_te_volgen())
      or p_verstrekking = any (ontvangen_verstrekkingen())
      or heeft_rol('{privacyfunctionaris}')
  $$;

-- An inbreng that is read by a verstrekking still has to be readable by itself.
create policy inbreng_verstrekt_lezen on maatwerk.inbreng for select
  using (
    id = any ((select maatwerk.verstrekte_inbreng())::uuid[])
    and geleverd_op is not null
    and ingetrokken_op is null
    and (vervalt_op is null or vervalt_op >= (now() at time zone 'Europe/Amsterdam')::date)
    and maatwerk.mag_delen(casus_id));

create policy jongere_van_verstrekking on maatwerk.jongere for select
  using (id = any ((select maatwerk.jongeren_van_verstrekking())::uuid[]));

-- The privacyfunctionaris has to be able to tell who received what (AVG art. 15(1)(c) and 30).
create policy verstrekking_lezen on maatwerk.verstrekking for select
  using (
    id = any ((select maatwerk.verstrekkingen_te_volgen())::uuid[])
    or id = any ((select maatwerk.ontvangen_verstrekkingen())::uuid[])
    or (select maatwerk.heeft_rol('{privacyfunctionaris}')));
-- Who leads the casus asks about what they read themselves; the giver about their own.
create policy verstrekking_vragen on maatwerk.verstrekking for insert
  with check (
    gevraagd_door = (select maatwerk.actor())
    and gevraagd_namens = any ((select maatwerk.namens())::uuid[])
    and tot >= (now() at time zone 'Europe/Amsterdam')::date
    and maatwerk.verstrekking_klopt(inbreng_id, uitvraag_id, casus_id, jongere_id, gever, gever_rol)
    and ((gever_vroeg and uitvraag_id = any ((select maatwerk.onderwerpen('uitvraag', '{GEVRAAGDE}'))::uuid[]))
      or (not gever_vroeg
        and casus_id = any ((select maatwerk.casussen_in_regie())::uuid[])
        and inbreng_id in (select i.id from maatwerk.inbreng i))));

create policy verstrekking_akkoord_lezen on maatwerk.verstrekking_akkoord for select
  using (
    verstrekking_id = any ((select maatwerk.verstrekkingen_te_volgen())::uuid[])
    or (select maatwerk.heeft_rol('{privacyfunctionaris}')));
create policy verstrekking_akkoord_geven on maatwerk.verstrekking_akkoord for insert
  with check (
    door = (select maatwerk.actor())
    and maatwerk.verstrekking_weigering(verstrekking_id, 'BIJ_GEVER') is null
    and verstrekking_id = any ((select maatwerk.onderwerpen('verstrekking', '{GEVRAAGDE}'))::uuid[]));

create policy verstrekking_oordeel_lezen on maatwerk.verstrekking_oordeel for select
  using (
    verstrekking_id = any ((select maatwerk.verstrekkingen_te_volgen())::uuid[])
    or (select maatwerk.heeft_rol('{privacyfunctionaris}')));
create policy verstrekking_oordeel_geven on maatwerk.verstrekking_oordeel for insert
  with check (
    door = (select maatwerk.actor())
    and maatwerk.verstrekking_weigering(verstrekking_id, 'BIJ_TOETSER') is null
    and verstrekking_id = any ((select maatwerk.onderwerpen('verstrekking', '{TOETSER}'))::uuid[]));

create policy verstrekking_intrekking_lezen on maatwerk.verstrekking_intrekking for select
  using (
    verstrekking_id = any ((select maatwerk.verstrekkingen_te_volgen())::uuid[])
    or (select maatwerk.heeft_rol('{privacyfunctionaris}')));
create policy verstrekking_intrekken on maatwerk.verstrekking_intrekking for insert
  with check (
    door = (select maatwerk.actor())
    and maatwerk.verstrekking_loopt(verstrekking_id));

create policy verstrekking_ontvangst_lezen on maatwerk.verstrekking_ontvangst for select
  using (
    medewerker_id = (select maatwerk.actor())
    or verstrekking_id = any ((select maatwerk.verstrekkingen_te_volgen())::uuid[])
    or (select maatwerk.heeft_rol('{privacyfunctionaris}')));
create policy verstrekking_ontvangst_vastleggen on maatwerk.verstrekking_ontvangst for insert
  with check (
    medewerker_id = (select maatwerk.actor())
    and verstrekking_id = any ((select maatwerk.ontvangen_verstrekkingen())::uuid[]));

-- Who agrees, judges or takes back writes that on the timeline of a casus that they may not read, and nothing else.
create policy gebeurtenis_van_verstrekking on maatwerk.gebeurtenis for insert
  with check (
    medewerker_id = (select maatwerk.actor())
    and soort in (
      'VERSTREKKING_INGESTEMD', 'VERSTREKKING_NIET_INGESTEMD', 'VERSTREKKING_TOEGESTAAN', 'VERSTREKKING_GEWEIGERD',
      'VERSTREKKING_INGETROKKEN')
    and casus_id in (
      select v.casus_id
      from maatwerk.verstrekking v
      where v.id = any ((select maatwerk.verstrekkingen_te_volgen())::uuid[])));

-- Whether the actor did what this says of the casus: of what stands in a row of its own nobody tells but who wrote that row.
create function maatwerk.mag_gebeurtenis_melden(p_casus uuid, p_soort text) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case
      when p_soort like 'NOODTOEGANG%' then p_casus = any (onderwerpen('casus', '{NOODTOEGANG}'))
      when p_soort = 'VERSTREKKING_GEVRAAGD' then exists (
        select 1 from verstrekking v where v.casus_id = p_casus and v.gevraagd_door = actor())
      when p_soort in ('VERSTREKKING_INGESTEMD', 'VERSTREKKING_NIET_INGESTEMD') then exists (
        select 1
        from verstrekking v
        join verstrekking_akkoord a on a.verstrekking_id = v.id
        where v.casus_id = p_casus
          and a.door = actor()
          and a.akkoord = (p_soort = 'VERSTREKKING_INGESTEMD'))
      when p_soort in ('VERSTREKKING_TOEGESTAAN', 'VERSTREKKING_GEWEIGERD') then exists (
        select 1
        from verstrekking v
        join verstrekking_oordeel o on o.verstrekking_id = v.id
        where v.casus_id = p_casus
          and o.door = actor()
          and o.toegestaan = (p_soort = 'VERSTREKKING_TOEGESTAAN'))
      when p_soort = 'VERSTREKKING_INGETROKKEN' then exists (
        select 1
        from verstrekking v
        join verstrekking_intrekking t on t.verstrekking_id = v.id
        where v.casus_id = p_casus
          and t.door = actor())
      else p_soort not like 'VERSTREKKING%'
    end
  $$;
create policy gebeurtenis_van_wie_het_deed on maatwerk.gebeurtenis as restrictive for insert
  with check (maatwerk.mag_gebeurtenis_melden(casus_id, soort));

-- Ends what a verstrekking made of people, for who took it back.
create function maatwerk.beeindig_verstrekking(p_verstrekking uuid) returns int
  language plpgsql volatile security definer set search_path = maatwerk, pg_temp
  as $$
    declare
      aantal int;
    begin
      update betrokkenheid b
      set tot = now()
      where b.onderwerp_soort = 'verstrekking'
        and b.onderwerp_id = p_verstrekking
        and b.tot is null
        and exists (
          select 1 from verstrekking_intrekking t where t.verstrekking_id = p_verstrekking and t.door = actor());
      get diagnostics aantal = row_count;
      return aantal;
    end
  $$;

-- V12 for what came after it: closed with the casus that it is about.
create policy afscherming_casus_id on maatwerk.verstrekking as restrictive
  using (casus_id <> all ((select maatwerk.afgeschermd('casus'))::uuid[]));
create policy afscherming_verstrekking_id on maatwerk.verstrekking_akkoord as restrictive
  using (verstrekking_id <> all ((select maatwerk.afgeschermd('verstrekking'))::uuid[]));
create policy afscherming_verstrekking_id on maatwerk.verstrekking_oordeel as restrictive
  using (verstrekking_id <> all ((select maatwerk.afgeschermd('verstrekking'))::uuid[]));
create policy afscherming_verstrekking_id on maatwerk.verstrekking_intrekking as restrictive
  using (verstrekking_id <> all ((select maatwerk.afgeschermd('verstrekking'))::uuid[]));
create policy afscherming_verstrekking_id on maatwerk.verstrekking_ontvangst as restrictive
  using (verstrekking_id <> all ((select maatwerk.afgeschermd('verstrekking'))::uuid[]));
