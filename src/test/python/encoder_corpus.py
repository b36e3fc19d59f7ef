#!/usr/bin/env python3
"""Writes one photograph in some 700 files, in every format that is read and by the settings of real encoders: python3 encoder_corpus.py OUT
The JPEG files are those of jpeg_corpus.py; plain.png is the photograph itself. What Visavis makes of them, from the project's folder:
  java -cp target/test-classes:target/classes:target/visavis/* org.visavis.image.PixelsOfFiles OUT PIXELS > LINES
  python3 compare_settings.py OUT PIXELS LINES
Made with Pillow 13.0.0, tifffile 2026.3.3, imagecodecs 2026.3.6, OpenCV 5.0.0, libvips 8.14.1, ImageMagick 6.9.11-60, cwebp 1.2.4 and Netpbm
11.1.0. No chance is involved."""
import io, itertools, os, subprocess, sys
import cv2, numpy as np, pyvips, tifffile
from PIL import Image
import tiff_by_hand

OUT = os.path.abspath(sys.argv[1])
HERE = os.path.dirname(os.path.abspath(__file__))
failed = []


def path(name):
	return os.path.join(OUT, name)


def write(name, by):
	"""A file by an encoder that may not know the setting."""
	assert not os.path.exists(path(name)), name
	try:
		by(path(name))
	except Exception as e:
		failed.append('%s: %s' % (name, str(e).strip().splitlines()[-1] if str(e).strip() else type(e).__name__))
		if os.path.exists(path(name)): os.remove(path(name))


