-- What is about one dossier points at it with everything that it repeats of it, here and in the rooms above: a row that mixed two
-- would open the one to who has only the other.

-- A request for the maatwerkaanpak, its triage, and the casus that opens at inclusie.
create sequence maatwerk.aanmelding_kenmerk;
create sequence maatwerk.casus_kenmerk;
grant usage on sequence maatwerk.aanmelding_kenmerk, maatwerk.casus_kenmerk to maatwerk_app;

create table maatwerk.aanmelding (
  id uuid primary key,
  kenmerk text not null unique,
  jongere_id uuid not null references maatwerk.jongere (id),
  wijk text not null,
  signaal_id uuid references maatwerk.signaal (id),
  melder uuid not null,
  melder_organisatie text not null,
  aanleiding text not null check (length(aanleiding) <= 2000),
  doel text not null check (length(doel) <= 1000),
  betrokken_partners text not null check (length(betrokken_partners) <= 500),
  geinformeerd boolean not null,
  niet_geinformeerd_reden text check (length(niet_geinformeerd_reden) <= 500),
  ingediend_op timestamptz not null,
  status text not null,
  version int not null,
  check (geinformeerd = (niet_geinformeerd_reden is null)),
  unique (id, jongere_id)
);
create index aanmelding_melder on maatwerk.aanmelding (melder, ingediend_op desc);

-- One answer per partner: who comes second is told so.
create table maatwerk.triage_antwoord (
  id uuid primary key,
  aanmelding_id uuid not null references maatwerk.aanmelding (id),
  rol text not null,
  organisatie text not null,
  medewerker_id uuid not null,
  bekend boolean not null,
  bezwaar boolean not null,
  toelichting text check (length(toelichting) <= 1000),
  op timestamptz not null,
  unique (aanmelding_id, rol)
);

create table maatwerk.triagebesluit (
  aanmelding_id uuid primary key references maatwerk.aanmelding (id),
  uitkomst text not null,
  motivering text not null check (length(motivering) <= 2000),
  door uuid not null,
  op timestamptz not null
);

create table maatwerk.casus (
  id uuid primary key,
  kenmerk text not null unique,
  jongere_id uuid not null,
  aanmelding_id uuid not null unique,
  wijk text not null,
  status text not null,
  procesregisseur uuid not null,
  casusregisseur uuid,
  geinformeerd_op timestamptz,
  uitgesteld_tot date,
  geopend_op timestamptz not null,
  gesloten_op timestamptz,
  version int not null,
  foreign key (aanmelding_id, jongere_id) references maatwerk.aanmelding (id, jongere_id),
  unique (id, jongere_id)
);
create unique index casus_een_open on maatwerk.casus (jongere_id) where gesloten_op is null;

create table maatwerk.informering (
  id uuid primary key,
  casus_id uuid not null references maatwerk.casus (id),
  wie text not null,
  gezaghebbenden text check (length(gezaghebbenden) <= 200),
  alle_gezaghebbenden boolean not null,
  hoe text not null,
  datum date not null,
  geinformeerd_door uuid not null,
  door uuid not null,
  reactie text check (length(reactie) <= 2000),
  op timestamptz not null
);
create index informering_casus on maatwerk.informering (casus_id);

-- A request to wait with informing, and its judgement by somebody else.
create table maatwerk.uitstel (
  id uuid primary key,
  casus_id uuid not null references maatwerk.casus (id),
  leeftijd text not null,
  plicht text not null,
  reden text not null,
  toelichting text not null check (length(toelichting) <= 2000),
  herzien_op date not null,
  gevraagd_door uuid not null,
  gevraagd_op timestamptz not null,
  status text not null check (status in ('GEVRAAGD', 'GOEDGEKEURD', 'AFGEWEZEN', 'VERVALLEN')),
  beoordeeld_door uuid check (beoordeeld_door <> gevraagd_door),
  beoordeeld_op timestamptz,
  motivering text check (length(motivering) <= 2000),
  version int not null
);
create index uitstel_casus on maatwerk.uitstel (casus_id, gevraagd_op desc);
create unique index uitstel_een_gevraagd on maatwerk.uitstel (casus_id) where status = 'GEVRAAGD';

