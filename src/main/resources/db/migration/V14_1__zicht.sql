-- Who sees a casus, an inbreng or a traject. Not computed beside the policies but with them: for everybody who works here is asked,
-- as them, whether the row is there. So the list is right by itself when a policy changes.

-- Whether the actor sees this, by the policies of its table; not security definer, for then it would always be there.
create function maatwerk.ziet(p_soort text, p_id uuid) returns boolean
  language plpgsql stable
  as $$
  begin
    return case p_soort
      when 'casus' then exists (select 1 from maatwerk.casus c where c.id = p_id)
      when 'inbreng' then exists (select 1 from maatwerk.inbreng i where i.id = p_id)
      when 'traject' then exists (select 1 from maatwerk.traject t where t.id = p_id)
      when 'actie' then exists (select 1 from maatwerk.actie a where a.id = p_id)
      when 'uitvraag' then exists (select 1 from maatwerk.uitvraag u where u.id = p_id)
      when 'planregel' then exists (select 1 from maatwerk.plan_regel r where r.id = p_id)
      when 'verwijzing' then exists (select 1 from maatwerk.verwijzing v where v.id = p_id)
      when 'verstrekking' then exists (select 1 from maatwerk.verstrekking v where v.id = p_id)
      else false
    end;
  end
  $$;

-- Who may ask: who leads the casus, who gave the inbreng, who guides the traject.
create function maatwerk.mag_zicht_vragen(p_soort text, p_id uuid) returns boolean
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select case p_soort
      when 'casus' then p_id = any (casussen_in_regie())
      when 'inbreng' then exists (
        select 1
        from inbreng i
        where i.id = p_id
          and (i.uitvraag_id = any (onderwerpen('uitvraag', '{GEVRAAGDE}')) or i.casus_id = any (casussen_in_regie())))
      when 'traject' then p_id = any (onderwerpen('traject', '{UITVOERDER}'))
      else false
    end
  $$;

-- What of the register can open this or a part of it, to whom, also as a deputy; answered only to who may ask. Whether it does open it
-- is for the policies to say. A whole organisatie is involved with no dossier.
create function maatwerk.gronden_van_zicht(p_soort text, p_id uuid)
  returns table (
    medewerker_id uuid, soort text, onderwerp_id uuid, relatie text, van timestamptz, tot timestamptz, namens_id uuid,
    namens_tot date)
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    with lezers (relaties) as (
      values ('{PROCESREGISSEUR,CASUSREGISSEUR,VOORZITTER,DEELNEMER,UITVOERDER,NOODTOEGANG}'::text[])
    ),
    onderwerp (soort, id, relaties) as (
      select p_soort, p_id, null::text[] where p_soort in ('casus', 'traject')
      union all
      select 'actie', a.id, null from actie a where p_soort = 'casus' and a.casus_id = p_id
      union all
      select 'uitvraag', u.id, null from uitvraag u where p_soort = 'casus' and u.casus_id = p_id
      union all
      select 'planregel', r.id, null from plan_regel r where p_soort = 'casus' and r.casus_id = p_id
      union all
      select 'verwijzing', v.id, null from verwijzing v where p_soort = 'casus' and v.casus_id = p_id
      union all
      select 'traject', t.id, null from traject t where p_soort = 'casus' and t.casus_id = p_id
      union all
      select 'verstrekking', v.id, null from verstrekking v where p_soort = 'casus' and v.casus_id = p_id
      union all
      select 'casus', t.casus_id, l.relaties from traject t cross join lezers l where p_soort = 'traject' and t.id = p_id
      union all
      select 'casus', i.casus_id, l.relaties from inbreng i cross join lezers l where p_soort = 'inbreng' and i.id = p_id
      union all
      select 'uitvraag', i.uitvraag_id, '{GEVRAAGDE}' from inbreng i where p_soort = 'inbreng' and i.id = p_id
      union all
      select 'verstrekking', v.id, null from verstrekking v where p_soort = 'inbreng' and v.inbreng_id = p_id
    ),
    grond as (
      select b.*
      from onderwerp o
      join betrokkenheid b on b.onderwerp_id = o.id and b.onderwerp_soort = o.soort
      where (b.tot is null or b.tot > now())
        and (o.relaties is null or b.relatie = any (o.relaties))
        and mag_zicht_vragen(p_soort, p_id)
    )
    select g.medewerker_id, g.onderwerp_soort, g.onderwerp_id, g.relatie, g.van, g.tot, null::uuid, null::date
    from grond g
    where g.medewerker_id is not null
    union all
    select v.vervanger_id, g.onderwerp_soort, g.onderwerp_id, g.relatie, g.van, g.tot, v.afwezige_id, v.tot
    from grond g
    join vervanging v on v.afwezige_id = g.medewerker_id
    where g.relatie <> 'NOODTOEGANG'
      and v.beeindigd_op is null
      and vandaag() between v.van and v.tot
      and kan_vervangen(v.afwezige_id, v.vervanger_id)
  $$;

