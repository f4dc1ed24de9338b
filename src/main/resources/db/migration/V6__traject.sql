create sequence maatwerk.verwijzing_nummer;
create sequence maatwerk.traject_nummer;
grant usage on sequence maatwerk.verwijzing_nummer, maatwerk.traject_nummer to maatwerk_app;

create table maatwerk.verwijzing (
  id uuid primary key,
  kenmerk text not null unique,
  casus_id uuid not null,
  jongere_id uuid not null,
  wijk text not null,
  trajectsoort text not null,
  organisatie text not null,
  rol text not null,
  vraag text not null,
  verwezen_door uuid not null,
  verwezen_op timestamptz not null,
  status text not null check (
    status in ('GEVRAAGD', 'WEDERVRAAG', 'WACHTLIJST', 'GEACCEPTEERD', 'AFGEWEZEN', 'INGETROKKEN')),
  beantwoord_op timestamptz,
  wachtlijst_op timestamptz,
  plek text check (plek in ('AANGEBODEN', 'UITGESTELD')),
  version integer not null,
  check (status <> 'WACHTLIJST' or wachtlijst_op is not null),
  check (plek is null or status = 'WACHTLIJST'),
  foreign key (casus_id, jongere_id) references maatwerk.casus (id, jongere_id),
  unique (id, casus_id, jongere_id)
);
create index verwijzing_casus on maatwerk.verwijzing (casus_id);
create index verwijzing_wachtlijst on maatwerk.verwijzing (trajectsoort, wachtlijst_op, id) where status = 'WACHTLIJST';

create table maatwerk.verwijzing_antwoord (
  verwijzing_id uuid primary key references maatwerk.verwijzing (id),
  reden text not null,
  toelichting text,
  door uuid not null,
  op timestamptz not null
);

-- Why a place was not taken yet; the jongere stays in front.
create table maatwerk.verwijzing_uitstel (
  id uuid primary key,
  verwijzing_id uuid not null references maatwerk.verwijzing (id),
  reden text not null,
  door uuid not null,
  op timestamptz not null
);
create index verwijzing_uitstel_verwijzing on maatwerk.verwijzing_uitstel (verwijzing_id);

-- What the partner asks back, and what who leads the casus answers.
create table maatwerk.verwijzing_wedervraag (
  id uuid primary key,
  verwijzing_id uuid not null references maatwerk.verwijzing (id),
  wedervraag text not null,
  gevraagd_door uuid not null,
  gevraagd_op timestamptz not null,
  antwoord text,
  beantwoord_door uuid,
  beantwoord_op timestamptz,
  check ((antwoord is null) = (beantwoord_door is null) and (antwoord is null) = (beantwoord_op is null))
);
create unique index verwijzing_wedervraag_open on maatwerk.verwijzing_wedervraag (verwijzing_id) where antwoord is null;
create index verwijzing_wedervraag_verwijzing on maatwerk.verwijzing_wedervraag (verwijzing_id);

create table maatwerk.verwijzing_intrekking (
  verwijzing_id uuid primary key references maatwerk.verwijzing (id),
  reden text not null,
  door uuid not null,
  op timestamptz not null
);

create table maatwerk.verwijzing_vervolg (
  verwijzing_id uuid primary key references maatwerk.verwijzing (id),
  vervolg text not null,
  toelichting text not null,
  door uuid not null,
  op timestamptz not null
);

-- stap, uitkomst and since when the jongere works are status for the regie, never the content of the guidance.
create table maatwerk.traject (
  id uuid primary key,
  kenmerk text not null unique,
  verwijzing_id uuid not null unique,
  casus_id uuid not null,
  jongere_id uuid not null,
  trajectsoort text not null,
  uitvoerder uuid not null,
  stap text not null check (stap in ('DOELEN', 'INTAKE', 'PLAATSING', 'BEGELEIDEN', 'BEEINDIGD')),
  werkt_sinds date check (werkt_sinds is null or stap in ('BEGELEIDEN', 'BEEINDIGD')),
  gestart_op timestamptz not null,
  beeindigd_op timestamptz,
  uitkomst text,
  version integer not null,
  check ((stap = 'BEEINDIGD') = (beeindigd_op is not null and uitkomst is not null)),
  foreign key (verwijzing_id, casus_id, jongere_id) references maatwerk.verwijzing (id, casus_id, jongere_id)
);
create index traject_casus on maatwerk.traject (casus_id);
create index traject_bezet on maatwerk.traject (trajectsoort) where stap <> 'BEEINDIGD';

