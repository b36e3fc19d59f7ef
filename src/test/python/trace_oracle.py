#!/usr/bin/env python3
"""Writes trace-oracle.csv: what OpenCV and numpy say of two pictures made by a formula of whole numbers, which the tests of
the package trace make again: python3 trace_oracle.py, in the folder src/test/resources/org/visavis/trace.
Used with opencv 5.0.0 and numpy 2.4.6. No randomness."""
import cv2, numpy as np

SIDE, REACH = 64, 3


def picture(side, dx, dy, other):
    """A rough texture of blots, moved by whole pixels; the other picture differs by a finer one."""
    y, x = np.mgrid[0:side, 0:side].astype(np.int64)
    u, v = x + dx + 40, y + dy + 40
    blots = (u * u * 7 + v * v * 11 + u * v * 5) // 64 % 97 + (u * 13 + v * v) // 8 % 61
    return (blots + other * ((u * 29 + v * 31 + u * v) % 23)).astype(np.float32)


def correlation(one, other):
    return float(np.corrcoef(one.ravel(), other.ravel())[0, 1])


def peaks(one, wide, rows):
    for name, x, y in (('first', 0, 0), ('middle', 24, 16), ('last', 48, 48)):
        found = cv2.matchTemplate(wide[y:y + 16 + 2 * REACH, x:x + 16 + 2 * REACH], one[y:y + 16, x:x + 16], cv2.TM_CCOEFF_NORMED)
        _, peak, _, (px, py) = cv2.minMaxLoc(found)
        rows += [(f'peak {name}', peak), (f'right {name}', px - REACH), (f'down {name}', py - REACH)]


def rings(one, other, rows):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * (np.arange(SIDE) + .5) / SIDE)
    a, b = [np.fft.fft2((p - p.mean()) * window[:, None] * window) for p in (one.astype(float), other.astype(float))]
    f = np.fft.fftfreq(SIDE) * SIDE
    ring = np.floor(np.hypot(f[:, None], f) + .5).astype(int)
    for r in (1, 5, 17, 32):
        at = ring == r
        rows.append((f'ring {r}', np.real(a[at] * np.conj(b[at])).sum() / np.sqrt((abs(a[at])**2).sum() * (abs(b[at])**2).sum())))


def bands(one, other, rows):
    for finer in (0.6, 1.2, 2.4):
        def band(p):
            def blur(sigma):
                side = 2 * int(np.ceil(3 * sigma)) + 1
                return cv2.GaussianBlur(p, (side, side), sigma, borderType=cv2.BORDER_REPLICATE)
            return blur(finer) - blur(2 * finer)
        rows.append((f'band {finer}', correlation(band(one), band(other))))


def affine(rows):
    source = np.array([[0, 0], [10, 1], [3, 12], [9, 9], [-4, 6]], float)
    target = np.array([[2, 1], [11.5, 3], [4, 14], [10, 11.2], [-2.5, 7]], float)
    weight = np.array([1, 2, 1, .5, 3])
    root = np.sqrt(weight)[:, None]
    found = np.linalg.lstsq(np.c_[source, np.ones(5)] * root, target * root, rcond=None)[0]
    rows += [(f'affine {name}', found[i % 3, i // 3]) for i, name in enumerate('abcdef')]


if __name__ == '__main__':
    one, other, rows = picture(SIDE, 0, 0, 0), picture(SIDE, 0, 0, 1), []
    wide = picture(SIDE + 2 * REACH, -REACH - 2, -REACH + 1, 1)
    peaks(one, wide, rows)
    rings(one, other, rows)
    bands(one, other, rows)
    affine(rows)
    with open('trace-oracle.csv', 'w') as file:
        file.write('name,value\n')
        for name, value in rows:
            file.write(f'{name},{value:.7f}\n')
