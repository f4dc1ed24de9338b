#!/usr/bin/env bash
# Run by the database's image when it has made a new data directory.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
    -v owner_password="$(< /run/secrets/MAATWERK_DATABASE_OWNER_PASSWORD)" \
    -v app_password="$(< /run/secrets/MAATWERK_DATABASE_PASSWORD)" \
    -v keycloak_password="$(< /run/secrets/KEYCLOAK_DATABASE_PASSWORD)" \
    -f /opt/maatwerkaanpak/roles.sql
