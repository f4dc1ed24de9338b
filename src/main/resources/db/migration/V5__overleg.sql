create sequence maatwerk.overleg_nummer;
grant usage on sequence maatwerk.overleg_nummer to maatwerk_app;

-- A meeting says nothing about anybody: time, place and who leads it.
create table maatwerk.overleg (
  id uuid primary key,
  kenmerk text not null unique,
  coordinator uuid not null,
  voorzitter uuid not null,
  begin timestamptz not null,
  plaats text not null,
  status text not null check (status in ('GEPLAND', 'GEHOUDEN', 'VASTGESTELD', 'AFGEZEGD')),
  version integer not null
);
create index overleg_begin on maatwerk.overleg (begin, id);

-- That it was moved or called off, and why; naar is absent when it was called off.
create table maatwerk.overleg_wijziging (
  id uuid primary key,
  overleg_id uuid not null references maatwerk.overleg (id),
  van timestamptz not null,
  naar timestamptz,
  reden text not null,
  door uuid not null,
  op timestamptz not null
);
create index overleg_wijziging_overleg on maatwerk.overleg_wijziging (overleg_id);

-- From here on it is about a jongere. Who takes part in one item sees that item and no other.
create table maatwerk.agendapunt (
  id uuid primary key,
  overleg_id uuid not null references maatwerk.overleg (id),
  casus_id uuid not null,
  jongere_id uuid not null,
  kenmerk text not null,
  vraag text not null,
  volgnummer integer not null,
  besloten_op timestamptz,
  ingetrokken_op timestamptz,
  version integer not null,
  check (besloten_op is null or ingetrokken_op is null),
  foreign key (casus_id, jongere_id) references maatwerk.casus (id, jongere_id),
  unique (id, casus_id),
  unique (id, overleg_id, casus_id)
);
-- What was taken off an agenda can come on it again.
create unique index agendapunt_eenmaal on maatwerk.agendapunt (overleg_id, casus_id) where ingetrokken_op is null;
create index agendapunt_casus on maatwerk.agendapunt (casus_id);

-- overleg_id and casus_id are repeated, so that no policy has to ask another one of these tables in a circle.
create table maatwerk.agendapunt_deelnemer (
  agendapunt_id uuid not null,
  overleg_id uuid not null,
  casus_id uuid not null,
  medewerker_id uuid not null,
  primary key (agendapunt_id, medewerker_id),
  foreign key (agendapunt_id, overleg_id, casus_id) references maatwerk.agendapunt (id, overleg_id, casus_id)
);
create index agendapunt_deelnemer_medewerker on maatwerk.agendapunt_deelnemer (medewerker_id);

-- Why a casus was taken off an agenda, and on which other one it came instead.
create table maatwerk.agendapunt_intrekking (
  agendapunt_id uuid primary key,
  casus_id uuid not null,
  naar_overleg uuid references maatwerk.overleg (id),
  reden text not null,
  door uuid not null,
  op timestamptz not null,
  foreign key (agendapunt_id, casus_id) references maatwerk.agendapunt (id, casus_id)
);

create table maatwerk.besluit (
  agendapunt_id uuid primary key,
  casus_id uuid not null,
  toelichting text not null,
  herbespreken_op date,
  door uuid not null,
  op timestamptz not null,
  foreign key (agendapunt_id, casus_id) references maatwerk.agendapunt (id, casus_id)
);
create index besluit_herbespreken on maatwerk.besluit (casus_id) where herbespreken_op is not null;

-- What was agreed, as it was agreed: the record stays the same when the actie itself moves on.
create table maatwerk.besluit_actie (
  id uuid primary key,
  agendapunt_id uuid not null references maatwerk.besluit (agendapunt_id),
  volgnummer integer not null,
  omschrijving text not null,
  actiehouder uuid not null,
  uiterlijk date not null
);
create index besluit_actie_agendapunt on maatwerk.besluit_actie (agendapunt_id);

create table maatwerk.besluit_verwijzing (
  id uuid primary key,
  agendapunt_id uuid not null references maatwerk.besluit (agendapunt_id),
  volgnummer integer not null,
  trajectsoort text not null,
  vraag text not null
);
create index besluit_verwijzing_agendapunt on maatwerk.besluit_verwijzing (agendapunt_id);

