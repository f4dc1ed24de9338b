-- What the story of the demo municipality leaves out, about one casus that came from a signaal and has a traject: so that every
-- table has a row that somebody sees.
create temporary table proef as
  select c.id as casus, m.signaal_id as signaal, c.procesregisseur as karin, t.id as traject, t.uitvoerder, t.verwijzing_id as verwijzing,
    (select a.id from maatwerk.agendapunt a where a.casus_id = c.id limit 1) as agendapunt,
    (select k.id from maatwerk.taak k where k.casus_id = c.id limit 1) as taak,
    (select w.weger from maatwerk.weging w where w.signaal_id = m.signaal_id) as weger,
    gen_random_uuid() as actie, gen_random_uuid() as plek, gen_random_uuid() as plaatsing
  from maatwerk.casus c
  join maatwerk.aanmelding m on m.id = c.aanmelding_id
  join maatwerk.traject t on t.casus_id = c.id
  where m.signaal_id is not null
    and exists (select 1 from maatwerk.agendapunt a where a.casus_id = c.id)
  order by c.kenmerk
  limit 1;
insert into maatwerk.actie (id, signaal_id, kenmerk, wijk, omschrijving, actiehouder, uiterlijk, afgesproken_door, afgesproken_op, keer_uitgesteld, version)
  select actie, signaal, 'S', 'malburgen', 'Ga langs', weger, current_date, weger, now(), 1, 0 from proef;
insert into maatwerk.actie_uitstel (id, actie_id, van, tot, reden, door, op)
  select gen_random_uuid(), actie, current_date - 1, current_date, 'Niet thuis', weger, now() from proef;
insert into maatwerk.opschaling_afhandeling (signaal_id, resultaat, door, op) select signaal, 'Gesproken', weger, now() from proef;
insert into maatwerk.spoed_afhandeling (signaal_id, resultaat, door, op) select signaal, 'Gesproken', weger, now() from proef;
insert into maatwerk.signaal_aanvulling (id, signaal_id, tekst, door, op) select gen_random_uuid(), signaal, 'De auto was zwart', weger, now() from proef;
insert into maatwerk.weging_voornemen (id, signaal_id, kenmerk, weger, uitkomst, keuze, op, ingaat_op, pogingen, mislukt)
  select gen_random_uuid(), signaal, 'S', weger, 'AFDOEN', '{"motivering": "Bekend"}', now(), now(), 6, 'STORING' from proef;
insert into maatwerk.afsluiting (id, casus_id, reden, toelichting, terugkoppeling, verteld, door, op)
  select gen_random_uuid(), casus, 'DOELEN_BEHAALD', 'Klaar', 'GESPREK', 'Hij weet het', karin, now() from proef;
insert into maatwerk.agendapunt_intrekking (agendapunt_id, casus_id, reden, door, op) select agendapunt, casus, 'Later', karin, now() from proef;
insert into maatwerk.uitstel (id, casus_id, leeftijd, plicht, reden, toelichting, herzien_op, gevraagd_door, gevraagd_op, status, version)
  select gen_random_uuid(), casus, '15', 'JONGERE', 'ONDERZOEK', 'Loopt nog', current_date, karin, now(), 'VERVALLEN', 0 from proef;
insert into maatwerk.gebeurtenis_toelichting (gebeurtenis_id, casus_id, toelichting, door)
  select g.id, p.casus, 'Gaat goed', p.karin from proef p join maatwerk.gebeurtenis g on g.casus_id = p.casus limit 1;
insert into maatwerk.taak_overdracht (id, taak_id, van, naar, reden, door, op)
  select gen_random_uuid(), taak, null, karin, 'Verlof', karin, now() from proef;
insert into maatwerk.verwijzing_uitstel (id, verwijzing_id, reden, door, op) select gen_random_uuid(), verwijzing, 'Vakantie', uitvoerder, now() from proef;
insert into maatwerk.verwijzing_wedervraag (id, verwijzing_id, wedervraag, gevraagd_door, gevraagd_op)
  select gen_random_uuid(), verwijzing, 'Wat wil hij?', uitvoerder, now() from proef;
