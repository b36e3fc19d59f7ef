#!/usr/bin/env python3
"""Makes pictures whose source is known and lists them with pictures that have none, for TracingValidation:
python3 tracing_pairs.py SHARED FOLDER, with the folder shared/ beside the checkout. Writes FOLDER/list.csv with the lines
kind, questioned, candidate. Used with opencv 5.0.0, numpy 2.4.6 and onnxruntime 1.32.0, seed 15."""
import collections, csv, glob, os, random, sys
import cv2, numpy as np, onnxruntime

SHARED, FOLDER = sys.argv[1:3]
DATA, PROVENANCE = SHARED + '/data', SHARED + '/data/provenance'
SAVED = [(1, 50), (.5, 75), (.5, 50)]
rows = []


def network(name):
    return onnxruntime.InferenceSession(f'{PROVENANCE}/autoencoders/{name}.onnx', providers=['CPUExecutionProvider'])


def run(net, value):
    return net.run(None, {net.get_inputs()[0].name: value})


def taef2(picture, nets):
    x = picture[:, :, ::-1].astype(np.float32).transpose(2, 0, 1)[None] / 255
    return run(nets[1], run(nets[0], x)[0])[0][0].transpose(1, 2, 0)


def vaelight(picture, nets):
    """Values from -1 to 1; the decoder gives four scales that are added up."""
    x = picture[:, :, ::-1].astype(np.float32).transpose(2, 0, 1)[None] / 127.5 - 1
    scales = run(nets[1], run(nets[0], x)[0])
    return (sum(cv2.resize(s[0].transpose(1, 2, 0), picture.shape[1::-1]) for s in scales) + 1) / 2


def scaled(picture, scale):
    return picture if scale == 1 else cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


def put(kind, picture, source, name, quality=None):
    file = f'{FOLDER}/{name}' + ('.png' if quality is None else '.jpg')
    cv2.imwrite(file, picture, [] if quality is None else [cv2.IMWRITE_JPEG_QUALITY, quality])
    rows.append((kind, file, source))


def derive(of, files, side, coders):
    for n, file in enumerate(files):
        picture = cv2.resize(cv2.imread(file), (side, side), interpolation=cv2.INTER_AREA if of == 'London' else cv2.INTER_CUBIC)
        name, source = f'{of}{n:02d}', f'{FOLDER}/{of}{n:02d}_source.png'
        cv2.imwrite(source, picture)
        for coder, (trip, nets) in coders.items():
            again = (np.clip(trip(picture, nets), 0, 1) * 255 + .5).astype(np.uint8)[:, :, ::-1].copy()
            put(f'{coder} round trip {of}', again, source, f'{name}_{coder}')
            put(f'{coder} round trip scaled .6 JPEG 75 {of}', scaled(again, .6), source, f'{name}_{coder}_6', 75)
        for scale, quality in SAVED:
            put(f'saved again {scale}q{quality} {of}', scaled(picture, scale), source, f'{name}_{scale}q{quality}', quality)
        put(f'saved again mirrored .7q75 {of}', scaled(picture, .7)[:, ::-1], source, f'{name}_mirrored', 75)
        turn = cv2.getRotationMatrix2D((side / 2, side / 2), 5, .9)
        put(f'saved again turned by 5 degrees {of}', cv2.warpAffine(picture, turn, (side, side), flags=cv2.INTER_AREA,
            borderMode=cv2.BORDER_REPLICATE), source, f'{name}_turned', 75)


def edited():
    pairs = collections.defaultdict(dict)
    for row in csv.DictReader(open(PROVENANCE + '/pairs.csv')):
        pairs[row['pair']].update({row['role']: f"{PROVENANCE}/pairs/{row['file']}", 'kind':
            f"edited {row['regime']} {'with a face' if row['face'] == '1' else 'without'}"})
    rows.extend((pair['kind'], pair['res'], pair['src']) for pair in pairs.values())


def frames():
    clips = collections.defaultdict(list)
    for row in csv.DictReader(open(PROVENANCE + '/clips.csv')):
        clips[row['clip']].append(f"{PROVENANCE}/clips/{row['file']}")
    for files in clips.values():
        first, *others = sorted(files)
        rows.extend((f'film frames {apart} apart', other, first) for apart, other in zip(('1frame', '.2s', '1s', '3s'), others))


def different(persons):
    neutral = sorted(glob.glob(DATA + '/london/neutral_front/*.jpg'))
    for file in neutral:
        smiling = file.replace('neutral', 'smiling').replace('_03', '_08')
        rows.append(('different: same sitting (London)', smiling, file))
        small = f"{FOLDER}/small_{os.path.basename(smiling)}"
        cv2.imwrite(small, scaled(cv2.imread(smiling), .2), [cv2.IMWRITE_JPEG_QUALITY, 75])
        rows.append(('different: same sitting made smaller .2', small, file))
    photographs = [sorted(glob.glob(f'{DATA}/lfw-a/{person}/*.jpg')) for person in persons]
    rows.extend(('different: another photograph of the person (LFW)', p[0], p[1]) for p in photographs if len(p) > 1)
    pools = [p[0] for p in photographs], sorted(glob.glob(DATA + '/congress/**/*.jpg', recursive=True)), neutral
    rows.extend(('different: unrelated persons', *random.sample(pools[i % 3], 2)) for i in range(2000))


if __name__ == '__main__':
    os.makedirs(FOLDER, exist_ok=True)
    random.seed(15)
    coders = {'TAEF2': (taef2, (network('taef2_enc'), network('taef2_dec'))), 'VAElight': (vaelight, (network('vaelight_enc'),
        network('vaelight_dec')))}
    persons = sorted(os.listdir(DATA + '/lfw-a'))
    random.shuffle(persons)
    derive('London', sorted(glob.glob(DATA + '/london/neutral_front/*.jpg'))[:80:2], 448, coders)
    derive('LFW', [sorted(glob.glob(f'{DATA}/lfw-a/{person}/*.jpg'))[0] for person in persons[:40]], 256, coders)
    edited()
    frames()
    different(persons[:500])
    csv.writer(open(FOLDER + '/list.csv', 'w'), lineterminator='\n').writerows(rows)
