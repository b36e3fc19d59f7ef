#!/usr/bin/env python3
"""Fits the face mesh to four London photographs with ONNX Runtime and OpenCV alone:
python3 face_mesh_oracle.py SHARED ../../../models/facemesh/model.onnx ../resources/org/visavis/detect/mesh.txt
Each face: a line with the photograph, a line with box (4) and five points (10), a line with the score and 468 x, y in its pixels.
The crop is a square of 1.4 longer box sides, eyes level, halved while the scale is below 0.5; the network counts from the corner of a pixel."""
import json, os, sys
import cv2, numpy as np, onnxruntime

SIZE, AROUND = 192, 1.4
shared, model, out = sys.argv[1:]
network = onnxruntime.InferenceSession(model, providers=['CPUExecutionProvider'])


def photo_to_crop(box, points):
	x, y, w, h = box
	across, down = points[2] - points[0], points[3] - points[1]
	scale = SIZE / (AROUND * max(w, h)) / np.hypot(across, down)
	turn = scale * np.array([[across, down], [-down, across]])
	return np.column_stack([turn, (SIZE - 1) / 2 - turn @ [x + w / 2, y + h / 2]])


def crop(photo, transform):
	picture, back = photo.astype(np.float32), cv2.invertAffineTransform(transform)
	while 1 / np.hypot(*back[:, 0]) < 0.5:
		h, w = picture.shape[0] // 2, picture.shape[1] // 2
		picture = picture[:2 * h, :2 * w].reshape(h, 2, w, 2, 3).mean(axis=(1, 3))
		back = back / 2 - np.array([[0, 0, 0.25], [0, 0, 0.25]])
	u, v = np.meshgrid(np.arange(SIZE), np.arange(SIZE))
	at = np.tensordot(back, np.stack([u, v, np.ones_like(u)]), 1).astype(np.float32)
	return cv2.remap(picture, at[0], at[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)


with open(os.path.join(shared, 'oracle/faces/faces.json')) as f:
	photographs = [p for p in json.load(f)['photographs'] if p['file'].startswith('london')]
with open(out, 'w') as f:
	print('# OpenCV %s, numpy %s, onnxruntime %s' % (cv2.__version__, np.__version__, onnxruntime.__version__), file=f)
	for photograph in photographs[:2] + photographs[-2:]:
		face = photograph['faces'][0]
		transform = photo_to_crop(face['box'], face['points'])
		pixels = cv2.imread(os.path.join(shared, 'data', photograph['file']))[..., ::-1]
		mesh, score = network.run(['mesh', 'score'], {'input': crop(pixels, transform)[None] / np.float32(255)})
		points = mesh.reshape(-1, 3)[:, :2] - 0.5
		back = cv2.invertAffineTransform(transform)
		print(photograph['file'], file=f)
		print(*face['box'], *face['points'], file=f)
		print('%.4f' % score.ravel()[0], *('%.2f' % v for v in (points @ back[:, :2].T + back[:, 2]).ravel()), file=f)