grant select, insert on maatwerk.overleg, maatwerk.agendapunt, maatwerk.agendapunt_deelnemer,
  maatwerk.besluit, maatwerk.besluit_actie, maatwerk.besluit_verwijzing,
  maatwerk.overleg_wijziging, maatwerk.agendapunt_intrekking to maatwerk_app;
grant update (coordinator, voorzitter, begin, plaats, status, version) on maatwerk.overleg to maatwerk_app;
grant update (besloten_op, ingetrokken_op, version) on maatwerk.agendapunt to maatwerk_app;

alter table maatwerk.overleg enable row level security;
alter table maatwerk.overleg_wijziging enable row level security;
alter table maatwerk.agendapunt enable row level security;
alter table maatwerk.agendapunt_intrekking enable row level security;
alter table maatwerk.agendapunt_deelnemer enable row level security;
alter table maatwerk.besluit enable row level security;
alter table maatwerk.besluit_actie enable row level security;
alter table maatwerk.besluit_verwijzing enable row level security;

-- Any coordinator can put a casus on a planned agenda.
create policy overleg_lezen on maatwerk.overleg for select
  using (
    id = any ((select maatwerk.onderwerpen('overleg', '{PROCESREGISSEUR,VOORZITTER,DEELNEMER}'))::uuid[])
    or (select maatwerk.heeft_rol('{casuistiekcoordinator}'))
    or (select maatwerk.procesmotor()));
create policy overleg_plannen on maatwerk.overleg for insert
  with check (coordinator = (select maatwerk.actor()) and (select maatwerk.heeft_rol('{casuistiekcoordinator}')));
create policy overleg_bijwerken on maatwerk.overleg for update
  using (id = any ((select maatwerk.onderwerpen('overleg', '{PROCESREGISSEUR,VOORZITTER}'))::uuid[]));

create policy overleg_overdragen on maatwerk.overleg for update
  using ((select maatwerk.procesmotor()));
create trigger overleg_gaat_over before update on maatwerk.overleg
  for each row when ((old.coordinator, old.voorzitter) is distinct from (new.coordinator, new.voorzitter))
  execute function maatwerk.alleen_procesmotor();

create policy overleg_wijziging_lezen on maatwerk.overleg_wijziging for select
  using (overleg_id = any (array(select o.id from maatwerk.overleg o)));
create policy overleg_wijziging_vastleggen on maatwerk.overleg_wijziging for insert
  with check (
    door = (select maatwerk.actor())
    and overleg_id = any ((select maatwerk.onderwerpen('overleg', '{PROCESREGISSEUR}'))::uuid[]));

