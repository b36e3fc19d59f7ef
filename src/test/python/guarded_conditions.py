"""Photographs under conditions that no calibration saw, and untouched ones, to measure how often Quality's guards find them.

  python guarded_conditions.py make DATA OUT [EACH]    DATA: the folder with lfw-a, london and congress; EACH 100 photographs of each
  python guarded_conditions.py morphs DATA OUT [PAIRS] of 100 pairs of persons of lfw-a: OUT/morphs, and OUT/mates, another photograph of each
  python guarded_conditions.py rates RECORD [INFO]     of a record of `Detect Faces in Files...` (face=central subfolders=true), by folder and,
                                                       with london_info.csv, by what it says of the persons

`make` writes OUT/KIND/COLLECTION-PERSON-FILE.png. What is drawn follows YuNet's five points, in units of the interocular distance d. The
photographs are those with the lowest SHA-256 of their path; what is chosen of a kind (colours, sizes) follows from a seed of the same
hash, so that everything is made again bit by bit. A morph is the mean of two persons' photographs of one sex, brought to the mean of their
points by similarities. Ran with Python 3.11.7, numpy 2.4, OpenCV 5.0.
"""
import csv
import hashlib
import json
import pathlib
import sys

import cv2
import numpy as np

MODEL = pathlib.Path(__file__).parents[3] / 'models/yunet/model.onnx'
LIMITS = json.load(open(pathlib.Path(__file__).parents[3] / 'models/methods/full.json'))['suitability']
LOW_IS_WORSE = {'eyes': True, 'mouth': True, 'tone': True, 'colour': False, 'roll': False}
COLLECTIONS = {'lfw-a': 'lfw-a/*/*.jpg', 'london': 'london/*_front/*.jpg', 'congress': 'congress/*.jpg'}


def digest(text):
    return int(hashlib.sha256(text.encode()).hexdigest()[:12], 16)


def central_face(bgr):
    """YuNet's five points, of the face nearest to the centre; None without one."""
    detector = cv2.FaceDetectorYN.create(str(MODEL), '', bgr.shape[1::-1], 0.7, 0.3)
    faces = detector.detect(bgr)[1]
    if faces is None:
        return None
    middle = np.array(bgr.shape[1::-1]) / 2
    return min(faces, key=lambda f: np.hypot(*(f[:2] + f[2:4] / 2 - middle)))[4:14].reshape(5, 2).astype(float)


def places(points, shape):
    """Of each pixel its place in units of d, from between the eyes: to the right and down along the face."""
    across = points[1] - points[0]
    d = np.hypot(*across)
    across, middle = across / d, points[:2].mean(0)
    down = np.array([-across[1], across[0]])
    y, x = np.mgrid[:shape[0], :shape[1]]
    rel = np.stack([x, y], -1) - middle
    return rel @ across / d, rel @ down / d, d


def pixel(points, x, y):
    across = points[1] - points[0]
    return points[:2].mean(0) + x * across + y * np.array([-across[1], across[0]])


def laid_on(bgr, alpha, colour):
    alpha = cv2.GaussianBlur(alpha.astype(np.float32), (0, 0), 0.7)[..., None]
    return np.clip(bgr * (1 - alpha) + np.asarray(colour, float) * alpha, 0, 255).round().astype(np.uint8)


def sunglasses(bgr, points, rng):
    u, v, d = places(points, bgr.shape)
    wide, high, square = rng.uniform(0.36, 0.48), rng.uniform(0.26, 0.42), rng.choice([2, 4])
    lens = np.minimum((np.abs(np.abs(u) - 0.5) / wide) ** square + (np.abs(v - 0.08) / high) ** square, 2) < 1
    dark = rng.uniform(0.8, 0.98) - rng.uniform(0, 0.2) * np.clip(v / high, 0, 1)
    colour = np.array([(12, 12, 12), (15, 25, 45), (45, 30, 15), (20, 35, 25)][rng.integers(4)], float)
    out = laid_on(bgr, lens * dark, colour)
    rim = (np.abs(v + 0.05) < 0.035) & (np.abs(u) < 0.95) & ~lens
    out = laid_on(out, rim, rng.choice([(20, 20, 20), (60, 90, 130), (150, 150, 150)]))
    if rng.random() < 0.5:
        out = laid_on(out, lens * np.exp(-((np.abs(u - v * 0.3) - 0.4) / 0.06) ** 2 - ((v + 0.05) / 0.15) ** 2) * 0.5, (230, 230, 230))
    return out