-- The timeline: codes only, so that it can be written by people who may not read it.
create table maatwerk.gebeurtenis (
  id uuid primary key,
  casus_id uuid not null references maatwerk.casus (id),
  soort text not null,
  medewerker_id uuid not null,
  organisatie text,
  kenmerk text,
  op timestamptz not null,
  unique (id, casus_id)
);
create index gebeurtenis_casus on maatwerk.gebeurtenis (casus_id, op desc);

-- Why it happened or what was found, for who leads the casus.
create table maatwerk.gebeurtenis_toelichting (
  gebeurtenis_id uuid primary key,
  casus_id uuid not null,
  toelichting text not null check (length(toelichting) <= 2000),
  stem text check (length(stem) <= 1000),
  door uuid not null,
  foreign key (gebeurtenis_id, casus_id) references maatwerk.gebeurtenis (id, casus_id)
);
create index gebeurtenis_toelichting_casus on maatwerk.gebeurtenis_toelichting (casus_id);

-- A casus that was reopened can be closed again.
create table maatwerk.afsluiting (
  id uuid primary key,
  casus_id uuid not null references maatwerk.casus (id),
  reden text not null,
  toelichting text not null check (length(toelichting) <= 2000),
  terugkoppeling text not null,
  verteld text not null check (length(verteld) <= 2000),
  door uuid not null,
  op timestamptz not null
);

create index afsluiting_casus on maatwerk.afsluiting (casus_id, op desc);

create table maatwerk.actie (
  id uuid primary key,
  casus_id uuid references maatwerk.casus (id),
  signaal_id uuid references maatwerk.signaal (id),
  kenmerk text not null,
  wijk text not null,
  omschrijving text not null check (length(omschrijving) <= 500),
  actiehouder uuid not null,
  uiterlijk date not null,
  afgesproken_door uuid not null,
  afgesproken_op timestamptz not null,
  geaccepteerd_op timestamptz,
  keer_uitgesteld int not null check (keer_uitgesteld between 0 and 2),
  teruggegeven_op timestamptz,
  teruggaafreden text check (length(teruggaafreden) <= 1000),
  vervolg text,
  vervolg_toelichting text check (length(vervolg_toelichting) <= 1000),
  afgerond_op timestamptz,
  resultaat text check (length(resultaat) <= 2000),
  version int not null,
  check ((casus_id is null) <> (signaal_id is null)),
  check (afgerond_op is null or teruggegeven_op is null)
);
create index actie_casus on maatwerk.actie (casus_id) where casus_id is not null;

-- Each time that an actie got more time, and why.
create table maatwerk.actie_uitstel (
  id uuid primary key,
  actie_id uuid not null references maatwerk.actie (id),
  van date not null,
  tot date not null check (tot > van),
  reden text not null check (length(reden) <= 1000),
  door uuid not null,
  op timestamptz not null
);
create index actie_uitstel_actie on maatwerk.actie_uitstel (actie_id, op);

create table maatwerk.casus_signaal (
  casus_id uuid not null references maatwerk.casus (id),
  signaal_id uuid not null references maatwerk.signaal (id),
  door uuid not null,
  op timestamptz not null,
  primary key (casus_id, signaal_id)
);

grant select, insert on
  maatwerk.aanmelding, maatwerk.triage_antwoord, maatwerk.triagebesluit, maatwerk.casus, maatwerk.informering,
  maatwerk.uitstel, maatwerk.afsluiting, maatwerk.gebeurtenis_toelichting,
  maatwerk.actie, maatwerk.actie_uitstel, maatwerk.gebeurtenis,
  maatwerk.casus_signaal to maatwerk_app;
grant update (status, version) on maatwerk.aanmelding to maatwerk_app;
grant update (status, procesregisseur, casusregisseur, geinformeerd_op, uitgesteld_tot, gesloten_op, version) on maatwerk.casus to maatwerk_app;
grant update (status, beoordeeld_door, beoordeeld_op, motivering, version) on maatwerk.uitstel to maatwerk_app;
grant update (
  actiehouder, uiterlijk, geaccepteerd_op, keer_uitgesteld, teruggegeven_op, teruggaafreden, vervolg, vervolg_toelichting, afgerond_op,
  resultaat, version) on maatwerk.actie to maatwerk_app;