def run(*command, data=None):
	done = subprocess.run([str(word) for word in command], input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
	if done.returncode: raise ValueError(done.stderr.decode(errors='replace'))
	return done.stdout


def convert(name, options, source='plain.png'):
	write(name, lambda to: run('convert', path(source), *options.split(), to))


def by_vips(name, image, **options):
	write(name, lambda to: image.write_to_file(to, **options))


def piped(name, *commands):
	def chain(to):
		data = None
		for command in commands: data = run(*command, data=data)
		with open(to, 'wb') as f: f.write(data)
	write(name, chain)


def png():
	for filters, interlace in itertools.product(('none', 'sub', 'up', 'avg', 'paeth', 'all'), (False, True)):
		by_vips('vips %s%s.png' % (filters, ' interlace' * interlace), vips, filter=filters, interlace=interlace)
	for bits, interlace in itertools.product((1, 2, 4, 8), (False, True)):
		by_vips('vips palette %d%s.png' % (bits, ' interlace' * interlace), vips, palette=True, bitdepth=bits, interlace=interlace)
		convert('imagemagick grey %d%s.png' % (bits, ' interlace' * interlace), '-colorspace Gray -depth %d -define png:color-type=0 -define '
			'png:bit-depth=%d%s' % (bits, bits, ' -interlace PNG' * interlace))
	for kind, interlace in itertools.product(('PNG8', 'PNG24', 'PNG32', 'PNG48', 'PNG64', 'PNG00'), ('None', 'PNG')):
		write('imagemagick %s %s.png' % (kind, interlace), lambda to: run('convert', path('plain.png'), '-interlace', interlace, kind + ':' + to))
	for kind, source in itertools.product((0, 2, 3, 4, 6), ('plain.png', 'fading.png')):
		convert('imagemagick type %d %s' % (kind, source), '-define png:color-type=%d' % kind, source)
	for depth, kind in itertools.product((8, 16), ('RGB', 'RGBA', 'L', 'LA')):
		samples = {'RGB': pixels, 'RGBA': faded, 'L': grey, 'LA': np.dstack([grey, alpha])}[kind]
		deep = samples.astype(np.uint16) * 257 if depth == 16 else samples
		by_vips('vips %s %d.png' % (kind, depth), pyvips.Image.new_from_array(deep, interpretation={'RGB': 'rgb16', 'RGBA': 'rgb16', 'L': 'grey16',
			'LA': 'grey16'}[kind] if depth == 16 else {'R': 'srgb', 'L': 'b-w'}[kind[0]]))
		if kind != 'LA': write('opencv %s %d.png' % (kind, depth), lambda to: cv2.imwrite(to, deep[..., [2, 1, 0, 3][:deep.shape[2]]] if deep.ndim == 3 else deep))
	for level in range(0, 10, 3):
		write('pillow level %d.png' % level, lambda to: photo.save(to, compress_level=level))
	for colours in (2, 3, 16, 200, 256):
		few = photo.quantize(colours)
		write('pillow palette %d.png' % colours, lambda to: few.save(to))
		write('pillow palette %d transparent.png' % colours, lambda to: few.save(to, transparency=0))
	write('pillow transparent colour.png', lambda to: photo.save(to, transparency=tuple(int(v) for v in pixels[0, 0])))
	write('pillow bilevel.png', lambda to: photo.convert('1').save(to))
	for strategy in range(5):
		write('opencv strategy %d.png' % strategy, lambda to: cv2.imwrite(to, pixels[..., ::-1], [cv2.IMWRITE_PNG_STRATEGY, strategy]))


def tiff():
	for compression, layout, predictor in itertools.product(('none', 'lzw', 'deflate', 'packbits', 'jpeg', 'zstd', 'webp'), ('strip', 'tile'),
			('none', 'horizontal')):
		if predictor == 'horizontal' and compression not in ('lzw', 'deflate', 'zstd'): continue
		options = dict(compression=compression, predictor=predictor, Q=92)
		if layout == 'tile': options.update(tile=True, tile_width=32, tile_height=48)
		by_vips('vips %s %s %s.tif' % (compression, layout, predictor), vips, **options)
		by_vips('vips big %s %s %s.tif' % (compression, layout, predictor), vips, bigtiff=True, **options)
	for compression in ('none', 'lzw', 'deflate', 'ccittfax4'):
		for bits in (1, 2, 4):
			by_vips('vips %s %d bit.tif' % (compression, bits), vips_grey, compression=compression, bitdepth=bits)
			by_vips('vips %s %d bit white.tif' % (compression, bits), vips_grey, compression=compression, bitdepth=bits, miniswhite=True)
	for compression, order, planar, rows in itertools.product((None, 'lzw', 'zlib', 'packbits'), '<>', ('contig', 'separate'), (7, 203)):
		for kind, samples, photometric in (('rgb', pixels, 'rgb'), ('rgb16', deep, 'rgb'), ('grey', grey, 'minisblack')):
			if kind == 'grey' and planar == 'separate': continue
			data = np.moveaxis(samples, 2, 0).copy() if planar == 'separate' else samples
			write('tifffile %s %s %s %s rows %d.tif' % (kind, compression, 'little' if order == '<' else 'big', planar, rows), lambda to: tifffile.imwrite(to, data,
				byteorder=order, photometric=photometric, planarconfig=planar if kind != 'grey' else None, compression=compression, rowsperstrip=rows, metadata=None))
	for compression, tile, kind in itertools.product((None, 'lzw', 'zlib', 'jpeg', 'lzma', 'jpeg2000', 'jpegxl', 'lerc'), (None, (48, 32)), ('rgb', 'grey')):
		write('tifffile %s %s %s.tif' % (kind, compression, 'tiles' if tile else 'whole'), lambda to: tifffile.imwrite(to, pixels if kind == 'rgb' else grey,
			photometric=kind if kind == 'rgb' else 'minisblack', compression=compression, tile=tile, metadata=None))
	for kinds, compression in itertools.product(([0], [1], [2], [2, 0], [0, 0]), (None, 'lzw', 'zlib')):
		colours = (pixels * (alpha[..., None] / 255) + .5).astype(np.uint8) if kinds[0] == 1 else pixels
		samples = np.dstack([colours, alpha] + [grey] * (len(kinds) - 1))
		for depth in (8, 16):
			write('tifffile extra %s %d bit %s.tif' % ('-'.join(map(str, kinds)), depth, compression), lambda to: tifffile.imwrite(to, samples.astype(np.uint16) * 257
				if depth == 16 else samples, photometric='rgb', extrasamples=kinds, compression=compression, metadata=None))
	for depth, kind in itertools.product((10, 12, 14), ('rgb', 'grey', 'white')):
		top = 2 ** depth - 1
		values = np.rint((pixels if kind == 'rgb' else grey) / 255 * top).astype(np.uint16)
		if kind == 'white': values = top - values
		tags = {} if kind == 'rgb' else dict(t262=(3, [0 if kind == 'white' else 1]), t277=(3, [1]))
		write('by hand %s %d bit.tif' % (kind, depth), lambda to: tiff_by_hand.tiff(to, 157, 203, [tiff_by_hand.packed(values, depth)], t258=(3, [depth] * (3 if kind ==
			'rgb' else 1)), **tags))
	for compression in ('None', 'LZW', 'Zip', 'RLE', 'JPEG', 'ZSTD', 'WebP', 'Fax', 'Group4', 'LZMA'):
		for kind in ('', '-colorspace Gray', '-type Palette -colors 200', '-type Bilevel', '-depth 16', '-colorspace CMYK', '-colorspace Lab'):
			convert('imagemagick %s %s.tif' % (compression, kind.replace('-', '').replace('colorspace ', '')), '%s -compress %s' % (kind, compression))
	for endian, order in itertools.product(('lsb', 'msb'), ('lsb', 'msb')):
		convert('imagemagick fax %s %s.tif' % (endian, order), '-type Bilevel -compress Group4 -define tiff:endian=%s -define tiff:fill-order=%s' % (endian, order))
	for compression, mode in itertools.product((None, 'tiff_lzw', 'tiff_adobe_deflate', 'tiff_deflate', 'packbits', 'jpeg'), ('RGB', 'L', 'P', '1', 'CMYK', 'RGBA', 'LA')):
		image = Image.fromarray(faded).convert(mode) if mode in ('RGBA', 'LA') else photo.convert(mode)
		write('pillow %s %s.tif' % (mode, compression), lambda to: image.save(to, compression=compression))
	for compression in ('group3', 'group4', 'tiff_ccitt'):
		write('pillow 1 %s.tif' % compression, lambda to: photo.convert('1').save(to, compression=compression))


def webp():
	for method, quality in itertools.product(range(7), (5, 60, 95)):
		write('cwebp m%d q%d.webp' % (method, quality), lambda to: run('cwebp', '-quiet', '-m', method, '-q', quality, path('plain.png'), '-o', to))
	for level in range(10):
		write('cwebp lossless z%d.webp' % level, lambda to: run('cwebp', '-quiet', '-z', level, path('plain.png'), '-o', to))
	for name, options in {'sharp yuv': '-sharp_yuv', 'one segment': '-segments 1', 'strong filter': '-f 100 -strong', 'sharpness': '-f 60 -sharpness 7', 'no filter':
			'-f 0', 'partitions': '-partition_limit 80', 'low memory': '-low_memory', 'near lossless 20': '-near_lossless 20', 'near lossless 60': '-near_lossless 60',
			'photo': '-preset photo', 'text': '-preset text', 'drawing': '-preset drawing', 'icon': '-preset icon', 'size': '-size 3000', 'sns': '-sns 100', 'jpeg like':
			'-jpeg_like', 'auto filter': '-af', 'passes': '-pass 6'}.items():
		write('cwebp %s.webp' % name, lambda to: run('cwebp', '-quiet', *options.split(), path('plain.png'), '-o', to))
	for method, filtering in itertools.product((0, 1), ('none', 'fast', 'best')):
		write('cwebp alpha %d %s.webp' % (method, filtering), lambda to: run('cwebp', '-quiet', '-q', 80, '-exact', '-alpha_method', method, '-alpha_filter', filtering,
			path('fading.png'), '-o', to))
	for quality in (0, 50, 90):
		write('cwebp alpha quality %d.webp' % quality, lambda to: run('cwebp', '-quiet', '-q', 80, '-exact', '-alpha_q', quality, path('fading.png'), '-o', to))
	for method, lossless in itertools.product((0, 4, 6), (False, True)):
		write('pillow m%d%s.webp' % (method, ' lossless' * lossless), lambda to: photo.save(to, method=method, lossless=lossless))
		write('pillow animated m%d%s.webp' % (method, ' lossless' * lossless), lambda to: photo.save(to, method=method, lossless=lossless, save_all=True,
			append_images=[photo.transpose(0)]))
	for quality in (1, 50, 101):
		write('opencv q%d.webp' % quality, lambda to: cv2.imwrite(to, pixels[..., ::-1], [cv2.IMWRITE_WEBP_QUALITY, quality]))
		by_vips('vips q%d.webp' % min(100, quality), vips, Q=min(100, quality), smart_subsample=True)


def bmp():
	for kind, colours in itertools.product(('BMP', 'BMP2', 'BMP3'), ('', '-colors 200 -type Palette', '-colors 12 -type Palette', '-type Bilevel', '-colorspace Gray')):
		write('imagemagick %s %s.bmp' % (kind, colours.replace('-', '')), lambda to: run('convert', path('plain.png'), *colours.split(), kind + ':' + to))
	for kind in ('RGB555', 'RGB565', 'ARGB4444', 'ARGB1555'):
		convert('imagemagick %s.bmp' % kind, '-define bmp:subtype=%s' % kind)
	convert('imagemagick rle.bmp', '-colors 200 -type Palette -compress RLE')
	for mode in ('RGB', 'L', 'P', '1'):
		write('pillow %s.bmp' % mode, lambda to: photo.convert(mode).save(to))
	write('opencv.bmp', lambda to: cv2.imwrite(to, pixels[..., ::-1]))
	for kind in ('windows', 'os2'):
		piped('netpbm %s.bmp' % kind, ('pngtopam', path('plain.png')), ('ppmtobmp', '-' + kind))


def gif():
	for colours, interlace in itertools.product((2, 7, 16, 64, 200, 256), ('None', 'GIF')):
		convert('imagemagick %d %s.gif' % (colours, interlace), '-colors %d -interlace %s' % (colours, interlace))
	for interlace in (0, 1):
		write('pillow %d.gif' % interlace, lambda to: photo.save(to, interlace=interlace))
		write('pillow animated %d.gif' % interlace, lambda to: photo.save(to, interlace=interlace, save_all=True, append_images=[photo.transpose(0)]))
	write('pillow transparent.gif', lambda to: photo.quantize(200).save(to, transparency=3))
	by_vips('vips.gif', vips)
	piped('netpbm.gif', ('pngtopam', path('plain.png')), ('pnmquant', 256), ('pamtogif',))


def pnm():
	source = ('pngtopam', path('plain.png'))
	for plain in (False, True):
		plainly = [('pnmtopnm', '-plain')] if plain else []
		piped('netpbm%s.ppm' % (' plain' * plain), source, *plainly)
		piped('netpbm%s.pgm' % (' plain' * plain), source, ('ppmtopgm',), *plainly)
		piped('netpbm%s.pbm' % (' plain' * plain), source, ('ppmtopgm',), ('pamditherbw', '-threshold'), ('pamtopnm',), *plainly)
	for top in (15, 100, 255, 1000, 65535):
		piped('netpbm %d.ppm' % top, source, ('pamdepth', top))
		piped('netpbm %d.pgm' % top, source, ('ppmtopgm',), ('pamdepth', top))
		piped('netpbm %d.pam' % top, source, ('pamdepth', top), ('pamtopam',))
	piped('netpbm alpha.pam', ('pngtopam', '-alphapam', path('fading.png')))
	for name in ('pillow.ppm', 'pillow.pgm', 'pillow.pbm'):
		write(name, lambda to: photo.convert({'ppm': 'RGB', 'pgm': 'L', 'pbm': '1'}[name[-3:]]).save(to))
	for name in ('vips.ppm', 'vips.pgm'): by_vips(name, vips if name == 'vips.ppm' else vips_grey)


os.makedirs(OUT)
whole = Image.open(os.path.join(HERE, '../../../samples/london/062_03.jpg')).convert('RGB').resize((250, 250), Image.LANCZOS)
whole.save(path('whole.png'))
subprocess.run([sys.executable, os.path.join(HERE, 'jpeg_corpus.py'), path('whole.png'), OUT], check=True, cwd=HERE)
os.remove(path('whole.png'))
photo = whole.crop((46, 23, 203, 226))  # as jpeg_corpus.py
pixels, grey = np.asarray(photo), np.asarray(photo.convert('L'))
alpha = np.clip(np.add.outer(np.arange(203), np.arange(157)) * 2, 0, 255).astype(np.uint8)  # a corner fades
faded, deep = np.dstack([pixels, alpha]), pixels.astype(np.uint16) * 257
vips, vips_grey = pyvips.Image.new_from_array(pixels, interpretation='srgb'), pyvips.Image.new_from_array(grey, interpretation='b-w')
photo.save(path('plain.png'))
Image.fromarray(faded).save(path('fading.png'))
for make in (png, tiff, webp, bmp, gif, pnm):
	make()
print('%d files; %d settings that an encoder does not know' % (len(os.listdir(OUT)), len(failed)))
if '-v' in sys.argv: print('\n'.join(failed))
