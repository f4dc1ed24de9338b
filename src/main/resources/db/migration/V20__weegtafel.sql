-- By what a signaal may belong with another: its place, the names in it as they are written and as they sound, the words for a
-- group, and words that stand beside each other. Kept apart from the signaal, so that looking for another begins with an index
-- and with the days around it, however many signalen there are. Nobody reads or writes it but the functions here.
create table maatwerk.signaal_sleutel (
  signaal_id uuid not null references maatwerk.signaal (id) on delete cascade,
  soort text not null check (soort in ('PLEK', 'NAAM', 'VOORNAAM', 'KLANK', 'GROEP', 'WOORD')),
  sleutel text not null,
  vorm text not null,
  klank text,
  gezien_op timestamptz not null,
  primary key (signaal_id, soort, sleutel)
);
create index signaal_sleutel_zoeken on maatwerk.signaal_sleutel (soort, sleutel, gezien_op) include (signaal_id, vorm, klank);
alter table maatwerk.signaal_sleutel enable row level security;
create policy signaal_sleutel_niemand on maatwerk.signaal_sleutel using (false);
create policy signaal_sleutel_afgeschermd on maatwerk.signaal_sleutel as restrictive
  using (signaal_id <> all ((select maatwerk.afgeschermd('signaal'))::uuid[]));

-- The indexes of V3 on names began with all years.
drop index if exists maatwerk.signaal_persoon_naam, maatwerk.signaal_persoon_bijnaam;
drop index if exists maatwerk.signaal_plek;

-- How a text is compared: no capitals, accents or signs.
create function maatwerk.kale_vorm(p_tekst text) returns text
  language sql immutable
  as $$
    select trim(regexp_replace(
      translate(lower(p_tekst), 'áàâäãåąéèêëęíìîïóòôöõøúùûüýÿçčñńłśšğźż''’', 'aaaaaaaeeeeeiiiioooooouuuuyyccnnlssgzz'),
      '[^[:alnum:]]+', ' ', 'g'))
  $$;

-- A place, without the articles that one writes and another does not.
create function maatwerk.plekvorm(p_plek text) returns text
  language sql immutable
  as $$
    select trim(regexp_replace(regexp_replace(maatwerk.kale_vorm(p_plek), '\m(de|het|een|t|n)\M', '', 'g'), ' +', ' ', 'g'))
  $$;

-- A name as it is compared; null for who has none, such as "onbekend meisje": that is the same word, not the same person.
create function maatwerk.naamvorm(p_naam text) returns text
  language sql immutable
  as $$
    select n.vorm
    from (select maatwerk.kale_vorm(p_naam) as vorm) n
    where exists (
      select 1
      from regexp_split_to_table(n.vorm, ' ') woord
      where woord not in (
        '', 'de', 'het', 'een', 'the', 'a', 'onbekend', 'onbekende', 'unknown', 'jongen', 'jongens', 'jongeman', 'jongere', 'meisje',
        'meid', 'man', 'vrouw', 'kind', 'persoon', 'iemand', 'nn', 'boy', 'girl', 'woman', 'kid'))
  $$;

-- The first word of a name that tells who it is.
create function maatwerk.voornaam(p_naam text) returns text
  language sql immutable
  as $$
    select w.woord
    from regexp_split_to_table(maatwerk.naamvorm(p_naam), ' ') with ordinality w (woord, plaats)
    where length(w.woord) > 1
      and w.woord not in (
        'de', 'het', 'een', 'van', 'der', 'den', 'el', 'al', 'the', 'kleine', 'grote', 'lange', 'dikke', 'dunne', 'jonge', 'oude',
        'little', 'big', 'onbekende', 'onbekend', 'jongen', 'meisje', 'man', 'vrouw', 'broer', 'broertje', 'zus', 'zusje', 'neef')
    order by w.plaats
    limit 1
  $$;