alter table maatwerk.aanmelding enable row level security;
alter table maatwerk.triage_antwoord enable row level security;
alter table maatwerk.triagebesluit enable row level security;
alter table maatwerk.casus enable row level security;
alter table maatwerk.informering enable row level security;
alter table maatwerk.uitstel enable row level security;
alter table maatwerk.afsluiting enable row level security;
alter table maatwerk.actie enable row level security;
alter table maatwerk.actie_uitstel enable row level security;
alter table maatwerk.gebeurtenis enable row level security;
alter table maatwerk.gebeurtenis_toelichting enable row level security;
alter table maatwerk.casus_signaal enable row level security;

-- The casussen whose content the actor may read; SIGNAALBRON is not among them.
create function maatwerk.casussen() returns uuid[]
  language sql stable
  as $$ select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR,CASUSREGISSEUR,VOORZITTER,DEELNEMER,UITVOERDER,NOODTOEGANG}') $$;

-- The casussen that the actor leads.
create function maatwerk.casussen_in_regie() returns uuid[]
  language sql stable
  as $$ select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR,CASUSREGISSEUR}') $$;

create policy aanmelding_lezen on maatwerk.aanmelding for select
  using (id = any ((select maatwerk.onderwerpen('aanmelding', '{MELDER,TRIAGEPARTNER,PROCESREGISSEUR}'))::uuid[]));
-- A query of its own, under the policies of who asks: inside a policy on aanmelding, those of jongere would ask aanmelding again.
create function maatwerk.ziet_jongere(p_jongere uuid) returns boolean
  language plpgsql stable
  as $$
    begin
      return exists (select 1 from maatwerk.jongere j where j.id = p_jongere);
    end
  $$;

-- About a jongere whom one may see: of one whom one may not, as of one who is not there, it says nothing.
create policy aanmelding_indienen on maatwerk.aanmelding for insert
  with check (
    melder = (select maatwerk.actor())
    and maatwerk.ziet_jongere(jongere_id)
    and (signaal_id is null or signaal_id = any ((select maatwerk.onderwerpen('signaal', '{WEGER}'))::uuid[])));
create policy aanmelding_besluiten on maatwerk.aanmelding for update
  using (id = any ((select maatwerk.onderwerpen('aanmelding', '{PROCESREGISSEUR}'))::uuid[]));

create policy triage_antwoord_lezen on maatwerk.triage_antwoord for select
  using (
    medewerker_id = (select maatwerk.actor())
    or aanmelding_id = any ((select maatwerk.onderwerpen('aanmelding', '{PROCESREGISSEUR}'))::uuid[]));
create policy triage_antwoord_geven on maatwerk.triage_antwoord for insert
  with check (
    medewerker_id = (select maatwerk.actor())
    and maatwerk.heeft_rol(array[rol])
    and organisatie = (select maatwerk.eigen_organisatie())
    and aanmelding_id = any ((select maatwerk.onderwerpen('aanmelding', '{TRIAGEPARTNER}'))::uuid[]));

create policy triagebesluit_lezen on maatwerk.triagebesluit for select
  using (aanmelding_id = any ((select maatwerk.onderwerpen('aanmelding', '{PROCESREGISSEUR}'))::uuid[]));
create policy triagebesluit_nemen on maatwerk.triagebesluit for insert
  with check (
    door = (select maatwerk.actor())
    and aanmelding_id = any ((select maatwerk.onderwerpen('aanmelding', '{PROCESREGISSEUR}'))::uuid[]));

-- The row of a casus holds no content: whoever is involved reads it, and the engine.
create policy casus_lezen on maatwerk.casus for select
  using (
    (select maatwerk.procesmotor())
    or id = any ((select maatwerk.casussen())::uuid[])
    or id = any ((select maatwerk.onderwerpen('casus', '{TOETSER,SIGNAALBRON}'))::uuid[]));
create policy casus_openen on maatwerk.casus for insert
  with check (
    procesregisseur = any ((select maatwerk.namens())::uuid[])
    and aanmelding_id = any ((select maatwerk.onderwerpen('aanmelding', '{PROCESREGISSEUR}'))::uuid[]));
