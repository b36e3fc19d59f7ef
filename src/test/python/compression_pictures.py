#!/usr/bin/env python3
"""Makes pictures whose compression is known and lists them with photographs as they are, for CompressionValidation:
python3 compression_pictures.py SHARED FOLDER COUNT, with the folder shared/ beside the checkout. COUNT photographs of WIDER are
made 768 pixels wide, which removes their blocks, and compressed, pasted and saved anew. Writes FOLDER/list.csv with the lines
kind, file, first quality, x, y, width, height, the last five empty where there is none. Chroma is halved (4:2:0) throughout.
Used with Pillow 13.0.0 and numpy 2.4.6, seed 11 for places and 7 for the choice among LFW."""
import glob, io, random, sys
import numpy as np
from PIL import Image

SHARED, FOLDER, COUNT = sys.argv[1], sys.argv[2], int(sys.argv[3])
rows = []


def photographs():
    for name in sorted(glob.glob(SHARED + '/data/wider/images/**/*.jpg', recursive=True)):
        with Image.open(name) as picture:
            height = round(picture.height * 768 / picture.width)
            if picture.width >= 900 and height >= 400:
                yield np.array(picture.convert('RGB').resize((768, height), Image.BOX))


def saved(pixels, quality):
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, 'JPEG', quality=quality, subsampling=2)
    return np.array(Image.open(io.BytesIO(file.getvalue())).convert('RGB'))


def put(kind, name, pixels, quality, first='', box=('', '', '', '')):
    file = f'{FOLDER}/{name}.' + ('png' if quality is None else 'jpg')
    Image.fromarray(pixels).save(file, **({} if quality is None else dict(quality=quality, subsampling=2)))
    rows.append((kind, file, first, *box))


def moved(host, side, chance):
    """A square of the picture itself, put where its blocks do not fall on the others."""
    height, width = host.shape[:2]
    while True:
        x, y, u, v = (int(chance.integers(16, limit - side - 16)) for limit in (width, height) * 2)
        if ((x - u) % 8, (y - v) % 8) != (0, 0): break
    changed = host.copy()
    changed[y:y + side, x:x + side] = host[v:v + side, u:u + side]
    return changed, (x, y, side, side)


def make(n, raw, chance):
    host = saved(raw, 75)
    changed, box = moved(host, 128, chance)
    for quality, words in ((None, 'PNG'), (95, 'JPEG 95'), (90, 'JPEG 90')):
        put(f'spliced 128 px, other grid, 75 then {words}', f'{n}-moved-{quality}', changed, quality, '', box)
    height, width = raw.shape[:2]
    w, h = int(.45 * width), int(.4 * height)
    x, y = int(chance.integers(0, width - w)), int(chance.integers(0, height - h))
    for first, last in ((75, 95), (75, 90), (75, 85), (75, 80), (85, 95), (85, 75)):
        pasted = saved(raw, first)
        pasted[y:y + h, x:x + w] = raw[y:y + h, x:x + w]
        put(f'pasted, never compressed, {first} then {last}', f'{n}-pasted-{first}-{last}', pasted, last, first, (x, y, w, h))
    for last in (75, 85, 90, 95): put(f'once {last}', f'{n}-once-{last}', raw, last)
    put('untouched, 75 then 90', f'{n}-twice', host, 90)
    put('untouched, 75, cut, then 90', f'{n}-cut', host[3:, 5:], 90)
    put('PNG, never compressed at this size', f'{n}-raw', raw, None)


if __name__ == '__main__':
    chance = np.random.default_rng(11)
    for n, raw in zip(range(COUNT), photographs()): make(n, raw, chance)
    lfw = sorted(glob.glob(SHARED + '/data/lfw-a/*/*.jpg'))
    random.Random(7).shuffle(lfw)
    for kind, files in (('LFW as it is', lfw[:800]), ('Congress as it is', sorted(glob.glob(SHARED + '/data/congress/*.jpg'))),
        ('London as it is', sorted(glob.glob(SHARED + '/data/london/*/*.jpg'))[::10]),
        ('WIDER as it is', sorted(glob.glob(SHARED + '/data/wider/images/**/*.jpg', recursive=True))[::9])):
        rows.extend((kind, file, '', '', '', '', '') for file in files)
    with open(FOLDER + '/list.csv', 'w') as file: file.writelines(','.join(f'"{c}"' if ',' in str(c) else str(c) for c in row) + '\n' for row in rows)
