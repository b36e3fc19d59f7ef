"""Makes src/main/resources/org/visavis/quality/{eyes,mouth,tone}.csv, the weights of org.visavis.quality.Likeness, and its oracle.

  python face_guards.py learn RECORD LFW-A    RECORD: `Detect Faces in Files...` of lfw-a with face=central subfolders=true
  python face_guards.py made-up               prints the numbers that LikenessTest and ColourTest hold

Each is a logistic regression between crops of untouched photographs and of the same with something drawn on or turned into a negative
(guarded_conditions.py), each as it is and once degraded. Persons whose name has an even SHA-256 teach; the others are kept for the rates
that are printed. Ran with Python 3.11.7, numpy 2.4, OpenCV 5.0, scikit-learn 1.7; seeds are in the code.
"""
import csv
import hashlib
import pathlib
import sys

import cv2
import numpy as np

import guarded_conditions as drawn
from usual_detail import MODEL, SIDE, similarity

RESOURCES = pathlib.Path(__file__).parents[3] / 'src/main/resources/org/visavis/quality'
FACE, LEAST = np.s_[20:100, 24:88], 0.25
"""Of each: the rows and columns of the crop, the side of a cell, which values of a cell, and what is drawn."""
REGIONS = {'eyes': ((28, 64, 20, 92), 4, ('level', 'detail', 'contrast'), (drawn.sunglasses, drawn.sunglasses, drawn.bar, drawn.mosaic)),
           'mouth': ((56, 104, 24, 88), 8, ('detail',), (drawn.mask, drawn.mask, drawn.mouth_bar)),
           'tone': ((20, 100, 24, 88), 8, ('level',), (drawn.negative,))}