create policy casus_regie on maatwerk.casus for update
  using (id = any ((select maatwerk.casussen_in_regie())::uuid[]));

create policy informering_lezen on maatwerk.informering for select
  using (casus_id = any ((select maatwerk.casussen())::uuid[]));
create policy informering_vastleggen on maatwerk.informering for insert
  with check (
    door = (select maatwerk.actor())
    and casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]));

-- Who leads the casus asks; somebody else judges, and only that. What was judged stays as it was judged.
create policy uitstel_lezen on maatwerk.uitstel for select
  using (
    casus_id = any ((select maatwerk.casussen_in_regie())::uuid[])
    or casus_id = any ((select maatwerk.onderwerpen('casus', '{TOETSER}'))::uuid[]));
create policy uitstel_vragen on maatwerk.uitstel for insert
  with check (
    gevraagd_door = (select maatwerk.actor())
    and casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]));
create policy uitstel_vervallen on maatwerk.uitstel for update
  using (
    status = 'GEVRAAGD'
    and casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]))
  with check (
    status = 'VERVALLEN'
    and casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]));
create policy uitstel_beoordelen on maatwerk.uitstel for update
  using (
    status = 'GEVRAAGD'
    and casus_id = any ((select maatwerk.onderwerpen('casus', '{TOETSER}'))::uuid[]))
  with check (
    beoordeeld_door = (select maatwerk.actor())
    and gevraagd_door <> all ((select maatwerk.namens())::uuid[])
    and casus_id = any ((select maatwerk.onderwerpen('casus', '{TOETSER}'))::uuid[]));
create policy casus_uitstellen on maatwerk.casus for update
  using (id = any ((select maatwerk.onderwerpen('casus', '{TOETSER}'))::uuid[]));

-- Who judges a postponement changes until when and what follows from it; only who has the procesregie names the casusregisseur. The
-- engine names who leads a casus that is closed to who led it (V12), and changes nothing else of it.
create function maatwerk.casus_wijzigt() returns trigger
  language plpgsql
  as $$
    begin
      if not row_security_active(tg_relid) then
        return new;
      end if;
      if maatwerk.procesmotor() then
        if (new.status, new.geinformeerd_op, new.uitgesteld_tot, new.gesloten_op)
            is distinct from (old.status, old.geinformeerd_op, old.uitgesteld_tot, old.gesloten_op) then
          raise exception 'the engine only changes who leads a casus' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end if;
      if new.procesregisseur is distinct from old.procesregisseur then
        raise exception 'only the engine changes this' using errcode = 'insufficient_privilege';
      end if;
      if new.casusregisseur is distinct from old.casusregisseur
          and old.id <> all (maatwerk.onderwerpen('casus', '{PROCESREGISSEUR}')) then
        raise exception 'only the procesregisseur changes this' using errcode = 'insufficient_privilege';
      end if;
      if (new.geinformeerd_op, new.gesloten_op) is distinct from (old.geinformeerd_op, old.gesloten_op)
          and old.id <> all (maatwerk.casussen_in_regie()) then
        raise exception 'only who leads the casus changes this' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end
  $$;
create trigger casus_wijzigt before update on maatwerk.casus for each row execute function maatwerk.casus_wijzigt();

create policy afsluiting_lezen on maatwerk.afsluiting for select
  using (casus_id = any ((select maatwerk.casussen())::uuid[]));
create policy afsluiting_vastleggen on maatwerk.afsluiting for insert
  with check (
    door = (select maatwerk.actor())
    and casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]));

-- The actiehouder, who decides what follows, who agreed it at a weging, and who reads the casus.
create policy actie_lezen on maatwerk.actie for select
  using (
    (select maatwerk.procesmotor())
    or id = any ((select maatwerk.onderwerpen('actie', '{ACTIEHOUDER,OPVOLGER}'))::uuid[])
    or signaal_id = any ((select maatwerk.onderwerpen('signaal', '{WEGER}'))::uuid[])
    or casus_id = any ((select maatwerk.casussen())::uuid[]));
create policy actie_afspreken on maatwerk.actie for insert
  with check (
    afgesproken_door = (select maatwerk.actor())
    and (casus_id = any ((select maatwerk.casussen_in_regie())::uuid[])
      or signaal_id = any ((select maatwerk.onderwerpen('signaal', '{WEGER}'))::uuid[])));
