#!/usr/bin/env python3
"""Writes 289 JPEG files by the settings of real encoders: python3 jpeg_corpus.py PICTURE OUT
of the middle 157 x 203 px of the picture, of a smaller one all but 11 columns and rows; no random numbers. What Visavis makes of them:
java -cp target/test-classes:target/classes:target/visavis/* org.visavis.image.PixelsOfFiles OUT PIXELS > LINES, then compare_pixels.py.
Made with Pillow 13.0.0 (libjpeg-turbo 3.2.0), cjpeg and jpegtran of libjpeg-turbo 2.1.5, ImageMagick 6.9.11-60,
libvips 8.14.1, OpenCV 5.0.0 and imagecodecs 2026.3.6 (libjpeg-turbo 3.1.3)."""
import io, itertools, os, subprocess, sys
import cv2, imagecodecs, numpy as np, pyvips
from PIL import Image
import jpeg_edits as edits
from make_profiles import display_p3, srgb

PICTURE, OUT = sys.argv[1:3]


def middle(image):
	w, h = (157, 203) if image.width > 200 else (image.width - 11, image.height - 11)
	x, y = (image.width - w) // 2, (image.height - h) // 2
	return image.crop((x, y, x + w, y + h))


picture = middle(Image.open(PICTURE).convert('RGB'))
samples = np.asarray(picture)
ppm = io.BytesIO()
picture.save(ppm, 'PPM')
ppm = ppm.getvalue()


def path(name):
	return os.path.join(OUT, name + '.jpg')


def write(name, data):
	assert not os.path.exists(path(name)), name
	with open(path(name), 'wb') as f: f.write(data)


def run(line, data):
	return subprocess.run(line if isinstance(line, list) else line.split(), input=data, stdout=subprocess.PIPE, check=True).stdout


def pillow(image=picture, **options):
	file = io.BytesIO()
	image.save(file, 'JPEG', **options)
	return file.getvalue()


def cjpeg(options):
	return run('cjpeg ' + options, ppm)


def tran(options, data):
	return run('jpegtran ' + options, data)


def of_pillow():
	for quality, sampling, progressive in itertools.product((35, 92, 100), (0, 1, 2), (False, True)):
		write('pillow q%d s%d%s' % (quality, sampling, ' progressive' * progressive), pillow(quality=quality, subsampling=sampling,
			progressive=progressive))
	for mode, quality, progressive in itertools.product(('L', 'CMYK'), (60, 95), (False, True)):
		write('pillow %s q%d%s' % (mode, quality, ' progressive' * progressive), pillow(picture.convert(mode), quality=quality,
			progressive=progressive))
	for name, options in {'rgb': dict(keep_rgb=True), 'rgb progressive': dict(keep_rgb=True, progressive=True),
			'optimized': dict(optimize=True), 'restart rows': dict(restart_marker_rows=1), 'restart blocks': dict(restart_marker_blocks=3),
			'dpi': dict(dpi=(300, 300)), 'comment': dict(comment=b'x' * 5000), 'exif': dict(exif=edits.EXIF[1]),
			'smooth': dict(smooth=30), 'p3': dict(icc_profile=display_p3()), 'srgb': dict(icc_profile=srgb()),
			'cmyk restart': None}.items():
		write('pillow ' + name, pillow(quality=90, **options) if options is not None else pillow(picture.convert('CMYK'), quality=90,
			restart_marker_rows=1))


