#!/usr/bin/env python3
"""Writes one photograph in every format and by every encoder's settings that evidence may come in, small, for SettingsTest:
  python3 encoder_settings.py ../resources/org/visavis/image/settings
expected.csv says which picture each file holds: what Pillow or libvips reads (libtiff, libwebp and others inside), or the photograph itself
where nothing is lost; refused.csv names files that are not read, and why.
Needs the programs convert (ImageMagick 6.9.11), cwebp and webpmux (1.2.4), vips (8.14.1) and those of Netpbm (11.1.0); and Pillow, numpy,
tifffile and pyvips (made with 13.0.0, 2.4.6, 2026.3.3 and 3.2.0). No chance is involved."""
import csv, os, struct, subprocess, sys, zlib
import numpy as np, pyvips, tifffile
from PIL import Image, ImageCms, ImageOps
import tiff_by_hand

OUT = sys.argv[1]
PHOTO = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../../samples/london/062_03.jpg')
lines, problems = [], []


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
		lossy(name, 0)


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


def known(name, expected='photo.png', processing='', mean=0):
	"""A file whose pixels are known because they were put in; by_vips or Pillow has confirmed it where it can read it."""
	lines.append((name, expected, mean, processing))


def refused(name, problem):
	problems.append((name, problem))


def by_vips(name):
	"""8-bit sRGB on white, as libvips reads it."""
	image = pyvips.Image.new_from_file(path(name)).colourspace('srgb')
	return (image.flatten(background=255) if image.hasalpha() else image)[0:3].cast('uchar').numpy()


