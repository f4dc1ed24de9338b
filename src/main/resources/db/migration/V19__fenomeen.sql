-- A pattern without persons. It names nobody, but it is free text, and a description may slip: the coordinators read it, and who
-- talks about it in an overleg while it is on the agenda there.
create sequence maatwerk.fenomeen_nummer;
grant usage on sequence maatwerk.fenomeen_nummer to maatwerk_app;

create table maatwerk.fenomeen (
  id uuid primary key,
  kenmerk text not null unique,
  titel text not null check (length(titel) <= 100),
  wijken text[] not null check (cardinality(wijken) > 0),
  van date not null,
  tot date check (tot >= van),
  omschrijving text not null check (length(omschrijving) <= 4000),
  eigenaar uuid not null,
  status text not null check (status in ('OPEN', 'IN_AANPAK', 'GESLOTEN')),
  sluitreden text check (length(sluitreden) <= 1000),
  geopend_op timestamptz not null,
  version int not null,
  check ((status = 'GESLOTEN') = (sluitreden is not null))
);
create index fenomeen_status on maatwerk.fenomeen (status, geopend_op desc);

-- A linked signaal, as bare facts of the signaal as it was sent: its content stays where it is. What was unlinked stays here too.
create table maatwerk.fenomeen_signaal (
  id uuid primary key,
  fenomeen_id uuid not null references maatwerk.fenomeen (id),
  signaal_id uuid not null references maatwerk.signaal (id),
  kenmerk text not null,
  dag date not null,
  wijk text not null,
  soort text not null,
  gekoppeld_door uuid not null,
  gekoppeld_op timestamptz not null,
  ontkoppeld_door uuid,
  ontkoppeld_op timestamptz,
  check ((ontkoppeld_op is null) = (ontkoppeld_door is null))
);
create unique index fenomeen_signaal_eenmaal on maatwerk.fenomeen_signaal (fenomeen_id, signaal_id) where ontkoppeld_op is null;
create index fenomeen_signaal_signaal on maatwerk.fenomeen_signaal (signaal_id) where ontkoppeld_op is null;

-- What happened, never changed afterwards. verwijst: the number of a signaal or an overleg, or the code of a status.
create table maatwerk.fenomeen_gebeurtenis (
  id uuid primary key,
  fenomeen_id uuid not null references maatwerk.fenomeen (id),
  soort text not null,
  signaal_id uuid,
  verwijst text,
  tekst text check (length(tekst) <= 2000),
  door uuid not null,
  op timestamptz not null
);
create index fenomeen_gebeurtenis_fenomeen on maatwerk.fenomeen_gebeurtenis (fenomeen_id, op desc);

-- A fenomeen on the agenda of an overleg, with the title that it had, its question and, once it was talked about, what was decided.
create table maatwerk.fenomeenpunt (
  id uuid primary key,
  overleg_id uuid not null references maatwerk.overleg (id),
  overleg_kenmerk text not null,
  fenomeen_id uuid not null references maatwerk.fenomeen (id),
  kenmerk text not null,
  titel text not null,
  vraag text not null check (length(vraag) <= 500),
  volgnummer int not null,
  besluit text check (length(besluit) <= 2000),
  besloten_door uuid,
  besloten_op timestamptz,
  intrekreden text check (length(intrekreden) <= 500),
  naar_overleg uuid references maatwerk.overleg (id),
  ingetrokken_door uuid,
  ingetrokken_op timestamptz,
  check (besloten_op is null or ingetrokken_op is null),
  check ((besloten_op is null) = (besluit is null) and (besloten_op is null) = (besloten_door is null)),
  check ((ingetrokken_op is null) = (intrekreden is null) and (ingetrokken_op is null) = (ingetrokken_door is null)),
  unique (id, overleg_id, fenomeen_id)
);
-- What was taken off an agenda can come on it again.
create unique index fenomeenpunt_eenmaal on maatwerk.fenomeenpunt (overleg_id, fenomeen_id) where ingetrokken_op is null;
create index fenomeenpunt_fenomeen on maatwerk.fenomeenpunt (fenomeen_id);

-- overleg_id and fenomeen_id are repeated, so that no policy has to ask another one of these tables in a circle.
create table maatwerk.fenomeenpunt_deelnemer (
  punt_id uuid not null,
  overleg_id uuid not null,
  fenomeen_id uuid not null,
  medewerker_id uuid not null,
  primary key (punt_id, medewerker_id),
  foreign key (punt_id, overleg_id, fenomeen_id) references maatwerk.fenomeenpunt (id, overleg_id, fenomeen_id)
);
create index fenomeenpunt_deelnemer_medewerker on maatwerk.fenomeenpunt_deelnemer (medewerker_id);

grant select, insert on maatwerk.fenomeen, maatwerk.fenomeen_signaal, maatwerk.fenomeen_gebeurtenis, maatwerk.fenomeenpunt,
  maatwerk.fenomeenpunt_deelnemer to maatwerk_app;
