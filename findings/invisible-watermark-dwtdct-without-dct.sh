#!/bin/sh
# invisible-watermark 0.2.0 (PyPI), method "dwtDct", numpy 2.2.6, opencv-python-headless 4.12.0.88, PyWavelets 1.9.0: what is marked.
# The name and the README speak of a discrete cosine transform of the wavelet's low band. None is applied: one value of each 4 x 4
# square of the Haar low band of the U plane is changed, where a change of one cosine coefficient would move all sixteen. So a reader
# written after the description finds nothing. And a payload of leading zeros made by bin(x)[2:], as the code of FLUX makes its
# own, is two bits shorter: decoded with 48 bits it is noise, with 46 it is the payload.
# Seen: in all 256 squares of a random low band one value of 16 changed; decoded as 46 bits 45 are right, as 48 bits 28 of 48.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" -q install numpy==2.2.6 opencv-python-headless==4.12.0.88 PyWavelets==1.9.0
"$folder/venv/bin/pip" -q install --no-deps invisible-watermark==0.2.0
"$folder/venv/bin/python" - <<'PYTHON'
import sys, types
for absent in ('torch', 'onnxruntime'):
    sys.modules[absent] = types.ModuleType(absent)
import cv2, numpy, pywt
from imwatermark import WatermarkDecoder, WatermarkEncoder
from imwatermark.maxDct import EmbedMaxDct

random = numpy.random.default_rng(1)
low = random.uniform(100, 900, (64, 64)).astype(numpy.float64)
before = low.copy()
EmbedMaxDct([1], wmLen=1, scales=[0, 36, 36]).encode_frame(low, 36)
changed = [int(numpy.count_nonzero(low[y:y + 4, x:x + 4] != before[y:y + 4, x:x + 4])) for y in range(0, 64, 4) for x in range(0, 64, 4)]
assert set(changed) <= {0, 1} and 1 in changed, sorted(set(changed))
print('squares with one changed value of 16:', changed.count(1), 'of', len(changed))

smooth = cv2.GaussianBlur(random.uniform(0, 255, (512, 512, 3)), (0, 0), 9)
picture = numpy.clip((smooth - smooth.mean()) * 6 + 128, 0, 255).astype(numpy.uint8)
bits = [int(b) for b in bin(0b001010101111111010000111100111001111010100101110)[2:]]
assert len(bits) == 46, len(bits)
encoder = WatermarkEncoder()
encoder.set_watermark('bits', bits)
marked = encoder.encode(picture, 'dwtDct')
told = {n: [int(b) for b in WatermarkDecoder('bits', n).decode(marked, 'dwtDct')] for n in (46, 48)}
right = sum(a == b for a, b in zip(told[46], bits)), sum(a == b for a, b in zip(told[48], [0, 0] + bits))
print('right bits, decoded as 46 and as 48:', *right)
assert right[0] >= 44 and right[1] <= 34, right
PYTHON
