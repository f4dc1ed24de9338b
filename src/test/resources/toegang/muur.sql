-- One row of every table about one dossier, as the owner of the tables puts it there. #naam is an id of this dossier, @naam a person:
-- @schrijver wrote every row, the others are only named in it. $organisatie is the organisation of this dossier.
insert into maatwerk.medewerker_mailadres values ('@schrijver', 'schrijver@partner.example');
insert into maatwerk.berichtkeuze values ('@schrijver', true, 8, true, now());
insert into maatwerk.bericht_uit (id, medewerker_id, soort, gemaakt_op, volgende_poging)
  values ('#bericht_uit', '@schrijver', 'SPOED', now(), now());
insert into maatwerk.vervanging
  values ('#vervanging', '@schrijver', '@invaller', current_date, current_date + 1, 'ZIEKTE', '@schrijver', now());
insert into maatwerk.betrokkenheid (id, medewerker_id, relatie, onderwerp_soort, onderwerp_id, doel, van, verleend_door)
  values ('#betrokkenheid', '@regisseur', 'CASUSREGISSEUR', 'casus', '#casus', 'CASUSREGIE', now(), '@procesregisseur');
insert into maatwerk.verwerkingslog
  (trace_id, span_id, activiteit, medewerker_id, rollen, handeling, onderwerp_soort, onderwerp_id, doel, grond, toegestaan)
  values (
    repeat('0', 32), repeat('0', 16), '-', '@schrijver', '{}', 'CASUS_LEZEN', 'casus', '#casus', 'CASUSREGIE', 'CASUSREGISSEUR', true);
insert into maatwerk.verwerkingslog_zegel (blok, aantal, eerste_nummer, laatste_nummer, wortel)
  select count(*) + 1, 1, 1, 1, decode(replace('#verwerkingslog_zegel#verwerkingslog_zegel', '-', ''), 'hex')
  from maatwerk.verwerkingslog_zegel;
insert into maatwerk.verwerkingslog_blad
  select count(*) + 1, 1, count(*) + 1, decode(replace('#verwerkingslog_blad#verwerkingslog_blad', '-', ''), 'hex')
  from maatwerk.verwerkingslog_blad;
insert into maatwerk.verwerkingslog_controle values ('#verwerkingslog_controle', now(), now(), 1, 1);
insert into maatwerk.verwerkingslog_bevinding values ('#verwerkingslog_controle', 1, 'GEWIJZIGD', 1, 1);
insert into maatwerk.toezicht_bekeken values ('NACHT', '@houder', current_date - 2, 'bevinding', '@schrijver', now());
insert into maatwerk.medewerker_login values ('@schrijver', now());
insert into maatwerk.bewaard_formulier values ('#bewaard_formulier', '@schrijver', '/x', 'naam=Canarie', now());
insert into maatwerk.inzending values ('#inzending', '@schrijver', now());
insert into maatwerk.spring_session values (left('#sessie', 36), left('#sessie', 36), 1, 1, 1, 1, '@schrijver');
insert into maatwerk.spring_session_attributes values (left('#sessie', 36), 'x', '\x00');

insert into maatwerk.jongere values ('#jongere', 'Canarie', 2010, null, null, '@schrijver', now(), 0);
insert into maatwerk.signaal
  values ('#signaal', 'S-#signaal', '@schrijver', 'malburgen', 'plein', now(), 'AVOND', 'OVERLAST', 'feit', null, 'eigen', null, '', 'politie', 'ONTVANGEN', now(), 0);
insert into maatwerk.signaal_persoon values ('#signaal_persoon', '#signaal', 1, 'Canarie', null, null, null, 'ZEKER');
insert into maatwerk.signaal_aanvulling values ('#signaal_aanvulling', '#signaal', 'aanvulling', '@schrijver', now());
insert into maatwerk.spoed_afhandeling values ('#signaal', 'resultaat', '@schrijver', now());
insert into maatwerk.signaal_advies values ('#signaal', 1, 'AFDOEN', 'WEINIG');
insert into maatwerk.weging values ('#signaal', 'AFDOEN', 'motivering', '@schrijver', now(), null, null, 0);
insert into maatwerk.weging_voornemen (id, signaal_id, kenmerk, weger, uitkomst, keuze, op, ingaat_op, pogingen)
  values ('#weging_voornemen', '#signaal', 'S-#signaal', '@schrijver', 'AFDOEN', '{"motivering": "Canarie"}', now(), now(), 0);
