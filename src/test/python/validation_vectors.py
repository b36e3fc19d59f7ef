#!/usr/bin/env python3
"""Writes the test vectors of Validate Installation, from the repository's root and whenever models/, samples/ or a tolerance below changes:
python3 src/test/python/validation_vectors.py src/main/resources/org/visavis/installation/validation
It computes everything that Visavis computes, without any code of Visavis: decodes with OpenCV, does geometry and arithmetic with numpy
and runs the networks with ONNX Runtime, called from Python; OpenVINO, whose arithmetic is its own, runs them once more and must agree.
Needs numpy, OpenCV, Pillow, onnxruntime and openvino (made with 2.4.6, 5.0.0, 13.0.0, 1.23.2 and 2026.4.1), and ImageMagick (6.9.11-60)
for inks, which OpenCV turns into light in its own way: Pillow decodes those."""
import glob, hashlib, json, os, re, subprocess, sys
import cv2, jpeg_edits, numpy as np, onnxruntime, openvino, PIL
from PIL import Image

OUT = sys.argv[1]
SAMPLES = sorted(glob.glob('samples/london/*.jpg'))
# As (check, tolerance, unit, why). "Seen" is what Visavis differed by on one machine (x86-64, Linux, Java 17).
TOLERANCES = {
	'picture': ('decode', 0, '', 'These pictures are decoded in whole numbers by a fixed recipe: no installation may differ in a single bit.'),
	'faces': ('detect', 0, '', 'The faces of the samples lie far above the confidence asked for: another number of faces is an error.'),
	'box': ('detect', 0.01, 'px', 'Seen: 0.0006 px, the digits of faces.csv.'),
	'points': ('detect', 0.01, 'px', 'Seen: 0.0006 px, the digits of faces.csv. Even at the sharpest edge 0.01 px change a crop by 3 grey levels at most.'),
	'confidence': ('detect', 0.0001, '', 'Seen: 0.000001. The same face seen at two scales differs by three times as much at least, so the same one stays.'),
	'crop': ('align', 0.01, 'grey levels', 'Seen: 0.0015 grey levels; a crop is plain arithmetic in single precision.'),
	'embedding': ('embed', 0.9999999, 'cosine', 'Seen: 1.000000000. 0.9999999 is an angle of 0.00045, by which a cosine distance changes by less than 0.001. '
		'OpenVINO, whose arithmetic is its own, differs by a hundredth of that.'),
	'sface_cosine': ('distance', 0.0005, '', 'Seen: 0.000001, the digits of pairs.csv. 0.0005 is less than a hundredth of the spread of different persons (0.0865).'),
	'reid0095_cosine': ('distance', 0.0005, '', 'Seen: 0.000001, the digits of pairs.csv. 0.0005 is less than a hundredth of the spread of different persons (0.0962).'),
	'log10_lr': ('lr', 0.02, '', 'Four digits, cut towards 0. It follows from the tolerances of the cosines and the weights of the calibration.'),
	'log10_lr_from': ('lr', 0.02, '', 'As log10_lr, and from the spread of the stratum.'),
	'log10_lr_to': ('lr', 0.02, '', 'As log10_lr, and from the spread of the stratum.'),
	'score': ('distance', 0.012, '', 'Seen: 0.000006. It follows from those of the distances, each divided by its spread.'),
}


def pixels_sha256(bgr):
	"""Of the upright picture's bytes: red, green, blue of each pixel, row by row."""
	return hashlib.sha256(np.ascontiguousarray(bgr[..., ::-1]).tobytes()).hexdigest()


def eight_bits(picture):
	if picture.dtype == np.uint16:
		picture = np.floor(picture / 65535 * 255 + 0.5).astype(np.uint8)
	return cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR) if picture.ndim == 2 else picture


