#!/usr/bin/env bash
# Runs CLI scripts over the configuration of a server that is down.
#   apply.sh <wildfly home> <base directory> <configuration file> <script>...
# for instance: apply.sh $JBOSS_HOME $JBOSS_HOME/standalone standalone-full.xml src/main/cli/configure-datasource-h2.cli
# JAVA_OPTS reaches the CLI: configure-datasource-postgresql.cli wants -Dguanjia.postgresql.driver=<jar> there.
set -euo pipefail

home=$1 base=$2 configuration=$3
shift 3

session=$(mktemp) said=$(mktemp)
trap 'rm -f "$session" "$said"' EXIT
{
    echo "embed-server --server-config=$configuration"
    cat "$@"
    echo 'stop-embedded-server'
} > "$session"
if ! JAVA_OPTS="${JAVA_OPTS:-} -XX:TieredStopAtLevel=1 -Djboss.server.base.dir=$base" "$home/bin/jboss-cli.sh" --file="$session" > "$said" 2>&1; then
    tail -n 20 "$said" >&2
    echo "The configuration of the server failed." >&2
    exit 1
fi