insert into maatwerk.advies_telling values ('2026-10-01', '#advies_telling', 1, 0);
insert into maatwerk.opschaling_afhandeling values ('#signaal', 'resultaat', '@schrijver', now());

insert into maatwerk.aanmelding
  values ('#aanmelding', 'A-#aanmelding', '#jongere', 'malburgen', '#signaal', '@schrijver', '$organisatie', 'aanleiding', 'doel', '', true, null, now(), 'IN_TRIAGE', 0);
insert into maatwerk.triage_antwoord values ('#triage_antwoord', '#aanmelding', '$rol', '$organisatie', '@schrijver', true, false, null, now());
insert into maatwerk.triagebesluit values ('#aanmelding', 'INCLUSIE', 'motivering', '@schrijver', now());
insert into maatwerk.casus
  values ('#casus', 'C-#casus', '#jongere', '#aanmelding', 'malburgen', 'OPEN', '@procesregisseur', '@regisseur', now(), null, now(), null, 0);
insert into maatwerk.informering values ('#informering', '#casus', 'JONGERE', null, true, 'GESPREK', current_date, '@schrijver', '@schrijver', null, now());
insert into maatwerk.uitstel
  values ('#uitstel', '#casus', 'VANAF_16', 'JONGERE', 'ONDERZOEK', 'toelichting', current_date + 7, '@schrijver', now(), 'GEVRAAGD', null, null, null, 0);
insert into maatwerk.gebeurtenis values ('#gebeurtenis', '#casus', 'INCLUSIE', '@schrijver', '$organisatie', null, now());
insert into maatwerk.gebeurtenis_toelichting values ('#gebeurtenis', '#casus', 'toelichting', null, '@schrijver');
insert into maatwerk.afsluiting values ('#afsluiting', '#casus', 'DOEL_BEREIKT', 'toelichting', 'AAN_JONGERE', 'verteld', '@schrijver', now());
insert into maatwerk.actie
  values ('#actie', '#casus', null, 'C-#casus', 'malburgen', 'omschrijving', '@houder', current_date, '@schrijver', now(), null, 0, null, null, null, null, null, null, 0);
insert into maatwerk.actie_uitstel values ('#actie_uitstel', '#actie', current_date, current_date + 1, 'reden', '@schrijver', now());
insert into maatwerk.casus_signaal values ('#casus', '#signaal', '@schrijver', now());

insert into maatwerk.overleg values ('#overleg', 'O-#overleg', '@coordinator', '@voorzitter', now() + interval '7 days', 'Stadhuis', 'GEPLAND', 0);
insert into maatwerk.overleg_wijziging values ('#overleg_wijziging', '#overleg', now(), now(), 'reden', '@schrijver', now());
insert into maatwerk.agendapunt values ('#agendapunt', '#overleg', '#casus', '#jongere', 'C-#casus', 'vraag', 1, null, null, 0);
insert into maatwerk.agendapunt_deelnemer values ('#agendapunt', '#overleg', '#casus', '@deelnemer');
insert into maatwerk.agendapunt_intrekking values ('#agendapunt', '#casus', null, 'reden', '@schrijver', now());
insert into maatwerk.besluit values ('#agendapunt', '#casus', 'toelichting', null, '@schrijver', now());
insert into maatwerk.besluit_actie values ('#besluit_actie', '#agendapunt', 1, 'omschrijving', '@houder', current_date);
insert into maatwerk.besluit_verwijzing values ('#besluit_verwijzing', '#agendapunt', 1, 'jongerenwerk', 'vraag');