def of_cjpeg():
	for sample in ('1x1', '2x1', '1x2', '2x2', '4x1', '1x4', '4x2', '2x4', '3x1', '1x3', '3x2', '2x2,1x2', '2x2,2x1',
			'2x2,1x1,2x2', '2x2,2x1,1x2', '2x2,2x2,1x1', '2x1,2x1,1x1', '1x1,2x2,2x2', '1x1,2x1,2x1', '1x1,1x2,1x2'):
		for how in ('', '-progressive', '-arithmetic') if sample in ('1x1', '2x1', '1x2', '2x2', '4x1') else ('',):
			write('cjpeg %s%s' % (sample.replace(',', '+'), how.replace('-', ' ')), cjpeg('-quality 88 -sample %s %s' % (sample, how)))
	for options in ('-grayscale', '-grayscale -progressive', '-grayscale -arithmetic', '-rgb', '-rgb -progressive', '-rgb -sample 2x2',
			'-restart 1', '-restart 1B', '-progressive -restart 1', '-arithmetic -restart 2', '-arithmetic -progressive', '-quality 1',
			'-quality 5 -baseline', '-quality 100', '-quality 90,40', '-dct fast', '-dct float', '-optimize', '-smooth 50',
			'-grayscale -sample 2x2'):
		write('cjpeg ' + options.replace('-', '').replace(',', '+'), cjpeg(options))
	for name, script in {'one component a scan': '0;1;2;', 'luma first': '0;1 2;', 'chroma first': '1;2;0;',
			'two spectral bands': '0 1 2:0-0,0,0;0:1-9,0,0;0:10-63,0,0;1:1-63,0,0;2:1-63,0,0;'}.items():
		with open(path('script'), 'w') as f: f.write(script)
		write('cjpeg scans ' + name, cjpeg('-scans ' + path('script')))
		os.remove(path('script'))


def of_jpegtran():
	plain, wide = cjpeg('-quality 90'), cjpeg('-quality 90 -sample 2x1')
	for options in ('-progressive', '-arithmetic', '-grayscale', '-optimize', '-restart 1', '-copy none', '-flip vertical -trim'):
		write('jpegtran ' + options.replace('-', ''), tran(options, plain))
	for turn in ('-rotate 90', '-rotate 180', '-transpose', '-crop 24x16+8+0', '-rotate 270 -progressive', '-transverse -trim'):
		write('jpegtran 422 ' + turn.replace('-', ''), tran(turn, wide))
	write('jpegtran cmyk progressive', tran('-progressive', pillow(picture.convert('CMYK'), quality=90)))


def of_imagemagick():
	def convert(name, options):
		write('imagemagick ' + name, run(['convert-im6', 'ppm:-'] + options.split() + ['jpg:-'], ppm))
	for quality, interlace in itertools.product((30, 85, 100), ('None', 'JPEG')):
		convert('cmyk q%d %s' % (quality, interlace), '-colorspace CMYK -quality %d -interlace %s' % (quality, interlace))
		convert('q%d %s' % (quality, interlace), '-quality %d -interlace %s' % (quality, interlace))
	for sampling in ('4:4:4', '4:2:2', '4:2:0', '4:4:0', '4:1:1', '4:1:0'):
		convert(sampling.replace(':', ''), '-quality 85 -sampling-factor ' + sampling)
		if sampling != '4:1:0': convert('cmyk ' + sampling.replace(':', ''), '-colorspace CMYK -quality 85 -sampling-factor ' + sampling)
	for name, options in {'grey': '-colorspace Gray', 'rgb coded': '-define jpeg:colorspace=RGB -quality 90', 'two colours': '-monochrome',
			'cmyk lone samples': '-colorspace CMYK -sampling-factor 1x1', 'cmyk separated': '-colorspace CMYK -interlace Plane',
			'arithmetic': '-define jpeg:arithmetic-coding=true', 'float': '-define jpeg:dct-method=float'}.items():
		convert(name, options)


def of_vips():
	image = pyvips.Image.new_from_array(samples)
	for mode, interlace in itertools.product(('on', 'off', 'auto'), (False, True)):
		write('vips %s%s' % (mode, ' interlace' * interlace), image.jpegsave_buffer(Q=88, subsample_mode=mode, interlace=interlace))
	write('vips grey', image.colourspace('b-w').jpegsave_buffer(Q=88))
	write('vips trellis', image.jpegsave_buffer(Q=88, trellis_quant=True, optimize_scans=True, overshoot_deringing=True))
	inks = pyvips.Image.new_from_array(np.asarray(picture.convert('CMYK'))).copy(interpretation='cmyk')
	for quality, interlace in itertools.product((60, 95), (False, True)):
		write('vips cmyk q%d%s' % (quality, ' interlace' * interlace), inks.jpegsave_buffer(Q=quality, interlace=interlace))