create policy agendapunt_deelnemer_lezen on maatwerk.agendapunt_deelnemer for select
  using (
    medewerker_id = any ((select maatwerk.namens())::uuid[])
    or overleg_id = any ((select maatwerk.onderwerpen('overleg', '{PROCESREGISSEUR,VOORZITTER}'))::uuid[])
    or casus_id = any ((select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR,CASUSREGISSEUR}'))::uuid[]));
create policy agendapunt_deelnemer_uitnodigen on maatwerk.agendapunt_deelnemer for insert
  with check (casus_id = any ((select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR}'))::uuid[]));

create policy agendapunt_lezen on maatwerk.agendapunt for select
  using (
    overleg_id = any ((select maatwerk.onderwerpen('overleg', '{PROCESREGISSEUR,VOORZITTER}'))::uuid[])
    or casus_id = any ((select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR,CASUSREGISSEUR}'))::uuid[])
    or id = any (array(
      select d.agendapunt_id
      from maatwerk.agendapunt_deelnemer d
      where d.medewerker_id = any ((select maatwerk.namens())::uuid[])))
    or (select maatwerk.procesmotor()));
create policy agendapunt_agenderen on maatwerk.agendapunt for insert
  with check (casus_id = any ((select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR}'))::uuid[]));
create policy agendapunt_besluiten on maatwerk.agendapunt for update
  using (overleg_id = any ((select maatwerk.onderwerpen('overleg', '{PROCESREGISSEUR}'))::uuid[]));
-- Who has the procesregie of a casus takes it off an agenda, also that of a colleague, and decides nothing by it.
create policy agendapunt_intrekken on maatwerk.agendapunt for update
  using (
    casus_id = any ((select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR}'))::uuid[])
    and besloten_op is null)
  with check (
    casus_id = any ((select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR}'))::uuid[])
    and besloten_op is null);

create policy agendapunt_intrekking_lezen on maatwerk.agendapunt_intrekking for select
  using (agendapunt_id = any (array(select a.id from maatwerk.agendapunt a)));
create policy agendapunt_intrekking_vastleggen on maatwerk.agendapunt_intrekking for insert
  with check (
    door = (select maatwerk.actor())
    and casus_id = any ((select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR}'))::uuid[]));

-- Who may read the item may read what was decided on it.
create policy besluit_lezen on maatwerk.besluit for select
  using (agendapunt_id = any (array(select a.id from maatwerk.agendapunt a)));
create policy besluit_vastleggen on maatwerk.besluit for insert
  with check (
    door = (select maatwerk.actor())
    and agendapunt_id in (
      select a.id
      from maatwerk.agendapunt a
      where a.overleg_id = any ((select maatwerk.onderwerpen('overleg', '{PROCESREGISSEUR}'))::uuid[])));
create policy besluit_actie_lezen on maatwerk.besluit_actie for select
  using (agendapunt_id = any (array(select a.id from maatwerk.agendapunt a)));
create policy besluit_actie_vastleggen on maatwerk.besluit_actie for insert
  with check (agendapunt_id in (select b.agendapunt_id from maatwerk.besluit b where b.door = (select maatwerk.actor())));
create policy besluit_verwijzing_lezen on maatwerk.besluit_verwijzing for select
  using (agendapunt_id = any (array(select a.id from maatwerk.agendapunt a)));
create policy besluit_verwijzing_vastleggen on maatwerk.besluit_verwijzing for insert
  with check (agendapunt_id in (select b.agendapunt_id from maatwerk.besluit b where b.door = (select maatwerk.actor())));

-- Who coordinates an overleg has the procesregie of what is on its agenda, its voorzitter reads that, who is invited takes part, and so
-- does who had the procesregie of a casus on it before.
create function maatwerk.volgt_uit_overleg(p_rij maatwerk.betrokkenheid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case p_rij.onderwerp_soort || ':' || p_rij.relatie
      when 'overleg:PROCESREGISSEUR' then exists (
        select 1
        from overleg o
        where o.id = p_rij.onderwerp_id
          and o.coordinator = p_rij.medewerker_id)
      when 'overleg:VOORZITTER' then exists (
        select 1
        from overleg o
        where o.id = p_rij.onderwerp_id
          and o.voorzitter = p_rij.medewerker_id)
      when 'overleg:DEELNEMER' then exists (
        select 1
        from agendapunt p
        where p.overleg_id = p_rij.onderwerp_id
          and p.ingetrokken_op is null
          and (
            exists (
              select 1
              from agendapunt_deelnemer d
              where d.agendapunt_id = p.id
                and d.medewerker_id = p_rij.medewerker_id)
            or exists (
              select 1
              from betrokkenheid b
              where b.onderwerp_id = p.casus_id
                and b.relatie = 'PROCESREGISSEUR'
                and b.medewerker_id = p_rij.medewerker_id
                and b.tot is null)))
      when 'casus:PROCESREGISSEUR' then exists (
        select 1
        from agendapunt p
        join overleg o on o.id = p.overleg_id
        where p.casus_id = p_rij.onderwerp_id
          and p.ingetrokken_op is null
          and o.coordinator = p_rij.medewerker_id)
      when 'casus:VOORZITTER' then exists (
        select 1
        from agendapunt p
        join overleg o on o.id = p.overleg_id
        where p.casus_id = p_rij.onderwerp_id
          and p.ingetrokken_op is null
          and o.voorzitter = p_rij.medewerker_id)
      when 'casus:DEELNEMER' then exists (
        select 1
        from agendapunt_deelnemer d
        join agendapunt p on p.id = d.agendapunt_id
        where d.casus_id = p_rij.onderwerp_id
          and d.medewerker_id = p_rij.medewerker_id
          and p.ingetrokken_op is null)
      else false
    end
  $$;
create policy betrokkenheid_van_overleg on maatwerk.betrokkenheid for insert
  with check (
    verleend_door = (select maatwerk.actor())
    and via_taak is null
    and maatwerk.volgt_uit_overleg(betrokkenheid));