-- How a name sounds in Dutch, whichever way it was written down: y, j and ij are one, as are c, k and q, f, v and ph, s and z, d
-- and t at the end; an h is not heard, nor a letter twice.
create function maatwerk.klank(p_voornaam text) returns text
  language sql immutable
  as $$
    select regexp_replace(
      regexp_replace(
        translate(
          replace(replace(replace(replace(replace(replace(replace(replace(
            regexp_replace(p_voornaam, 'c(?=[eiy])', 's', 'g'),
            'sch', 's'), 'ch', 'g'), 'ph', 'f'), 'th', 't'), 'ck', 'k'), 'x', 'ks'), 'ij', 'i'), 'dt', 't'),
          'yjcqzvh', 'iikksf'),
        'd$', 't'),
      '(.)\1+', '\1', 'g')
  $$;

-- Two words that stand beside each other and say something, by their stems in Dutch, and a word with a capital within a sentence.
-- What the words of everybody are, and how a number is written, tells nothing.
create function maatwerk.veelzeggend(p_tekst text) returns table (sleutel text, vorm text)
  language sql stable
  as $$
    with woorden as (
      select zin.nr as zin, row_number() over (partition by zin.nr order by deel.plaats) as plaats, deel.token,
        (ts_lexize('pg_catalog.dutch_stem', lower(deel.token)))[1] as stam
      from regexp_split_to_table(p_tekst, '[.!?;:\n]+') with ordinality zin (tekst, nr)
      cross join lateral ts_parse('default', zin.tekst) with ordinality deel (tokid, token, plaats)
      where deel.tokid in (1, 2, 3, 10, 11)),
    zeggend as (
      select w.zin, w.plaats, w.token, w.stam
      from woorden w
      where w.stam is not null
        and length(w.token) > 2
        and lower(w.token) <> all (array[
          'jongen', 'jongens', 'jongere', 'jongeren', 'meisje', 'meisjes', 'man', 'mannen', 'vrouw', 'vrouwen', 'kind', 'kinderen',
          'groep', 'groepen', 'groepje', 'persoon', 'personen', 'iemand', 'mensen', 'wisselend', 'ongeveer', 'samen', 'circa', 'zegt',
          'zeggen', 'zei', 'vertelt', 'vertelde', 'vertellen', 'geeft', 'gaf', 'gaat', 'ging', 'gingen', 'komt', 'kwam', 'kwamen',
          'lijkt', 'keer', 'keren', 'elke', 'alle', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'eerste',
          'tweede', 'derde', 'ander', 'andere', 'anderen', 'vandaag', 'gisteren', 'avond', 'avonden', 'middag', 'ochtend', 'nacht',
          'straatcoach', 'politie', 'melding', 'gezien', 'gehoord', 'volgens', 'mogelijk', 'mogelijke', 'eigen', 'euro', 'jaar',
          'uur', 'minuten', 'dag', 'dagen', 'week', 'weken', 'thuis', 'school', 'moeder', 'vader', 'ouders', 'pit', 'halt', 'bsn',
          'whatsapp', 'snapchat', 'instagram', 'telegram', 'tiktok', 'stond', 'staat', 'staan', 'loopt', 'liep', 'weg']))
    select een.stam || ' ' || ander.stam, een.token || ' ' || ander.token
    from zeggend een
    join zeggend ander on ander.zin = een.zin and ander.plaats = een.plaats + 1
    union
    select lower(z.token), z.token
    from zeggend z
    where z.plaats > 1
      and z.token ~ '^[[:upper:]]'
  $$;

