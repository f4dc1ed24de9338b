-- The seals on the verwerkingslog are set and checked by an actor of their own (Actor.ZEGELAAR).
create function maatwerk.zegelaar() returns boolean
  language sql stable
  as $$ select maatwerk.actor() = '00000000-0000-4000-8000-000000000004'::uuid $$;

-- Every read, search, change, disclosure and refusal: one line per person concerned (Logboek Dataverwerkingen, BIO2, Wpg art. 32a).
-- betrokkene is a pseudonym under a key that is not in the database. Nobody can change or remove a line; its number and its times
-- are the database's own.
create table maatwerk.verwerkingslog (
  nummer bigint generated always as identity,
  tijdstip timestamptz not null default clock_timestamp(),
  begonnen_op timestamptz not null default transaction_timestamp(),
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  span_id text not null check (span_id ~ '^[0-9a-f]{16}$'),
  activiteit text not null,
  medewerker_id uuid not null,
  namens_id uuid,
  organisatie text,
  rollen text[] not null,
  netwerkadres text check (length(netwerkadres) <= 45),
  handeling text not null,
  onderwerp_soort text,
  onderwerp_id uuid,
  betrokkene text check (betrokkene ~ '^[0-9a-f]{32}$'),
  betrokkene_soort text,
  doel text not null,
  grond text not null,
  toegestaan boolean not null,
  primary key (nummer, tijdstip),
  check ((betrokkene is null) = (betrokkene_soort is null))
) partition by range (tijdstip);
create index verwerkingslog_betrokkene on maatwerk.verwerkingslog (betrokkene, tijdstip) where betrokkene is not null;
create index verwerkingslog_onderwerp on maatwerk.verwerkingslog (onderwerp_id, tijdstip) where onderwerp_id is not null;
create index verwerkingslog_medewerker on maatwerk.verwerkingslog (medewerker_id, tijdstip);
create index verwerkingslog_tijdstip on maatwerk.verwerkingslog (tijdstip);

-- What finds no month, so that no act is refused for want of one.
create table maatwerk.verwerkingslog_overig partition of maatwerk.verwerkingslog default;
alter table maatwerk.verwerkingslog_overig enable row level security;

-- Makes the partition of the month with this day in it, when it is not there; for who keeps the log, and for the owner in a migration.
-- Nobody reads or writes a partition but through the log.
create function maatwerk.verwerkingslog_maand(p_dag date) returns void
  language plpgsql security definer set search_path = maatwerk, pg_temp
  as $$
    declare
      eerste date := date_trunc('month', p_dag)::date;
      naam text := 'verwerkingslog_' || to_char(p_dag, 'YYYY_MM');
    begin
      if zegelaar() is not true and session_user <> current_user then
        raise exception 'only who keeps the verwerkingslog makes its months' using errcode = 'insufficient_privilege';
      end if;
      if p_dag not between vandaag() and vandaag() + 100 then
        raise exception 'no month of the verwerkingslog to make';
      end if;
      perform pg_advisory_xact_lock(hashtext('verwerkingslog_maand'));
      if to_regclass('maatwerk.' || naam) is null then
        execute format(
          'create table %I partition of verwerkingslog for values from (%L) to (%L)',
          naam,
          eerste::timestamp at time zone 'Europe/Amsterdam',
          (eerste + interval '1 month') at time zone 'Europe/Amsterdam');
        execute format('alter table %I enable row level security', naam);
      end if;
    end
  $$;
select maatwerk.verwerkingslog_maand((maatwerk.vandaag() + m * interval '1 month')::date) from generate_series(0, 2) m;

grant select on maatwerk.verwerkingslog to maatwerk_app;
grant insert (
  trace_id, span_id, activiteit, medewerker_id, namens_id, organisatie, rollen, netwerkadres, handeling, onderwerp_soort, onderwerp_id,
  betrokkene, betrokkene_soort, doel, grond, toegestaan) on maatwerk.verwerkingslog to maatwerk_app;