def draw():
	"""One small file of each kind that is decoded: 24 x 16 px, a ramp with a pattern."""
	y, x = np.mgrid[:16, :24]
	deep = np.stack([x * 2849 % 65536, y * 4369, x * y * 190], 2).astype(np.uint16)
	rgb = (deep >> 8).astype(np.uint8)
	picture, grey = Image.fromarray(rgb), Image.fromarray(rgb[..., 2])
	exif = Image.Exif()
	exif[0x0112] = 6
	path = lambda name: os.path.join(OUT, name)
	picture.save(path('colour.png'))
	cv2.imwrite(path('colour-16-bit.png'), deep)
	picture.save(path('baseline.jpg'), quality=90, subsampling=2)
	picture.save(path('unmarked.jpg'), quality=90, subsampling=0)
	with open(path('unmarked.jpg'), 'rb') as file: unmarked = jpeg_edits.with_ids(jpeg_edits.marked(file.read()), (0, 1, 2))
	with open(path('unmarked.jpg'), 'wb') as file: file.write(unmarked)
	cv2.imwrite(path('halved-rows.jpg'), rgb[..., ::-1], [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_440])
	subprocess.run(['convert-im6', path('colour.png'), '-colorspace', 'CMYK', '-quality', '90', path('ycck.jpg')], check=True)
	picture.save(path('progressive.jpg'), quality=90, subsampling=0, progressive=True)
	grey.save(path('grey.jpg'), quality=90)
	picture.save(path('turned.jpg'), quality=90, subsampling=0, exif=exif)
	picture.save(path('colour.tif'), compression='tiff_adobe_deflate')
	cv2.imwrite(path('grey-16-bit.tif'), deep[..., 2])
	cv2.imwrite(path('colour-16-bit.tif'), deep, [cv2.IMWRITE_TIFF_COMPRESSION, 5, cv2.IMWRITE_TIFF_PREDICTOR, 2])
	picture.save(path('lossless.webp'), lossless=True)
	picture.save(path('lossy.webp'), quality=50)
	picture.quantize(64, dither=0).save(path('palette.gif'))
	picture.save(path('colour.bmp'))
	grey.save(path('grey.pgm'))
	picture.save(path('colour.ppm'))
	with open(path('grey-16-bit.pgm'), 'wb') as file:
		file.write(b'P5\n24 16\n65535\n' + deep[..., 2].astype('>u2').tobytes())


def picture_vectors():
	draw()
	vectors = []
	for path in sorted(glob.glob(OUT + '/*')) + SAMPLES:
		if path.endswith('.json'):
			continue
		flags = cv2.IMREAD_UNCHANGED if '16-bit' in path else cv2.IMREAD_COLOR
		picture = np.asarray(Image.open(path).convert('RGB'))[..., ::-1] if 'ycck' in path else eight_bits(cv2.imread(path, flags))
		vectors.append(dict(resource=path.replace('src/main/resources/', ''), width=picture.shape[1], height=picture.shape[0], sha256=pixels_sha256(picture)))
	return vectors


class Network:
	"""Runs models/ID/model.onnx by ONNX Runtime, whose result counts, and by OpenVINO, to which it is compared."""

	def __init__(self, model):
		path = 'models/%s/model.onnx' % model
		options = onnxruntime.SessionOptions()
		options.intra_op_num_threads = 1
		self.session = onnxruntime.InferenceSession(path, options, providers=['CPUExecutionProvider'])
		self.other = openvino.Core().compile_model(path, 'CPU', {'INFERENCE_PRECISION_HINT': 'f32'})
		self.card = json.load(open('models/%s/model.json' % model))
		self.names = self.card['outputs']

	def __call__(self, planes):
		outputs, other = self.session.run(self.names, {self.card['input']['name']: planes}), self.other([planes])
		for name, output in zip(self.names, outputs):
			difference = np.abs(other[self.other.output(name)] - output).max() / max(1, np.abs(output).max())
			Network.largest_difference = max(Network.largest_difference, difference)
			assert difference < 1e-4, (self.card['id'], name, difference)
		return dict(zip(self.names, outputs))

	largest_difference = 0