def of_opencv():
	bgr = samples[..., ::-1]
	def encode(name, *flags):
		write('opencv ' + name, cv2.imencode('.jpg', bgr, flags)[1].tobytes())
	for factor in ('411', '420', '422', '440', '444'):
		encode(factor, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, getattr(cv2, 'IMWRITE_JPEG_SAMPLING_FACTOR_' + factor))
	encode('progressive', cv2.IMWRITE_JPEG_PROGRESSIVE, 1)
	encode('restart', cv2.IMWRITE_JPEG_RST_INTERVAL, 7)
	encode('two qualities', cv2.IMWRITE_JPEG_LUMA_QUALITY, 90, cv2.IMWRITE_JPEG_CHROMA_QUALITY, 40)


def of_imagecodecs():
	for sampling in ('444', '422', '420', '411', '440'):
		write('imagecodecs ' + sampling, imagecodecs.jpeg8_encode(samples, 90, subsampling=sampling))
	for space in ('RGB', 'YCBCR', 'GRAYSCALE'):
		write('imagecodecs ' + space, imagecodecs.jpeg8_encode(samples if space != 'GRAYSCALE' else samples[..., 1].copy(), 90,
			outcolorspace=space))
	inks = 255 - np.asarray(picture.convert('CMYK'))
	for space in ('CMYK', 'YCCK'):
		write('imagecodecs ' + space, imagecodecs.jpeg8_encode(inks, 90, colorspace='CMYK', outcolorspace=space))
	write('imagecodecs 12 bit', imagecodecs.jpeg8_encode(samples.astype(np.uint16) << 4, 90, bitspersample=12))
	write('imagecodecs lossless', imagecodecs.jpeg8_encode(samples, lossless=True))
	write('imagecodecs ljpeg', imagecodecs.ljpeg_encode(samples[..., 1].copy()))
	write('imagecodecs gain map', imagecodecs.ultrahdr_encode(np.dstack([samples / 128, np.ones(samples.shape[:2])]).astype(np.float16)))


def of_markers():
	"""One coded picture with other markers: what tells its colours."""
	for sampling in ('1x1', '2x2'):
		plain = cjpeg('-quality 90 -sample ' + sampling)
		for ids in ((1, 2, 3), (0, 1, 2), (82, 71, 66), (10, 20, 30), (1, 34, 35), (114, 103, 98), (3, 2, 1)):
			for name, first in {'bare': [], 'jfif': [edits.JFIF], 'exif': [edits.EXIF]}.items():
				write('ids %s %s %s' % ('-'.join(map(str, ids)), name, sampling), edits.with_ids(edits.marked(plain, *first), ids))
		for transform in (0, 1, 2, 3):
			for name, jfif in {'': [], ' jfif': [edits.JFIF]}.items():
				write('adobe %d%s %s' % (transform, name, sampling), edits.marked(plain, *jfif, edits.adobe(transform)))
		write('adobe first then jfif ' + sampling, edits.marked(plain, edits.adobe(0), edits.JFIF))
		write('two adobe ' + sampling, edits.marked(plain, edits.adobe(0), edits.adobe(1)))
		write('short jfif ' + sampling, edits.marked(plain, (edits.APP0, b'JFIF\0\1\1\0'), edits.adobe(0)))
	for name, file in {'cmyk': pillow(picture.convert('CMYK'), quality=90), 'ycck': run(['convert-im6', 'ppm:-', '-colorspace', 'CMYK',
			'-quality', '90', 'jpg:-'], ppm), 'cmyk 420': run(['convert-im6', 'ppm:-', '-colorspace', 'CMYK', '-sampling-factor', '2x2',
			'jpg:-'], ppm)}.items():
		for transform in (0, 1, 2):
			for jfif in ([], [edits.JFIF]):
				write('%s adobe %d%s' % (name, transform, ' jfif' * len(jfif)), edits.marked(file, *jfif, edits.adobe(transform)))
		write(name + ' without adobe', edits.marked(file))
		write(name + ' only jfif', edits.marked(file, edits.JFIF))
		write(name + ' ids 0-1-2-3', edits.with_ids(file, (0, 1, 2, 3)))


