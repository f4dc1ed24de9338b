-- Whether the actor leads what somebody is involved with, and so may end that; after all rooms, since it knows all their dossiers. Who
-- judges a postponement ends it for all who could have, and who took a verstrekking back for all who had to do with it. Nobody leads a
-- noodtoegang: who took it ends it by a function of its own, and what its judge has of it ends with their taak.
create function maatwerk.leidt(p_soort text, p_onderwerp uuid, p_relatie text) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case p_soort
      when 'casus' then
        p_onderwerp = any (casussen_in_regie())
        or (p_relatie = 'TOETSER' and p_onderwerp = any (onderwerpen('casus', '{TOETSER}')))
      when 'aanmelding' then p_onderwerp = any (onderwerpen('aanmelding', '{PROCESREGISSEUR}'))
      when 'overleg' then p_onderwerp = any (onderwerpen('overleg', '{PROCESREGISSEUR}'))
      when 'signaal' then exists (
        select 1 from casus_signaal s where s.signaal_id = p_onderwerp and s.casus_id = any (casussen_in_regie()))
      when 'actie' then exists (
        select 1 from actie a where a.id = p_onderwerp and a.casus_id = any (casussen_in_regie()))
      when 'verwijzing' then exists (
        select 1 from verwijzing v where v.id = p_onderwerp and v.casus_id = any (casussen_in_regie()))
      when 'traject' then exists (
        select 1 from traject t where t.id = p_onderwerp and t.casus_id = any (casussen_in_regie()))
      when 'uitvraag' then exists (
        select 1 from uitvraag u where u.id = p_onderwerp and u.casus_id = any (casussen_in_regie()))
      when 'planregel' then exists (
        select 1 from plan_regel r where r.id = p_onderwerp and r.casus_id = any (casussen_in_regie()))
      when 'verstrekking' then exists (
        select 1 from verstrekking_intrekking t where t.verstrekking_id = p_onderwerp and t.door = actor())
      else false
    end
  $$;
