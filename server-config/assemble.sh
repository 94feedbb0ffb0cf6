#!/usr/bin/env bash
# Makes a server base directory that runs Guanjia, from an untouched WildFly, by the scripts of this directory and of jms-config.
#   assemble.sh <wildfly home> <new base directory> h2|postgresql [PostgreSQL driver jar]
# The WildFly home stays as it is; start it with -Djboss.server.base.dir=<base directory> --server-config=guanjia.xml.
set -euo pipefail

home=$1 base=$2 database=$3 driver=${4:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scripts=$here/src/main/cli

mkdir -p "$base/deployments"
cp -R "$home/standalone/configuration" "$base/"
cp "$base/configuration/standalone-full.xml" "$base/configuration/guanjia.xml"

JAVA_OPTS="-Dguanjia.postgresql.driver=$driver" "$here/apply.sh" "$home" "$base" guanjia.xml \
    "$scripts/configure-datasource-$database.cli" "$scripts/configure-security.cli" \
    "$here/../jms-config/src/main/cli/messaging.cli" "$scripts/configure-web.cli" "$scripts/configure-logging.cli" \
    "$scripts/configure-observability.cli" "$scripts/configure-hardening.cli"