-- Who sees it, and why: everybody whom the policies show it, each with what of the register opens it; of a casus also who sees only
-- a part, with which one. It asks as each of them in turn and ends as the actor, who has to see it and may ask.
create function maatwerk.wie_ziet(p_soort text, p_id uuid)
  returns table (
    medewerker_id uuid, soort text, onderwerp_id uuid, relatie text, van timestamptz, tot timestamptz, namens_id uuid,
    namens_tot date)
  language plpgsql
  as $$
  declare
    vrager text := current_setting('app.medewerker', true);
    zieners uuid[] := '{}';
    wie uuid;
    grond record;
    toont boolean;
  begin
    if not (maatwerk.mag_zicht_vragen(p_soort, p_id) and maatwerk.ziet(p_soort, p_id)) then
      return;
    end if;
    foreach wie in array array(select m.id from maatwerk.medewerker m) loop
      perform set_config('app.medewerker', wie::text, true);
      if maatwerk.ziet(p_soort, p_id) then
        zieners := zieners || wie;
      end if;
    end loop;
    perform set_config('app.medewerker', vrager, true);
    for grond in select * from maatwerk.gronden_van_zicht(p_soort, p_id) loop
      if p_soort <> 'casus' or grond.soort = 'casus' then
        toont := grond.medewerker_id = any (zieners);
      elsif grond.medewerker_id = any (zieners) then
        toont := false;
      else
        perform set_config('app.medewerker', grond.medewerker_id::text, true);
        toont := maatwerk.ziet(grond.soort, grond.onderwerp_id);
        perform set_config('app.medewerker', vrager, true);
      end if;
      if toont then
        medewerker_id := grond.medewerker_id;
        soort := grond.soort;
        onderwerp_id := grond.onderwerp_id;
        relatie := grond.relatie;
        van := grond.van;
        tot := grond.tot;
        namens_id := grond.namens_id;
        namens_tot := grond.namens_tot;
        return next;
      end if;
    end loop;
    -- Nobody is left out because the register does not tell why, or only why they see a part.
    return query
      select z.id, p_soort, p_id, null::text, null::timestamptz, null::timestamptz, null::uuid, null::date
      from unnest(zieners) z (id)
      where z.id not in (
        select g.medewerker_id
        from maatwerk.gronden_van_zicht(p_soort, p_id) g
        where p_soort <> 'casus' or g.soort = 'casus');
  end
  $$;

-- Which parts of a casus the actor sees, by the policies of each; what stays with who guides (contact, POP) is no part of it.
create function maatwerk.zichtbare_delen(p_casus uuid, p_jongere uuid) returns table (deel text, id uuid)
  language sql stable
  as $$
    select 'casus', c.id from maatwerk.casus c where c.id = p_casus
    union all
    select 'jongere', j.id from maatwerk.jongere j where j.id = p_jongere
    union all
    select 'informering', i.id from maatwerk.informering i where i.casus_id = p_casus
    union all
    select 'verloop', g.id from maatwerk.gebeurtenis g where g.casus_id = p_casus
    union all
    select 'toelichting', g.gebeurtenis_id from maatwerk.gebeurtenis_toelichting g where g.casus_id = p_casus
    union all
    select 'actie', a.id from maatwerk.actie a where a.casus_id = p_casus
    union all
    select 'plandoel', d.id from maatwerk.plan_doel d where d.casus_id = p_casus and d.tot is null
    union all
    select 'planregel', r.id from maatwerk.plan_regel r where r.casus_id = p_casus and r.tot is null
    union all
    select 'verwijzing', v.id from maatwerk.verwijzing v where v.casus_id = p_casus
    union all
    select 'traject', t.id from maatwerk.traject t where t.casus_id = p_casus
    union all
    select 'agendapunt', a.id from maatwerk.agendapunt a where a.casus_id = p_casus
    union all
    select 'uitvraag', u.id from maatwerk.uitvraag u where u.casus_id = p_casus
    union all
    select 'inbreng', i.id
    from maatwerk.inbreng i
    where i.casus_id = p_casus
      and i.geleverd_op is not null
      and i.ingetrokken_op is null
  $$;
