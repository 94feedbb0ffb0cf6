#!/usr/bin/env bash
# Makes the certificate by which the nodes of a cluster know their broker, signed by itself and good for ten years:
#   broker-certificate.sh <new directory> <host name of the broker>
# guanjia-broker-key.p12 belongs into the configuration directory of the broker, guanjia-broker.p12 into that of every node.
# The environment variable GUANJIA_BROKER_STOREPASS is the password of both: six characters at least.
set -euo pipefail

directory=$1 host=$2
: "${GUANJIA_BROKER_STOREPASS:?is the password of the key stores}"
tool=${JAVA_HOME:+$JAVA_HOME/bin/}keytool
key=(-keystore "$directory/guanjia-broker-key.p12" -storetype PKCS12 -storepass:env GUANJIA_BROKER_STOREPASS -alias broker)
known=(-keystore "$directory/guanjia-broker.p12" -storetype PKCS12 -storepass:env GUANJIA_BROKER_STOREPASS -alias broker)

umask 077
mkdir -p "$directory"
[[ $host =~ ^[0-9.]+$|: ]] && name=ip || name=dns
"$tool" -genkeypair -keyalg EC -groupname secp256r1 -validity 3650 -dname "CN=$host" -ext "san=$name:$host" "${key[@]}"
"$tool" -exportcert "${key[@]}" | "$tool" -importcert -noprompt "${known[@]}"
