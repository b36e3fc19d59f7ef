"""Signs small pictures with c2pa-python in each container and with each algorithm, and says what it finds in each.

    python sign_credentials.py ../resources/org/visavis/credential

c2pa-python 0.38.1, cryptography 50.0.2, Pillow 13.0.0. Keys and times are new at each run, so the files differ each time;
what expected.json says of them does not. Nothing is fetched, and there are no time stamps.
"""
import datetime
import io
import json
import sys
from pathlib import Path

import c2pa
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from PIL import Image

OUT = Path(sys.argv[1])
IMAGES = Path(__file__).parent.parent / "resources/org/visavis/image"
KEYS = {"es256": lambda: ec.generate_private_key(ec.SECP256R1()), "es384": lambda: ec.generate_private_key(ec.SECP384R1()),
        "es512": lambda: ec.generate_private_key(ec.SECP521R1()),
        "ps256": lambda: rsa.generate_private_key(65537, 2048), "ps384": lambda: rsa.generate_private_key(65537, 2048),
        "ps512": lambda: rsa.generate_private_key(65537, 2048), "ed25519": ed25519.Ed25519PrivateKey.generate}
FORMATS = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp", "tif": "image/tiff", "gif": "image/gif",
           "avif": "image/avif", "heic": "image/heic"}
ALL = ["es256", "es384", "es512", "ps256", "ps384", "ps512", "ed25519"]
SIGNED = {"jpg": ALL, "png": ALL, "webp": ["es256", "ps384", "ed25519"], "tif": ["es256", "ps512", "ed25519"],
          "gif": ["es384", "ps256"], "avif": ["es256", "es512", "ps256", "ed25519"], "heic": ["es256", "es384", "ps256", "ed25519"]}


def name(text):
    return x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Visavis tests"), x509.NameAttribute(NameOID.COMMON_NAME, text)])


def certificate(subject, key, issuer, issuer_key, is_ca):
    builder = (x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(issuer)).public_key(key.public_key())
               .serial_number(x509.random_serial_number()).not_valid_before(datetime.datetime(2026, 1, 1))
               .not_valid_after(datetime.datetime(2056, 1, 1))
               .add_extension(x509.BasicConstraints(is_ca, None), True)
               .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
               .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), False)
               .add_extension(x509.KeyUsage(not is_ca, False, False, False, False, is_ca, is_ca, False, False), True))
    if not is_ca:
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), False)
    return builder.sign(issuer_key, hashes.SHA256())


def pem(cert):
    return cert.public_bytes(serialization.Encoding.PEM).decode()


def source(ending):
    if ending == "heic":
        return (IMAGES / "heic/grid.heic").read_bytes()
    out = io.BytesIO()
    Image.new("RGB", (24, 16), (200, 120, 40)).save(out, {"jpg": "JPEG", "tif": "TIFF"}.get(ending, ending.upper()))
    return out.getvalue()


def sign(data, mime, alg, key, chain):
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    info = c2pa.C2paSignerInfo(alg.encode(), chain.encode(), private, None)
    manifest = {"claim_generator_info": [{"name": "sign_credentials.py", "version": "1"}], "title": "test " + alg,
                "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": [{"action": "c2pa.created",
                 "digitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"}]}}]}
    settings = c2pa.Settings.from_dict({"builder": {"thumbnail": {"enabled": False}}, "verify": {"verify_after_sign": False}})
    out = io.BytesIO()
    with c2pa.Context(settings) as context, c2pa.Builder(manifest, context) as builder:
        builder.sign(c2pa.Signer.from_info(info), mime, io.BytesIO(data), out)
    return out.getvalue()


def codes(data, mime, root):
    settings = c2pa.Settings.from_dict({"trust": {"trust_anchors": root}, "verify": {"verify_trust": True}})
    with c2pa.Context(settings) as context, c2pa.Reader(mime, io.BytesIO(data), context=context) as reader:
        found = reader.get_validation_results()["activeManifest"]
    return {kind: sorted({entry["code"] for entry in found[kind]}) for kind in ("success", "failure")}


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "anchors").mkdir(exist_ok=True)
    root_key = ec.generate_private_key(ec.SECP256R1())
    root = certificate("Root", root_key, "Root", root_key, True)
    (OUT / "anchors/root.pem").write_text(pem(root))
    expected = {}
    for alg, make in KEYS.items():
        key = make()
        chain = pem(certificate("Signer " + alg, key, "Root", root_key, False)) + pem(root)
        for ending, mime in FORMATS.items():
            if alg in SIGNED[ending]:
                data = sign(source(ending), mime, alg, key, chain)
                (OUT / f"{alg}.{ending}").write_bytes(data)
                expected[f"{alg}.{ending}"] = codes(data, mime, pem(root))
    (OUT / "expected.json").write_text(json.dumps(expected, indent=1, sort_keys=True) + "\n")
    print(len(expected), "files", sum(f.stat().st_size for f in OUT.rglob("*") if f.is_file()), "bytes")


main()
