#!/usr/bin/env python3
"""Writes what the tests of the package compression are checked against: python3 compression_oracle.py, in the folder
src/test/resources/org/visavis/compression. blocks.pgm is a texture by a formula of whole numbers, quantised by quality 60 on a
grid that begins at (5, 3), with a part on the grid (0, 0); oracle.csv holds what OpenCV's cosine transform, numpy and SciPy say of
it; libjpeg.csv the tables of each quality, from files that Pillow and cjpeg write, which must agree.
Used with Pillow 13.0.0, opencv 5.0.0, numpy 2.4.6, scipy 1.17.1 and libjpeg-turbo's cjpeg. No randomness."""
import io, os, subprocess, sys
import cv2, numpy as np
from PIL import Image
from scipy.special import logsumexp
from scipy.stats import binom
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from jpeg_writers import tables

WIDTH, HEIGHT = 152, 128


def ijg(quality):
    return np.array(of_pillow(quality)[0], float).reshape(8, 8)


def of_pillow(quality):
    file = io.BytesIO()
    Image.new('RGB', (16, 16)).save(file, 'JPEG', quality=quality)
    return list(tables(file.getvalue()).values())


def of_cjpeg(quality):
    ppm = b'P6 16 16 255\n' + bytes(768)
    return list(tables(subprocess.run(['cjpeg', '-baseline', '-quality', str(quality)], input=ppm, stdout=subprocess.PIPE, check=True).stdout).values())


def quantised(picture, table, left, top, box):
    """Each whole block from (left, top) on whose corner lies in a box."""
    for y in range(top, HEIGHT - 7, 8):
        for x in range(left, WIDTH - 7, 8):
            if not (box[0] <= x <= box[2] - 8 and box[1] <= y <= box[3] - 8): continue
            c = cv2.dct(picture[y:y + 8, x:x + 8].astype(float) - 128)
            picture[y:y + 8, x:x + 8] = np.clip(np.rint(cv2.idct(np.rint(c / table) * table) + 128), 0, 255)


def made():
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.int64)
    picture = ((x * x * 3 + y * y * 5 + x * y * 7) // 256 % 83 + (x * 11 + y * y) // 32 % 47 + 60).astype(float)
    picture = np.rint(cv2.GaussianBlur(picture, (7, 7), 1.2)) + (x * 7 + y * 13 + x * y) % 5
    quantised(picture, ijg(60), 5, 3, (0, 0, WIDTH, HEIGHT))
    y, x = np.mgrid[40:104, 48:112].astype(np.int64)
    part = ((x * x * 5 + y * y * 3 + x * y * 2) // 128 % 71 + 80).astype(float)
    picture[40:104, 48:112] = np.rint(cv2.GaussianBlur(part, (7, 7), 1.2)) + (x * 5 + y * 3 + x * y) % 7
    quantised(picture, ijg(60), 0, 0, (48, 40, 112, 104))
    return picture.astype(np.uint8)


def zeros(picture, limit=.5):
    counts = np.zeros((HEIGHT - 7, WIDTH - 7), int)
    for y in range(HEIGHT - 7):
        for x in range(WIDTH - 7):
            block = picture[y:y + 8, x:x + 8].astype(float)
            flat = max((np.diff(block, axis=axis) == 0).sum() for axis in (0, 1)) >= 28
            counts[y, x] = (np.abs(cv2.dct(block)).ravel()[1:] < limit - 1e-9).sum() + (64 if flat and limit == .5 else 0)
    return counts


def votes(counts):
    found = np.full((HEIGHT, WIDTH), -1)
    for y in range(7, HEIGHT - 7):
        for x in range(7, WIDTH - 7):
            window = counts[y - 7:y + 1, x - 7:x + 1]
            at = np.argwhere(window % 64 == (window % 64).max())
            if len(at) == 1 and window[tuple(at[0])] < 64: found[y, x] = (y - 7 + at[0, 0]) % 8 * 8 + (x - 7 + at[0, 1]) % 8
    return found


def tail(n, k, p):
    return logsumexp(binom.logpmf(np.arange(k, n + 1), n, p))


def ghost(picture, quality, left, top):
    error, n = 0, 0
    table = ijg(quality)
    for y in range(top, top + (HEIGHT - top) // 16 * 16, 8):
        for x in range(left, left + (WIDTH - left) // 16 * 16, 8):
            c = cv2.dct(picture[y:y + 8, x:x + 8].astype(float) - 128)
            error, n = error + ((c - np.rint(c / table) * table)**2).ravel()[1:].sum(), n + 64
    return error / n


if __name__ == '__main__':
    picture = made()
    open('blocks.pgm', 'wb').write(b'P5\n%d %d\n255\n' % (WIDTH, HEIGHT) + picture.tobytes())
    counts, rows = zeros(picture), []
    for x, y in ((0, 0), (5, 3), (45, 35), (56, 48), (144, 120)): rows.append((f'zeros {x} {y}', counts[y, x]))
    rows += [('zeros', counts.sum()), ('zeros below 4', zeros(picture, 4).sum())]
    vote = votes(counts)
    rows += [(f'votes {g}', (vote == g).sum()) for g in range(64)]
    k, n = (vote == 29).sum() // 64, WIDTH // 8 * (HEIGHT // 8)
    rows.append(('alarms of 29', (np.log(64) + tail(n, k, 1 / 64)) / np.log(10)))
    for n, k, p in ((100, 10, 1 / 64), (256, 250, 1 / 64), (1000, 1000, 1 / 64), (49, 3, 1 / 63), (5000, 70, 1 / 64), (10, 1, .3)):
        rows.append((f'tail {n} {k} {p!r}', tail(n, k, p) / np.log(10)))
    rows += [(f'ghost {q}', ghost(picture, q, 5, 3)) for q in (30, 59, 60, 61, 90, 100)]
    with open('oracle.csv', 'w') as file:
        file.write('what,value\n' + ''.join(f'{what},{value!r}\n' for what, value in ((w, float(v)) for w, v in rows)))
    with open('libjpeg.csv', 'w') as file:
        file.write('quality,luma,chroma\n')
        for quality in range(1, 101):
            assert of_pillow(quality) == of_cjpeg(quality), quality
            file.write(f'{quality},' + ','.join(' '.join(map(str, t)) for t in of_pillow(quality)) + '\n')
