#!/usr/bin/env python3
"""Measures how level the eyes of a record's plates are, and how far apart: python3 register_plates.py RECORD
Each panel is registered (ECC, affine) with OpenCV's own warp of the photograph from the eyes of faces.csv; prints where that puts the eyes."""
import csv, json, os, sys
import cv2, numpy as np

WIDTH, HEIGHT, LEFT, TOP, GAP = 400, 480, 24, 78, 16  # of the panels on a sheet
EYES = np.array([[139.5, 224], [259.5, 224]])
record = sys.argv[1]


def table(name):
	with open(os.path.join(record, name), encoding='utf-8', newline='') as f:
		return list(csv.DictReader(f))


def photograph(image):
	key = {'Q': 'questioned', 'R': 'reference'}[image['image'][0]]
	folder = json.load(open(os.path.join(record, 'manifest.json')))['inputs'][key]
	return cv2.imread(os.path.join(folder if os.path.isdir(folder) else os.path.dirname(folder), image['path']))


def warped(photo, face):
	left, right = (np.array([float(face['eye_%s_%s' % (side, axis)]) for axis in 'xy']) for side in ('left', 'right'))
	scale = 120 / np.hypot(*(right - left))
	a, b = scale * (right - left) / np.hypot(*(right - left))
	turn = np.array([[a, b], [-b, a]])
	transform = np.column_stack([turn, EYES.mean(axis=0) - turn @ ((left + right) / 2)])
	way = cv2.INTER_CUBIC if scale >= 1 else cv2.INTER_LINEAR
	inside = cv2.warpAffine(np.full(photo.shape[:2], 255, np.uint8), transform, (WIDTH, HEIGHT)) == 255
	return cv2.warpAffine(photo, transform, (WIDTH, HEIGHT), flags=way), cv2.erode(inside.astype(np.uint8), np.ones((9, 9)))


faces, images = ({row[key]: row for row in table(key + 's.csv')} for key in ('face', 'image'))
off = {}
for exhibit in table('exhibits.csv'):
	sheet = cv2.imread(os.path.join(record, exhibit['file']))
	for panel, face in enumerate((exhibit['face_a'], exhibit['face_b'])):
		if face in off:
			continue
		x = LEFT + panel * (WIDTH + GAP)
		plate = sheet[TOP:TOP + HEIGHT, x:x + WIDTH]
		expected, inside = warped(photograph(images[faces[face]['image']]), faces[face])
		inside[:100] = inside[420:] = inside[:, :60] = inside[:, 340:] = 0
		grey = [cv2.cvtColor(p, cv2.COLOR_BGR2GRAY).astype(np.float32) for p in (expected, plate)]
		_, moved = cv2.findTransformECC(*grey, np.eye(2, 3, dtype=np.float32), cv2.MOTION_AFFINE, (3, 200, 1e-8), inside, 3)
		eyes = EYES @ moved[:, :2].T + moved[:, 2]
		off[face] = (eyes[1, 1] - eyes[0, 1], eyes[1, 0] - eyes[0, 0] - 120, *(eyes.mean(axis=0) - EYES.mean(axis=0)))
values = np.array(list(off.values()))
print(len(values), 'faces; px of the plate')
for name, column in zip(('right eye lower by', 'distance too large by', 'too far right by', 'too far down by'), values.T):
	print('%-22s mean %+.3f, SD %.3f, largest %.3f' % (name, column.mean(), column.std(), np.abs(column).max()))
