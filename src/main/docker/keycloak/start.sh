#!/usr/bin/env bash
# Keycloak takes its passwords from the environment only; here they come from files, like every other secret.
set -eu
KC_DB_PASSWORD=$(< /run/secrets/KEYCLOAK_DATABASE_PASSWORD)
KC_BOOTSTRAP_ADMIN_PASSWORD=$(< /run/secrets/KEYCLOAK_ADMIN_PASSWORD)
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD
exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
