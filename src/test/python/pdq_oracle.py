#!/usr/bin/env python3
"""Writes pdq-oracle.csv: the hashes that Meta's C++ library gives pictures made by a formula of whole numbers, which
PdqTest makes again: python3 pdq_oracle.py, in the folder src/test/resources/org/visavis/fingerprint.
Used with pdqhash 0.2.8 (which does not shrink a picture first) and numpy 2.4.6. No randomness."""
import numpy as np, pdqhash

SIZES = [(64, 64), (127, 128), (129, 200), (250, 250), (256, 255), (257, 513), (640, 479), (1200, 800), (1001, 1501)]


def wave(t):
    """A triangle between 0 and 255 with the period 510."""
    t = t % 510
    return np.where(t > 255, 510 - t, t)


def picture(width, height):
    y, x = np.mgrid[0:height, 0:width].astype(np.int64)
    u, v = x * 4096 // width, y * 4096 // height
    return np.stack([(wave(u * 3 // 4 + v * v // 9000) + wave(v * 2 + u * u // 20000)) // 2, (wave(u * v // 4000) + wave(v + 77)) // 2,
        (wave(u + 2 * v) + wave(3 * u - v + 40000)) // 2], axis=-1).astype(np.uint8)


def hexadecimal(bits):
    return '%064x' % int(''.join(str(int(b)) for b in bits), 2)


if __name__ == '__main__':
    with open('pdq-oracle.csv', 'w') as file:
        file.write('width,height,mirrored,hash,quality\n')
        for width, height in SIZES:
            for mirrored in (False, True):
                p = picture(width, height)
                bits, quality = pdqhash.compute(np.ascontiguousarray(p[:, ::-1] if mirrored else p))
                file.write(f'{width},{height},{str(mirrored).lower()},{hexadecimal(bits)},{quality}\n')
