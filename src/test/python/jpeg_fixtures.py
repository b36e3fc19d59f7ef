#!/usr/bin/env python3
"""Makes the JPEG files of the tests and the pixels that they should give: python3 jpeg_fixtures.py IMAGE_RESOURCES, which is
src/test/resources/org/visavis/image, from its colour.png, into its folder jpeg. NAME.rgb holds what Pillow makes of NAME.jpg: R, G and B
bytes; libvips must differ by 1 level at most. The encoders and their versions are those of jpeg_corpus.py; both readers' are those of
compare_pixels.py. Also the two files by which the program tells which JPEG library a Java has, into ../../../../../main/resources."""
import os, subprocess, sys, tempfile

IMAGES = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(IMAGES, 'jpeg')
PROBES = os.path.join(HERE, '../../main/resources/org/visavis/image/jpeg')
KINDS = ('pillow q92 s0', 'pillow q92 s1', 'pillow q92 s2', 'pillow q92 s2 progressive', 'pillow L q95', 'pillow rgb', 'pillow restart rows',
	'pillow CMYK q95', 'pillow CMYK q60 progressive', 'cjpeg 1x2', 'cjpeg 4x1', 'cjpeg 2x2+2x1', 'cjpeg 1x1+1x2+1x2', 'cjpeg 2x2 arithmetic',
	'cjpeg scans one component a scan', 'imagemagick 410', 'imagemagick cmyk q85 None', 'imagemagick cmyk 440', 'imagemagick cmyk 420',
	'imagecodecs YCCK', 'vips cmyk q95', 'jpegtran 422 rotate 90', 'ids 0-1-2 bare 1x1', 'ids 0-1-2 exif 1x1', 'ids 82-71-66 bare 1x1',
	'ids 82-71-66 jfif 1x1', 'adobe 0 1x1', 'adobe 0 jfif 1x1', 'adobe 2 jfif 2x2', 'adobe 2 1x1', 'adobe 3 2x2', 'adobe first then jfif 1x1',
	'two adobe 1x1', 'short jfif 1x1', 'cmyk adobe 1', 'cmyk only jfif', 'ycck without adobe', 'icc empty', 'icc broken', 'icc lacks a part',
	'no huffman tables', 'no end progressive', 'sequential with odd limits', 'fill bytes', 'garbage between segments', 'mpo',
	'second behind', 'video behind', 'icc out of order', 'first 2 scans', 'one of three scans', 'truncated arithmetic')

sys.argv = ['jpeg_corpus.py', os.path.join(IMAGES, 'colour.png'), tempfile.mkdtemp()]
import jpeg_corpus
sys.argv = ['compare_pixels.py', jpeg_corpus.OUT, '', os.devnull]
import compare_pixels, jpeg_edits, numpy as np

os.makedirs(OUT, exist_ok=True)
for kind in KINDS:
	name = kind + '.jpg'
	with open(os.path.join(jpeg_corpus.OUT, name), 'rb') as f: data = f.read()
	with open(os.path.join(OUT, name), 'wb') as f: f.write(data)
	if kind.startswith('truncated'): continue
	pillow, vips = (read(name, kind.startswith('icc out')) for read in (compare_pixels.of_pillow, compare_pixels.of_vips))
	assert np.abs(pillow.astype(int) - vips.astype(int)).max() <= 1, kind
	pillow.tofile(os.path.join(OUT, kind + '.rgb'))

size = jpeg_corpus.picture.size
for name, kind, photometric in (('unnamed ycbcr', 'ids 0-1-2 bare 1x1', 6), ('subsampled rgb', 'pillow q92 s2', 2)):
	with open(os.path.join(OUT, kind + '.jpg'), 'rb') as f: strip = f.read()
	with open(os.path.join(OUT, name + '.tif'), 'wb') as f: f.write(jpeg_edits.in_tiff(strip, photometric, *size))
tiff = np.asarray(compare_pixels.Image.open(os.path.join(OUT, 'unnamed ycbcr.tif')).convert('RGB'))
assert (tiff.ravel() == np.fromfile(os.path.join(OUT, 'ids 0-1-2 bare 1x1.rgb'), np.uint8)).all()  # libtiff reads the strip likewise

halved = ['cjpeg -rgb -quality 92 -sample 1x2,1x1,1x1', 'djpeg -nosmooth -pnm', 'djpeg -pnm']  # of R, G and B the last two have half the rows
coded = jpeg_corpus.run(halved[0], jpeg_corpus.ppm)
for name, line in (('repeated rows', halved[1]), ('smoothed rows', halved[2])):
	with open(os.path.join(OUT, name + '.samples'), 'wb') as f: f.write(jpeg_corpus.run(line, coded)[-jpeg_corpus.samples.size:])

two = np.zeros((16, 16, 3), np.uint8)
two[:8], two[3:5], two[8:] = (200, 60, 40), (40, 200, 60), (40, 60, 200)
os.makedirs(PROBES, exist_ok=True)
for name, options, head in (('halved rows', '-quality 90 -sample 1x2 -optimize', b'P6'), ('arithmetic', '-arithmetic -grayscale', b'P5')):
	samples = two if head == b'P6' else two[..., 1]
	with open(os.path.join(PROBES, name + '.jpg'), 'wb') as f:
		f.write(jpeg_corpus.run('cjpeg ' + options, head + b'\n16 16\n255\n' + samples.tobytes()))
