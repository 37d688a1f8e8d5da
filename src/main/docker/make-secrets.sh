#!/bin/sh
# Makes the secrets of a try-out installation, once. A real installation brings its own.
set -eu
# The copy of the audit log's roots is written by the portal, whose user is 10001.
chown 10001 /audit
cd /secrets
[ -f application.properties ] && exit 0

random() { head -c "$1" /dev/urandom | base64 | tr -d '\n'; }

database=$(random 24 | tr '+/' 'ab')
seal=$(random 24 | tr '+/' 'ab')
printf '%s' "$database" >database-password
keytool -genkeypair -alias seal -keyalg RSA -keysize 3072 -sigalg SHA256withRSA -validity 730 -storetype PKCS12 \
  -keystore seal.p12 -storepass "$seal" -dname "CN=Sello de prueba, O=Ventanilla, C=MX" \
  -ext KeyUsage:critical=digitalSignature,nonRepudiation
# An authority of e.firmas for trying out. A real installation has the certificates of Banco de México and SAT instead.
keytool -genkeypair -alias authority -keyalg RSA -keysize 3072 -sigalg SHA256withRSA -validity 730 -storetype PKCS12 \
  -keystore authority.p12 -storepass "$seal" -dname "CN=Autoridad de ensayo, O=Ventanilla, C=MX" \
  -ext BasicConstraints:critical=ca:true -ext KeyUsage:critical=keyCertSign,cRLSign
mkdir -p trust
keytool -exportcert -alias authority -keystore authority.p12 -storepass "$seal" -file trust/authority.cer
pin=$(sha256sum trust/authority.cer | cut -d ' ' -f 1)
cat >application.properties <<PROPERTIES
spring.datasource.password=$database
ventanilla.efirma.seal-keystore=/secrets/seal.p12
ventanilla.efirma.seal-password=$seal
ventanilla.efirma.trust.store=/secrets/trust
ventanilla.efirma.trust.pins=$pin
ventanilla.identity.pepper=$(random 32)
ventanilla.audit.key=$(random 32)
ventanilla.messaging.from=ventanilla@localhost
PROPERTIES
# 10001 is the user of the portal (Dockerfile), which refuses a seal key that others may read.
chown 10001 application.properties seal.p12
chmod 0400 application.properties seal.p12
chmod 0400 authority.p12
chmod 0644 database-password trust/authority.cer