insert into maatwerk.verwijzing
  values ('#verwijzing', 'V-#verwijzing', '#casus', '#jongere', 'malburgen', 'jongerenwerk', '$organisatie', '$rol', 'vraag', '@schrijver', now(), 'GEVRAAGD', null, null, null, 0);
insert into maatwerk.verwijzing_antwoord values ('#verwijzing', 'reden', 'toelichting', '@schrijver', now());
insert into maatwerk.verwijzing_uitstel values ('#verwijzing_uitstel', '#verwijzing', 'reden', '@schrijver', now());
insert into maatwerk.verwijzing_wedervraag values ('#verwijzing_wedervraag', '#verwijzing', 'wedervraag', '@schrijver', now(), null, null, null);
insert into maatwerk.verwijzing_intrekking values ('#verwijzing', 'reden', '@schrijver', now());
insert into maatwerk.verwijzing_vervolg values ('#verwijzing', 'HERBESPREKEN', 'toelichting', '@schrijver', now());
insert into maatwerk.traject
  values ('#traject', 'T-#traject', '#verwijzing', '#casus', '#jongere', 'jongerenwerk', '@uitvoerder', 'BEGELEIDEN', null, now(), null, null, 0);
insert into maatwerk.traject_contactmoment values ('#traject_contactmoment', '#traject', 'GESPREK', 'BETER', 'notitie', now(), '@schrijver', now(), null);
insert into maatwerk.traject_einde values ('#traject', 'toelichting', '@schrijver', now());
insert into maatwerk.traject_vervolg values ('#traject', 'SLUITEN', 'toelichting', '@schrijver', now());
insert into maatwerk.pop values ('#traject', 'eigen woorden', '@schrijver', now());
insert into maatwerk.pop_doel values ('#pop_doel', '#traject', 1, 'FINANCIEN', 'Sparen', 'LOOPT', null, '@schrijver', now(), null, null);
insert into maatwerk.pop_stand values ('#pop_stand', '#pop_doel', '#traject', 'BETER', null, null, '@schrijver', now());

insert into maatwerk.werkgever values ('#werkgever', '$organisatie', 'Bakker', 'Mia', 'mia@bakker.example', null, true, '@schrijver', now(), 0);
insert into maatwerk.werkplek
  values ('#werkplek', '#werkgever', '$organisatie', 'Bakken', 'Arnhem', 24, 12, null, 'Mia', 1, null, true, '@schrijver', now(), 0);
insert into maatwerk.intake values ('#traject', true, 'wensen', 'altijd', null, null, 'notitie', '@schrijver', now());
insert into maatwerk.plaatsing values ('#plaatsing', '#traject', '#werkplek', current_date, '@schrijver', now(), null, null, null, null);
insert into maatwerk.bestendiging values ('#bestendiging', '#plaatsing', '#traject', 4, current_date, 'WERKT', null, '@schrijver', now());
insert into maatwerk.werkgeverbericht
  values ('#werkgeverbericht', '#plaatsing', '#traject', 'WACHT', 'Canarie', current_date, 'mia@bakker.example', '@schrijver', now(), 0, now(), null, null);

insert into maatwerk.uitvraag
  values ('#uitvraag', '#casus', '#jongere', 'C-#casus', 'malburgen', '$rol', '$organisatie', 'vraag', 'doel', 'PUBLIEKE_TAAK', current_date, '@schrijver', now(), 'GEVRAAGD', null, 0);
insert into maatwerk.inbreng
  values ('#inbreng', '#uitvraag', '#casus', '$organisatie', '@schrijver', 'School', 'FEIT', 'tekst', 'bron', '{$organisatie}', null, null, now(), now(), null, null);

