-- Breaking the glass: somebody reads one casus that they are not involved with, for at most an hour, because of acute danger. Told to
-- who leads the casus at once, and judged afterwards.
create table maatwerk.noodtoegang (
  id uuid primary key,
  casus_id uuid not null references maatwerk.casus (id),
  kenmerk text not null,
  medewerker_id uuid not null references maatwerk.medewerker (id),
  rol text not null,
  soort text not null check (soort in ('GEVAAR_JONGERE', 'GEVAAR_ANDER', 'NIEMAND_BEREIKBAAR')),
  reden text not null check (length(reden) between 20 and 1000),
  begonnen_op timestamptz not null,
  tot timestamptz not null check (tot > begonnen_op and tot <= begonnen_op + interval '1 hour'),
  beeindigd_op timestamptz,
  oordeel text check (oordeel in ('TERECHT', 'NIET_TERECHT')),
  motivering text check (length(motivering) <= 2000),
  beoordeeld_door uuid check (beoordeeld_door <> medewerker_id),
  beoordeeld_op timestamptz,
  check ((oordeel is null) = (motivering is null) and (oordeel is null) = (beoordeeld_door is null)
    and (oordeel is null) = (beoordeeld_op is null))
);
create index noodtoegang_casus on maatwerk.noodtoegang (casus_id, begonnen_op desc);
create index noodtoegang_medewerker on maatwerk.noodtoegang (medewerker_id, begonnen_op desc);

-- What it opens ends by itself: the policies ask the register in every statement, and there it has its end from the begin.
alter table maatwerk.betrokkenheid add constraint betrokkenheid_noodtoegang check (
  relatie <> 'NOODTOEGANG'
  or (medewerker_id is not null and onderwerp_soort = 'casus' and tot is not null and tot <= van + interval '1 hour'));

create function maatwerk.noodtoegang_van(p_medewerker uuid, p_casus uuid, p_tot timestamptz) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select procesmotor()
      and exists (
        select 1
        from noodtoegang n
        where n.medewerker_id = p_medewerker
          and n.casus_id = p_casus
          and n.tot = p_tot)
  $$;
-- Nobody gets it but with the row that is judged afterwards.
create policy betrokkenheid_noodtoegang on maatwerk.betrokkenheid as restrictive for insert
  with check (relatie <> 'NOODTOEGANG' or maatwerk.noodtoegang_van(medewerker_id, onderwerp_id, tot));

-- Whoever has it ends it before its time, and only earlier.
create function maatwerk.beeindig_noodtoegang(p_casus uuid, p_nu timestamptz) returns int
  language sql volatile security definer set search_path = maatwerk, pg_temp
  as $$
    with beeindigd as (
      update betrokkenheid b
      set tot = p_nu
      where b.relatie = 'NOODTOEGANG'
        and b.onderwerp_id = p_casus
        and b.medewerker_id = actor()
        and b.tot > p_nu
      returning 1)
    select count(*)::int from beeindigd
  $$;

-- Whether who acts took it of this casus once. Tells them nothing that they did not do, also when the casus is closed to them by now.
create function maatwerk.nam_noodtoegang(p_casus uuid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select exists (
      select 1
      from noodtoegang n
      where n.casus_id = p_casus
        and n.medewerker_id = actor())
  $$;

-- That it was taken and ended stands on the timeline, and nothing else that who took it writes.
create policy gebeurtenis_noodtoegang on maatwerk.gebeurtenis for insert
  with check (
    medewerker_id = (select maatwerk.actor())
    and soort in ('NOODTOEGANG_GENOMEN', 'NOODTOEGANG_BEEINDIGD')
    and casus_id = any ((select maatwerk.onderwerpen('casus', '{NOODTOEGANG}'))::uuid[]));

grant select, insert on maatwerk.noodtoegang to maatwerk_app;
grant update (beeindigd_op, oordeel, motivering, beoordeeld_door, beoordeeld_op) on maatwerk.noodtoegang to maatwerk_app;
alter table maatwerk.noodtoegang enable row level security;
-- Who took it, who leads the casus, who is told of it or judges it, and the privacyfunctionaris.
create policy noodtoegang_lezen on maatwerk.noodtoegang for select
  using (
    medewerker_id = (select maatwerk.actor())
    or casus_id = any ((select maatwerk.casussen_in_regie())::uuid[])
    or id = any ((select maatwerk.onderwerpen('noodtoegang', '{LEZER,BEOORDELAAR}'))::uuid[])
    or (select maatwerk.heeft_rol('{privacyfunctionaris}')));
create policy noodtoegang_nemen on maatwerk.noodtoegang for insert
  with check (
    medewerker_id = (select maatwerk.actor())
    and maatwerk.heeft_rol(array[rol])
    and beeindigd_op is null
    and oordeel is null);
create policy noodtoegang_beeindigen on maatwerk.noodtoegang for update
  using (medewerker_id = (select maatwerk.actor()) and beeindigd_op is null)
  with check (medewerker_id = (select maatwerk.actor()) and oordeel is null);
-- Never by who took it, nor in their name.
create policy noodtoegang_beoordelen on maatwerk.noodtoegang for update
  using (
    oordeel is null
    and medewerker_id <> all ((select maatwerk.namens())::uuid[])
    and id = any ((select maatwerk.onderwerpen('noodtoegang', '{BEOORDELAAR}'))::uuid[]))
  with check (
    beoordeeld_door = (select maatwerk.actor())
    and medewerker_id <> all ((select maatwerk.namens())::uuid[])
    and id = any ((select maatwerk.onderwerpen('noodtoegang', '{BEOORDELAAR}'))::uuid[]));
create policy afscherming_casus_id on maatwerk.noodtoegang as restrictive
  using (casus_id <> all ((select maatwerk.afgeschermd('casus'))::uuid[]));

-- What came under the Wpg or the Wjsg keeps its own rules: an emergency is no ground to hand it on, also not within an organisatie
-- that is among its recipients.
create policy inbreng_noodtoegang on maatwerk.inbreng as restrictive for select
  using (
    verstrekkingsgrond is null
    or casus_id <> all ((select maatwerk.onderwerpen('casus', '{NOODTOEGANG}'))::uuid[])
    or uitvraag_id = any ((select maatwerk.onderwerpen('uitvraag', '{GEVRAAGDE}'))::uuid[]));

-- It only reads: whom it shows is no ground to file an aanmelding about, which would outlast the hour.
create policy aanmelding_noodtoegang on maatwerk.aanmelding as restrictive for insert
  with check (jongere_id <> all (array(
    select c.jongere_id
    from maatwerk.casus c
    where c.id = any ((select maatwerk.onderwerpen('casus', '{NOODTOEGANG}'))::uuid[]))));