def crop(bgr, points):
    while True:
        turn, a, b = similarity(points)
        if np.hypot(a, b) >= 0.5:
            break
        h, w = bgr.shape[0] // 2 * 2, bgr.shape[1] // 2 * 2
        bgr, points = bgr[:h, :w].reshape(h // 2, 2, w // 2, 2, 3).mean((1, 3)), (points + 0.5) / 2 - 0.5
    shift = MODEL.mean(0) - turn @ points.mean(0)
    return cv2.warpAffine(bgr.astype(np.float32), np.c_[turn, shift], (SIDE, SIDE), flags=cv2.INTER_LINEAR)


def cells(bgr, region):
    """Rows (what, left, top, side, value); a cell and its mirror image count as one."""
    (top, bottom, left, right), side, what, _ = REGIONS[region]
    grey = (0.114 * bgr[..., 0] + 0.587 * bgr[..., 1] + 0.299 * bgr[..., 2]).astype(np.float64)
    bell = np.exp(-np.arange(-3, 4) ** 2 / 2)
    smooth = cv2.sepFilter2D(grey, -1, bell / bell.sum(), bell / bell.sum())
    slope = np.zeros_like(smooth)
    slope[1:-1, 1:-1] = np.hypot(smooth[1:-1, 2:] - smooth[1:-1, :-2], smooth[2:, 1:-1] - smooth[:-2, 1:-1])
    spread, usual = grey[FACE].std() + 1, slope[FACE].mean() + LEAST
    pool = lambda a: a[top:bottom, left:right].reshape((bottom - top) // side, side, (right - left) // side, side).mean((1, 3))
    maps = {'level': (pool(grey) - grey[FACE].mean()) / spread, 'detail': np.log((pool(slope) + LEAST) / usual)}
    rows = []
    for name in [w for w in what if w in maps]:
        both = (maps[name] + maps[name][:, ::-1]) / 2
        rows += [(name, left + side * c, top + side * r, side, both[r, c]) for r in range(both.shape[0]) for c in range((both.shape[1] + 1) // 2)]
    return rows + ([('contrast', 0, 0, 0, np.log(usual / spread))] if 'contrast' in what else [])


def values(crops, region):
    return np.array([[row[4] for row in cells(c, region)] for c in crops])


def degraded(bgr, rng):
    """Moved as points scatter, then one of several losses."""
    angle, scale = np.radians(rng.normal(0, 2.5)), np.exp(rng.normal(0, 0.03))
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    shift = (55.5, 60) - turn @ (55.5, 60) + rng.normal(0, 1.2, 2)
    c = np.clip(cv2.warpAffine(bgr, np.c_[turn, shift], (SIDE, SIDE), borderMode=cv2.BORDER_REPLICATE), 0, 255)
    kind = rng.integers(7)
    if kind in (0, 5):
        c = cv2.GaussianBlur(c, (0, 0), rng.uniform(0.5, 4.5 if kind == 0 else 2))
    if kind in (1, 5):
        small = cv2.resize(c, None, fx=(s := rng.uniform(8, 30) / 35.24), fy=s, interpolation=cv2.INTER_AREA)
        c = cv2.resize(small, (SIDE, SIDE), interpolation=cv2.INTER_LINEAR)
    if kind in (2, 5):
        c = cv2.imdecode(cv2.imencode('.jpg', c.round().astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(5, 45))])[1], 1)
    if kind == 3:
        c = np.clip(c * rng.uniform(0.15, 1.8), 0, 255)
    if kind == 4:
        c = np.clip(c + rng.normal(0, rng.uniform(3, 20), c.shape), 0, 255)
    return c.astype(np.float32)


def drawn_on(bgr, points, change, rng):
    """The crop by the points that YuNet finds then; None where it finds none near the face."""
    changed = change(bgr, points, rng)
    detector = cv2.FaceDetectorYN.create(str(drawn.MODEL), '', bgr.shape[1::-1], 0.6, 0.3)
    faces = detector.detect(changed)[1]
    near = [] if faces is None else [f[4:14].reshape(5, 2).astype(float) for f in faces]
    distance = lambda p: np.hypot(*(p.mean(0) - points.mean(0)))
    if not near or distance(best := min(near, key=distance)) > 0.5 * np.hypot(*(points[1] - points[0])):
        return None
    return crop(changed, best)


def photographs(record, folder):
    paths = {r['image']: r['path'] for r in csv.DictReader(open(record + '/images.csv'))}
    for f in csv.DictReader(open(record + '/faces.csv')):
        points = np.array([[float(f[n + c]) for c in ('_x', '_y')] for n in ('eye_left', 'eye_right', 'nose', 'mouth_left', 'mouth_right')])
        name = paths[f['image']].split('/')[0]
        yield int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2 == 0, cv2.imread(folder + '/' + paths[f['image']]), points


def learn(record, folder):
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler
    cv2.setNumThreads(1)
    known = list(photographs(record, folder))
    for seed, (region, (_, _, _, changes)) in enumerate(REGIONS.items()):
        rng, x, y, teaches = np.random.default_rng(seed), [], [], []
        for even, bgr, points in known:
            whole = crop(bgr, points)
            changed = drawn_on(bgr, points, changes[rng.integers(len(changes))], rng)
            for label, c in ((1, whole), (0, changed)):
                if c is not None:
                    x += [c, degraded(c, rng)]
                    y += [label, label]
                    teaches += [even, even]
        x, y, teaches = values(x, region), np.array(y), np.array(teaches)
        scaler = StandardScaler().fit(x[teaches])
        fit = LogisticRegression(C=0.01, max_iter=2000, class_weight='balanced').fit(scaler.transform(x[teaches]), y[teaches])
        weights = fit.coef_[0] / scaler.scale_
        intercept = fit.intercept_[0] - weights @ scaler.mean_
        rows = [row[:4] for row in cells(crop(known[0][1], known[0][2]), region)]
        with open(RESOURCES / (region + '.csv'), 'w') as out:
            out.write('what,left,top,side,weight\n')
            out.writelines(f'{what},{left},{top},{side},{w:.4f}\n' for (what, left, top, side), w in zip(rows, weights))
            out.write(f'intercept,0,0,0,{intercept:.4f}\n')
        value = x @ weights + intercept
        held = lambda label, part: value[(~teaches) & (y == label)][part::2]
        print(region, 'untouched .1 .3 .5 1 5 50 %', np.round(np.quantile(held(1, 0), [.001, .003, .005, .01, .05, .5]), 2), 'degraded',
              np.round(np.quantile(held(1, 1), [.001, .003, .005, .01, .05, .5]), 2), 'drawn 5 50 90 95 97 99 %',
              np.round(np.quantile(held(0, 0), [.05, .5, .9, .95, .97, .99]), 2), flush=True)


def made_up():
    y, x = np.mgrid[0:SIDE, 0:SIDE].astype(np.float64)
    grey = np.round(128 + 40 * np.sin(0.5 * x + 0.1 * y) + 30 * np.sin(0.23 * y)).astype(np.float32)
    weights = {region: [float(r['weight']) for r in csv.DictReader(open(RESOURCES / (region + '.csv')))] for region in REGIONS}
    for region in REGIONS:
        row = [r[4] for r in cells(np.stack([grey] * 3, -1), region)]
        print(region, f'{np.dot(row, weights[region][:-1]) + weights[region][-1]:.4f}')


if __name__ == '__main__':
    learn(*sys.argv[2:]) if sys.argv[1] == 'learn' else made_up()