-- One that was received, one that waits for who gave it, one that waits for the second person, and one that was taken back.
insert into maatwerk.verstrekking
  select v.id, '#inbreng', '#uitvraag', '#casus', '#jongere', 'C-#casus', 'malburgen', '$organisatie', '$rol', '$ontvanger', 'om',
    'ANDERE_ONTVANGER', 'doel', 'PUBLIEKE_TAAK', 'noodzaak', true, null, current_date + 7, false, '@schrijver', '@schrijver', now()
  from unnest(array[
    '#verstrekking', '#verstrekking_wacht_gever', '#verstrekking_wacht_toetser', '#verstrekking_weg']::uuid[]) v (id);
insert into maatwerk.verstrekking_akkoord
  values
    ('#verstrekking', true, 'toelichting', '@schrijver', now()),
    ('#verstrekking_wacht_toetser', true, 'toelichting', '@houder', now());
insert into maatwerk.verstrekking_oordeel values ('#verstrekking', true, 'motivering', '@schrijver', now());
insert into maatwerk.verstrekking_intrekking values ('#verstrekking_weg', '@schrijver', now());
insert into maatwerk.verstrekking_ontvangst values ('#verstrekking', '@schrijver', now());

insert into maatwerk.noodtoegang
  values ('#noodtoegang', '#casus', 'C-#casus', '@schrijver', 'politie', 'GEVAAR_JONGERE', 'hij is in acuut gevaar', now(), now() + interval '1 hour');
insert into maatwerk.afscherming values ('#afscherming', '@afgeschermde', 'casus', '#casus', 'Is familie', '@schrijver', now());

insert into maatwerk.plan_versie values ('#casus', 1, '@schrijver', now());
insert into maatwerk.plan_doel values ('#plan_doel', '#plandoellijn', '#casus', 'FINANCIEN', 'Sparen', null, 1, null, '@schrijver', now(), now());
insert into maatwerk.plan_regel values ('#planregel', '#plandoellijn', '#casus', 'Bellen', '$organisatie', '@houder', 1, null, '@schrijver', now());
insert into maatwerk.plan_voortgang values ('#plan_voortgang', '#planregel', '#casus', 'BETER', 'notitie', current_date, '@schrijver', now());

insert into maatwerk.briefingpunt values ('#briefingpunt', now(), now() + interval '6 hours', 'HOTSPOT', null, null, 'tekst', '@schrijver', now(), 0);
insert into maatwerk.taak
  (id, soort, proces, relatie, onderwerp_soort, onderwerp_id, casus_id, kenmerk, wijk, pad, rol, organisatie, eigenaar, gemaakt_op)
  values ('#taak', 'userTask_weighSignaal', 'signaal-wegen', 'WEGER', 'signaal', '#signaal', null, 'S-#signaal', 'malburgen', '/x', 'signaalcoordinator', null, null, now());
insert into maatwerk.taak_overdracht values ('#taak_overdracht', '#taak', null, '@ontvanger', 'reden', '@schrijver', now());

insert into maatwerk.fenomeen
  values ('#fenomeen', 'F-#fenomeen', 'titel', '{malburgen}', current_date, null, 'omschrijving', '@schrijver', 'OPEN', null, now(), 0);
insert into maatwerk.fenomeen_signaal
  select '#fenomeen_signaal', '#fenomeen', s.id, s.kenmerk, (s.tijdstip at time zone 'Europe/Amsterdam')::date, s.wijk, s.soort,
    '@schrijver', now()
  from maatwerk.signaal s
  where s.id = '#signaal';
insert into maatwerk.fenomeen_gebeurtenis
  values ('#fenomeen_gebeurtenis', '#fenomeen', 'GEKOPPELD', '#signaal', 'S-#signaal', 'tekst', '@schrijver', now());
insert into maatwerk.fenomeenpunt
  (id, overleg_id, overleg_kenmerk, fenomeen_id, kenmerk, titel, vraag, volgnummer)
  values ('#fenomeenpunt', '#overleg', 'O-#overleg', '#fenomeen', 'F-#fenomeen', 'titel', 'vraag', 1);
insert into maatwerk.fenomeenpunt_deelnemer values ('#fenomeenpunt', '#overleg', '#fenomeen', '@deelnemer');
