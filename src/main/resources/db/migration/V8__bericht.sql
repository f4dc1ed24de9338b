-- Where people get mail, as the directory tells it. Beside the medewerker, whom everybody reads: an address is for the sending of
-- mail (Actor.POSTKAMER) and for the person itself.
create function maatwerk.postkamer() returns boolean
  language sql stable
  as $$ select maatwerk.actor() = '00000000-0000-4000-8000-000000000003'::uuid $$;

create table maatwerk.medewerker_mailadres (
  medewerker_id uuid primary key references maatwerk.medewerker (id) on delete cascade,
  adres text not null check (length(adres) <= 254)
);
grant select, insert, update, delete on maatwerk.medewerker_mailadres to maatwerk_app;
alter table maatwerk.medewerker_mailadres enable row level security;
create policy medewerker_mailadres_lezen on maatwerk.medewerker_mailadres for select
  using (medewerker_id = (select maatwerk.actor()) or (select maatwerk.postkamer()));
create policy medewerker_mailadres_directory on maatwerk.medewerker_mailadres
  using ((select maatwerk.actor()) = '00000000-0000-4000-8000-000000000002')
  with check ((select maatwerk.actor()) = '00000000-0000-4000-8000-000000000002');