def of_flaws():
	"""Files as they are met with: odd or flawed in ways that cost no pixel, or incomplete."""
	plain, progressive = cjpeg('-quality 90'), cjpeg('-quality 90 -progressive')
	profile = edits.icc(display_p3(), 3)
	write('icc in order', edits.marked(plain, edits.JFIF, *profile))
	write('icc out of order', edits.marked(plain, edits.JFIF, profile[2], profile[0], profile[1]))
	write('icc lacks a part', edits.marked(plain, edits.JFIF, profile[0], profile[2]))
	write('icc doubled part', edits.marked(plain, edits.JFIF, *profile, profile[0]))
	write('icc empty', edits.marked(plain, (edits.APP2, b'ICC_PROFILE\0\1\1'), edits.JFIF))
	write('icc without numbers', edits.marked(plain, (edits.APP2, b'ICC_PROFILE\0'), edits.JFIF))
	write('icc broken', edits.marked(plain, edits.JFIF, *edits.icc(b'garbage' * 40, 1)))
	inks = open('/usr/share/color/icc/ghostscript/default_cmyk.icc', 'rb').read()
	write('cmyk with profile', pillow(picture.convert('CMYK'), quality=95, icc_profile=inks))
	ycck = run(['convert-im6', 'ppm:-', '-colorspace', 'CMYK', 'jpg:-'], ppm)
	write('ycck with profile', edits.marked(ycck, *edits.icc(inks, 9), edits.adobe(2)))
	write('icc of inks', edits.marked(plain, edits.JFIF, *edits.icc(inks, 9)))
	write('no huffman tables', edits.without(plain, edits.DHT))
	write('no end', plain[:-2])
	write('no end progressive', progressive[:-2])
	write('spare bytes', plain[:-2] + b'\1' * 7 + plain[-2:])
	write('fill bytes', plain.replace(b'\xff\xdb', b'\xff\xff\xff\xdb').replace(b'\xff\xda', b'\xff\xff\xda'))
	write('garbage between segments', plain[:20] + b'\0' * 9 + plain[20:])
	for count in (1, 2, 5, 9):
		write('first %d scans' % count, edits.first_scans(progressive, count))
	write('one of three scans', edits.first_scans(open(path('cjpeg scans one component a scan'), 'rb').read(), 1))
	write('sequential with odd limits', plain.replace(b'\x11\x03\x11\x00\x3f\x00', b'\x11\x03\x11\x00\x00\x00'))
	two = io.BytesIO()
	picture.save(two, 'MPO', save_all=True, append_images=[picture.rotate(90)], quality=90)
	write('mpo', two.getvalue())
	write('second behind', plain + pillow(picture.resize((400, 300))))
	write('video behind', plain + b'\0\0\0\x18ftypmp42\0\0\0\0isommp42' + bytes(range(256)) * 20)
	write('truncated', plain[:-900])
	write('truncated progressive', progressive[:-900])
	write('truncated arithmetic', cjpeg('-arithmetic')[:-900])


os.makedirs(OUT, exist_ok=True)
for encoder in (of_pillow, of_cjpeg, of_jpegtran, of_imagemagick, of_vips, of_opencv, of_imagecodecs, of_markers, of_flaws):
	encoder()
