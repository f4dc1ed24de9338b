-- A municipality after years: 100,000 jongeren, 1,000,000 signalen, 20,000 casussen, 200,000 open taken, 500 people. {karin} leads 200
-- casussen, {joris} regisseert 30, {noor} reported 3,000 signalen, {sanne} weighs 300.
insert into maatwerk.medewerker
  select md5('m' || i)::uuid, 'Mens ' || i, 'organisatie' || i % 20, true, now() from generate_series(0, 499) i;
insert into maatwerk.medewerker_rol select md5('m' || i)::uuid, 'jongerenwerker' from generate_series(0, 499) i;
insert into maatwerk.jongere
  select md5('j' || i)::uuid, 'Jongere ' || i, 2005 + i % 12, null, null, md5('m' || i % 500)::uuid, now(), 0 from generate_series(1, 100000) i;
insert into maatwerk.signaal
  select md5('s' || i)::uuid, 'S-X-' || i, case when i <= 3000 then '{noor}'::uuid else md5('m' || i % 500)::uuid end,
    (array['malburgen', 'presikhaaf', 'geitenkamp'])[1 + i % 3], 'plek ' || i % 400, now() - i * interval '95 seconds', '2026-11-01 AVOND', 'overlast',
    'Iemand stapt in bij een grijze Golf voor huis ' || i % 3000 || '. De bestuurder heet Naam' || i % 5000 || ', zegt men.', null, 'eigen waarneming', null, '', null, 'ONTVANGEN', now() - i * interval '95 seconds', 0
  from generate_series(1, 1000000) i;
insert into maatwerk.signaal_persoon
  select md5('p' || i)::uuid, md5('s' || i)::uuid, 1, null, 'bijnaam ' || i % 20000, null, null, 'GEZIEN' from generate_series(1, 1000000, 5) i;
insert into maatwerk.aanmelding
  select md5('a' || i)::uuid, 'A-X-' || i, md5('j' || i)::uuid, 'malburgen', null, md5('m' || i % 500)::uuid, 'organisatie1', 'aanleiding', 'doel',
    '', true, null, now(), 'BESLOTEN', 0
  from generate_series(1, 20000) i;
insert into maatwerk.casus
  select md5('c' || i)::uuid, 'C-X-' || i, md5('j' || i)::uuid, md5('a' || i)::uuid, 'malburgen', 'IN_UITVOERING',
    case when i <= 200 then '{karin}'::uuid else md5('m' || i % 500)::uuid end,
    case when i <= 30 then '{joris}'::uuid else md5('m' || (i + 7) % 500)::uuid end, now(), null, now(), null, 0
  from generate_series(1, 20000) i;
insert into maatwerk.gebeurtenis
  select md5('g' || i)::uuid, md5('c' || (1 + i % 20000))::uuid, 'INCLUSIE', md5('m' || i % 500)::uuid, 'organisatie1', null, now() - i * interval '1 minute'
  from generate_series(1, 400000) i;
insert into maatwerk.actie
  select md5('ac' || i)::uuid, md5('c' || (1 + i % 20000))::uuid, null, 'C-X-' || i, 'malburgen', 'omschrijving', md5('m' || i % 500)::uuid,
    current_date, md5('m' || i % 500)::uuid, now(), null, 0, null, null, null, null, null, null, 0
  from generate_series(1, 60000) i;
insert into maatwerk.betrokkenheid (id, medewerker_id, relatie, onderwerp_soort, onderwerp_id, doel, van, verleend_door)
  select gen_random_uuid(), s.melder, 'MELDER', 'signaal', s.id, 'SIGNALEREN', now(), s.melder from maatwerk.signaal s
  union all
  select gen_random_uuid(), '{sanne}', 'WEGER', 'signaal', md5('s' || i)::uuid, 'WEGEN', now(), '{sanne}' from generate_series(1, 300) i
  union all
  select gen_random_uuid(), c.procesregisseur, 'PROCESREGISSEUR', 'casus', c.id, 'CASUSREGIE', now(), c.procesregisseur from maatwerk.casus c
  union all
  select gen_random_uuid(), c.casusregisseur, 'CASUSREGISSEUR', 'casus', c.id, 'CASUSREGIE', now(), c.procesregisseur from maatwerk.casus c
  union all
  select gen_random_uuid(), md5('m' || (i * 13 + i / 20000 * 7) % 500)::uuid, 'DEELNEMER', 'casus', md5('c' || (1 + i % 20000))::uuid, 'CASUSREGIE', now(), '{karin}'
  from generate_series(1, 40000) i
  union all
  select gen_random_uuid(), a.actiehouder, 'ACTIEHOUDER', 'actie', a.id, 'UITVOERING', now(), a.actiehouder from maatwerk.actie a;
insert into maatwerk.betrokkenheid (id, organisatie, relatie, onderwerp_soort, onderwerp_id, doel, van, verleend_door)
  select gen_random_uuid(), case when i <= 2000 then 'jongerenwerk' else 'organisatie' || i % 20 end, 'KENT', 'jongere', md5('j' || i)::uuid, 'AANMELDEN', now(),
    md5('m' || i % 500)::uuid
  from generate_series(1, 100000) i;
insert into maatwerk.taak
  (id, soort, proces, relatie, onderwerp_soort, onderwerp_id, casus_id, kenmerk, wijk, pad, rol, organisatie, eigenaar, uiterlijk, gemaakt_op)
  select md5('w' || i)::uuid, 'userTask_weighSignaal', 'signaal-wegen', 'WEGER', 'signaal', md5('s' || i)::uuid, null, 'S-X-' || i, 'malburgen',
    '/signalen/' || md5('s' || i)::uuid || '/wegen', 'signaalcoordinator', null, case when i <= 300 then '{sanne}'::uuid end,
    now() + i * interval '1 minute', now()
  from generate_series(1, 400) i;
insert into maatwerk.taak
  (id, soort, proces, relatie, onderwerp_soort, onderwerp_id, casus_id, kenmerk, wijk, pad, rol, organisatie, eigenaar, uiterlijk, gemaakt_op)
  select md5('t' || i)::uuid, 'userTask_performActie', 'actie-uitvoeren', 'ACTIEHOUDER', 'actie', md5('ac' || (1 + i % 60000))::uuid, md5('c' || (1 + i % 20000))::uuid,
    'C-X-' || i, 'malburgen', '/taken',
    (array['jongerenwerker', 'prospect4cash', 'pit', 'politie', 'om', 'handhaving', 'casuistiekcoordinator', 'signaalcoordinator'])[1 + i / 10 % 8], null,
    case when i <= 100 then '{karin}'::uuid when i % 10 = 0 then null else md5('m' || i % 500)::uuid end, now() + i * interval '1 minute', now()
  from generate_series(1, 200000) i;
