"""Writes PNG files with Content Credentials that were forged, or that only look so: python forge_credentials.py FOLDER

Made with cryptography 48.0.0; box structure (ISO/IEC 19566-5), CBOR and COSE are written by hand, so that they can
be wrong. Keys are new in each run, so the bytes differ from run to run; what is expected of each file does not:

redacted hash.png    es256.png with another picture and a new hash of it, which an unsigned manifest says was taken out
update.png           an update manifest stands on the hash of its parent, all as signed
update tampered.png  the same with another picture and a new hash in the parent
update stranger.png  the same with a good parent of another signer than the one recorded
taken out.png        an update manifest took the note out of its parent
note missing.png     the note is missing in the parent, and nobody took it out
two labels.png       two assertions of one label
outside.png          the claim names an assertion of another manifest
generated part.png   an ingredient was generated, the picture itself opened
action changed.png   the actions were written anew after signing
repeated.png         the claim names one assertion of actions twenty times
"""
import datetime
import hashlib
import struct
import sys
import zlib
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import NameOID

OUT = Path(sys.argv[1])
SIGNED = Path(__file__).parent.parent / "resources/org/visavis/credential/es256.png"
UUID = bytes.fromhex("00110010800000aa00389b71")


def head(kind, n):
    if n < 24:
        return bytes([kind << 5 | n])
    size = 1 if n < 256 else 2 if n < 65536 else 4
    return bytes([kind << 5 | {1: 24, 2: 25, 4: 26}[size]]) + n.to_bytes(size, "big")


def cbor(o):
    if isinstance(o, int):
        return head(0, o) if o >= 0 else head(1, -1 - o)
    if isinstance(o, bytes):
        return head(2, len(o)) + o
    if isinstance(o, str):
        return head(3, len(o.encode())) + o.encode()
    if isinstance(o, list):
        return head(4, len(o)) + b"".join(map(cbor, o))
    return head(5, len(o)) + b"".join(cbor(k) + cbor(v) for k, v in o.items())


def box(kind, content):
    return struct.pack(">I4s", len(content) + 8, kind) + content


def superbox(kind, label, *contents):
    return box(b"jumb", box(b"jumd", kind.encode() + UUID + b"\x03" + label.encode() + b"\0") + b"".join(contents))


def boxes(data):
    found, i = [], 0
    while i < len(data):
        n, kind = struct.unpack(">I4s", data[i:i + 8])
        found.append((kind, data[i + 8:i + n]))
        i += n
    return found


def label(content):
    text = boxes(content)[0][1]
    return text[17:text.index(b"\0", 17)].decode()


class Signer:

    def __init__(self):
        self.key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Forger")])
        self.der = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(self.key.public_key())
                    .serial_number(x509.random_serial_number()).not_valid_before(datetime.datetime(2026, 1, 1))
                    .not_valid_after(datetime.datetime(2056, 1, 1)).sign(self.key, hashes.SHA256())
                    .public_bytes(serialization.Encoding.DER))

    def cose(self, claim):
        protected = b"\xa2\x01" + cbor(-7) + cbor(33) + cbor([self.der])
        r, s = decode_dss_signature(self.key.sign(cbor(["Signature1", protected, b"", claim]), ec.ECDSA(hashes.SHA256())))
        return b"\xd2" + head(4, 4) + cbor(protected) + b"\xa0\xf6" + cbor(r.to_bytes(32, "big") + s.to_bytes(32, "big"))


def assertion(name, content):
    return superbox("cbor", name, box(b"cbor", cbor(content)))


def manifest(signer, kind, name, assertions, more=None, urls=None, held=None):
    """more: further keys of the claim; urls: instead of those of the assertions; held: instead of all assertions"""
    made = [(n, assertion(n, content)) for n, content in assertions]
    listed = urls or [{"url": "self#jumbf=c2pa.assertions/" + n, "hash": hashlib.sha256(b[8:]).digest()} for n, b in made]
    claim = cbor({"alg": "sha256", "claim_generator": "forge_credentials.py", "assertions": listed,
                  "signature": "self#jumbf=c2pa.signature", **(more or {})})
    return superbox(kind, name, superbox("c2as", "c2pa.assertions", *(b for n, b in made if held is None or n in held)),
                    superbox("c2cl", "c2pa.claim", box(b"cbor", claim)),
                    superbox("c2cs", "c2pa.signature", box(b"cbor", signer.cose(claim))))


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def picture(grey):
    before = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 16, 16, 8, 2, 0, 0, 0))
    return before, chunk(b"IDAT", zlib.compress((b"\0" + bytes([grey] * 48)) * 16)) + chunk(b"IEND", b"")


def hash_of(grey, length):
    before, after = picture(grey)
    return {"exclusions": [{"start": len(before), "length": length}], "alg": "sha256",
            "hash": hashlib.sha256(before + after).digest(), "pad": b""}


def write(name, grey, store):
    """store: makes the manifest store, given how many bytes the hash leaves out"""
    length = len(store(1000)) + 12
    data = store(length)
    assert len(data) + 12 == length, name
    before, after = picture(grey)
    (OUT / name).write_bytes(before + chunk(b"caBX", data) + after)


def root(*manifests):
    return superbox("c2pa", "c2pa", *manifests)