-- The guidance itself is of the partner, and often voluntary for the jongere: these stay with who guides.
-- A contact with the jongere, or an attempt: it stays with who guides, also when that becomes another.
create table maatwerk.traject_contactmoment (
  id uuid primary key,
  traject_id uuid not null references maatwerk.traject (id),
  wijze text not null check (
    wijze in ('GESPREK', 'TELEFOON', 'BERICHT', 'ACTIVITEIT', 'HUISBEZOEK', 'WERKPLEK', 'NIET_GEKOMEN')),
  richting text not null check (richting in ('BETER', 'GELIJK', 'SLECHTER', 'ONBEKEND')),
  notitie text check (length(notitie) <= 1000),
  tijdstip timestamptz not null,
  door uuid not null,
  op timestamptz not null,
  ingetrokken_op timestamptz,
  check (tijdstip <= op),
  check (wijze <> 'NIET_GEKOMEN' or richting = 'ONBEKEND'),
  unique (id, traject_id)
);
create index traject_contactmoment_traject on maatwerk.traject_contactmoment (traject_id, tijdstip);

-- What the partner tells the regie at the end, and what the regie made of it.
create table maatwerk.traject_einde (
  traject_id uuid primary key references maatwerk.traject (id),
  toelichting text not null,
  door uuid not null,
  op timestamptz not null
);
create table maatwerk.traject_vervolg (
  traject_id uuid primary key references maatwerk.traject (id),
  vervolg text not null,
  toelichting text not null,
  door uuid not null,
  op timestamptz not null
);

grant select, insert on maatwerk.verwijzing, maatwerk.verwijzing_antwoord, maatwerk.verwijzing_vervolg,
  maatwerk.traject, maatwerk.traject_contactmoment, maatwerk.traject_einde, maatwerk.traject_vervolg to maatwerk_app;
grant select, insert on maatwerk.verwijzing_uitstel, maatwerk.verwijzing_wedervraag, maatwerk.verwijzing_intrekking to maatwerk_app;
grant update (ingetrokken_op) on maatwerk.traject_contactmoment to maatwerk_app;
grant update (antwoord, beantwoord_door, beantwoord_op) on maatwerk.verwijzing_wedervraag to maatwerk_app;
grant update (status, beantwoord_op, wachtlijst_op, plek, version) on maatwerk.verwijzing to maatwerk_app;
grant update (uitvoerder, stap, werkt_sinds, beeindigd_op, uitkomst, version) on maatwerk.traject to maatwerk_app;

alter table maatwerk.verwijzing enable row level security;
alter table maatwerk.verwijzing_antwoord enable row level security;
alter table maatwerk.verwijzing_uitstel enable row level security;
alter table maatwerk.verwijzing_wedervraag enable row level security;
alter table maatwerk.verwijzing_intrekking enable row level security;
alter table maatwerk.verwijzing_vervolg enable row level security;
alter table maatwerk.traject enable row level security;
alter table maatwerk.traject_contactmoment enable row level security;
alter table maatwerk.traject_einde enable row level security;
alter table maatwerk.traject_vervolg enable row level security;

-- The question says why: it is for who asked, who answers and who guides. Who else reads the casus has the sporen below.
create policy verwijzing_lezen on maatwerk.verwijzing for select
  using (
    id = any ((select maatwerk.onderwerpen('verwijzing', '{ONTVANGER,CASUSREGISSEUR,PROCESREGISSEUR}'))::uuid[])
    or casus_id = any ((select maatwerk.casussen_in_regie())::uuid[])
    or id = any (array(
      select t.verwijzing_id
      from maatwerk.traject t
      where t.id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[])))
    or (select maatwerk.procesmotor()));
