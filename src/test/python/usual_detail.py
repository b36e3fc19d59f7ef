"""Oracle of org.visavis.quality.Detail: the usual face's detail by direction, and the detail of a made-up picture.

  python usual_detail.py                    prints the numbers that DetailTest holds
  python usual_detail.py RECORD PHOTOGRAPHS ...
prints Detail.USUAL: the mean, over all faces of records (folders with images.csv and faces.csv of `Distance Matrix...` with face=central)
and their photographs, of the mean squares and products of second derivatives over the mean square of the Laplacian. The shipped numbers
are those of the 102 neutral photographs of the London set and the first photograph of each of the 150 persons of lfw-a whose names have
the lowest SHA-256. Ran with Python 3.11.7, numpy 2.4, OpenCV 5.0; nothing is random.
"""
import csv
import sys

import cv2
import numpy as np

MODEL = np.array([(-17.62, 0), (17.62, 0), (0, 20.26), (-14.85, 37.15), (14.85, 37.15)]) + (55.5, 46)
SIDE, PART = 112, np.s_[32:100, 24:88]


def similarity(points):
    """Least squares from points to the model: x' = a x - b y + t."""
    p, q = points - points.mean(0), MODEL - MODEL.mean(0)
    a = (p * q).sum() / (p * p).sum()
    b = (p[:, 0] * q[:, 1] - p[:, 1] * q[:, 0]).sum() / (p * p).sum()
    return np.array([[a, -b], [b, a]]), a, b


def crop(grey, points):
    while True:
        turn, a, b = similarity(points)
        if np.hypot(a, b) >= 0.5:
            break
        h, w = grey.shape[0] // 2 * 2, grey.shape[1] // 2 * 2
        grey = grey[:h, :w].reshape(h // 2, 2, w // 2, 2).mean((1, 3))
        points = (points + 0.5) / 2 - 0.5
    shift = MODEL.mean(0) - turn @ points.mean(0)
    return cv2.warpAffine(grey, np.c_[turn, shift], (SIDE, SIDE), flags=cv2.INTER_LINEAR)


def smooth(grey):
    bell = np.exp(-np.arange(-3, 4) ** 2 / 2)
    bell /= bell.sum()
    return cv2.sepFilter2D(grey.astype(np.float64), -1, bell, bell)


def moments(grey):
    g = smooth(grey)
    second = lambda k: cv2.filter2D(g, -1, np.array(k, np.float64))[PART]
    xx = second([[0, 0, 0], [1, -2, 1], [0, 0, 0]])
    yy = second([[0, 1, 0], [0, -2, 0], [0, 1, 0]])
    xy = second([[0.25, 0, -0.25], [0, 0, 0], [-0.25, 0, 0.25]])
    return np.array([np.mean(m) for m in (xx * xx, yy * yy, xy * xy, xx * yy, xx * xy, yy * xy)])


def along(m):
    t = np.pi * np.arange(36) / 36
    c, s = np.cos(t), np.sin(t)
    return (c ** 4 * m[0] + s ** 4 * m[1] + c ** 2 * s ** 2 * (4 * m[2] + 2 * m[3]) + 4 * c * s * (c ** 2 * m[4] + s ** 2 * m[5]))


def usual(folders):
    rows = []
    for record, photographs in zip(folders[::2], folders[1::2]):
        paths = {r['image']: r['path'] for r in csv.DictReader(open(record + '/images.csv'))}
        for f in csv.DictReader(open(record + '/faces.csv')):
            points = np.array([[float(f[n + c]) for c in ('_x', '_y')] for n in ('eye_left', 'eye_right', 'nose', 'mouth_left',
                                                                                  'mouth_right')])
            b, g, r = cv2.imread(photographs + '/' + paths[f['image']]).astype(np.float32).transpose(2, 0, 1)
            m = moments(crop(0.299 * r + 0.587 * g + 0.114 * b, points))
            rows.append(m / (m[0] + m[1] + 2 * m[3]))
    print(len(rows), 'faces', np.round(np.mean(rows, 0), 4))


def made_up():
    y, x = np.mgrid[0:SIDE, 0:SIDE].astype(np.float64)
    usual_face = np.array([0.2934, 0.5106, 0.0756, 0.0980, 0, 0])
    for name, g in (('across', 128 + 40 * np.sin(0.5 * x)), ('slanting', 128 + 40 * np.sin(0.4 * x + 0.3 * y)),
                    ('both', 128 + 40 * np.sin(0.5 * x) + 20 * np.sin(0.7 * y)),
                    ('four', 128 + 30 * (np.sin(0.5 * x) + np.sin(0.6 * y) + np.sin(0.4 * x + 0.4 * y) + np.sin(0.3 * x - 0.5 * y)))):
        ratio = np.sqrt(np.maximum(0, along(moments(g.astype(np.float32)))) / along(usual_face))
        print(f'{name}: least {ratio.min():.4f} evenness {ratio.min() / ratio.max():.4f}')


if __name__ == '__main__':
    usual(sys.argv[1:]) if sys.argv[1:] else made_up()