create function maatwerk.signaal_krijgt_sleutels() returns trigger
  language plpgsql security definer set search_path = maatwerk, pg_temp
  as $$
    begin
      insert into signaal_sleutel (signaal_id, soort, sleutel, vorm, gezien_op)
        select new.id, 'PLEK', new.wijk || '|' || plekvorm(new.plek), new.plek, new.tijdstip
        where plekvorm(new.plek) <> ''
        union all
        select new.id, 'GROEP', new.wijk || '|' || z.stam, z.token, new.tijdstip
        from (
          select (ts_lexize('pg_catalog.dutch_stem', lower(deel.token)))[1] as stam, deel.token
          from ts_parse('default', new.groep) deel
          where deel.tokid in (1, 2, 3, 10, 11)
            and length(deel.token) > 2) z
        where z.stam is not null
          and lower(z.token) <> all (array[
            'jongen', 'jongens', 'jongere', 'jongeren', 'meisje', 'meisjes', 'meiden', 'mannen', 'vrouwen', 'kinderen', 'groep',
            'groepen', 'groepje', 'personen', 'mensen', 'wisselend', 'wisselende', 'ongeveer', 'samen', 'circa', 'rond', 'tot', 'jaar',
            'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'jonge', 'oudere', 'boys', 'girls', 'about'])
        union all
        select new.id, 'WOORD', v.sleutel, v.vorm, new.tijdstip
        from veelzeggend(concat_ws('. ', new.feit, new.duiding)) v
        on conflict do nothing;
      return null;
    end
  $$;
create trigger signaal_krijgt_sleutels after insert on maatwerk.signaal
  for each row execute function maatwerk.signaal_krijgt_sleutels();

create function maatwerk.persoon_krijgt_sleutels() returns trigger
  language plpgsql security definer set search_path = maatwerk, pg_temp
  as $$
    begin
      insert into signaal_sleutel (signaal_id, soort, sleutel, vorm, klank, gezien_op)
        select new.signaal_id, k.soort, k.sleutel, k.vorm, k.klank, s.tijdstip
        from signaal s
        cross join (
          select 'NAAM' as soort, naamvorm(n.naam) as sleutel, naamvorm(n.naam) as vorm, null as klank
          from (values (new.naam), (new.bijnaam)) n (naam)
          union all
          select 'VOORNAAM', voornaam(n.naam), voornaam(n.naam), null
          from (values (new.naam), (case when new.bijnaam !~ '\s' then new.bijnaam end)) n (naam)
          union all
          select 'KLANK', regexp_replace(klank(voornaam(n.naam)), '[aeiou]+', '*', 'g'), voornaam(n.naam), klank(voornaam(n.naam))
          from (values (new.naam), (case when new.bijnaam !~ '\s' then new.bijnaam end)) n (naam)
          union all
          select 'WOORD', v.sleutel, v.vorm, null
          from veelzeggend(new.bijnaam) v) k
        where s.id = new.signaal_id
          and k.sleutel is not null
        on conflict do nothing;
      return null;
    end
  $$;
create trigger persoon_krijgt_sleutels after insert on maatwerk.signaal_persoon
  for each row execute function maatwerk.persoon_krijgt_sleutels();

-- What a signaal shares with others around its time: for each thing that it has, the fifty latest that have it too. Words that
-- many have tell nothing. For the engine's actor alone: nobody else learns which signalen there are.
create function maatwerk.gedeelde_sleutels(p_signaal uuid, p_plek interval, p_verder interval)
  returns table (signaal_id uuid, soort text, vorm text, klank text, eigen_vorm text, eigen_klank text)
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    select ander.signaal_id, eigen.soort, ander.vorm, ander.klank, eigen.vorm, eigen.klank
    from signaal_sleutel eigen
    cross join lateral (
      select a.signaal_id, a.vorm, a.klank, count(*) over () as aantal
      from (
        select s.signaal_id, s.vorm, s.klank
        from signaal_sleutel s
        where s.soort = eigen.soort
          and s.sleutel = eigen.sleutel
          and s.gezien_op >= eigen.gezien_op - case eigen.soort when 'PLEK' then p_plek else p_verder end
          and s.gezien_op <= eigen.gezien_op + case eigen.soort when 'PLEK' then p_plek else p_verder end
          and s.signaal_id <> p_signaal
        order by s.gezien_op desc
        limit 50) a) ander
    where procesmotor()
      and eigen.signaal_id = p_signaal
      and (eigen.soort not in ('WOORD', 'GROEP') or ander.aantal <= 20)
  $$;

-- How many signalen before this one have its place, and how many have one of its names; for the engine's actor alone.
create function maatwerk.herhaling(p_signaal uuid, p_plek interval, p_verder interval) returns table (plek int, persoon int)
  language sql stable security definer set search_path = maatwerk, pg_temp
  as $$
    with eerder as (
      select eigen.soort, s.signaal_id
      from signaal_sleutel eigen
      join signaal_sleutel s on s.soort = eigen.soort
        and s.sleutel = eigen.sleutel
        and s.gezien_op >= eigen.gezien_op - case eigen.soort when 'PLEK' then p_plek else p_verder end
        and s.gezien_op <= eigen.gezien_op
        and s.signaal_id <> eigen.signaal_id
      where procesmotor()
        and eigen.signaal_id = p_signaal
        and eigen.soort in ('PLEK', 'NAAM'))
    select (count(distinct e.signaal_id) filter (where e.soort = 'PLEK'))::int,
      (count(distinct e.signaal_id) filter (where e.soort = 'NAAM'))::int
    from eerder e
  $$;

-- Why the weger did otherwise than the advice; asked only then.
alter table maatwerk.weging add column afwijkreden text check (length(afwijkreden) <= 500);

-- A weging in its bedenktijd: for some seconds its weger can take it back, and nothing has left. Who takes the row away carries it
-- out in the same transaction, so that it is carried out once. When it could not be, the row stays for its weger, with why.
create table maatwerk.weging_voornemen (
  id uuid primary key,
  signaal_id uuid not null references maatwerk.signaal (id),
  kenmerk text not null,
  weger uuid not null,
  uitkomst text not null,
  keuze jsonb not null,
  afwijkreden text check (length(afwijkreden) <= 500),
  op timestamptz not null,
  ingaat_op timestamptz not null,
  pogingen int not null,
  mislukt text
);
create unique index weging_voornemen_eenmaal on maatwerk.weging_voornemen (signaal_id) where mislukt is null;
create index weging_voornemen_aan_de_beurt on maatwerk.weging_voornemen (ingaat_op) where mislukt is null;
create index weging_voornemen_weger on maatwerk.weging_voornemen (weger);

grant select, insert, delete on maatwerk.weging_voornemen to maatwerk_app;
grant update (ingaat_op, pogingen, mislukt) on maatwerk.weging_voornemen to maatwerk_app;
alter table maatwerk.weging_voornemen enable row level security;
create policy weging_voornemen_lezen on maatwerk.weging_voornemen for select
  using (
    weger = (select maatwerk.actor())
    or signaal_id = any ((select maatwerk.onderwerpen('signaal', '{WEGER}'))::uuid[])
    or (select maatwerk.procesmotor()));
create policy weging_voornemen_vastleggen on maatwerk.weging_voornemen for insert
  with check (
    weger = (select maatwerk.actor())
    and signaal_id = any ((select maatwerk.onderwerpen('signaal', '{WEGER}'))::uuid[]));
create policy weging_voornemen_uitstellen on maatwerk.weging_voornemen for update
  using ((select maatwerk.procesmotor()));
create policy weging_voornemen_wegnemen on maatwerk.weging_voornemen for delete
  using (weger = (select maatwerk.actor()) or (select maatwerk.procesmotor()));
create policy afscherming_signaal_id on maatwerk.weging_voornemen as restrictive
  using (signaal_id <> all ((select maatwerk.afgeschermd('signaal'))::uuid[]));

-- How often a rule of the advice was followed, in numbers of a month: no weger, no signaal, no wijk.
create table maatwerk.advies_telling (
  maand date not null check (extract(day from maand) = 1),
  regel text not null,
  gevolgd int not null,
  anders int not null,
  primary key (maand, regel)
);
grant select, insert on maatwerk.advies_telling to maatwerk_app;
grant update (gevolgd, anders) on maatwerk.advies_telling to maatwerk_app;
alter table maatwerk.advies_telling enable row level security;
create policy advies_telling_lezen on maatwerk.advies_telling for select
  using ((select maatwerk.procesmotor()) or (select maatwerk.heeft_rol('{signaalcoordinator,beheerder}')));
create policy advies_telling_tellen on maatwerk.advies_telling for insert
  with check ((select maatwerk.procesmotor()));
create policy advies_telling_bijtellen on maatwerk.advies_telling for update
  using ((select maatwerk.procesmotor()));