create policy verwijzing_doen on maatwerk.verwijzing for insert
  with check (
    verwezen_door = (select maatwerk.actor())
    and casus_id = any ((select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR,CASUSREGISSEUR}'))::uuid[]));
create policy verwijzing_beantwoorden on maatwerk.verwijzing for update
  using (id = any ((select maatwerk.onderwerpen('verwijzing', '{ONTVANGER}'))::uuid[]));

create policy verwijzing_intrekken on maatwerk.verwijzing for update
  using (casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]));

-- A place that comes free is offered by the engine: whoever made it free does not see who waits.
create policy verwijzing_plek_aanbieden on maatwerk.verwijzing for update
  using ((select maatwerk.procesmotor()));

create policy verwijzing_uitstel_lezen on maatwerk.verwijzing_uitstel for select
  using (verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{ONTVANGER,CASUSREGISSEUR,PROCESREGISSEUR}'))::uuid[]));
create policy verwijzing_uitstel_geven on maatwerk.verwijzing_uitstel for insert
  with check (
    door = (select maatwerk.actor())
    and verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{ONTVANGER}'))::uuid[]));

create policy verwijzing_wedervraag_lezen on maatwerk.verwijzing_wedervraag for select
  using (verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{ONTVANGER,CASUSREGISSEUR,PROCESREGISSEUR}'))::uuid[]));
create policy verwijzing_wedervraag_stellen on maatwerk.verwijzing_wedervraag for insert
  with check (
    gevraagd_door = (select maatwerk.actor())
    and antwoord is null
    and verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{ONTVANGER}'))::uuid[]));
create policy verwijzing_wedervraag_beantwoorden on maatwerk.verwijzing_wedervraag for update
  using (
    antwoord is null
    and verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{CASUSREGISSEUR}'))::uuid[]))
  with check (
    beantwoord_door = (select maatwerk.actor())
    and verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{CASUSREGISSEUR}'))::uuid[]));

create policy verwijzing_intrekking_lezen on maatwerk.verwijzing_intrekking for select
  using (verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{ONTVANGER,CASUSREGISSEUR,PROCESREGISSEUR}'))::uuid[]));
create policy verwijzing_intrekking_geven on maatwerk.verwijzing_intrekking for insert
  with check (
    door = (select maatwerk.actor())
    and verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{CASUSREGISSEUR,PROCESREGISSEUR}'))::uuid[]));

create policy verwijzing_antwoord_lezen on maatwerk.verwijzing_antwoord for select
  using (verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{ONTVANGER,CASUSREGISSEUR,PROCESREGISSEUR}'))::uuid[]));
create policy verwijzing_antwoord_geven on maatwerk.verwijzing_antwoord for insert
  with check (
    door = (select maatwerk.actor())
    and verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{ONTVANGER}'))::uuid[]));

create policy verwijzing_vervolg_lezen on maatwerk.verwijzing_vervolg for select
  using (verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{CASUSREGISSEUR,PROCESREGISSEUR}'))::uuid[]));
-- The casusregisseur decides; who closes the casus does so for what was left.
create policy verwijzing_vervolg_bepalen on maatwerk.verwijzing_vervolg for insert
  with check (
    door = (select maatwerk.actor())
    and (
      verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{CASUSREGISSEUR}'))::uuid[])
      or verwijzing_id in (
        select v.id
        from maatwerk.verwijzing v
        where v.casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]))));

create policy traject_lezen on maatwerk.traject for select
  using (
    id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER,CASUSREGISSEUR}'))::uuid[])
    or casus_id = any ((select maatwerk.casussen())::uuid[])
    or (select maatwerk.procesmotor()));
create policy traject_starten on maatwerk.traject for insert
  with check (
    uitvoerder = any ((select maatwerk.namens())::uuid[])
    and verwijzing_id = any ((select maatwerk.onderwerpen('verwijzing', '{ONTVANGER}'))::uuid[]));
create policy traject_bijhouden on maatwerk.traject for update
  using (id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));

create policy traject_overdragen on maatwerk.traject for update
  using ((select maatwerk.procesmotor()));
create trigger traject_gaat_over before update on maatwerk.traject
  for each row when (old.uitvoerder is distinct from new.uitvoerder) execute function maatwerk.alleen_procesmotor();

create policy traject_contactmoment_lezen on maatwerk.traject_contactmoment for select
  using (traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
create policy traject_contactmoment_vastleggen on maatwerk.traject_contactmoment for insert
  with check (
    door = (select maatwerk.actor())
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));
create policy traject_contactmoment_intrekken on maatwerk.traject_contactmoment for update
  using (traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));

create policy traject_einde_lezen on maatwerk.traject_einde for select
  using (traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER,CASUSREGISSEUR}'))::uuid[]));
create policy traject_einde_vastleggen on maatwerk.traject_einde for insert
  with check (
    door = (select maatwerk.actor())
    and traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[]));

create policy traject_vervolg_lezen on maatwerk.traject_vervolg for select
  using (traject_id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER,CASUSREGISSEUR}'))::uuid[]));
create policy traject_vervolg_bepalen on maatwerk.traject_vervolg for insert
  with check (
    door = (select maatwerk.actor())
    and (
      traject_id = any ((select maatwerk.onderwerpen('traject', '{CASUSREGISSEUR}'))::uuid[])
      or traject_id in (
        select t.id
        from maatwerk.traject t
        where t.casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]))));

-- Who answers a verwijzing or guides a traject knows whom it is about.
create policy jongere_van_verwijzing on maatwerk.jongere for select
  using (id = any (array(
    select v.jongere_id
    from maatwerk.verwijzing v
    where v.id = any ((select maatwerk.onderwerpen('verwijzing', '{ONTVANGER,CASUSREGISSEUR,PROCESREGISSEUR}'))::uuid[]))));
create policy jongere_van_traject on maatwerk.jongere for select
  using (id = any (array(
    select t.jongere_id
    from maatwerk.traject t
    where t.id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER,CASUSREGISSEUR}'))::uuid[]))));

-- The places of a trajectsoort, for whoever refers or answers: numbers only, so that nobody learns who guides or waits.
create function maatwerk.bezette_plekken(p_trajectsoort text) returns bigint
  language sql volatile security definer set search_path = maatwerk, pg_temp
  as $$ select count(*) from traject where trajectsoort = p_trajectsoort and stap <> 'BEEINDIGD' $$;
create function maatwerk.wachtenden(p_trajectsoort text) returns bigint
  language sql volatile security definer set search_path = maatwerk, pg_temp
  as $$ select count(*) from verwijzing where trajectsoort = p_trajectsoort and status = 'WACHTLIJST' $$;

-- How many days half of those who waited in the past year waited at most; of fewer than five it would tell of persons.
create function maatwerk.wachtdagen(p_trajectsoort text) returns integer
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select ceil(percentile_cont(0.5) within group (
      order by extract(epoch from t.gestart_op - v.wachtlijst_op)) / 86400)::integer
    from verwijzing v
    join traject t on t.verwijzing_id = v.id
    where v.trajectsoort = p_trajectsoort
      and v.wachtlijst_op is not null
      and t.gestart_op > now() - interval '1 year'
    having count(*) >= 5
  $$;

-- The place on the waiting list of a verwijzing that the actor may see, by the time of acceptance; null when it does not wait.
create function maatwerk.plaats_op_wachtlijst(p_verwijzing uuid) returns bigint
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select count(*)
    from verwijzing mine
    join verwijzing other on other.trajectsoort = mine.trajectsoort
      and other.status = 'WACHTLIJST'
      and (other.wachtlijst_op, other.id) <= (mine.wachtlijst_op, mine.id)
    where mine.id = p_verwijzing
      and mine.status = 'WACHTLIJST'
      and (mine.id = any (onderwerpen('verwijzing', '{ONTVANGER,CASUSREGISSEUR,PROCESREGISSEUR}')) or mine.casus_id = any (casussen()))
    having count(*) > 0
  $$;

-- Whether the jongere was met in the last two weeks, for who leads the casus while the traject runs: yes or no, never when or
-- how. Two weeks are fixed here, so that nobody finds the day by asking for ever shorter terms.
create function maatwerk.traject_contact(p_traject uuid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select exists (
      select 1
      from traject_contactmoment c
      where c.traject_id = t.id
        and c.wijze <> 'NIET_GEKOMEN'
        and c.ingetrokken_op is null
        and c.tijdstip > now() - interval '14 days')
    from traject t
    where t.id = p_traject
      and t.stap <> 'BEEINDIGD'
      and t.casus_id = any (casussen_in_regie())
  $$;

-- What help is asked and given in a casus, for whoever reads it: that and how far, never the question.
create function maatwerk.sporen(p_casus uuid)
  returns table (
    id uuid, kenmerk text, trajectsoort text, status text, verwezen_op timestamptz, beantwoord_op timestamptz, wachtlijst_op timestamptz)
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select v.id, v.kenmerk, v.trajectsoort, v.status, v.verwezen_op, v.beantwoord_op, v.wachtlijst_op
    from verwijzing v
    where v.casus_id = p_casus
      and v.casus_id = any (casussen())
  $$;

-- Who answers a verwijzing or guides writes on the timeline of a casus that they may not read.
create policy gebeurtenis_van_verwijzing on maatwerk.gebeurtenis for insert
  with check (
    medewerker_id = (select maatwerk.actor())
    and (
      casus_id in (
        select v.casus_id
        from maatwerk.verwijzing v
        where v.id = any ((select maatwerk.onderwerpen('verwijzing', '{ONTVANGER,CASUSREGISSEUR,PROCESREGISSEUR}'))::uuid[]))
      or casus_id in (
        select t.casus_id
        from maatwerk.traject t
        where t.id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER,CASUSREGISSEUR}'))::uuid[]))));

-- Who leads the casus leads what was asked in it and decides on it; who guides a traject reads the casus.
create function maatwerk.volgt_uit_traject(p_rij maatwerk.betrokkenheid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case p_rij.onderwerp_soort || ':' || p_rij.relatie
      when 'verwijzing:CASUSREGISSEUR' then exists (
        select 1
        from verwijzing v
        join casus c on c.id = v.casus_id
        where v.id = p_rij.onderwerp_id
          and c.casusregisseur = p_rij.medewerker_id)
      when 'verwijzing:PROCESREGISSEUR' then exists (
        select 1
        from verwijzing v
        join casus c on c.id = v.casus_id
        where v.id = p_rij.onderwerp_id
          and c.procesregisseur = p_rij.medewerker_id)
      when 'traject:CASUSREGISSEUR' then exists (
        select 1
        from traject t
        join casus c on c.id = t.casus_id
        where t.id = p_rij.onderwerp_id
          and c.casusregisseur = p_rij.medewerker_id)
      when 'traject:UITVOERDER' then exists (
        select 1
        from traject t
        where t.id = p_rij.onderwerp_id
          and t.uitvoerder = p_rij.medewerker_id)
      when 'casus:UITVOERDER' then exists (
        select 1
        from traject t
        where t.casus_id = p_rij.onderwerp_id
          and t.uitvoerder = p_rij.medewerker_id)
      else false
    end
  $$;
create policy betrokkenheid_van_traject on maatwerk.betrokkenheid for insert
  with check (
    verleend_door = (select maatwerk.actor())
    and via_taak is null
    and maatwerk.volgt_uit_traject(betrokkenheid));
