#!/bin/sh
# pdqhash 0.2.8 (PyPI; Meta's C++ library of PDQ): the "dihedral" hash of a mirrored picture is not the hash of the mirrored
# picture. It changes signs of the hash's coefficients; the windows that the picture is filtered with are a 128th of a side, and
# one of an even number of pixels has no centre: it lies half a pixel to one side, on which side depends on the turn.
# So a list of dihedral hashes does not find mirrored copies of small pictures. Meta's reference in Java does the same.
# Seen: 129 x 200 pixels: of the eight turns one lies at least 62 bits from all eight hashes, 31 being what counts as a copy; 64 x 64: 0 bits.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q pdqhash==0.2.8 numpy
cat > "$folder/turned.py" <<'PYTHON'
import numpy as np, pdqhash

def picture(width, height):
    y, x = np.mgrid[0:height, 0:width].astype(np.int64)
    u, v = x * 4096 // width, y * 4096 // height
    wave = lambda t: np.where(t % 510 > 255, 510 - t % 510, t % 510)
    return np.stack([(wave(u * 3 // 4 + v * v // 9000) + wave(v * 2 + u * u // 20000)) // 2, (wave(u * v // 4000) + wave(v + 77)) // 2,
        (wave(u + 2 * v) + wave(3 * u - v + 40000)) // 2], axis=-1).astype(np.uint8)

def farthest(width, height):
    p = picture(width, height)
    pixels = [np.ascontiguousarray(f(np.rot90(p, k))) for k in range(4) for f in (lambda q: q, np.fliplr)]
    signs, _ = pdqhash.compute_dihedral(p)
    hashes = [pdqhash.compute(q)[0] for q in pixels]
    return max(min(int(np.sum(h != s)) for s in signs) for h in hashes)

small, large = farthest(64, 64), farthest(129, 200)
print('64 x 64:', small, 'bits; 129 x 200:', large, 'bits')
assert small == 0 and large > 31, (small, large)
PYTHON
"$folder/venv/bin/python" "$folder/turned.py"
