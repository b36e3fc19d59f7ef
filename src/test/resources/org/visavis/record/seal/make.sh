#!/usr/bin/env bash
# Makes the keys, certificates and tokens of this folder with openssl 3, for tests only: everyone knows the password.
# Run it here; every run gives other keys. rsa.p12 and ec.p12: examiners of one laboratory, with its certificate;
# authority.p12: a time stamp authority of its own; beyond-ascii-*.p12: the key of rsa.p12 with another password;
# stamped.tsq, stamped.tsr, stamped.token: a request for a stamp of stamped.txt, the response to it and the token alone.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
password=visavis-test
days=36500

certificate() { # name, subject, extensions, key type...
	local name=$1 subject=$2 extensions=$3
	shift 3
	openssl genpkey -quiet "$@" -out "$work/$name.key"
	openssl req -new -key "$work/$name.key" -subj "$subject" -out "$work/$name.csr"
	printf '%b' "$extensions" > "$work/$name.ext"
}
signed() { # name, issuer
	openssl x509 -req -in "$work/$1.csr" -CA "$work/$2.pem" -CAkey "$work/$2.key" -days $days -sha256 \
		-extfile "$work/$1.ext" -out "$work/$1.pem" 2> "$work/log"
	openssl pkcs12 -export -inkey "$work/$1.key" -in "$work/$1.pem" -certfile "$work/$2.pem" -name "$1" \
		-passout "pass:$password" -out "$1.p12"
}
rsa=(-algorithm RSA -pkeyopt rsa_keygen_bits:2048)
ec=(-algorithm EC -pkeyopt ec_paramgen_curve:P-256)

certificate laboratory "/O=Test laboratory/CN=Test laboratory" "basicConstraints=critical,CA:TRUE\n" "${ec[@]}"
openssl x509 -req -in "$work/laboratory.csr" -key "$work/laboratory.key" -days $days -sha256 \
	-extfile "$work/laboratory.ext" -out "$work/laboratory.pem" 2> "$work/log"
certificate rsa "/O=Test laboratory/CN=Test examiner" "keyUsage=critical,digitalSignature,nonRepudiation\n" "${rsa[@]}"
signed rsa laboratory
certificate ec "/O=Test laboratory/CN=Another examiner" "keyUsage=critical,digitalSignature,nonRepudiation\n" "${ec[@]}"
signed ec laboratory
certificate authority "/O=Test time/CN=Test time stamp authority" \
	"keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n" "${rsa[@]}"
signed authority laboratory
cp "$work/rsa.pem" rsa.pem
for kind in modern legacy; do # the key of rsa.p12 behind a password beyond ASCII
	[ $kind = legacy ] && old=(-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1) || old=()
	openssl pkcs12 -export -inkey "$work/rsa.key" -in "$work/rsa.pem" -certfile "$work/laboratory.pem" "${old[@]}" \
		-passout "pass:pässwörd 密码 €" -out "beyond-ascii-$kind.p12"
done
cp "$work/laboratory.pem" laboratory.pem

cat > "$work/tsa.cnf" <<END
[tsa]
default_tsa = tsa1
[tsa1]
serial = $work/serial
crypto_device = builtin
signer_cert = $work/authority.pem
certs = $work/laboratory.pem
signer_key = $work/authority.key
signer_digest = sha256
default_policy = 1.3.6.1.4.1.13762.3
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
END
echo 01 > "$work/serial"
printf 'what was stamped\n' > stamped.txt
openssl ts -query -data stamped.txt -sha256 -cert -no_nonce -out stamped.tsq 2> "$work/log"
openssl ts -reply -config "$work/tsa.cnf" -queryfile stamped.tsq -out stamped.tsr 2> "$work/log"
openssl ts -reply -config "$work/tsa.cnf" -queryfile stamped.tsq -token_out -out stamped.token 2> "$work/log"