def tiff_samples():
	for depth in (10, 12, 14):
		run('convert', path('photo.png'), '-depth', str(depth), path('tiff %d bit.tif' % depth))
		known('tiff %d bit.tif' % depth, processing='%d bit reduced to 8' % depth)
		dark = 2 ** depth - 1 - np.rint(grey / 255 * (2 ** depth - 1)).astype(np.uint16)
		tiff_by_hand.tiff(path('tiff %d bit grey.tif' % depth), 69, 87, [tiff_by_hand.packed(dark, depth)], t258=(3, [depth]), t262=(3, [0]), t277=(3, [1]))
		known('tiff %d bit grey.tif' % depth, 'grey.png', '%d bit reduced to 8' % depth)
	black = np.zeros_like(alpha)
	premultiplied = np.dstack([(pixels.astype(int) * alpha[..., None] + 127) // 255, alpha]).astype(np.uint8)
	for name, samples, kinds in (('unspecified', np.dstack([pixels, black]), [0]), ('associated', premultiplied, [1]), ('unassociated', np.dstack([pixels,
		alpha]), [2]), ('alpha and selection', np.dstack([pixels, alpha, black]), [2, 0])):
		for deep in (False, True):
			file = 'tiff %s%s.tif' % (name, ' 16' if deep else '')
			tifffile.imwrite(path(file), samples.astype(np.uint16) * 257 if deep else samples, photometric='rgb', extrasamples=kinds, metadata=None)
			known(file, 'photo.png' if kinds == [0] else 'fading.png', '; '.join(['16 bit reduced to 8'] * deep + ['alpha flattened on white'] * (kinds != [0])), 0.2 if
				kinds == [1] else 0)
	for name, samples, kinds in (('unspecified', np.dstack([grey, black]), [0]), ('unassociated', np.dstack([grey, alpha]), [2]), ('alpha and selection',
		np.dstack([grey, alpha, black]), [2, 0])):
		file = 'tiff grey %s.tif' % name
		tifffile.imwrite(path(file), samples, photometric='minisblack', planarconfig='contig', extrasamples=kinds, metadata=None)
		if len(kinds) == 1: known(file, 'grey.png' if kinds == [0] else 'grey fading.png', 'alpha flattened on white' if kinds != [0] else '')
		else: refused(file, 'has grey with transparency and further samples, which are not read together.')
	tifffile.imwrite(path('tiff signed.tif'), (grey.astype(int) - 128).astype(np.int8), photometric='minisblack', metadata=None)
	refused('tiff signed.tif', 'has signed samples; unsigned integers of at most 16 bits are read.')


def tiff_pages():
	cfa = pixels[..., 1].astype(np.uint16) * 257
	filters = [(33421, 'H', 2, (2, 2), True), (33422, 'B', 4, (0, 1, 1, 2), True)]
	for name, tags in (('raw.dng', [(50706, 'B', 4, (1, 4, 0, 0), True)]), ('raw.nef', [(271, 's', 0, 'NIKON CORPORATION', True)])):
		with tifffile.TiffWriter(path(name)) as t:
			t.write(pixels[::3, ::3].copy(), photometric='rgb', metadata=None, subifds=1, subfiletype=1, extratags=tags)
			t.write(cfa, photometric='cfa', metadata=None, subfiletype=0, extratags=filters)
		refused(name, RAW)
	tifffile.imwrite(path('raw linear.dng'), pixels.astype(np.uint16) * 257, photometric='linear_raw', metadata=None)
	refused('raw linear.dng', RAW)
	with tifffile.TiffWriter(path('raw page.pef')) as t:
		t.write(pixels[::3, ::3].copy(), photometric='rgb', metadata=None)
		t.write(cfa, photometric='cfa', metadata=None, extratags=filters)
	refused('raw page.pef', RAW)
	for name, kind, step in (('marked', 1, 'page 2 of 2: those before it are smaller copies or masks'), ('unmarked', 0, '')):
		with tifffile.TiffWriter(path('tiff thumbnail %s.tif' % name)) as t:
			t.write(pixels[::3, ::3].copy(), photometric='rgb', metadata=None, subfiletype=kind)
			t.write(pixels, photometric='rgb', metadata=None, subfiletype=0)
		if kind: known('tiff thumbnail marked.tif', processing=step)
	Image.fromarray(pixels[::3, ::3]).save(path('third.png'), optimize=True)
	known('tiff thumbnail unmarked.tif', 'third.png', 'first of 2 pages; the largest picture of the file has 69 x 87 px')
	run('vips', 'tiffsave', path('photo.png'), path('tiff pyramid.tif'), '--tile', '--tile-width', '32', '--tile-height', '32', '--pyramid', '--compression', 'deflate')
	lossless('tiff pyramid.tif', 'first of 3 pages')
	tifffile.imwrite(path('imagej composite.tif'), np.moveaxis(pixels, 2, 0).copy(), imagej=True, metadata={'axes': 'CYX', 'mode': 'composite'})
	refused('imagej composite.tif', 'is an ImageJ picture of 3 channels; make it one picture with Image > Type > RGB Color and say so in the case notes.')
	tifffile.imwrite(path('imagej colours.tif'), pixels, imagej=True, photometric='rgb')
	lossless('imagej colours.tif')


def tiff_warnings():
	icc = ImageCms.ImageCmsProfile(ImageCms.createProfile('sRGB')).tobytes()
	Image.fromarray(grey).save(path('tiff grey with profile.tif'), icc_profile=icc[:24] + bytes(12) + icc[36:], compression='tiff_adobe_deflate')
	known('tiff grey with profile.tif', 'grey.png')
	tifffile.imwrite(path('tiff broken profile.tif'), pixels, photometric='rgb', metadata=None, iccprofile=b'garbage' * 40, compression='zlib')
	lossless('tiff broken profile.tif')
	tifffile.imwrite(path('tiff jpeg without tables.tif'), pixels, photometric='rgb', metadata=None, compression='jpeg', compressionargs={'level': 95}, rowsperstrip=16)
	lossy('tiff jpeg without tables.tif', 0.5)


def frames():
	run('convert', path('photo.png'), '-colors', '200', '-dither', 'None', '-repage', '90x100+10+5', path('gif offset.gif'))

	save('gif offset.gif.png', np.asarray(Image.open(path('gif offset.gif')).convert('RGB')))
	lines.append(('gif offset.gif', 'gif offset.gif.png', 0, 'frame of 69 x 87 px placed at (10, 5) of its canvas'))
	run('cwebp', '-quiet', '-lossless', path('photo.png'), '-o', path('../whole.webp'))
	run('cwebp', '-quiet', '-lossless', '-crop', '0', '0', '40', '30', path('photo.png'), '-o', path('../part.webp'))
	run('webpmux', '-frame', path('../part.webp'), '+100+20+10', '-frame', path('../whole.webp'), '+100+0+0', '-o', path('webp offset.webp'))
	os.remove(path('../part.webp')), os.remove(path('../whole.webp'))
	save('webp offset.webp.png', by_vips('webp offset.webp'))
	lines.append(('webp offset.webp', 'webp offset.webp.png', 0, 'first of 2 frames; frame of 40 x 30 px placed at (20, 10) of its canvas; alpha flattened on white'))
	for filtering in ('none', 'best'):
		file = 'webp plain alpha %s.webp' % filtering
		run('cwebp', '-quiet', '-q', '80', '-exact', '-alpha_method', '0', '-alpha_filter', filtering, path('fading in.png'), '-o', path(file))
		save(file + '.png', by_vips(file))
		lines.append((file, file + '.png', 0.2, 'alpha flattened on white'))


def bmp():
	subprocess.run('pngtopam "%s" | ppmtobmp -os2 > "%s"' % (path('photo.png'), path('bmp os2.bmp')), shell=True, check=True, stderr=subprocess.PIPE)
	lossless('bmp os2.bmp')
	h, w = grey.shape
	for header in (40, 108, 124):
		for fourth in (0, 255):
			body = np.dstack([pixels[::-1, :, ::-1], np.full_like(grey, fourth)]).tobytes()
			head = struct.pack('<IiiHHIIiiII', header, w, h, 1, 32, 0, len(body), 2835, 2835, 0, 0) + MASKS[:header - 40].ljust(header - 40, b'\0')
			name = 'bmp 32 bit %d %d.bmp' % (header, fourth)
			open(path(name), 'wb').write(b'BM' + struct.pack('<IHHI', 14 + len(head) + len(body), 0, 0, 14 + len(head)) + head + body)
			lossless(name)


def pnm():
	for name, command in (('P1.pbm', 'pngtopam "{bits}" | pamditherbw -threshold | pamtopnm | pnmtopnm -plain'), ("P4.pbm", 'pngtopam "{bits}" | pamditherbw -threshold | pamtopnm'), ('P2.pgm', 'pngtopam "{grey}" | pnmtopnm -plain'), ('P3.ppm', 'pngtopam "{photo}" | '
		'pnmtopnm -plain'), ('P5.pgm', 'pngtopam "{grey}"'), ('P6.ppm', 'pngtopam "{photo}"'), ('P7.pam', 'pngtopam "{photo}" | pamtopam'), ('P7 alpha.pam', 'pngtopam -alphapam "{fading in}"'), (
		'P5 1000.pgm', 'pngtopam "{grey}" | pamdepth 1000')):
		for source in ('bits', 'grey', 'photo', 'fading in'): command = command.replace('{%s}' % source, path(source + '.png'))
		subprocess.run(command + ' > "%s"' % path(name), shell=True, check=True, stderr=subprocess.PIPE)
		expected = {'P7 alpha.pam': 'fading.png', 'P7.pam': 'photo.png', 'P5 1000.pgm': 'grey.png'}.get(name, {'b': 'bits.png', 'g': 'grey.png', 'p': 'photo.png'}.get(name[4], ''))
		if name[1] != '7' and name != 'P5 1000.pgm': assert Image.open(path(name)).convert('RGB').tobytes() == Image.open(path(expected)).convert('RGB').tobytes(), name
		known(name, expected, {'P7 alpha.pam': 'alpha flattened on white', 'P5 1000.pgm': '16 bit reduced to 8'}.get(name, ''))


def others():
	for kind, name in (('tga', 'TGA'), ('pcx', 'PCX'), ('sgi', 'SGI'), ('pfm', 'PFM'), ('xpm', 'XPM')):
		run('convert', path('photo.png'), '-resize', '8x8', '%s:%s' % (kind, path('other.' + kind)))
		refused('other.' + kind, 'is %s, which is not supported; convert it to PNG or TIFF and say so in the case notes.' % name)


def save(name, samples):
	Image.fromarray(samples).save(path(name), optimize=True)


MASKS = struct.pack('<IIII', 0xff0000, 0xff00, 0xff, 0xff000000)
RAW = 'is raw camera data, which is not supported; convert it to PNG or TIFF and say so in the case notes.'


os.makedirs(OUT, exist_ok=True)
photo = Image.open(PHOTO).resize((135, 135), Image.LANCZOS).crop((34, 22, 103, 109))  # odd sides, so that strips and tiles are not full
photo.save(path('photo.png'), optimize=True)
pixels, grey = np.asarray(photo), np.asarray(photo.convert('L'))
alpha = np.clip(np.add.outer(np.arange(87), np.arange(69)) * 4, 0, 255).astype(np.uint8)  # a corner fades
onto_white = lambda colours, a: ((colours * a.astype(int) + 255 * (255 - a.astype(int)) + 127) // 255).astype(np.uint8)
for name, samples in (('grey', grey), ('bits', (grey > 110) * np.uint8(255)), ('fading in', np.dstack([pixels, alpha])), ('fading', onto_white(pixels, alpha[..., None])), (
	'grey fading', onto_white(grey, alpha))):
	save(name + '.png', samples)
for make in (png, webp, tiff, tiff_samples, tiff_pages, tiff_warnings, frames, bmp, pnm, others):
	make()
with open(path('expected.csv'), 'w', newline='') as f:
	csv.writer(f, lineterminator='\n').writerows([('file', 'expected', 'mean', 'processing')] + lines)
with open(path('refused.csv'), 'w', newline='') as f:
	csv.writer(f, lineterminator='\n').writerows([('file', 'problem')] + problems)
