-- Where people get mail, as the directory tells it. Beside the medewerker, whom everybody reads: an address is for the sending of
-- mail (Actor.POSTKAMER) and for the person itself.
create function maatwerk.postkamer() returns boolean
  language sql stable
  as $$ select maatwerk.wie() = '00000000-0000-4000-8000-000000000003'::uuid $$;

create table maatwerk.medewerker_mailadres (
  medewerker_id uuid primary key references maatwerk.medewerker (id) on delete cascade,
  adres text not null check (length(adres) <= 254)
);
grant select, insert, delete on maatwerk.medewerker_mailadres to maatwerk_app;
grant update (adres) on maatwerk.medewerker_mailadres to maatwerk_app;
alter table maatwerk.medewerker_mailadres enable row level security;
create policy medewerker_mailadres_lezen on maatwerk.medewerker_mailadres for select
  using (medewerker_id = (select maatwerk.actor()) or (select maatwerk.postkamer()));
create policy medewerker_mailadres_directory on maatwerk.medewerker_mailadres
  using ((select maatwerk.wie()) = '00000000-0000-4000-8000-000000000002')
  with check ((select maatwerk.wie()) = '00000000-0000-4000-8000-000000000002');

-- What mail somebody wants; who has no row never chose.
create table maatwerk.berichtkeuze (
  medewerker_id uuid primary key references maatwerk.medewerker (id) on delete cascade,
  dagoverzicht boolean not null,
  uur int not null check (uur between 7 and 10),
  spoed boolean not null,
  gewijzigd_op timestamptz not null
);
grant select, insert on maatwerk.berichtkeuze to maatwerk_app;
grant update (dagoverzicht, uur, spoed, gewijzigd_op) on maatwerk.berichtkeuze to maatwerk_app;
alter table maatwerk.berichtkeuze enable row level security;
create policy berichtkeuze_eigen on maatwerk.berichtkeuze
  using (medewerker_id = (select maatwerk.actor()))
  with check (medewerker_id = (select maatwerk.actor()));
create policy berichtkeuze_lezen on maatwerk.berichtkeuze for select
  using ((select maatwerk.postkamer()));

-- The outbox: who is to get which kind of mail. No address and no text: the mail is written when it is sent.
create table maatwerk.bericht_uit (
  id uuid primary key,
  medewerker_id uuid not null references maatwerk.medewerker (id) on delete cascade,
  soort text not null check (soort in ('DAGOVERZICHT', 'SPOED')),
  dag date check ((dag is not null) = (soort = 'DAGOVERZICHT')),
  gemaakt_op timestamptz not null,
  volgende_poging timestamptz not null,
  pogingen int not null default 0,
  laatste_fout text,
  afgehandeld_op timestamptz,
  uitkomst text,
  check ((afgehandeld_op is null) = (uitkomst is null))
);
create unique index bericht_uit_per_dag on maatwerk.bericht_uit (medewerker_id, dag) where soort = 'DAGOVERZICHT';
create index bericht_uit_te_doen on maatwerk.bericht_uit (volgende_poging, id) where afgehandeld_op is null;
create index bericht_uit_van on maatwerk.bericht_uit (medewerker_id, soort) where afgehandeld_op is null;
create index bericht_uit_afgehandeld on maatwerk.bericht_uit (afgehandeld_op) where afgehandeld_op is not null;
grant select, insert, delete on maatwerk.bericht_uit to maatwerk_app;
grant update (volgende_poging, pogingen, laatste_fout, afgehandeld_op, uitkomst) on maatwerk.bericht_uit to maatwerk_app;
alter table maatwerk.bericht_uit enable row level security;
-- Spoed is put in by whoever makes it, in the same transaction; what comes of it only the postkamer sees.
create policy bericht_uit_spoed on maatwerk.bericht_uit for insert
  with check ((select maatwerk.actor()) is not null and soort = 'SPOED');
create policy bericht_uit_postkamer on maatwerk.bericht_uit
  using ((select maatwerk.postkamer()))
  with check ((select maatwerk.postkamer()));
