-- What the proof of the matrix lacks, about its own dossier: {name} is an id of it, as in matrix.csv. Put there by the owner of the
-- tables, so that every column of free text has something to leak.
insert into maatwerk.gebeurtenis values ('10000000-0000-4000-8000-000000000001', '{casus}', 'EVALUATIE', '{sanne}', 'gemeente', null, now());
insert into maatwerk.gebeurtenis_toelichting values ('10000000-0000-4000-8000-000000000001', '{casus}', '-', '-', '{sanne}');
insert into maatwerk.afsluiting values (gen_random_uuid(), '{casus}', 'DOEL_BEREIKT', '-', 'AAN_JONGERE', '-', '{sanne}', now());
insert into maatwerk.opschaling_afhandeling values ('{signaal}', '-', '{sanne}', now());
update maatwerk.signaal_persoon set omschrijving = '-' where signaal_id = '{signaal}';
insert into maatwerk.verwijzing_uitstel values (gen_random_uuid(), '{verwijzing}', '-', '{sanne}', now());
insert into maatwerk.verwijzing_wedervraag
  values (gen_random_uuid(), '{verwijzing}', '-', '{sanne}', now(), '-', '{sanne}', now());
insert into maatwerk.traject_contactmoment
  values (gen_random_uuid(), '{traject}', 'GESPREK', 'BETER', '-', now(), '{sanne}', now(), null);
insert into maatwerk.pop values ('{traject}', '-', '{sanne}', now());
insert into maatwerk.pop_stand values (gen_random_uuid(), '{popdoel}', '{traject}', 'BETER', '-', null, '{sanne}', now());
insert into maatwerk.plan_voortgang values (gen_random_uuid(), '{planregel}', '{casus}', 'BETER', '-', current_date, '{sanne}', now());
insert into maatwerk.overleg_wijziging values (gen_random_uuid(), '{overleg}', now(), now(), '-', '{sanne}', now());
insert into maatwerk.actie_uitstel values (gen_random_uuid(), '{actie}', current_date, current_date + 1, '-', '{sanne}', now());
insert into maatwerk.toezicht_bekeken values ('NACHT', '{sanne}', current_date, '-', '{sanne}', now());
insert into maatwerk.taak_overdracht values (gen_random_uuid(), '{taak}', null, '{ruben}', '-', '{sanne}', now());
insert into maatwerk.fenomeenpunt
  (id, overleg_id, overleg_kenmerk, fenomeen_id, kenmerk, titel, vraag, volgnummer, intrekreden, ingetrokken_door, ingetrokken_op)
  values (gen_random_uuid(), '{overleg}', 'O', '{fenomeen}', 'F', '-', '-', 2, '-', '{sanne}', now());
update maatwerk.jongere set leeftijd_bij_benadering = '-', gezag = '-';
update maatwerk.signaal set duiding = '-', groep = '-';
update maatwerk.weging set afwijkreden = '-';
update maatwerk.signaal_persoon set naam = '-', bijnaam = '-', leeftijd = '-';
update maatwerk.informering set gezaghebbenden = '-', reactie = '-';
update maatwerk.triage_antwoord set toelichting = '-';
update maatwerk.plan_doel set eigen_woorden = '-';
update maatwerk.werkplek set mentor = '-';
update maatwerk.werkgever set telefoon = '-';
