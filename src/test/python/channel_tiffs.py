#!/usr/bin/env python3
"""Writes TIFF files that are refused, of the picture of colour.png: python3 channel_tiffs.py, in the folder
src/test/resources/org/visavis/image. Used with Pillow 13.0.0, numpy 2.4.6, tifffile 2026.3.3 and tiffcp of libtiff 4.5.0."""
import io, struct, subprocess
import numpy as np, tifffile
from PIL import Image

picture = Image.open('colour.png').convert('RGB')
pixels = np.asarray(picture)
channels = np.stack([pixels[..., i] for i in range(3)])
tifffile.imwrite('channels imagej.tif', channels, imagej=True, metadata={'axes': 'CYX', 'mode': 'composite'})
tifffile.imwrite('channels ome.tif', channels, photometric='minisblack', ome=True, metadata={'axes': 'CYX', 'UUID': 'urn:uuid:00000000-0000-0000-0000-000000000000'})
tifffile.imwrite('colour ome.tif', pixels, photometric='rgb', ome=True, metadata={'axes': 'YXS', 'UUID': 'urn:uuid:00000000-0000-0000-0000-000000000000'})
subprocess.run(['tiffcp', '-c', 'jpeg', '-p', 'separate', '-r', '16', 'colour.tif', 'planar jpeg.tif'], check=True)

# libtiff does not write old-style JPEG: a whole JPEG stream named by the tags 513 and 514 (TIFF 6.0, section 22)
stream = io.BytesIO()
picture.save(stream, 'JPEG', quality=90, subsampling=0)
data, (width, height) = stream.getvalue(), picture.size
entries = [(256, 4, 1, width), (257, 4, 1, height), (258, 3, 3, 0), (259, 3, 1, 6), (262, 3, 1, 6), (273, 4, 1, 0), (277, 3, 1, 3), (278, 4, 1, height),
	(279, 4, 1, len(data)), (512, 3, 1, 1), (513, 4, 1, 0), (514, 4, 1, len(data)), (530, 3, 2, 1 | 1 << 16)]
bits = 8 + 2 + 12 * len(entries) + 4
places = {258: bits, 273: bits + 6, 513: bits + 6}
with open('old-style jpeg.tif', 'wb') as file:
	file.write(struct.pack('<2sHIH', b'II', 42, 8, len(entries)))
	for tag, kind, count, value in entries:
		file.write(struct.pack('<HHII', tag, kind, count, places.get(tag, value)))
	file.write(b'\0' * 4 + struct.pack('<HHH', 8, 8, 8) + data)
