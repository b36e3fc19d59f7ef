#!/usr/bin/env python3
"""Prints writers.tsv: python3 jpeg_writers.py SHARED > src/main/resources/org/visavis/compression/writers.tsv, with the folder
shared/ beside the checkout. Photoshop's scales as Pillow lists them (PIL.JpegPresets), and tables in files under SHARED/data
whose EXIF names the program or camera that wrote them. Used with Pillow 13.0.0. No randomness."""
import glob, io, sys
from PIL import Image, JpegPresets

PLACES = [(s, d - s) if d % 2 else (d - s, s) for d in range(15) for s in range(max(0, d - 7), min(d, 7) + 1)]
NAMES = {'web_low': 'Save for Web, Low', 'web_medium': 'Save for Web, Medium', 'web_high': 'Save for Web, High',
    'web_very_high': 'Save for Web, Very High', 'web_maximum': 'Save for Web, Maximum', 'low': 'Save as, Low',
    'medium': 'Save as, Medium', 'high': 'Save as, High', 'maximum': 'Save as, Maximum'}


def tables(file):
    """By number, row by row, from the segments DQT."""
    found, at = {}, 2
    while at + 4 < len(file) and file[at + 1] != 0xda:
        length = file[at + 2] << 8 | file[at + 3]
        i = at + 4 if file[at + 1] == 0xdb else at + 2 + length
        while i < at + 2 + length:
            table = [0] * 64
            for k, (y, x) in enumerate(PLACES):
                table[8 * y + x] = file[i + 1 + k]
            found[file[i]] = table
            i += 65
        at += 2 + length
    return found


def annex(quality):
    file = io.BytesIO()
    Image.new('RGB', (8, 8)).save(file, 'JPEG', quality=quality)
    return tuple(map(tuple, tables(file.getvalue()).values()))


if __name__ == '__main__':
    print('# Quantisation tables of programs and cameras that do not scale those of ITU-T T.81, annex K. One line each, cells with tabs')
    print('# between: program or camera, setting, luma and chroma as 64 steps row by row. Photoshop: as Pillow lists them.')
    known = {annex(q) for q in range(1, 101)}
    for name, words in NAMES.items():
        file = io.BytesIO()
        Image.new('RGB', (8, 8)).save(file, 'JPEG', qtables=name)
        both = tuple(map(tuple, tables(file.getvalue()).values()))
        known.add(both)
        print('Adobe Photoshop', words, *(' '.join(map(str, t)) for t in both), sep='\t')
    for name in sorted(glob.glob(sys.argv[1] + '/data/**/*.jp*g', recursive=True)):
        with Image.open(name) as picture:
            if picture.format != 'JPEG' or picture.mode != 'RGB': continue
            exif, file = picture.getexif(), open(name, 'rb').read()
            both = tuple(map(tuple, list(tables(file).values())[:2]))
            program = str(exif.get(305) or '').split('(')[0].strip() or f'{exif.get(271, "")} {exif.get(272, "")}'.strip()
            if len(both) < 2 or both in known or not program: continue
            known.add(both)
            print(program, 'as seen in a file of it', *(' '.join(map(str, t)) for t in both), sep='\t')
