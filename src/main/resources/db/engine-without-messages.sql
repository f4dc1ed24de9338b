-- What the engine keeps of a step that failed is outside row-level security, and the message of an error can hold anything that
-- somebody typed. So none is kept: of a stack trace the classes and the places in code, whoever writes it.
create function camunda.zonder_bericht() returns trigger
  language plpgsql security definer set search_path = camunda, pg_temp
  as $$
    begin
      case tg_table_name
        when 'act_ru_job' then new.exception_msg_ := null;
        when 'act_ru_incident', 'act_hi_incident' then new.incident_msg_ := null;
        when 'act_hi_job_log' then new.job_exception_msg_ := null;
        when 'act_ge_bytearray' then new.bytes_ := camunda.alleen_code(new.bytes_);
      end case;
      return new;
    end
  $$;

-- The lines of a stack trace that are names of code, with their messages cut off.
create function camunda.alleen_code(p_trace bytea) returns bytea
  language sql immutable
  as $$
    select convert_to(coalesce(string_agg(regel, E'\n' order by plaats), ''), 'UTF8')
    from (
      select plaats, coalesce(
        substring(r from '^((?:Caused by: |\s*Suppressed: )?(?:[a-z][a-z0-9_]*\.)+[A-Z][A-Za-z0-9_$]*)(?::.*)?$'),
        substring(r from '^(\tat (?:[A-Za-z0-9_$.@/-]+)\.[A-Za-z0-9_$<>]+\((?:[A-Za-z0-9_$]+\.java(?::\d+)?|Unknown Source|Native Method)\))$'),
        substring(r from '^(\t\.\.\. \d+ (?:more|common frames omitted))$')) as regel
      from regexp_split_to_table(convert_from(p_trace, 'UTF8'), '\r?\n') with ordinality t (r, plaats)) w
    where regel is not null
  $$;

create trigger zonder_bericht before insert or update on camunda.act_ru_job
  for each row when (new.exception_msg_ is not null) execute function camunda.zonder_bericht();
create trigger zonder_bericht before insert or update on camunda.act_ru_incident
  for each row when (new.incident_msg_ is not null) execute function camunda.zonder_bericht();
create trigger zonder_bericht before insert or update on camunda.act_hi_incident
  for each row when (new.incident_msg_ is not null) execute function camunda.zonder_bericht();
create trigger zonder_bericht before insert or update on camunda.act_hi_job_log
  for each row when (new.job_exception_msg_ is not null) execute function camunda.zonder_bericht();
create trigger zonder_bericht before insert or update on camunda.act_ge_bytearray
  for each row when (new.bytes_ is not null and lower(new.name_) like '%exception%') execute function camunda.zonder_bericht();