def mask(bgr, points, rng):
    u, v, d = places(points, bgr.shape)
    top = rng.uniform(0.3, 0.5)
    outline = [(-0.95, top + 0.1), (-0.3, top - 0.02), (0, top - 0.08), (0.3, top - 0.02), (0.95, top + 0.1), (0.85, 1.25), (0.45, 1.78), (0, 1.9),
               (-0.45, 1.78), (-0.85, 1.25)]
    inside = np.zeros(bgr.shape[:2], np.uint8)
    cv2.fillPoly(inside, [np.array([pixel(points, x, y) for x, y in outline]).round().astype(np.int32)], 1)
    light = cv2.GaussianBlur(cv2.cvtColor(bgr, cv2.COLOR_BGR2GRAY), (0, 0), 0.25 * d).astype(float)[..., None] / 140
    colour = np.array([(215, 200, 160), (235, 235, 235), (35, 35, 35), (110, 70, 40), (150, 170, 205), (60, 50, 150)][rng.integers(6)], float)
    folds = 1 - 0.12 * (np.abs(np.mod(v - top, 0.3) - 0.15) < 0.02)[..., None]
    return laid_on(bgr, inside, colour * np.clip(light, 0.4, 1.3) * folds)


def bar(bgr, points, rng):
    u, v, d = places(points, bgr.shape)
    colour = [(0, 0, 0), (0, 0, 0), (255, 255, 255), (128, 128, 128)][rng.integers(4)]
    return laid_on(bgr, (np.abs(u) < 1.05) & (np.abs(v) < rng.uniform(0.2, 0.4)), colour)


def mosaic(bgr, points, rng):
    u, v, d = places(points, bgr.shape)
    block = max(2, d * rng.uniform(0.2, 0.5))
    small = cv2.resize(bgr, None, fx=1 / block, fy=1 / block, interpolation=cv2.INTER_AREA)
    blocks = cv2.resize(small, bgr.shape[1::-1], interpolation=cv2.INTER_NEAREST)
    return np.where(((np.abs(u) < 1) & (np.abs(v) < 0.4))[..., None], blocks, bgr)


def mouth_bar(bgr, points, rng):
    u, v, d = places(points, bgr.shape)
    return laid_on(bgr, (np.abs(u) < 0.8) & (np.abs(v - 1.05) < rng.uniform(0.25, 0.4)), [(0, 0, 0), (255, 255, 255), (128, 128, 128)][rng.integers(3)])


def negative(bgr, points, rng):
    return 255 - bgr


def channels(bgr, points, rng):
    return bgr[..., [(2, 1, 0), (1, 0, 2), (0, 2, 1), (1, 2, 0), (2, 0, 1)][rng.integers(5)]]


def false_colours(bgr, points, rng):
    maps = [cv2.COLORMAP_JET, cv2.COLORMAP_RAINBOW, cv2.COLORMAP_HSV, cv2.COLORMAP_TURBO, cv2.COLORMAP_OCEAN, cv2.COLORMAP_COOL]
    return cv2.applyColorMap(cv2.cvtColor(bgr, cv2.COLOR_BGR2GRAY), maps[rng.integers(len(maps))])


