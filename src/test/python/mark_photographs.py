#!/usr/bin/env python3
"""Marks photographs with the real encoder, for WatermarksMeasured:
python3 mark_photographs.py ../shared/data DEST
DEST/PAYLOAD/TREATMENT/NNN.png or .jpg: 24 photographs of London, their middle 512 x 512, and the first 24 of WIDER that hold 1024 x 576,
likewise their middle. Treatments: png; jpeg95, jpeg90 and jpeg80 (OpenCV, 4:2:0); crop25, a quarter of the area cut out at a random place
(seed 48); for the first payload also crop25jpeg95, and smaller and larger: resized to 3/4 and 3/2 by areas and bicubically. DEST/none has
the same without a mark. Made with invisible-watermark 0.2.0 (ShieldMnt, MIT), PyWavelets 1.9.0, OpenCV 5.0.0, numpy 2.4.6; its RivaGAN,
which would need torch, is not used."""
import glob, os, random, sys, types
sys.modules['torch'] = types.ModuleType('torch')  # asked for by a method of the library that is not used here
from imwatermark import WatermarkEncoder
import cv2

DATA, DEST = sys.argv[1:3]
COUNT, QUALITIES = 24, (95, 90, 80)
TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../main/resources/org/visavis/watermark/payloads.tsv')
random.seed(48)


def payloads():
	for line in open(TABLE, encoding='utf-8'):
		cells = line.rstrip('\n').split('\t')
		if len(cells) == 4 and not line.startswith('#'):
			yield cells[0], [int(c) for c in cells[3]] if cells[2] == 'bits' else [int(b) for c in cells[3].encode() for b in format(c, '08b')]


def middles(pattern, width, height):
	found = 0
	for file in sorted(glob.glob(os.path.join(DATA, pattern), recursive=True)):
		picture = cv2.imread(file)
		h, w = picture.shape[:2]
		if found == COUNT or w < width or h < height:
			continue
		found += 1
		top, left = (h - height) // 2, (w - width) // 2
		yield picture[top:top + height, left:left + width].copy()


def write(payload, treatment, name, picture, quality=None):
	folder = os.path.join(DEST, payload.replace(' ', '_'), treatment)
	os.makedirs(folder, exist_ok=True)
	if quality:
		cv2.imwrite(os.path.join(folder, name + '.jpg'), picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
	else:
		cv2.imwrite(os.path.join(folder, name + '.png'), picture)


def treat(payload, name, marked, all_treatments):
	write(payload, 'png', name, marked)
	for quality in QUALITIES:
		write(payload, 'jpeg%d' % quality, name, marked, quality)
	h, w = marked.shape[:2]
	top, left = random.randrange(h // 2), random.randrange(w // 2)
	crop = marked[top:top + h // 2, left:left + w // 2]
	write(payload, 'crop25', name, crop)
	if all_treatments:
		write(payload, 'crop25jpeg95', name, crop, 95)
		write(payload, 'smaller', name, cv2.resize(marked, (w * 3 // 4, h * 3 // 4), interpolation=cv2.INTER_AREA))
		write(payload, 'larger', name, cv2.resize(marked, (w * 3 // 2, h * 3 // 2), interpolation=cv2.INTER_CUBIC))


pictures = [*middles('london/neutral_front/*.jpg', 512, 512), *middles('wider/**/*.jpg', 1024, 576)]
for number, picture in enumerate(pictures):
	write('none', 'png', '%03d' % number, picture)
	for index, (payload, bits) in enumerate(payloads()):
		encoder = WatermarkEncoder()
		encoder.set_watermark('bits', bits)
		treat(payload, '%03d' % number, encoder.encode(picture, 'dwtDct'), index == 0)
