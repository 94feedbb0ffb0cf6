#!/usr/bin/env bash
# Makes a server base directory from an untouched WildFly, by the scripts of this directory and of jms-config.
#   assemble.sh <wildfly home> <new base directory> h2|postgresql|node|broker|balancer [PostgreSQL driver jar]
# h2 and postgresql run Guanjia alone; node, broker and balancer are what a cluster is made of (docs/operations.md).
# The WildFly home stays as it is; start it with -Djboss.server.base.dir=<base directory> --server-config=guanjia.xml.
set -euo pipefail

home=$1 base=$2 kind=$3 driver=${4:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scripts=$here/src/main/cli
messaging=$here/../jms-config/src/main/cli
external=$messaging/external-broker

application() {
    printf '%s\n' "$scripts/configure-datasource-$1.cli" "$scripts/configure-security.cli" "$messaging/messaging.cli" \
        "$scripts/configure-web.cli" "$scripts/configure-logging.cli" "$scripts/configure-observability.cli" \
        "$scripts/configure-hardening.cli"
}

case $kind in
    h2 | postgresql)
        from=standalone-full.xml
        mapfile -t run < <(application "$kind")
        ;;
    node)
        from=standalone-full-ha.xml
        mapfile -t run < <(application postgresql)
        run+=("$scripts/configure-cluster.cli" "$scripts/configure-balanced.cli" "$external/node.cli")
        ;;
    broker)
        from=standalone-full.xml
        run=("$messaging/messaging.cli" "$external/tls.cli" "$external/listener.cli" "$scripts/configure-observability.cli"
            "$scripts/configure-hardening.cli")
        ;;
    balancer)
        from=standalone-load-balancer.xml
        run=("$scripts/configure-balancer.cli")
        ;;
    *) sed -n '2,/^set/ { /^#/ s/^# \{0,1\}//p }' "${BASH_SOURCE[0]}" >&2 && exit 2 ;;
esac

mkdir -p "$base/deployments"
cp -R "$home/standalone/configuration" "$base/"
cp "$base/configuration/$from" "$base/configuration/guanjia.xml"

JAVA_OPTS="-Dguanjia.postgresql.driver=$driver" "$here/apply.sh" "$home" "$base" guanjia.xml "${run[@]}"
