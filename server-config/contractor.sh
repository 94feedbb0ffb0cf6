#!/usr/bin/env bash
# The CLI lines that give a contractor a queue of its own, or take it back:
#   contractor.sh add|remove <code>
# <code> is that of the department (channel contractor.<code>): small letters, digits and hyphens, at most 32. A running server:
#   server-config/contractor.sh add acme > acme.cli && $JBOSS_HOME/bin/jboss-cli.sh --connect --file=acme.cli
# One that is down: server-config/apply.sh <wildfly home> <base directory> <configuration file> acme.cli
set -euo pipefail

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")/../jms-config/src/main/cli" && pwd)
case ${1:-} in
    add) script=contractor.cli ;;
    remove) script=restore-contractor.cli ;;
    *) sed -n '2,/^set/ { /^#/ s/^# \{0,1\}//p }' "${BASH_SOURCE[0]}" >&2 && exit 2 ;;
esac
if [[ ! ${2:-} =~ ^[a-z0-9-]{1,32}$ ]]; then
    echo "A code has small letters, digits and hyphens, at most 32; found: '${2:-}'." >&2
    exit 2
fi
sed "s/@contractor@/$2/g" "$scripts/$script"