insert into maatwerk.verwijzing_intrekking (verwijzing_id, reden, door, op) select verwijzing, 'Anders', karin, now() from proef;
insert into maatwerk.verwijzing_vervolg (verwijzing_id, vervolg, toelichting, door, op) select verwijzing, 'AFSLUITEN', 'Klaar', karin, now() from proef;
insert into maatwerk.traject_einde (traject_id, toelichting, door, op) select traject, 'Klaar', uitvoerder, now() from proef;
insert into maatwerk.traject_vervolg (traject_id, vervolg, toelichting, door, op) select traject, 'AFSLUITEN', 'Klaar', karin, now() from proef;
insert into maatwerk.werkgever (id, organisatie, naam, contactpersoon, mailadres, actief, gewijzigd_door, gewijzigd_op, version)
  select plek, 'prospect4cash', 'Bakker', 'Mia', 'mia@bakker.example', true, karin, now(), 0 from proef;
insert into maatwerk.werkplek (id, werkgever_id, organisatie, werk, plaats, uren, loon, aantal, open, gewijzigd_door, gewijzigd_op, version)
  select plek, plek, 'prospect4cash', 'Bakken', 'Straat 1', 8, 7.5, 1, true, karin, now(), 0 from proef;
insert into maatwerk.plaatsing (id, traject_id, werkplek_id, begindatum, door, op) select plaatsing, traject, plek, current_date, uitvoerder, now() from proef;
insert into maatwerk.bestendiging (id, plaatsing_id, traject_id, weken, datum, stand, door, op)
  select gen_random_uuid(), plaatsing, traject, 4, current_date, 'WERKT', uitvoerder, now() from proef;
insert into maatwerk.werkgeverbericht (id, plaatsing_id, traject_id, status, voornaam, begindatum, adres, door, op, volgende_poging)
  select gen_random_uuid(), plaatsing, traject, 'WACHT', 'Mo', current_date, 'mia@bakker.example', uitvoerder, now(), now() from proef;
insert into maatwerk.noodtoegang (id, casus_id, kenmerk, medewerker_id, rol, soort, reden, begonnen_op, tot)
  select gen_random_uuid(), casus, 'C', uitvoerder, 'jongerenwerker', 'GEVAAR_JONGERE', 'Hij is in acuut gevaar', now(), now() + interval '1 hour' from proef;
drop table proef;
create temporary table proef as
  select gen_random_uuid() as id, i.id as inbreng, i.uitvraag_id, i.casus_id, i.organisatie, u.jongere_id, u.rol, c.procesregisseur as karin
  from maatwerk.inbreng i
  join maatwerk.uitvraag u on u.id = i.uitvraag_id
  join maatwerk.casus c on c.id = i.casus_id
  order by c.kenmerk, i.id
  limit 1;
insert into maatwerk.verstrekking
  select id, inbreng, uitvraag_id, casus_id, jongere_id, 'C', 'malburgen', organisatie, rol, 'om', 'om', 'ANDERE_ONTVANGER', 'doel',
    'PUBLIEKE_TAAK', 'noodzaak', true, null, current_date + 7, false, karin, karin, now()
  from proef;
insert into maatwerk.verstrekking_akkoord select id, true, 'Goed', karin, now() from proef;
insert into maatwerk.verstrekking_oordeel select id, true, 'Goed', karin, now() from proef;
insert into maatwerk.verstrekking_intrekking select id, karin, now() from proef;
insert into maatwerk.verstrekking_ontvangst select id, karin, now() from proef;
drop table proef;

-- A signaal that became a casus belongs to a fenomeen too.
insert into maatwerk.fenomeen_signaal
  (id, fenomeen_id, signaal_id, kenmerk, dag, wijk, soort, gekoppeld_door, gekoppeld_op)
  select gen_random_uuid(), f.id, s.id, s.kenmerk, (s.tijdstip at time zone 'Europe/Amsterdam')::date, s.wijk, s.soort, f.eigenaar, now()
  from maatwerk.fenomeen f, maatwerk.signaal s
  join maatwerk.aanmelding a on a.signaal_id = s.id
  join maatwerk.casus c on c.aanmelding_id = a.id;
insert into maatwerk.fenomeen_gebeurtenis
  (id, fenomeen_id, soort, signaal_id, verwijst, door, op)
  select gen_random_uuid(), k.fenomeen_id, 'GEKOPPELD', k.signaal_id, k.kenmerk, k.gekoppeld_door, now()
  from maatwerk.fenomeen_signaal k;
