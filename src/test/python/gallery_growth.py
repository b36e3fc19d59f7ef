"""How the cost of galleries grows: makes docs/performance/growth.csv, growth.png and the table growth.md.

  python gallery_growth.py VISAVIS PHOTOGRAPHS REAL.npy OUT [VECTORS ...]   VISAVIS: a class path, such as target/visavis/*;
                                              PHOTOGRAPHS: a folder tree of real ones; REAL.npy: as search_rivals.py takes it;
                                              VECTORS: sizes of synthetic galleries, 10000 100000 1000000 4000000

Each figure is of one process from its start to its end, by the account of the system (wait4): wall
time, processor time, peak resident memory, in which mapped files count. Enrolling and clustering: real photographs, `method=fast`,
so many files of the tree in the order of their names; searching: synthetic embeddings of the real distribution
(search_rivals.py, seed 0), one questioned photograph, the 50 best. Ran with Python 3.11, numpy 2.4.6, Pillow 13.
"""
import csv
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from PIL import Image, ImageDraw

import numpy as np

from search_rivals import synthetic

KEYS = ' method=fast'
KINDS = ['enrolling', 'enrolling again', 'clustering', 'searching']
COLOURS = {'enrolling': (68, 1, 84), 'enrolling again': (59, 82, 139), 'clustering': (33, 145, 140), 'searching': (200, 120, 0)}


def measured(visavis, folder, line):
    macro = folder / 'growth.ijm'
    macro.write_text(line)
    start = time.perf_counter()
    process = subprocess.Popen(['java', '-Xmx1g', '-cp', visavis, 'org.visavis.command.Main', str(macro)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    if status: raise SystemExit(line + '\n' + errors[-2000:])
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def linked(files, folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for i, file in enumerate(files):
        (folder / f'{i:05d}{file.suffix}').symlink_to(file)
    return folder


def rows(visavis, photographs, real, folder, vectors):
    files = sorted(p for p in photographs.rglob('*') if p.suffix in ('.jpg', '.png'))
    for n in [n for n in (500, 1000, 2000, len(files)) if n <= len(files)]:
        some, gallery = linked(files[:n], folder / 'some'), folder / f'photographs-{n}'
        enrol = f'run("Enrol Gallery...", "input=[{some}] gallery=[{gallery}]{KEYS}");'
        yield 'enrolling', n, *measured(visavis, folder, enrol)
        yield 'enrolling again', n, *measured(visavis, folder, enrol)
        yield 'clustering', n, *measured(visavis, folder, f'run("Cluster Faces...", "gallery=[{gallery}] output=[{folder}/clusters-{n}] pictures=false{KEYS}");')
    for n in vectors:
        array, gallery = folder / f'{n}.npy', folder / f'vectors-{n}'
        np.save(array, synthetic(real, n, 0))
        measured(visavis, folder, f'run("Enrol Gallery...", "input=[{array}] gallery=[{gallery}]{KEYS}");')
        yield 'searching', n, *measured(visavis, folder, f'run("Search Gallery...", "questioned=[{files[0]}] gallery=[{gallery}] output=[{folder}/found-{n}] plates=0 overlays=false{KEYS}");')
        array.unlink()
        shutil.rmtree(gallery)


def chart(table, path):
    """Both axes logarithmic: photographs or faces to the right, seconds of wall time upwards."""
    width, height, left, bottom = 900, 560, 90, 70
    image = Image.new('RGB', (width, height), 'white')
    draw = ImageDraw.Draw(image)
    at = lambda n, s: (left + (np.log10(n) - 2.5) / 4.5 * (width - left - 180), height - bottom - (np.log10(s) + .5) / 3.5 * (height - bottom - 30))
    for power in range(3, 8):
        x = at(10 ** power, 1)[0]
        draw.line([(x, 30), (x, height - bottom)], (220, 220, 220))
        draw.text((x, height - bottom + 8), f'{10 ** power:,}', 'black', anchor='ma')
    for power in range(0, 4):
        y = at(1000, 10 ** power)[1]
        draw.line([(left, y), (width - 180, y)], (220, 220, 220))
        draw.text((left - 8, y), f'{10 ** power:,} s', 'black', anchor='rm')
    draw.text((left, 10), 'Wall time of one process, from its start', 'black')
    draw.text(((left + width - 180) / 2, height - 30), 'photographs (enrolling, clustering) or faces (searching)', 'black', anchor='ma')
    for i, kind in enumerate(KINDS):
        points = [at(n, wall) for k, n, wall, _, _ in table if k == kind]
        draw.line(points, COLOURS[kind], 3)
        for x, y in points: draw.ellipse([x - 4, y - 4, x + 4, y + 4], COLOURS[kind])
        draw.text((width - 165, 60 + 24 * i), kind, COLOURS[kind])
    image.save(path)


def write(table, out):
    out.mkdir(parents=True, exist_ok=True)
    with open(out / 'growth.csv', 'w', newline='') as file:
        writer = csv.writer(file, lineterminator='\n')
        writer.writerow(['what', 'number', 'wall_s', 'processor_s', 'peak_mb'])
        writer.writerows([k, n, f'{w:.1f}', f'{c:.1f}', f'{m:.0f}'] for k, n, w, c, m in table)
    lines = ['| what | photographs or faces | wall time, s | processor time, s | peak resident memory, MB |', '|---|---|---|---|---|']
    lines += [f'| {k} | {n:,} | {w:.1f} | {c:.1f} | {m:,.0f} |' for k, n, w, c, m in table]
    (out / 'growth.md').write_text('\n'.join(lines) + '\n')
    chart(table, out / 'growth.png')


def main(visavis, photographs, real, out, vectors):
    folder = pathlib.Path(tempfile.mkdtemp())
    table = []
    for row in rows(visavis, photographs, real, folder, vectors):
        print(*row, flush=True)
        table.append(row)
        write(table, out)
    shutil.rmtree(folder)


if __name__ == '__main__':
    main(sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3], pathlib.Path(sys.argv[4]), [int(n) for n in sys.argv[5:]] or [10_000, 100_000, 1_000_000, 4_000_000])