grant update (titel, wijken, van, tot, omschrijving, eigenaar, status, sluitreden, version) on maatwerk.fenomeen to maatwerk_app;
grant update (ontkoppeld_door, ontkoppeld_op) on maatwerk.fenomeen_signaal to maatwerk_app;
grant update (besluit, besloten_door, besloten_op, intrekreden, naar_overleg, ingetrokken_door, ingetrokken_op)
  on maatwerk.fenomeenpunt to maatwerk_app;

alter table maatwerk.fenomeen enable row level security;
alter table maatwerk.fenomeen_signaal enable row level security;
alter table maatwerk.fenomeen_gebeurtenis enable row level security;
alter table maatwerk.fenomeenpunt enable row level security;
alter table maatwerk.fenomeenpunt_deelnemer enable row level security;

create policy fenomeen_lezen on maatwerk.fenomeen for select
  using (
    (select maatwerk.heeft_rol('{signaalcoordinator,casuistiekcoordinator}'))
    or id = any ((select maatwerk.onderwerpen('fenomeen', '{VOORZITTER,DEELNEMER}'))::uuid[]));
create policy fenomeen_openen on maatwerk.fenomeen for insert
  with check (
    eigenaar = (select maatwerk.actor())
    and (select maatwerk.heeft_rol('{signaalcoordinator,casuistiekcoordinator}')));
create policy fenomeen_bijhouden on maatwerk.fenomeen for update
  using ((select maatwerk.heeft_rol('{signaalcoordinator,casuistiekcoordinator}')));

create policy fenomeen_signaal_lezen on maatwerk.fenomeen_signaal for select
  using (
    (select maatwerk.heeft_rol('{signaalcoordinator,casuistiekcoordinator}'))
    or fenomeen_id = any ((select maatwerk.onderwerpen('fenomeen', '{VOORZITTER,DEELNEMER}'))::uuid[]));
-- By who weighs the signaal or weighed it, with nothing but what the signaal says.
create policy fenomeen_signaal_koppelen on maatwerk.fenomeen_signaal for insert
  with check (
    gekoppeld_door = (select maatwerk.actor())
    and ontkoppeld_op is null
    and (select maatwerk.heeft_rol('{signaalcoordinator,casuistiekcoordinator}'))
    and signaal_id = any ((select maatwerk.onderwerpen('signaal', '{WEGER}'))::uuid[])
    and (kenmerk, dag, wijk, soort) = (
      select s.kenmerk, (s.tijdstip at time zone 'Europe/Amsterdam')::date, s.wijk, s.soort
      from maatwerk.signaal s
      where s.id = signaal_id));
create policy fenomeen_signaal_ontkoppelen on maatwerk.fenomeen_signaal for update
  using (ontkoppeld_op is null and (select maatwerk.heeft_rol('{signaalcoordinator,casuistiekcoordinator}')))
  with check (
    ontkoppeld_door = (select maatwerk.actor())
    and (select maatwerk.heeft_rol('{signaalcoordinator,casuistiekcoordinator}')));
-- A signaal that is closed to somebody is not there for them, its number neither.
create policy afscherming_signaal_id on maatwerk.fenomeen_signaal as restrictive
  using (signaal_id <> all ((select maatwerk.afgeschermd('signaal'))::uuid[]));
create policy afscherming_signaal_id on maatwerk.fenomeen_gebeurtenis as restrictive
  using (signaal_id is null or signaal_id <> all ((select maatwerk.afgeschermd('signaal'))::uuid[]));

create policy fenomeen_gebeurtenis_lezen on maatwerk.fenomeen_gebeurtenis for select
  using ((select maatwerk.heeft_rol('{signaalcoordinator,casuistiekcoordinator}')));
-- Who coordinates an overleg tells what came of the fenomeen there. A signaal in it is one that was linked.
create policy fenomeen_gebeurtenis_vastleggen on maatwerk.fenomeen_gebeurtenis for insert
  with check (
    door = (select maatwerk.actor())
    and (signaal_id is null or (fenomeen_id, signaal_id) in (
      select s.fenomeen_id, s.signaal_id from maatwerk.fenomeen_signaal s))
    and ((select maatwerk.heeft_rol('{signaalcoordinator,casuistiekcoordinator}'))
      or fenomeen_id = any (array(
        select p.fenomeen_id
        from maatwerk.fenomeenpunt p
        where p.overleg_id = any ((select maatwerk.onderwerpen('overleg', '{PROCESREGISSEUR}'))::uuid[])))));

create policy fenomeenpunt_deelnemer_lezen on maatwerk.fenomeenpunt_deelnemer for select
  using (
    medewerker_id = any ((select maatwerk.namens())::uuid[])
    or overleg_id = any ((select maatwerk.onderwerpen('overleg', '{PROCESREGISSEUR,VOORZITTER}'))::uuid[])
    or (select maatwerk.heeft_rol('{casuistiekcoordinator}'))
    or (select maatwerk.procesmotor()));
