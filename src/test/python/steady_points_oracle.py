#!/usr/bin/env python3
"""Looks again for the five points of 42 faces with ONNX Runtime and OpenCV alone, from the repository's root:
python3 src/test/python/steady_points_oracle.py SHARED src/test/resources/org/visavis/detect/steady.txt
Each face: a line with the photograph, a line with box (4), five points (10) and confidence as found, a line with the steady points (10) and their
scatter. docs/method.md, "Steady points", is the recipe; the settings are those of models/methods/full.json."""
import json, os, sys
import cv2, numpy as np, onnxruntime

shared, out = sys.argv[1:]
with open('models/methods/full.json') as f:
	settings = json.load(f)['points']
network = lambda model: onnxruntime.InferenceSession('models/%s/model.onnx' % model, providers=['CPUExecutionProvider'])
yunet, facemesh = network('yunet'), network(settings['mesh'])
FIVE = [33, 133, 159, 145], [362, 263, 386, 374], [1], [61], [291]


def to_square(box, points, around, size):
	"""Eyes level, the middle of the box in the middle."""
	(x, y, w, h), (across, down) = box, points[1] - points[0]
	turn = size / (around * max(w, h)) / np.hypot(across, down) * np.array([[across, down], [-down, across]])
	return np.column_stack([turn, (size - 1) / 2 - turn @ [x + w / 2, y + h / 2]])


def square(picture, transform, size):
	"""Halved while the scale is below 0.5, then bilinear, zeros outside."""
	picture, back = picture.astype(np.float32), cv2.invertAffineTransform(transform)
	while 1 / np.hypot(*back[:, 0]) < 0.5:
		h, w = picture.shape[0] // 2, picture.shape[1] // 2
		picture = picture[:2 * h, :2 * w].reshape(h, 2, w, 2, 3).mean(axis=(1, 3))
		back = back / 2 - np.array([[0, 0, 0.25], [0, 0, 0.25]])
	u, v = np.meshgrid(np.arange(size), np.arange(size))
	at = np.tensordot(back, np.stack([u, v, np.ones_like(u)]), 1).astype(np.float32)
	return cv2.remap(picture, at[0], at[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)


def in_photograph(points, transform):
	back = cv2.invertAffineTransform(transform)
	return points @ back[:, :2].T + back[:, 2]


def in_common(a, b):
	sides = np.minimum(a[:2] + a[2:], b[:2] + b[2:]) - np.maximum(a[:2], b[:2])
	shared = max(0, sides[0]) * max(0, sides[1])
	return shared / (a[2] * a[3] + b[2] * b[3] - shared)


def look(bgr, box, points, size):
	"""The mean of the points of all that lies where this face should be, weighted by confidence above the least; None where there is nothing."""
	transform = to_square(box, points, settings['around'], size)
	names = [n.name for n in yunet.get_outputs()]
	outputs = dict(zip(names, yunet.run(names, {'input': square(bgr, transform, size).transpose(2, 0, 1)[None]})))
	side = np.hypot(*transform[:, 0]) * np.array(box[2:])
	expected, weights, there = np.concatenate([(size - 1) / 2 - side / 2, side]), [], []
	for stride in (8, 16, 32):
		cls, obj, boxes, fives = (outputs['%s_%d' % (k, stride)][0] for k in ('cls', 'obj', 'bbox', 'kps'))
		for k, score in enumerate(np.sqrt(np.clip(cls, 0, 1) * np.clip(obj, 0, 1)).ravel()):
			cell = np.array([k % (size // stride), k // (size // stride)])
			extent = np.exp(boxes[k, 2:]) * stride
			seen = np.concatenate([(cell + boxes[k, :2]) * stride - extent / 2, extent])
			if score > settings['confidence'] and in_common(seen, expected) > settings['overlap']:
				weights.append(score - settings['confidence'])
				there.append((fives[k].reshape(5, 2) + cell) * stride)
	return in_photograph(np.average(there, 0, weights), transform) if there else None


def fitted(bgr, box, points, seen):
	transform = to_square(box, points, 1.4, 192)
	mesh, score = facemesh.run(['mesh', 'score'], {'input': square(bgr, transform, 192)[None, ..., ::-1] / np.float32(255)})
	mesh = in_photograph(mesh.reshape(-1, 3)[:, :2] - 0.5, transform)
	five = np.array([mesh[indices].mean(0) for indices in map(list, FIVE)])
	distance = np.sqrt(((five - seen) ** 2).sum(1).mean()) / max(box[2:])
	return five if score >= settings['meshScore'] and distance <= settings['meshDistance'] else None


def steady(bgr, box, points):
	looks = [points] + [five for five in (look(bgr, box, points, size) for size in settings['sides']) if five is not None]
	seen = np.mean(looks, 0)
	mesh = fitted(bgr, box, points, seen)
	looks, steady = (looks, seen) if mesh is None else (looks + [mesh], (seen + mesh) / 2)
	return steady, np.sqrt(np.var(looks, 0, ddof=1).mean()) / np.hypot(*(steady[1] - steady[0])), len(looks)


with open(os.path.join(shared, 'oracle/faces/faces.json')) as f:
	photographs = json.load(f)['photographs']
with open(out, 'w') as f:
	print('# OpenCV %s, numpy %s, onnxruntime %s' % (cv2.__version__, np.__version__, onnxruntime.__version__), file=f)
	for photograph in photographs:
		face = photograph['faces'][photograph['largest']]
		bgr = cv2.imread(os.path.join(shared, 'data', photograph['file']))
		points, scatter, looks = steady(bgr, face['box'], np.array(face['points']).reshape(5, 2))
		print(photograph['file'], file=f)
		print(*face['box'], *face['points'], face['score'], file=f)
		print(*('%.3f' % v for v in points.ravel()), '%.5f' % scatter, looks, file=f)
