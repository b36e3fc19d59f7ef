#!/usr/bin/env python3
"""Makes small pictures with and without marks by the real encoder, and what the real decoder reads in each:
python3 watermark_vectors.py ../resources/org/visavis/watermark
vectors.csv: file, payload (a name of payloads.tsv; empty: none), bits: what the library's decoder reads for so many bits. The pictures are
smooth random colours of nobody, 256 x 256. half.png: the left half is unmarked. compressed.jpg: 512 x 512, quality 90, 4:2:0. resized.png: 512 x 512, made
384 x 384 by areas afterwards. Seed 5. Made with invisible-watermark 0.2.0 (ShieldMnt, MIT),
PyWavelets 1.9.0, OpenCV 5.0.0, numpy 2.4.6; the library's RivaGAN, which would need torch, is not used."""
import csv, os, sys, types
sys.modules['torch'] = types.ModuleType('torch')  # asked for by a method of the library that is not used here
from imwatermark import WatermarkDecoder, WatermarkEncoder
import cv2
import numpy as np

OUT, SIDE = sys.argv[1], 256
PAYLOADS = {'SDXL 48 bits': [int(c) for c in '101100111110110010010000011110111011000110011110'],
	'FLUX 46 bits': [int(c) for c in '1010101111111010000111100111001111010100101110'],
	'SDV2': [int(b) for c in b'SDV2' for b in format(c, '08b')], 'InvokeAI': [int(b) for c in b'InvokeAI' for b in format(c, '08b')]}
generator = np.random.default_rng(5)
rows = []


def picture(side=SIDE):
	coarse = generator.integers(40, 216, (9, 9, 3)).astype(np.uint8)
	fine = generator.normal(0, .5, (side, side, 1))
	return np.clip(cv2.resize(coarse, (side, side), interpolation=cv2.INTER_CUBIC) + fine, 0, 255).round().astype(np.uint8)


def mark(plain, payload):
	encoder = WatermarkEncoder()
	encoder.set_watermark('bits', PAYLOADS[payload])
	return encoder.encode(plain, 'dwtDct')


def write(file, payload, bgr, length):
	cv2.imwrite(os.path.join(OUT, file), bgr, [cv2.IMWRITE_JPEG_QUALITY, 90] if file.endswith('.jpg') else [])
	bits = WatermarkDecoder('bits', length).decode(cv2.imread(os.path.join(OUT, file)), 'dwtDct')
	rows.append((file, payload, ''.join(str(int(bit)) for bit in bits)))


for name, payload in (('sdxl', 'SDXL 48 bits'), ('flux', 'FLUX 46 bits'), ('sdv2', 'SDV2'), ('invoke', 'InvokeAI')):
	write(name + '.png', payload, mark(picture(), payload), len(PAYLOADS[payload]))
write('unmarked.png', '', picture(), 48)
plain = picture()
half = mark(plain, 'SDXL 48 bits')
half[:, :SIDE // 2] = plain[:, :SIDE // 2]
write('half.png', 'SDXL 48 bits', half, 48)
write('compressed.jpg', 'SDXL 48 bits', mark(picture(512), 'SDXL 48 bits'), 48)
write('resized.png', 'SDXL 48 bits', cv2.resize(mark(picture(512), 'SDXL 48 bits'), (384, 384), interpolation=cv2.INTER_AREA), 48)
with open(os.path.join(OUT, 'vectors.csv'), 'w', newline='') as file:
	writer = csv.writer(file, lineterminator='\n')
	writer.writerow(('file', 'payload', 'bits'))
	writer.writerows(rows)
