-- Whom a taak concerns, for the verwerkingslog: who gives work to another need not see the dossier. Answered to its owner, to who
-- stands in for the owner, and to who divides the work.
create function maatwerk.betrokkenen_van_taak(p_taak uuid) returns uuid[]
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select coalesce(array_agg(w.betrokkene), '{}')
    from taak t
    join lateral (
      select c.jongere_id from casus c where c.id = t.casus_id
      union
      select a.jongere_id from aanmelding a where a.id = t.onderwerp_id
      union
      select p.jongere_id from agendapunt p where p.overleg_id = t.onderwerp_id
      union
      select s.id from signaal_persoon s where s.signaal_id = t.onderwerp_id) w (betrokkene) on true
    where t.id = p_taak
      and (t.eigenaar = any (namens()) or heeft_rol('{signaalcoordinator,casuistiekcoordinator}'))
  $$;

-- What hangs on a person besides their taken: kenmerken and days, nobody of a dossier; leesbaar tells whether the reader may open
-- it. For that person, for who stands in for them, and for who hands the work over.
create function maatwerk.werk_van(p_medewerker uuid)
  returns table (
    soort text, relatie text, onderwerp_id uuid, kenmerk text, wijk text, uiterlijk date, leesbaar boolean)
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select w.*
    from (
      select 'casus', 'CASUSREGISSEUR', c.id, c.kenmerk, c.wijk, null::date, c.id = any ((select casussen())::uuid[])
      from casus c
      where c.casusregisseur = p_medewerker
        and c.gesloten_op is null
      union all
      select 'casus', 'PROCESREGISSEUR', c.id, c.kenmerk, c.wijk, null, c.id = any ((select casussen())::uuid[])
      from casus c
      where c.procesregisseur = p_medewerker
        and c.gesloten_op is null
      union all
      select 'overleg', 'VOORZITTER', o.id, o.kenmerk, null, (o.begin at time zone 'Europe/Amsterdam')::date,
        o.id = any ((select onderwerpen('overleg'))::uuid[])
      from overleg o
      where o.voorzitter = p_medewerker
        and o.status not in ('VASTGESTELD', 'AFGEZEGD')
      union all
      select 'overleg', 'PROCESREGISSEUR', o.id, o.kenmerk, null, (o.begin at time zone 'Europe/Amsterdam')::date,
        o.id = any ((select onderwerpen('overleg'))::uuid[])
      from overleg o
      where o.coordinator = p_medewerker
        and o.status = 'GEPLAND'
      union all
      select 'actie', 'ACTIEHOUDER', a.id, a.kenmerk, a.wijk, a.uiterlijk,
        a.id = any ((select onderwerpen('actie', '{ACTIEHOUDER}'))::uuid[])
      from actie a
      where a.actiehouder = p_medewerker
        and a.afgerond_op is null
        and a.teruggegeven_op is null
      union all
      select 'planregel', 'REGELHOUDER', r.id, c.kenmerk, c.wijk, null,
        r.id = any ((select onderwerpen('planregel', '{REGELHOUDER}'))::uuid[])
      from plan_regel r
      join casus c on c.id = r.casus_id
      where r.houder = p_medewerker
        and r.tot is null
        and r.vanaf <= planversie(r.casus_id)
        and c.gesloten_op is null
      union all
      select 'verwijzing', 'ONTVANGER', v.id, v.kenmerk, v.wijk, null,
        v.id = any ((select onderwerpen('verwijzing', '{ONTVANGER,CASUSREGISSEUR,PROCESREGISSEUR}'))::uuid[])
      from verwijzing v
      where v.status in ('GEVRAAGD', 'WEDERVRAAG', 'WACHTLIJST')
        and exists (
          select 1
          from betrokkenheid b
          where b.onderwerp_id = v.id
            and b.relatie = 'ONTVANGER'
            and b.medewerker_id = p_medewerker
            and b.tot is null)
      union all
      select 'traject', 'UITVOERDER', t.id, t.kenmerk, v.wijk, null,
        t.id = any ((select onderwerpen('traject', '{UITVOERDER}'))::uuid[])
      from traject t
      join verwijzing v on v.id = t.verwijzing_id
      where t.uitvoerder = p_medewerker
        and t.stap <> 'BEEINDIGD') w
    where p_medewerker = any ((select namens())::uuid[])
      or heeft_rol('{casuistiekcoordinator}')
  $$;