create policy actie_afronden on maatwerk.actie for update
  using (id = any ((select maatwerk.onderwerpen('actie', '{ACTIEHOUDER}'))::uuid[]));
create policy actie_overdragen on maatwerk.actie for update
  using ((select maatwerk.procesmotor()));
create trigger actie_gaat_over before update on maatwerk.actie
  for each row when (old.actiehouder is distinct from new.actiehouder) execute function maatwerk.alleen_procesmotor();

-- Who closes the casus says what becomes of what is not done.
create policy actie_afsluiten on maatwerk.actie for update
  using (casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]));

create policy actie_opvolgen on maatwerk.actie for update
  using (id = any ((select maatwerk.onderwerpen('actie', '{OPVOLGER}'))::uuid[]));

create policy actie_uitstel_lezen on maatwerk.actie_uitstel for select
  using (actie_id = any (array(select a.id from maatwerk.actie a)));
create policy actie_uitstel_vastleggen on maatwerk.actie_uitstel for insert
  with check (
    door = (select maatwerk.actor())
    and actie_id = any ((select maatwerk.onderwerpen('actie', '{ACTIEHOUDER}'))::uuid[]));

create policy gebeurtenis_lezen on maatwerk.gebeurtenis for select
  using (casus_id = any ((select maatwerk.casussen())::uuid[]));
-- Each room adds who writes without reading.
create policy gebeurtenis_vastleggen on maatwerk.gebeurtenis for insert
  with check (
    medewerker_id = (select maatwerk.actor())
    and (
      (select maatwerk.procesmotor())
      or casus_id = any ((select maatwerk.casussen_in_regie())::uuid[])
      or casus_id = any ((select maatwerk.onderwerpen('casus', '{TOETSER,SIGNAALBRON}'))::uuid[])
      or casus_id in (
        select a.casus_id
        from maatwerk.actie a
        where a.id = any ((select maatwerk.onderwerpen('actie', '{ACTIEHOUDER,OPVOLGER}'))::uuid[]))));

create policy gebeurtenis_toelichting_lezen on maatwerk.gebeurtenis_toelichting for select
  using (casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]));
create policy gebeurtenis_toelichting_schrijven on maatwerk.gebeurtenis_toelichting for insert
  with check (
    door = (select maatwerk.actor())
    and casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]));

create policy casus_signaal_lezen on maatwerk.casus_signaal for select
  using (
    door = (select maatwerk.actor())
    or casus_id = any ((select maatwerk.casussen())::uuid[]));
create policy casus_signaal_bundelen on maatwerk.casus_signaal for insert
  with check (
    door = (select maatwerk.actor())
    and signaal_id = any ((select maatwerk.onderwerpen('signaal', '{WEGER}'))::uuid[])
    and casus_id = any ((select maatwerk.onderwerpen('casus', '{SIGNAALBRON,PROCESREGISSEUR,CASUSREGISSEUR}'))::uuid[]));

