-- The question to one partner, and what the partner contributes.
create table maatwerk.uitvraag (
  id uuid primary key,
  casus_id uuid not null,
  jongere_id uuid not null,
  kenmerk text not null,
  wijk text not null,
  rol text not null,
  organisatie text not null,
  vraag text not null check (length(vraag) <= 1000),
  doel text not null check (length(doel) <= 500),
  grondslag text not null,
  uiterlijk date not null,
  gevraagd_door uuid not null,
  gevraagd_op timestamptz not null,
  status text not null check (status in ('GEVRAAGD', 'GELEVERD', 'GEEN_INFORMATIE', 'INGETROKKEN')),
  beantwoord_op timestamptz,
  version int not null,
  check ((status = 'GEVRAAGD') = (beantwoord_op is null)),
  foreign key (casus_id, jongere_id) references maatwerk.casus (id, jongere_id),
  unique (id, casus_id)
);
create index uitvraag_casus on maatwerk.uitvraag (casus_id, gevraagd_op);
create unique index uitvraag_een_open on maatwerk.uitvraag (casus_id, rol) where status = 'GEVRAAGD';

-- One thing that was contributed. ontvangers: who may read it besides the procesregisseur. It is never changed: a
-- correction is a row of its own, and what is withdrawn is read by its owner only.
create table maatwerk.inbreng (
  id uuid primary key,
  uitvraag_id uuid not null,
  casus_id uuid not null,
  organisatie text not null,
  door uuid not null,
  onderwerp text not null check (length(onderwerp) <= 120),
  soort text not null check (soort in ('FEIT', 'OORDEEL')),
  tekst text not null check (length(tekst) <= 4000),
  bron text not null check (length(bron) <= 200),
  ontvangers text[] not null,
  verstrekkingsgrond text,
  vervalt_op date,
  op timestamptz not null,
  geleverd_op timestamptz,
  ingetrokken_op timestamptz,
  corrigeert uuid,
  check (verstrekkingsgrond is null or vervalt_op is not null),
  foreign key (uitvraag_id, casus_id) references maatwerk.uitvraag (id, casus_id),
  foreign key (corrigeert, uitvraag_id) references maatwerk.inbreng (id, uitvraag_id),
  unique (id, uitvraag_id)
);
create index inbreng_casus on maatwerk.inbreng (casus_id);
create index inbreng_uitvraag on maatwerk.inbreng (uitvraag_id, op);

grant select, insert on maatwerk.uitvraag, maatwerk.inbreng to maatwerk_app;
grant update (status, beantwoord_op, version) on maatwerk.uitvraag to maatwerk_app;
grant update (geleverd_op, ingetrokken_op) on maatwerk.inbreng to maatwerk_app;

alter table maatwerk.uitvraag enable row level security;
alter table maatwerk.inbreng enable row level security;

create policy uitvraag_lezen on maatwerk.uitvraag for select
  using (
    id = any ((select maatwerk.onderwerpen('uitvraag', '{GEVRAAGDE}'))::uuid[])
    or casus_id = any ((select maatwerk.casussen_in_regie())::uuid[])
    or (select maatwerk.procesmotor()));
create policy uitvraag_doen on maatwerk.uitvraag for insert
  with check (
    gevraagd_door = (select maatwerk.actor())
    and casus_id = any ((select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR}'))::uuid[])
    and maatwerk.mag_delen(casus_id));
create policy uitvraag_beantwoorden on maatwerk.uitvraag for update
  using (id = any ((select maatwerk.onderwerpen('uitvraag', '{GEVRAAGDE}'))::uuid[]));
create policy uitvraag_intrekken on maatwerk.uitvraag for update
  using (casus_id = any ((select maatwerk.casussen_in_regie())::uuid[]));

-- Who gave it, and once delivered: the procesregisseur, and of those who work in the casus the organisaties that it names.
-- Not before those concerned are informed, and not after its last day.
create policy inbreng_lezen on maatwerk.inbreng for select
  using (
    uitvraag_id = any ((select maatwerk.onderwerpen('uitvraag', '{GEVRAAGDE}'))::uuid[])
    or (geleverd_op is not null
      and ingetrokken_op is null
      and (vervalt_op is null or vervalt_op >= (now() at time zone 'Europe/Amsterdam')::date)
      and (casus_id = any ((select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR}'))::uuid[])
        or (casus_id = any ((select maatwerk.casussen())::uuid[])
          and (select maatwerk.eigen_organisatie()) = any (ontvangers)))
      and maatwerk.mag_delen(casus_id)));
create policy inbreng_leveren on maatwerk.inbreng for insert
  with check (
    door = (select maatwerk.actor())
    and organisatie = (select maatwerk.eigen_organisatie())
    and uitvraag_id = any ((select maatwerk.onderwerpen('uitvraag', '{GEVRAAGDE}'))::uuid[]));
create policy inbreng_intrekken on maatwerk.inbreng for update
  using (uitvraag_id = any ((select maatwerk.onderwerpen('uitvraag', '{GEVRAAGDE}'))::uuid[]));

-- Who is asked knows whom it is about.
create policy jongere_van_uitvraag on maatwerk.jongere for select
  using (id = any (array(
    select u.jongere_id
    from maatwerk.uitvraag u
    where u.id = any ((select maatwerk.onderwerpen('uitvraag', '{GEVRAAGDE}'))::uuid[]))));

-- The organisaties that take part in the casus of an uitvraag, for who chooses recipients: codes, no people.
create function maatwerk.organisaties_bij_uitvraag(p_uitvraag uuid) returns text[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select coalesce(array_agg(distinct o.organisatie), '{}')
    from uitvraag u
    join lateral (
      select v.organisatie
      from uitvraag v
      where v.casus_id = u.casus_id
        and v.status <> 'INGETROKKEN'
      union
      select m.organisatie
      from betrokkenheid b
      join medewerker m on m.id = b.medewerker_id
      where b.onderwerp_id = u.casus_id
        and b.relatie in ('CASUSREGISSEUR', 'VOORZITTER', 'DEELNEMER', 'UITVOERDER')
        and (b.tot is null or b.tot > now())) o on o.organisatie <> u.organisatie
    where u.id = p_uitvraag
      and u.id = any (onderwerpen('uitvraag', '{GEVRAAGDE}'))
  $$;

-- Who is asked writes on the timeline of a casus that they may not read.
create policy gebeurtenis_van_uitvraag on maatwerk.gebeurtenis for insert
  with check (
    medewerker_id = (select maatwerk.actor())
    and casus_id in (
      select u.casus_id
      from maatwerk.uitvraag u
      where u.id = any ((select maatwerk.onderwerpen('uitvraag', '{GEVRAAGDE}'))::uuid[])));