-- Who is a straatcoach and nothing else reads no fenomeen: what they look for would be what they find.
create policy fenomeenpunt_deelnemer_uitnodigen on maatwerk.fenomeenpunt_deelnemer for insert
  with check (
    (select maatwerk.heeft_rol('{casuistiekcoordinator}'))
    and medewerker_id in (select r.medewerker_id from maatwerk.medewerker_rol r where r.rol <> 'straatcoach'));

create policy fenomeenpunt_lezen on maatwerk.fenomeenpunt for select
  using (
    overleg_id = any ((select maatwerk.onderwerpen('overleg', '{PROCESREGISSEUR,VOORZITTER}'))::uuid[])
    or (select maatwerk.heeft_rol('{signaalcoordinator,casuistiekcoordinator}'))
    or id = any (array(
      select d.punt_id
      from maatwerk.fenomeenpunt_deelnemer d
      where d.medewerker_id = any ((select maatwerk.namens())::uuid[])))
    or (select maatwerk.procesmotor()));
create policy fenomeenpunt_agenderen on maatwerk.fenomeenpunt for insert
  with check ((select maatwerk.heeft_rol('{casuistiekcoordinator}')) and besloten_op is null and ingetrokken_op is null);
create policy fenomeenpunt_besluiten on maatwerk.fenomeenpunt for update
  using (
    overleg_id = any ((select maatwerk.onderwerpen('overleg', '{PROCESREGISSEUR}'))::uuid[])
    and besloten_op is null
    and ingetrokken_op is null)
  with check (
    overleg_id = any ((select maatwerk.onderwerpen('overleg', '{PROCESREGISSEUR}'))::uuid[])
    and (select maatwerk.actor()) in (besloten_door, ingetrokken_door));
-- Any coordinator takes it off an agenda, as any puts it on one, and decides nothing by it.
create policy fenomeenpunt_intrekken on maatwerk.fenomeenpunt for update
  using (
    (select maatwerk.heeft_rol('{casuistiekcoordinator}'))
    and besloten_op is null
    and ingetrokken_op is null)
  with check (
    (select maatwerk.heeft_rol('{casuistiekcoordinator}'))
    and besloten_op is null
    and ingetrokken_door = (select maatwerk.actor()));

-- Who is invited for a fenomeen, and who leads the overleg about it, reads it; and who is invited takes part in that overleg.
create function maatwerk.volgt_uit_fenomeenpunt(p_rij maatwerk.betrokkenheid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case p_rij.onderwerp_soort || ':' || p_rij.relatie
      when 'fenomeen:VOORZITTER' then exists (
        select 1
        from fenomeenpunt p
        join overleg o on o.id = p.overleg_id
        where p.fenomeen_id = p_rij.onderwerp_id
          and p.ingetrokken_op is null
          and o.status in ('GEPLAND', 'GEHOUDEN')
          and o.voorzitter = p_rij.medewerker_id)
      when 'fenomeen:DEELNEMER' then exists (
        select 1
        from fenomeenpunt_deelnemer d
        join fenomeenpunt p on p.id = d.punt_id
        join overleg o on o.id = p.overleg_id
        where d.fenomeen_id = p_rij.onderwerp_id
          and d.medewerker_id = p_rij.medewerker_id
          and p.ingetrokken_op is null
          and o.status in ('GEPLAND', 'GEHOUDEN'))
      when 'overleg:DEELNEMER' then exists (
        select 1
        from fenomeenpunt_deelnemer d
        join fenomeenpunt p on p.id = d.punt_id
        where d.overleg_id = p_rij.onderwerp_id
          and d.medewerker_id = p_rij.medewerker_id
          and p.ingetrokken_op is null)
      else false
    end
  $$;
create policy betrokkenheid_van_fenomeenpunt on maatwerk.betrokkenheid for insert
  with check (
    verleend_door = (select maatwerk.actor())
    and via_taak is null
    and maatwerk.volgt_uit_fenomeenpunt(betrokkenheid));

-- What hangs on a person: besides dossiers also the fenomenen that they own. For the same people, and under the same name.
alter function maatwerk.werk_van(uuid) rename to werk_van_dossiers;
create function maatwerk.werk_van(p_medewerker uuid)
  returns table (
    soort text, relatie text, onderwerp_id uuid, kenmerk text, wijk text, uiterlijk date, leesbaar boolean)
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select * from werk_van_dossiers(p_medewerker)
    union all
    select 'fenomeen', 'EIGENAAR', f.id, f.kenmerk, null, null, heeft_rol('{signaalcoordinator,casuistiekcoordinator}')
    from fenomeen f
    where f.eigenaar = p_medewerker
      and f.status <> 'GESLOTEN'
      and (p_medewerker = any ((select namens())::uuid[]) or heeft_rol('{casuistiekcoordinator}'))
  $$;