def raw_faces(yunet, bgr, confidence):
	"""Rows of x, y, width, height, five points, confidence; the decoding of OpenCV's FaceDetectorYN."""
	h, w = bgr.shape[:2]
	padded = np.zeros((-(-h // 32) * 32, -(-w // 32) * 32, 3), np.float32)
	padded[:h, :w] = bgr
	out, rows = yunet(padded.transpose(2, 0, 1)[None]), []
	for stride in (8, 16, 32):
		cls, obj, box, points = (out['%s_%d' % (k, stride)][0] for k in ('cls', 'obj', 'bbox', 'kps'))
		scores = np.sqrt(np.clip(cls, 0, 1) * np.clip(obj, 0, 1)).ravel()
		for k in np.nonzero(scores > confidence)[0]:
			cell = np.array([k % (padded.shape[1] // stride), k // (padded.shape[1] // stride)])
			size, centre = np.exp(box[k, 2:]) * stride, (cell + box[k, :2]) * stride
			five = (points[k].reshape(5, 2) + cell) * stride
			rows.append(np.concatenate([centre - size / 2, size, five.ravel(), [scores[k]]]))
	return np.array(rows).reshape(-1, 15)


def overlap(a, b):
	"""Of boxes cut to whole pixels, as OpenCV does."""
	return in_common(np.trunc(a[:4]), np.trunc(b[:4]))


def in_common(a, b):
	sides = np.minimum(a[:2] + a[2:], b[:2] + b[2:]) - np.maximum(a[:2], b[:2])
	shared = max(0, sides[0]) * max(0, sides[1])
	return shared / (a[2] * a[3] + b[2] * b[3] - shared)


def search(yunet, bgr, s):
	"""The faces of an upright photograph that fits a tile, at every scale; the turned views, which lose, are left out."""
	h, w = bgr.shape[:2]
	scales, scale = {min(1, s['overviewSide'] / max(h, w))}, 1
	if h * w <= s['enlargedUpTo']:
		scales.add(s['enlargement'])
	while scale == 1 or max(h, w) * scale >= s['smallestSide']:
		scales.add(scale)
		scale /= 2
	found = []
	for scale in scales:
		to = [int(np.floor(side * scale + 0.5)) for side in (w, h)]
		assert max(to) <= s['tile']
		picture = bgr.astype(np.float32)
		if to != [w, h]:
			picture = cv2.resize(picture, to, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
		rows = raw_faces(yunet, picture, s['confidence'])
		factor = np.array([to[0] / w, to[1] / h])
		rows[:, 2:4] /= factor
		for at in (0, 4, 6, 8, 10, 12):  # positions, from the centre of the top-left pixel
			rows[:, at:at + 2] = (rows[:, at:at + 2] + 0.5) / factor - 0.5
		found.extend(rows)
	kept = []
	for row in sorted(found, key=lambda row: -row[14]):
		winner = [k for k in kept if overlap(k, row) > s['overlap']]
		if not winner:
			kept.append(row)
		else:
			# An installation whose last digits differ must not choose another of two that are nearly equal.
			assert winner[0][14] - row[14] > 3e-4, winner[0][14] - row[14]
	return kept


def similarity(source, target):
	"""Umeyama 1991 with a singular value decomposition, as a 2 x 3 matrix."""
	ms, mt = source.mean(0), target.mean(0)
	u, d, v = np.linalg.svd((target - mt).T @ (source - ms) / len(source))
	sign = np.diag([1, np.sign(np.linalg.det(u) * np.linalg.det(v))])
	turn = u @ sign @ v
	scale = np.trace(np.diag(d) @ sign) / source.var(0).sum()
	return np.hstack([scale * turn, (mt - scale * turn @ ms)[:, None]])


def to_square(face, around, size):
	"""Eyes level, the middle of the box in the middle; as a 2 x 3 matrix."""
	across, down = face[6:8] - face[4:6]
	turn = size / (around * max(face[2:4])) / np.hypot(across, down) * np.array([[across, down], [-down, across]])
	return np.column_stack([turn, (size - 1) / 2 - turn @ (face[:2] + face[2:4] / 2)])


def to_photograph(points, m):
	return np.linalg.solve(m[:, :2], (points - m[:, 2]).T).T


def look(yunet, bgr, face, size, s):
	"""The mean of the points of all that lies where this face should be, weighted by confidence above the least."""
	m = to_square(face, s['around'], size)
	side = np.sqrt(np.linalg.det(m[:, :2])) * face[2:4]
	expected = np.concatenate([(size - 1) / 2 - side / 2, side])
	rows = raw_faces(yunet, crop(bgr, m, size)[..., ::-1], s['confidence'])
	common = np.array([in_common(row[:4], expected) for row in rows])
	assert np.abs(common - s['overlap']).min() > 1e-4  # an installation whose last digits differ must not take others
	there = rows[common > s['overlap']]
	return to_photograph(np.average(there[:, 4:14], 0, there[:, 14] - s['confidence']).reshape(5, 2), m)


def steady_points(yunet, mesh, bgr, face, s):
	"""docs/method.md, section 2; the samples show each face well, so that every look and the mesh count."""
	seen = np.mean([face[4:14].reshape(5, 2)] + [look(yunet, bgr, face, size, s) for size in s['sides']], 0)
	m = to_square(face, 1.4, 192)
	out = mesh((crop(bgr, m, 192)[None] * mesh.card['input']['scale']).astype(np.float32))
	points = to_photograph(out['mesh'].reshape(-1, 3)[:, :2] - 0.5, m)
	five = np.array([points[list(i)].mean(0) for i in ([33, 133, 159, 145], [362, 263, 386, 374], [1], [61], [291])])
	assert out['score'] >= s['meshScore'] and np.sqrt(((five - seen) ** 2).sum(1).mean()) <= s['meshDistance'] * max(face[2:4])
	return (seen + five) / 2


def aligned(bgr, five, card):
	return crop(bgr, similarity(five, np.array(card['input']['template'])), card['input']['size'])


def crop(bgr, m, size):
	"""Halved while the scale is below one half, then sampled bilinearly with zeros outside; size x size, red green blue."""
	rgb, m = bgr[..., ::-1].astype(np.float64), m.copy()
	while np.sqrt(np.linalg.det(m[:, :2])) < 0.5:
		h, w = rgb.shape[:2]
		rgb = rgb[:h // 2 * 2, :w // 2 * 2].reshape(h // 2, 2, w // 2, 2, 3).mean((1, 3))
		m[:, :2] *= 2
		m[:, 2] += m[:, :2] @ [0.25, 0.25]
	y, x = np.mgrid[:size, :size]
	u, v = np.linalg.inv(m[:, :2]) @ (np.stack([x.ravel(), y.ravel()]) - m[:, 2:])
	padded, u, v = np.pad(rgb, ((1, 2), (1, 2), (0, 0))), u + 1, v + 1
	assert u.min() > 0 and v.min() > 0 and u.max() < rgb.shape[1] + 1 and v.max() < rgb.shape[0] + 1  # reaches over no border
	i, k = np.floor(u).astype(int), np.floor(v).astype(int)
	fu, fv = (u - i)[:, None], (v - k)[:, None]
	upper = padded[k, i] * (1 - fu) + padded[k, i + 1] * fu
	lower = padded[k + 1, i] * (1 - fu) + padded[k + 1, i + 1] * fu
	return (upper * (1 - fv) + lower * fv).reshape(size, size, 3)


def crop_vector(rgb):
	"""The mean of each channel, then the pixels on the diagonal at every sixth of the side."""
	at = [i * rgb.shape[0] // 6 for i in range(1, 6)]
	return [round(float(v), 3) for v in np.concatenate([rgb.mean((0, 1)), rgb[at, at].ravel()])]


def embed(network, rgb, mirror):
	what = network.card['input']
	if what['channels'] == 'BGR':
		rgb = rgb[..., ::-1]
	planes = ((rgb - what['mean']) * what['scale']).astype(np.float32)
	planes = np.ascontiguousarray(planes.transpose(2, 0, 1)[None])
	name = network.names[0]
	raw = network(planes)[name][0].astype(np.float64)
	if mirror:
		raw = raw + network(np.ascontiguousarray(planes[..., ::-1]))[name][0]
	return raw / np.linalg.norm(raw)


def method_vectors(method, networks):
	photographs, vectors = [], {}
	for path in SAMPLES:
		bgr, name = cv2.imread(path), os.path.basename(path)
		faces = search(networks[method['detector']], bgr, method['detection'])
		assert len(faces) == 1, (path, len(faces))
		face, embeddings = faces[0], {}
		five = steady_points(networks[method['detector']], networks[method['points']['mesh']], bgr, face, method['points'])
		for member in method['recognisers']:
			network = networks[member['model']]
			rgb = aligned(bgr, five, network.card)
			vector = embed(network, rgb, member['mirror'])
			vectors[name, member['model']] = vector
			embeddings[member['model']] = dict(crop=crop_vector(rgb), vector=[round(float(v), 7) for v in vector])
		numbers = lambda values: [round(float(v), 4) for v in values]
		photographs.append(dict(file=name, box=numbers(face[:4]), points=numbers(five.ravel()), confidence=round(float(face[14]), 6),
			recognised=embeddings))
	return dict(method=method['name'], photographs=photographs, pairs=pair_vectors(method, vectors))


def log10_lrs(calibration, cosines):
	"""Of two suitable faces, as those of the samples are, where no population is stated: of the populations but the last, of all
	persons alike, the one whose log10 LR is nearest 0, of equal ones the calibration's "unstated"."""
	populations = sorted(calibration['populations'][:-1], key=lambda p: p['name'] != calibration['unstated'])
	every = [within_bounds(next(s for s in p['strata'] if s['classA'] == s['classB'] == 'suitable'), cosines) for p in populations]
	return {column: float(np.trunc(v * 1e4) / 1e4) for column, v in min(every, key=lambda lrs: abs(lrs['log10_lr'])).items()}


def within_bounds(stratum, cosines):
	"""The fusion's log odds and the ends of their interval by the stratum's spread."""
	fusion, bounds, spread = stratum['fusion'], stratum['bounds'], stratum['spread']
	lr = (fusion['intercept'] + np.dot(fusion['weights'], cosines)) / np.log(10)
	deviation = np.hypot(*(np.interp(lr, spread['log10Lrs'], spread[part]) for part in ('fit', 'points')))
	ends = dict(log10_lr=lr, log10_lr_from=lr - 1.959964 * deviation, log10_lr_to=lr + 1.959964 * deviation)
	return {column: np.clip(value, bounds['low'], bounds['high']) for column, value in ends.items()}


def pair_vectors(method, vectors):
	"""The columns of pairs.csv that a method fills."""
	calibration = json.load(open('models/calibrations/%s.json' % method['name']))
	assert calibration['recognisers'] == [member['model'] for member in method['recognisers']]
	names, pairs = [os.path.basename(path) for path in SAMPLES], []
	for i, a in enumerate(names):
		for b in names[i + 1:]:
			values, score, cosines = {}, 0, []
			for member in method['recognisers']:
				cosine = float(vectors[a, member['model']] @ vectors[b, member['model']])
				cosines.append(cosine)
				values[member['model'] + '_cosine'] = round(1 - cosine, 6)
				score += (cosine - member['meanCosine']) / member['sdCosine']
			pairs.append(dict(a=a, b=b, values=dict(values, score=round(score, 6), **log10_lrs(calibration, cosines))))
	return pairs


def main():
	os.makedirs(OUT, exist_ok=True)
	methods = [json.load(open(path)) for path in sorted(glob.glob('models/methods/*.json'))]
	networks = {}
	for method in methods:
		for model in [method['detector'], method['points']['mesh']] + [member['model'] for member in method['recognisers']]:
			networks.setdefault(model, Network(model))
	vectors = dict(madeBy='', tolerances={k: dict(check=check, value=v, unit=unit, why=why) for k, (check, v, unit, why) in
		TOLERANCES.items()}, pictures=picture_vectors(), methods=[method_vectors(method, networks) for method in methods])
	vectors['madeBy'] = ('src/test/python/validation_vectors.py with OpenCV %s, numpy %s, Pillow %s, ONNX Runtime %s; the outputs of the '
		'networks by OpenVINO %s differ by at most %.0e of the largest') % (cv2.__version__, np.__version__, PIL.__version__,
		onnxruntime.__version__, openvino.__version__.split('-')[0], Network.largest_difference)
	text = re.sub(r'\[([-\d.e,\s]+)\]', lambda m: '[' + ' '.join(m[1].split()) + ']', json.dumps(vectors, indent='\t'))
	with open(os.path.join(OUT, 'vectors.json'), 'w') as file:
		file.write(text + '\n')


main()
