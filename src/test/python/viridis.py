"""Writes the lookup table viridis (matplotlib, CC0) as ImageJ's 768 bytes: 256 reds, 256 greens, 256 blues.

python src/test/python/viridis.py src/main/resources/org/visavis/picture/viridis.lut   (matplotlib 3.11)
"""
import sys

import matplotlib
import numpy

table = numpy.rint(255 * matplotlib.colormaps["viridis"](range(256))).astype(numpy.uint8)
with open(sys.argv[1], "wb") as out:
    out.write(table[:, :3].T.tobytes())
