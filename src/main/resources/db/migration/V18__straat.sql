-- What the reporter adds later to what they sent: dated, beside it, never in its place.
create table maatwerk.signaal_aanvulling (
  id uuid primary key,
  signaal_id uuid not null references maatwerk.signaal (id),
  tekst text not null check (length(tekst) between 1 and 2000),
  door uuid not null,
  op timestamptz not null
);
create index signaal_aanvulling_signaal on maatwerk.signaal_aanvulling (signaal_id, op);

grant select, insert on maatwerk.signaal_aanvulling to maatwerk_app;
alter table maatwerk.signaal_aanvulling enable row level security;
create policy signaal_aanvulling_lezen on maatwerk.signaal_aanvulling for select
  using (
    (select maatwerk.procesmotor())
    or signaal_id = any ((select maatwerk.onderwerpen('signaal', '{MELDER,WEGER,OPSCHALER,LEZER}'))::uuid[]));
create policy signaal_aanvulling_toevoegen on maatwerk.signaal_aanvulling for insert
  with check (
    door = (select maatwerk.actor())
    and signaal_id = any ((select maatwerk.onderwerpen('signaal', '{MELDER}'))::uuid[]));
create policy afscherming_signaal_id on maatwerk.signaal_aanvulling as restrictive
  using (signaal_id <> all ((select maatwerk.afgeschermd('signaal'))::uuid[]));

-- What politie or Veilig Thuis did about an urgent signaal, beside the weging and without waiting for it.
create table maatwerk.spoed_afhandeling (
  signaal_id uuid primary key references maatwerk.signaal (id),
  resultaat text not null check (length(resultaat) between 1 and 2000),
  door uuid not null,
  op timestamptz not null
);

grant select, insert on maatwerk.spoed_afhandeling to maatwerk_app;
alter table maatwerk.spoed_afhandeling enable row level security;
create policy spoed_afhandeling_lezen on maatwerk.spoed_afhandeling for select
  using (signaal_id = any ((select maatwerk.onderwerpen('signaal', '{WEGER,OPSCHALER}'))::uuid[]));
create policy spoed_afhandeling_vastleggen on maatwerk.spoed_afhandeling for insert
  with check (
    door = (select maatwerk.actor())
    and signaal_id = any ((select maatwerk.onderwerpen('signaal', '{OPSCHALER}'))::uuid[])
    and signaal_id in (select s.id from maatwerk.signaal s where s.spoed_aan is not null));
create policy afscherming_signaal_id on maatwerk.spoed_afhandeling as restrictive
  using (signaal_id <> all ((select maatwerk.afgeschermd('signaal'))::uuid[]));

-- The names in what the own organisation reported, for who writes a signaal. It reads past the policies, since nobody may read a
-- colleague's signaal: so it gives out names that begin like what was typed, and nothing else of it.
create function maatwerk.namen_van_team(p_begin text, p_vanaf timestamptz)
  returns table (persoon_id uuid, tekst text)
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select p.id, n.tekst
    from medewerker m
    join signaal s on s.melder = m.id and s.ontvangen_op >= p_vanaf
    join signaal_persoon p on p.signaal_id = s.id
    cross join lateral (values (p.naam), (p.bijnaam)) n (tekst)
    where m.organisatie = eigen_organisatie()
      and not achtergrond()
      and length(p_begin) >= 2
      and starts_with(lower(n.tekst), lower(p_begin))
      and s.id <> all (afgeschermd('signaal'))
    order by s.ontvangen_op desc
    limit 40
  $$;
revoke all on function maatwerk.namen_van_team(text, timestamptz) from public;
grant execute on function maatwerk.namen_van_team(text, timestamptz) to maatwerk_app;