def redacted_hash(length):
    data = next(c for k, c in png_chunks(SIGNED.read_bytes()) if k == b"caBX")
    description, *_, (kind, active) = boxes(boxes(data)[0][1])
    parts = []
    for k, c in boxes(active):
        if k == b"jumb" and label(c) == "c2pa.assertions":
            c = b"".join(assertion("c2pa.hash.data", hash_of(200, length)) if k2 == b"jumb" and label(c2) == "c2pa.hash.data"
                         else box(k2, c2) for k2, c2 in boxes(c))
        parts.append(box(k, c))
    forged = superbox("c2ma", "urn:x", superbox("c2cl", "c2pa.claim", box(b"cbor", cbor({"redacted_assertions": [
        "self#jumbf=/c2pa/%s/c2pa.assertions/c2pa.hash.data" % label(active)]}))))
    return box(b"jumb", box(*description) + forged + box(b"jumb", b"".join(parts)))


def png_chunks(data):
    i = 8
    while i < len(data):
        n = struct.unpack(">I", data[i:i + 4])[0]
        yield data[i + 4:i + 8], data[i + 8:i + 8 + n]
        i += 12 + n


def updated(parent, more=None, recorded=None):
    uri = {"url": "self#jumbf=/c2pa/urn:p", "alg": "sha256", "hash": hashlib.sha256((recorded or parent)[8:]).digest()}
    content = {"relationship": "parentOf", "dc:title": "p", "c2pa_manifest": uri}
    return root(parent, manifest(SIGNER, "c2um", "urn:u", [("c2pa.ingredient", content)], more))


def parent(signer, length, held=None):
    return manifest(signer, "c2ma", "urn:p", [("c2pa.hash.data", hash_of(10, length)), ("org.note", {"note": "x"})], held=held)


def tampered(length):
    good = updated(parent(SIGNER, length))
    return good.replace(hash_of(10, length)["hash"], hash_of(200, length)["hash"])


def repeated(length):
    actions = {"actions": [{"action": "c2pa.created"}]}
    hashed = ("c2pa.hash.data", hash_of(10, length))
    uris = [{"url": "self#jumbf=c2pa.assertions/" + n, "hash": hashlib.sha256(assertion(n, c)[8:]).digest()}
            for n, c in [hashed] + [("c2pa.actions", actions)] * 20]
    return root(manifest(SIGNER, "c2ma", "urn:a", [hashed, ("c2pa.actions", actions)], urls=uris))


def made_of(length):
    source = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    part = manifest(SIGNER, "c2ma", "urn:p", [("c2pa.actions", {"actions": [
        {"action": "c2pa.created", "digitalSourceType": source}]})])
    uri = {"url": "self#jumbf=/c2pa/urn:p", "alg": "sha256", "hash": hashlib.sha256(part[8:]).digest()}
    return root(part, manifest(SIGNER, "c2ma", "urn:a", [
        ("c2pa.hash.data", hash_of(10, length)), ("c2pa.actions", {"actions": [{"action": "c2pa.placed"}]}),
        ("c2pa.ingredient", {"relationship": "componentOf", "dc:title": "p", "c2pa_manifest": uri})]))


def action_changed(length):
    kinds = ["digitalCapture", "trainedAlgorithmicMedia"]
    actions = [cbor("http://cv.iptc.org/newscodes/digitalsourcetype/" + kind.ljust(23, " ")) for kind in kinds]
    good = manifest(SIGNER, "c2ma", "urn:a", [("c2pa.hash.data", hash_of(10, length)), ("c2pa.actions", {"actions": [
        {"action": "c2pa.created", "digitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture".ljust(
            len(actions[0]) - 2, " ")}]})])
    assert actions[0] in good
    return root(good.replace(*actions))


def outside(length):
    other = manifest(SIGNER, "c2ma", "urn:o", [("org.note", {"note": "x"})])
    hashed = ("c2pa.hash.data", hash_of(10, length))
    uris = [{"url": "self#jumbf=c2pa.assertions/c2pa.hash.data", "hash": hashlib.sha256(assertion(*hashed)[8:]).digest()},
            {"url": "self#jumbf=/c2pa/urn:o/c2pa.assertions/org.note",
             "hash": hashlib.sha256(assertion("org.note", {"note": "x"})[8:]).digest()}]
    return root(other, manifest(SIGNER, "c2ma", "urn:a", [hashed], urls=uris))


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    stranger = Signer()
    taken = {"redacted_assertions": ["self#jumbf=/c2pa/urn:p/c2pa.assertions/org.note"]}
    write("redacted hash.png", 200, redacted_hash)
    write("update.png", 10, lambda n: updated(parent(SIGNER, n)))
    write("update tampered.png", 200, tampered)
    write("update stranger.png", 10, lambda n: updated(parent(stranger, n), recorded=parent(SIGNER, n)))
    write("taken out.png", 10, lambda n: updated(parent(SIGNER, n, ["c2pa.hash.data"]), taken))
    write("note missing.png", 10, lambda n: updated(parent(SIGNER, n, ["c2pa.hash.data"])))
    write("two labels.png", 10, lambda n: root(manifest(SIGNER, "c2ma", "urn:a", [
        ("c2pa.hash.data", hash_of(10, n)), ("org.note", {"note": "x"}), ("org.note", {"note": "y"})])))
    write("outside.png", 10, outside)
    write("generated part.png", 10, made_of)
    write("action changed.png", 10, action_changed)
    write("repeated.png", 10, repeated)


SIGNER = Signer()
main()
