#!/usr/bin/env python3
"""Writes one photograph in every format and by every encoder's settings that evidence may come in, small, for SettingsTest:
  python3 encoder_settings.py ../resources/org/visavis/image/settings
Expected pixels are those that Pillow reads (libtiff, libwebp and others inside), or the photograph itself where nothing is lost.
Needs the programs convert (ImageMagick 6.9.11), cwebp (1.2.4) and vips (8.14.1),
and Pillow, numpy and tifffile (made with 13.0.0, 2.4.6 and 2026.3.3). No chance is involved."""
import csv, os, struct, subprocess, sys, zlib
import numpy as np, tifffile
from PIL import Image, ImageOps

OUT = sys.argv[1]
PHOTO = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../../samples/london/062_03.jpg')
lines = []


def path(name):
	return os.path.join(OUT, name)


def run(*command):
	subprocess.run(list(command), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def lossless(name, processing=''):
	"""A file that holds the photograph to the last bit."""
	assert Image.open(path(name)).convert('RGB').tobytes() == photo.tobytes(), name
	lines.append((name, 'photo.png', 0, processing))


def lossy(name, mean, processing=''):
	"""A file of which Pillow knows the pixels; mean: the mean difference in levels that the reader may have."""
	Image.open(path(name)).convert('RGB').save(path(name + '.png'), optimize=True)
	lines.append((name, name + '.png', mean, processing))


def webp():
	for method in range(7):
		name = 'lossy m%d.webp' % method
		run('cwebp', '-quiet', '-m', str(method), '-q', '60', path('photo.png'), '-o', path(name))
		lossy(name, 0.9)


def tiff():
	run('convert', path('photo.png'), '-compress', 'none', '-define', 'tiff:rows-per-strip=10', path('imagemagick strips.tif'))
	lossless('imagemagick strips.tif')
	run('vips', 'tiffsave', path('photo.png'), path('vips tiles.tif'), '--tile', '--tile-width', '16', '--tile-height', '32')
	lossless('vips tiles.tif')
	for kind, big in (('classic', False), ('big', True)):
		for orientation, turned in ((2, pixels[:, ::-1]), (6, np.rot90(pixels, 1))):
			name = '%s orientation %d.tif' % (kind, orientation)
			tifffile.imwrite(path(name), turned.copy(), photometric='rgb', metadata=None, bigtiff=big, extratags=[(274, 'H', 1,
				orientation, True)])
			lines.append((name, 'photo.png', 0, 'turned by EXIF orientation %d' % orientation))


def chunk(kind, body, checksum=None):
	return struct.pack('>I', len(body)) + kind + body + struct.pack('>I', zlib.crc32(kind + body) if checksum is None else checksum)


def png():
	photo.save(path('png animated.png'), save_all=True, append_images=[photo.transpose(0)])
	lossless('png animated.png', 'first of 2 frames')
	photo.save(path('png still.png'), save_all=True, append_images=[photo.transpose(0)] * 2, default_image=True)
	lossless('png still.png', 'still picture beside 2 frames')
	exif = Image.Exif()
	exif[0x0112], exif[0x010f] = 6, 'K1'
	Image.fromarray(np.rot90(pixels, 1).copy()).save(path('png exif.png'))
	data = open(path('png exif.png'), 'rb').read()
	open(path('png exif.png'), 'wb').write(data[:33] + chunk(b'eXIf', b'Exif\0\0' + exif.tobytes()[6:]) + data[33:])
	assert ImageOps.exif_transpose(Image.open(path('png exif.png'))).tobytes() == photo.tobytes()
	lines.append(('png exif.png', 'photo.png', 0, 'turned by EXIF orientation 6'))
	data = open(path('photo.png'), 'rb').read()
	open(path('png text checksum.png'), 'wb').write(data[:33] + chunk(b'tEXt', b'Software\0Generator 1', 0) + data[33:])
	lines.append(('png text checksum.png', 'photo.png', 0, ''))


os.makedirs(OUT, exist_ok=True)
photo = Image.open(PHOTO).resize((135, 135), Image.LANCZOS).crop((34, 22, 103, 109))  # odd sides, so that strips and tiles are not full
photo.save(path('photo.png'), optimize=True)
pixels = np.asarray(photo)
for make in (png, webp, tiff):
	make()
with open(path('expected.csv'), 'w', newline='') as f:
	csv.writer(f, lineterminator='\n').writerows([('file', 'expected', 'mean', 'processing')] + lines)
