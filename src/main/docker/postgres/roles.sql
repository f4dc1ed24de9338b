-- The databases and their roles, once, when the data directory is new. The application connects as a role that owns
-- nothing: row-level security holds for it, and it cannot change the schema.
create role maatwerk_eigenaar login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role maatwerk_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
create role keycloak login nosuperuser nobypassrls nocreatedb nocreaterole password :'keycloak_password';

create database maatwerk owner maatwerk_eigenaar template template0 encoding 'UTF8'
    locale_provider icu icu_locale 'nl' lc_collate 'C' lc_ctype 'C';
revoke all on database maatwerk from public;
grant connect on database maatwerk to maatwerk_app;

create database keycloak owner keycloak template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C';
revoke all on database keycloak from public;
