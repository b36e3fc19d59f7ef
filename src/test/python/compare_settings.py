#!/usr/bin/env python3
"""Says of each format what Visavis makes of the files of encoder_corpus.py, beside Pillow and libvips:
  python3 compare_settings.py FILES PIXELS LINES REFERENCES [RECORD RECORD_OF_REFERENCES] > TABLE
FILES and PIXELS are the folders given to org.visavis.image.PixelsOfFiles, LINES what it printed. REFERENCES is a new folder for what Pillow, or
else libvips, reads of each file, as PNG. The records are comparisons of another photograph of the person with FILES and with REFERENCES
(face=largest). Inks of CMYK files become light by (1 - c)(1 - k), transparency lies on white, as in Visavis. TABLE has, by format: files; those read; the
largest mean absolute difference from Pillow and from libvips, in levels; those refused; and with records those with a face, and the largest difference of their score
from that of the reference. Then the refusals by their sentence, and each file that differs by more than 2 levels from one of the programs (one), or from
all that read it and from the photograph that was put in (OTHER), and those where a face or .3 of the score is lost (SCORE). Exits with 1 if
there is any OTHER or SCORE. Used with Pillow 13.0.0 and libvips 8.14.1."""
import collections, csv, io, os, sys
import numpy as np, pyvips
from PIL import Image, ImageCms, ImageFile

FILES, PIXELS, LINES, REFERENCES = sys.argv[1:5]
SRGB = ImageCms.createProfile('sRGB')
ImageFile.LOAD_TRUNCATED_IMAGES = True


def on_white(samples):
	colours, alpha = samples[..., :-1].astype(float), samples[..., -1:] / 255
	return np.rint(colours * alpha + 255 * (1 - alpha))


def of_pillow(name, profile):
	image = Image.open(os.path.join(FILES, name))
	if profile: image = ImageCms.profileToProfile(image, io.BytesIO(image.info['icc_profile']), SRGB, renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
		outputMode='RGB')
	if image.mode in ('I', 'I;16', 'I;16B'): return np.rint(np.dstack([np.asarray(image).astype(float) / 257] * 3))
	if image.mode == 'LAB': image = ImageCms.profileToProfile(image, ImageCms.createProfile('LAB'), SRGB, outputMode='RGB')
	has_alpha = image.mode in ('LA', 'PA', 'RGBA') or 'transparency' in image.info
	return on_white(np.asarray(image.convert('RGBA'))) if has_alpha else np.asarray(image.convert('RGB'))


def of_vips(name, profile):
	image = pyvips.Image.new_from_file(os.path.join(FILES, name), fail_on='none')
	if profile: image = image.icc_transform('srgb', embedded=True, intent='relative')
	if image.interpretation == 'cmyk': return np.asarray(Image.fromarray(image.numpy(), 'CMYK').convert('RGB'))
	scale = 257 if image.format == 'ushort' else 1
	if image.interpretation == 'lab': image, scale = image.colourspace('srgb'), 1
	samples = image.numpy().astype(float) / scale
	if samples.ndim == 2: samples = samples[..., None]
	alpha = samples.shape[2] in (2, 4, 5)
	if samples.shape[2] <= 2: samples = np.dstack([samples[..., :1]] * 3 + [samples[..., 1:]])
	return np.rint(on_white(samples[..., :4]) if alpha else samples[..., :3])


def tried(read, name, profile):
	try:
		return np.clip(read(name, profile), 0, 255).astype(np.uint8)
	except Exception:
		return None


def difference(theirs, ours):
	if theirs is None: return None
	return float(np.abs(theirs.astype(int) - ours.astype(int)).mean()) if theirs.shape == ours.shape else 255.0


def of_what_was_put_in(ours):
	"""From the nearest of the photograph, in grey, and with its corner on white."""
	return min(difference(picture, ours) for picture in PUT_IN)


def table(record, name):
	return csv.DictReader(open(os.path.join(record, name), encoding='utf-8', newline=''))


def scores(record):
	paths = {row['image']: os.path.basename(row['path']) for row in table(record, 'images.csv')}
	return {paths[row['face_b'].split('.')[0]].removesuffix('.reference.png'): float(row['score']) for row in table(record, 'pairs.csv')}


def kind(name):
	return {'ppm': 'PNM', 'pgm': 'PNM', 'pbm': 'PNM', 'pam': 'PNM', 'jpg': 'JPEG', 'tif': 'TIFF'}.get(name[-3:], name.split('.')[-1].upper().replace('WEBP', 'WebP'))


def worst(values):
	known = [v for v in values if v is not None]
	return '%.2f' % max(known) if known else '-'


plain = Image.open(os.path.join(FILES, 'plain.png'))
PUT_IN = [np.asarray(plain), np.asarray(plain.convert('L').convert('RGB')), of_pillow('fading.png', False).astype(np.uint8)]
formats, refusals, others = collections.defaultdict(list), collections.Counter(), []
found, expected = (scores(record) for record in sys.argv[5:7]) if len(sys.argv) > 5 else ({}, {})
os.makedirs(REFERENCES, exist_ok=True)
for name, width, height, problem, processing in csv.reader(open(LINES), delimiter='\t', quoting=csv.QUOTE_NONE):
	means = [None, None]
	if problem: refusals[kind(name), problem.removeprefix(name + ' ')] += 1
	else:
		ours = np.fromfile(os.path.join(PIXELS, name + '.rgb'), np.uint8).reshape(int(height), int(width), 3)
		theirs = [tried(read, name, 'converted to sRGB' in processing and 'ICC' in processing) for read in (of_pillow, of_vips)]
		means = [difference(picture, ours) for picture in theirs]
		known = [m for m in means if m is not None]
		if not known or max(known) > 2: others.append(('one' if known and min(known) <= 2 else 'put in' if of_what_was_put_in(ours) <= 2 else 'OTHER', name,
			means, processing))
		near = [picture for picture, mean in zip(theirs, means) if mean is not None and mean <= 2]
		if near: Image.fromarray(near[0]).save(os.path.join(REFERENCES, name + '.reference.png'))
	formats[kind(name)].append((name, bool(problem), means))
lost = []
print('| format | files | read | Pillow | libvips | refused |' + (' with a face | score |' if found else ''))
print('|---|---|---|---|---|---|' + ('---|---|' if found else ''))
for name, rows in sorted(formats.items()):
	read, apart = [row for row in rows if not row[1]], {row[1] for row in others}
	same = [row for row in read if row[0] not in apart]
	line = '| %s | %d | %d | %s | %s | %d |' % (name, len(rows), len(read), *(worst([row[2][i] for row in same]) for i in (0, 1)), len(rows) - len(read))
	faces = {row[0]: abs(found.get(row[0], -99) - expected[row[0]]) for row in read if row[0] in expected}
	lost += ['%s: %s, expected %s' % (file, found.get(file, 'no face'), expected[file]) for file, by in faces.items() if by > .3]
	print(line + (' %d | %.2f |' % (len(faces), max(faces.values(), default=0)) if found else ''))
for (name, problem), count in sorted(refusals.items()): print('refused: %s, %d: %s' % (name, count, problem))
for verdict, name, means, processing in others:
	print('%-8s%-44s%s  %s' % (verdict, name, ' '.join('     -' if m is None else '%6.2f' % m for m in means), processing))
for line in lost: print('SCORE   ' + line)
sys.exit(any(row[0] == 'OTHER' for row in others) or bool(lost))