alter table maatwerk.verwerkingslog enable row level security;
create policy verwerkingslog_lezen on maatwerk.verwerkingslog for select
  using ((select maatwerk.heeft_rol('{privacyfunctionaris}')) or (select maatwerk.zegelaar()));
-- Also of who has left: that they were refused.
create policy verwerkingslog_schrijven on maatwerk.verwerkingslog for insert
  with check (medewerker_id = (select maatwerk.wie()));

-- A block of lines and its seal: the root of the Merkle tree (RFC 6962) over the seal before it and the lines, so that blocks chain.
create table maatwerk.verwerkingslog_zegel (
  blok bigint primary key check (blok >= 1),
  aantal int not null check (aantal >= 1),
  eerste_nummer bigint not null,
  laatste_nummer bigint not null,
  wortel bytea not null check (length(wortel) = 32),
  gezegeld_op timestamptz not null default clock_timestamp()
);

-- The leaf of each line in its block: it names the line that a root alone cannot.
create table maatwerk.verwerkingslog_blad (
  nummer bigint primary key,
  blok bigint not null references maatwerk.verwerkingslog_zegel (blok) deferrable initially deferred,
  plaats int not null,
  blad bytea not null check (length(blad) = 32),
  unique (blok, plaats)
);

-- Each time that the seals were checked, and what was found; kept, so that it shows when it was still whole.
create table maatwerk.verwerkingslog_controle (
  id uuid primary key,
  begonnen_op timestamptz not null,
  geeindigd_op timestamptz not null,
  blokken bigint not null,
  regels bigint not null
);
create table maatwerk.verwerkingslog_bevinding (
  controle_id uuid not null references maatwerk.verwerkingslog_controle (id),
  volgnummer int not null,
  soort text not null check (
    soort in ('GEWIJZIGD', 'VERWIJDERD', 'INGEVOEGD', 'VERPLAATST', 'ZEGEL_GEWIJZIGD', 'ZEGEL_WEG', 'AFGEKNIPT', 'NIET_VERZEGELD')),
  blok bigint,
  nummer bigint,
  primary key (controle_id, volgnummer)
);

grant select, insert on maatwerk.verwerkingslog_zegel, maatwerk.verwerkingslog_blad,
  maatwerk.verwerkingslog_controle, maatwerk.verwerkingslog_bevinding to maatwerk_app;
alter table maatwerk.verwerkingslog_zegel enable row level security;
alter table maatwerk.verwerkingslog_blad enable row level security;
alter table maatwerk.verwerkingslog_controle enable row level security;
alter table maatwerk.verwerkingslog_bevinding enable row level security;
create policy verwerkingslog_zegel_lezen on maatwerk.verwerkingslog_zegel for select
  using ((select maatwerk.zegelaar()) or (select maatwerk.heeft_rol('{privacyfunctionaris,beheerder}')));
create policy verwerkingslog_zegel_zetten on maatwerk.verwerkingslog_zegel for insert
  with check ((select maatwerk.zegelaar()));
create policy verwerkingslog_blad_lezen on maatwerk.verwerkingslog_blad for select
  using ((select maatwerk.zegelaar()));
create policy verwerkingslog_blad_zetten on maatwerk.verwerkingslog_blad for insert
  with check ((select maatwerk.zegelaar()));
create policy verwerkingslog_controle_lezen on maatwerk.verwerkingslog_controle for select
  using ((select maatwerk.zegelaar()) or (select maatwerk.heeft_rol('{privacyfunctionaris,beheerder}')));
create policy verwerkingslog_controle_doen on maatwerk.verwerkingslog_controle for insert
  with check ((select maatwerk.zegelaar()));
create policy verwerkingslog_bevinding_lezen on maatwerk.verwerkingslog_bevinding for select
  using ((select maatwerk.zegelaar()) or (select maatwerk.heeft_rol('{privacyfunctionaris,beheerder}')));
create policy verwerkingslog_bevinding_doen on maatwerk.verwerkingslog_bevinding for insert
  with check ((select maatwerk.zegelaar()));