def grey(bgr, points, rng):
    return cv2.cvtColor(cv2.cvtColor(bgr, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)


def rolled(degrees):
    def turn(bgr, points, rng):
        h, w = bgr.shape[:2]
        side = int(np.ceil(np.hypot(h, w)))
        m = cv2.getRotationMatrix2D(((w - 1) / 2, (h - 1) / 2), -degrees, 1)
        m[:, 2] += (side - w) / 2, (side - h) / 2
        return cv2.warpAffine(bgr, m, (side, side), flags=cv2.INTER_LINEAR, borderValue=(128, 128, 128))
    return turn


def untouched(bgr, points, rng):
    return bgr


KINDS = {'untouched': untouched, 'sunglasses': sunglasses, 'mask': mask, 'bar': bar, 'mosaic': mosaic, 'mouth-bar': mouth_bar, 'negative': negative,
         'channels': channels, 'false-colours': false_colours, 'grey': grey, **{f'roll-{r}': rolled(r) for r in (60, 90, 145, 180)}}


def make(data, out, each=100):
    for collection, pattern in COLLECTIONS.items():
        paths = sorted(pathlib.Path(data).glob(pattern), key=lambda p: digest(str(p.relative_to(data))))
        made = 0
        for path in paths:
            bgr = cv2.imread(str(path))
            points = central_face(bgr)
            if points is None:
                continue
            for kind, change in KINDS.items():
                name = '-'.join((collection,) + path.relative_to(pathlib.Path(data) / collection).parts)
                file = pathlib.Path(out) / kind / (pathlib.Path(name).stem + '.png')
                file.parent.mkdir(parents=True, exist_ok=True)
                cv2.imwrite(str(file), change(bgr, points, np.random.default_rng(digest(kind + name))))
            made += 1
            if made == int(each):
                break


def aligned(bgr, points, to):
    p, q = points - points.mean(0), to - to.mean(0)
    a, b = (p * q).sum() / (p * p).sum(), (p[:, 0] * q[:, 1] - p[:, 1] * q[:, 0]).sum() / (p * p).sum()
    turn = np.array([[a, -b], [b, a]])
    return cv2.warpAffine(bgr, np.c_[turn, to.mean(0) - turn @ points.mean(0)], bgr.shape[1::-1], borderMode=cv2.BORDER_REFLECT).astype(float)


def morphs(data, out, pairs=100):
    sex = {r['person']: r['sex'] for r in csv.DictReader(open(data + '/lfw-a-persons.csv'))}
    for folder in ('morphs', 'mates'):
        (pathlib.Path(out) / folder).mkdir(parents=True, exist_ok=True)
    persons = sorted(sex, key=digest)
    persons = sorted(persons[:2 * int(pairs)], key=lambda person: sex[person])
    for one, other in zip(persons[::2], persons[1::2]):
        files = [sorted((pathlib.Path(data) / 'lfw-a' / person).glob('*.jpg')) for person in (one, other)]
        pictures = [cv2.imread(str(f[0])) for f in files]
        points = [central_face(picture) for picture in pictures]
        if any(p is None for p in points):
            continue
        mean = (points[0] + points[1]) / 2
        morph = (aligned(pictures[0], points[0], mean) + aligned(pictures[1], points[1], mean)) / 2
        cv2.imwrite(f'{out}/morphs/{one}+{other}.png', morph.round().astype(np.uint8))
        for person, f in zip((one, other), files):
            cv2.imwrite(f'{out}/mates/{person}.png', cv2.imread(str(f[1])))


def rates(record, info=None):
    paths = {r['image']: pathlib.Path(r['path']) for r in csv.DictReader(open(record + '/images.csv')) if r['faces'] != '0' or not r['problem'].endswith('format.')}
    told = {r['face_id']: r for r in csv.DictReader(open(info))} if info else {}
    groups = {}
    for path in paths.values():
        for name in names(path, told):
            groups.setdefault(name, [0, []])[0] += 1
    for face in csv.DictReader(open(record + '/faces.csv')):
        for name in names(paths[face['image']], told):
            groups[name][1].append(face)
    print('| photographs | number | no face | ' + ' | '.join(LOW_IS_WORSE) + ' | unsuitable by these | limited by these |')
    for name, (count, faces) in sorted(groups.items()):
        share = lambda wanted: f'{100 * sum(map(wanted, faces)) / count:.1f}'
        refused = lambda f: any(is_beyond(f, guard, 'unsuitable') for guard in LOW_IS_WORSE)
        limited = lambda f: any(is_beyond(f, guard, 'limited') for guard in LOW_IS_WORSE) and not refused(f)
        print(f'| {name} | {count} | {100 * (1 - len(faces) / count):.1f} |', ' | '.join([share(lambda f: is_beyond(f, guard, 'unsuitable'))
              for guard in LOW_IS_WORSE] + [share(refused), share(limited)]), '|')


def is_beyond(face, guard, word):
    value, limit = float(face[guard]), LIMITS[guard][word]
    return value < limit if LOW_IS_WORSE[guard] else abs(value) > limit


def names(path, told):
    who = told.get(path.name[:3])
    if path.parts[-2:-1] and path.parts[-2] in KINDS:
        return [path.parts[-2], path.parts[-2] + ' ' + next(c for c in COLLECTIONS if path.name.startswith(c))]
    return ['all'] + ([who['face_gender'], who['face_eth'], who['face_gender'] + ' ' + who['face_eth']] if who else [])


if __name__ == '__main__':
    {'make': make, 'morphs': morphs, 'rates': rates}[sys.argv[1]](*sys.argv[2:])
