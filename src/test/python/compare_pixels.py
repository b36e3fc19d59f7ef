#!/usr/bin/env python3
"""Compares the pixels that org.visavis.image.PixelsOfFiles wrote with those of Pillow and libvips, whose inks of CMYK files are turned into
light by (1 - c)(1 - k): python3 compare_pixels.py FILES PIXELS LINES > TABLE
FILES and PIXELS are the folders given to PixelsOfFiles, LINES what it printed. A line of TABLE: verdict, name, mean absolute difference
from Pillow and from libvips in levels (- for what they do not read), and what was said of the file. Verdicts: same (no mean above 2),
OTHER, and refused. Both read files without an end, as those of which Visavis says so. Exits with 1 if there is any OTHER. Used with
Pillow 13.0.0 and libvips 8.14.1."""
import csv, io, os, sys
import numpy as np, pyvips
from PIL import Image, ImageCms, ImageFile

FILES, PIXELS, LINES = sys.argv[1:4]
SRGB = ImageCms.createProfile('sRGB')
ImageFile.LOAD_TRUNCATED_IMAGES = True


def light(inks):
	return np.asarray(Image.fromarray(inks, 'CMYK').convert('RGB'))


def of_pillow(name, profile):
	image = Image.open(os.path.join(FILES, name))
	if profile: image = ImageCms.profileToProfile(image, io.BytesIO(image.info['icc_profile']), SRGB,
		renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC, outputMode='RGB')
	return np.asarray(image.convert('RGB'))


def of_vips(name, profile):
	image = pyvips.Image.new_from_file(os.path.join(FILES, name), fail_on='none')
	if profile: image = image.icc_transform('srgb', embedded=True, intent='relative')
	samples = image.numpy()
	if image.interpretation == 'cmyk': return light(samples)
	return np.dstack([samples] * 3) if image.bands == 1 else samples


def difference(read, name, profile, ours):
	try:
		theirs = read(name, profile)
	except Exception:
		return None
	return float(np.abs(theirs.astype(int) - ours.astype(int)).mean()) if theirs.shape == ours.shape else 255.0


def verdict(means):
	known = [m for m in means if m is not None]
	return 'same' if known and max(known) <= 2 else 'OTHER'


wrong, counts = 0, {}
for name, width, height, problem, processing in csv.reader(open(LINES), delimiter='\t', quoting=csv.QUOTE_NONE):
	if problem:
		said, means = problem, []
		found = 'refused'
	else:
		ours = np.fromfile(os.path.join(PIXELS, name + '.rgb'), np.uint8).reshape(int(height), int(width), 3)
		means = [difference(read, name, 'converted to sRGB' in processing and 'ICC' in processing, ours) for read in (of_pillow, of_vips)]
		said, found = processing, verdict(means)
	counts[found] = counts.get(found, 0) + 1
	wrong += found == 'OTHER'
	print('%-8s%-36s%s  %s' % (found, name, ' '.join('     -' if m is None else '%6.2f' % m for m in means), said))
if counts: print(counts)
if __name__ == '__main__': sys.exit(wrong > 0)
