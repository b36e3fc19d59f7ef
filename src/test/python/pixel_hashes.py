#!/usr/bin/env python3
"""Hashes the pixels of fixtures as docs/record.md defines pixels_sha256: python3 pixel_hashes.py > FILE, in the folder
src/test/resources/org/visavis/image, FILE being pixel-hashes.csv there. Used with Pillow 13.0.0."""
import hashlib
from PIL import Image, ImageOps

NAMES = ['colour.png', 'colour.bmp', 'colour.ppm', 'colour.tif', 'colour.gif', 'lzw.tif', 'deflate.tif', 'lossless.webp', 'palette.png', 'grey.png', 'grey.pgm',
	'orientation-6.png', 'orientation-6.tif', 'colour.jpg', 'progressive.jpg', 'orientation-5.jpg']

print('file,pixels_sha256')
for name in NAMES:
	image = ImageOps.exif_transpose(Image.open(name)).convert('RGB')
	print('%s,%s' % (name, hashlib.sha256(b'P6\n%d %d\n255\n' % image.size + image.tobytes()).hexdigest()))