-- Whether the jongere of an aanmelding has an open casus already; answered only to who decides on that aanmelding, since
-- that casus may be somebody else's.
create function maatwerk.heeft_open_casus(p_aanmelding uuid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select exists (
      select 1
      from aanmelding a
      join casus c on c.jongere_id = a.jongere_id
      where a.id = p_aanmelding
        and c.gesloten_op is null
        and a.id = any (onderwerpen('aanmelding', '{PROCESREGISSEUR}')))
  $$;

-- A melder keeps to the status, an actiehouder to the actie: they see no jongere.
create policy jongere_van_aanmelding on maatwerk.jongere for select
  using (id = any (array(
    select a.jongere_id
    from maatwerk.aanmelding a
    where a.id = any ((select maatwerk.onderwerpen('aanmelding', '{TRIAGEPARTNER,PROCESREGISSEUR}'))::uuid[]))));
create policy jongere_van_casus on maatwerk.jongere for select
  using (id = any (array(
    select c.jongere_id
    from maatwerk.casus c
    where c.id = any ((select maatwerk.casussen())::uuid[]))));

-- Whether about a casus may be asked and shared; a yes or no that also who is asked for inbreng needs, and a wall for what
-- was given before.
create function maatwerk.mag_delen(p_casus uuid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select exists (
      select 1
      from casus c
      where c.id = p_casus
        and (c.geinformeerd_op is not null
          or c.uitgesteld_tot >= (now() at time zone 'Europe/Amsterdam')::date))
  $$;

-- Whom an actie concerns, for the verwerkingslog: the actiehouder acts on the jongere's data without seeing the casus.
create function maatwerk.jongeren_van_actie(p_actie uuid) returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select coalesce(array_agg(c.jongere_id), '{}')
    from actie a
    join casus c on c.id = a.casus_id
    where a.id = p_actie
      and a.id = any (onderwerpen('actie'))
  $$;

-- Who decides when an actie cannot be done: the casusregisseur, the coordinator when there is none or when it was postponed
-- too often, and after a weging who agreed it. The actiehouder sees no casus, and learns nothing but this id.
create function maatwerk.opvolger_van_actie(p_actie uuid, p_te_vaak boolean) returns uuid
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case
        when c.id is null then a.afgesproken_door
        when p_te_vaak then c.procesregisseur
        else coalesce(c.casusregisseur, c.procesregisseur)
      end
    from actie a
    left join casus c on c.id = a.casus_id
    where a.id = p_actie
      and a.id = any (onderwerpen('actie'))
  $$;

-- Whether the jongere of a casus has another one that is open; answered only to who leads the first, since the other may be
-- somebody else's.
create function maatwerk.heeft_andere_open_casus(p_casus uuid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select exists (
      select 1
      from casus c
      join casus o on o.jongere_id = c.jongere_id and o.id <> c.id
      where c.id = p_casus
        and o.gesloten_op is null
        and c.id = any (casussen_in_regie()))
  $$;

-- When something last happened; for the engine alone, which watches over a casus and reads nothing of it.
create function maatwerk.laatste_gebeurtenis(p_casus uuid) returns timestamptz
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select max(g.op)
    from gebeurtenis g
    where g.casus_id = p_casus
      and procesmotor()
  $$;

-- Who leads a casus may know who looked in it. What a refusal says about somebody else is not for them.
create policy verwerkingslog_van_casus on maatwerk.verwerkingslog for select
  using (
    onderwerp_soort = 'casus'
    and toegestaan
    and onderwerp_id = any ((select maatwerk.casussen_in_regie())::uuid[]));

-- Who filed an aanmelding, who leads its casus, who has an actie, and who reads a signaal that was bundled are involved by that.
create function maatwerk.volgt_uit_casus(p_rij maatwerk.betrokkenheid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case p_rij.onderwerp_soort || ':' || p_rij.relatie
      when 'aanmelding:MELDER' then exists (
        select 1
        from aanmelding a
        where a.id = p_rij.onderwerp_id
          and a.melder = p_rij.medewerker_id)
      when 'casus:PROCESREGISSEUR' then exists (
        select 1
        from casus c
        where c.id = p_rij.onderwerp_id
          and c.procesregisseur = p_rij.medewerker_id)
      when 'casus:CASUSREGISSEUR' then exists (
        select 1
        from casus c
        where c.id = p_rij.onderwerp_id
          and c.casusregisseur = p_rij.medewerker_id)
      when 'casus:SIGNAALBRON' then exists (
        select 1
        from casus c
        join aanmelding a on a.id = c.aanmelding_id
        where c.id = p_rij.onderwerp_id
          and a.melder = p_rij.medewerker_id
          and a.signaal_id is not null)
      when 'signaal:LEZER' then exists (
        select 1
        from casus_signaal s
        join casus c on c.id = s.casus_id
        where s.signaal_id = p_rij.onderwerp_id
          and p_rij.medewerker_id in (c.procesregisseur, c.casusregisseur))
      when 'actie:ACTIEHOUDER' then exists (
        select 1
        from actie a
        where a.id = p_rij.onderwerp_id
          and a.actiehouder = p_rij.medewerker_id)
      else false
    end
  $$;
create policy betrokkenheid_van_casus on maatwerk.betrokkenheid for insert
  with check (
    verleend_door = (select maatwerk.actor())
    and via_taak is null
    and maatwerk.volgt_uit_casus(betrokkenheid));
