#!/usr/bin/env python3
"""Photographs for ProtectionFigures, and what is done to them once they are marked:
python3 protection_attacks.py originals SHARED FOLDER writes FOLDER/originals, 48 photographs of 512 px;
python3 protection_attacks.py attacked SHARED FOLDER takes FOLDER/marked and writes FOLDER/attacked/NAME/;
python3 protection_attacks.py regenerated SHARED FOLDER adds what two autoencoders make of FOLDER/marked.
Used with Pillow 13.0.0, numpy 2.4.6 and onnxruntime 1.23.2, seed 31."""
import glob, os, random, sys
import numpy as np, onnxruntime
from PIL import Image, ImageOps

STEP, SHARED, FOLDER = sys.argv[1:4]
PROVENANCE = SHARED + '/data/provenance/autoencoders/'


def originals():
    os.makedirs(FOLDER + '/originals', exist_ok=True)
    for name, count in (('london/neutral_front', 12), ('london/smiling_front', 12), ('wider/images/*', 24)):
        files = sorted(glob.glob(f'{SHARED}/data/{name}/*.jpg'))
        for file in files[::len(files) // count][:count]:
            picture = Image.open(file).convert('RGB')
            scale = 512 / max(picture.size)
            picture.resize([round(s * scale) for s in picture.size], Image.LANCZOS).save(
                f'{FOLDER}/originals/{os.path.basename(file)[:-4]}.png')


def jpeg(picture, quality):
    return picture, {'format': 'JPEG', 'quality': quality}


def scaled(picture, scale):
    return picture.resize([round(s * scale) for s in picture.size], Image.LANCZOS if scale < 1 else Image.BICUBIC)


def crop(picture, area, random):
    w, h = [round(s * area ** .5) for s in picture.size]
    x, y = random.randint(0, picture.width - w), random.randint(0, picture.height - h)
    return picture.crop((x, y, x + w, y + h))


def turned(picture, random):
    return scaled(picture.rotate(random.uniform(-5, 5), Image.BICUBIC), random.uniform(.4, 1.5))


def noisy(picture, seed):
    noise = np.random.default_rng(seed).normal(0, 8, (picture.height, picture.width, 3))
    return Image.fromarray(np.clip(np.asarray(picture) + noise + .5, 0, 255).astype(np.uint8))


def replaced(picture, other):
    """The lower three fifths are those of another photograph."""
    at = round(picture.height * .4)
    copy = picture.copy()
    copy.paste(other.resize(picture.size).crop((0, at, picture.width, picture.height)), (0, at))
    return copy


def network(name):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(PROVENANCE + name + '.onnx', options, providers=['CPUExecutionProvider'])


def run(net, value):
    return net.run(None, {net.get_inputs()[0].name: value})


def sides(picture, of):
    return picture.crop((0, 0, picture.width // of * of, picture.height // of * of))


def taef2(picture, nets):
    x = np.asarray(sides(picture, 16), np.float32).transpose(2, 0, 1)[None] / 255
    y = run(nets[1], run(nets[0], x)[0])[0][0].transpose(1, 2, 0)
    return Image.fromarray(np.clip(np.round(y * 255), 0, 255).astype(np.uint8))


def enlarged(planes, size):
    return np.stack([np.asarray(Image.fromarray(p).resize(size, Image.BILINEAR)) for p in planes], axis=2)


def vaelight(picture, nets):
    """Values from -1 to 1; the decoder gives four scales that are added up."""
    x = np.asarray(sides(picture, 16), np.float32).transpose(2, 0, 1)[None] / 127.5 - 1
    scales = [s[0] for s in run(nets[1], run(nets[0], x)[0])]
    y = sum(enlarged(s, x.shape[:1:-1]) for s in scales)
    return Image.fromarray(np.clip(np.round((y + 1) * 127.5), 0, 255).astype(np.uint8))


def attacked():
    files = sorted(glob.glob(FOLDER + '/marked/*.png'))
    for i, file in enumerate(files):
        picture, chance = Image.open(file).convert('RGB'), random.Random(31000 + i)
        other = Image.open(FOLDER + '/originals/' + os.path.basename(files[(i + 7) % len(files)])).convert('RGB')
        quarter = crop(picture, .25, chance)
        save('00 as it was marked', file, picture, {'format': 'PNG'})
        save('01 JPEG 75', file, *jpeg(picture, 75))
        save('02 JPEG 50', file, *jpeg(picture, 50))
        save('03 JPEG 30', file, *jpeg(picture, 30))
        save('04 JPEG 20', file, *jpeg(picture, 20))
        save('05 WebP 60', file, picture, {'format': 'WEBP', 'quality': 60})
        save('06 half size, JPEG 70', file, *jpeg(scaled(picture, .5), 70))
        save('07 a quarter of its area cut out', file, quarter, {'format': 'PNG'})
        save('08 a quarter of its area cut out, JPEG 70', file, *jpeg(quarter, 70))
        away = turned(picture, chance)
        save('09 scaled by 0.4 to 1.5 and turned by up to 5 degrees', file, away, {'format': 'PNG'})
        save('10 scaled by 0.4 to 1.5 and turned by up to 5 degrees, JPEG 75', file, *jpeg(away, 75))
        save('11 mirrored, JPEG 75', file, *jpeg(ImageOps.mirror(picture), 75))
        save('12 noise of 8 levels', file, noisy(picture, 31000 + i), {'format': 'PNG'})
        save('13 the lower 60 % replaced, JPEG 75', file, *jpeg(replaced(picture, other), 75))
        save('14 never marked', file, Image.open(file.replace('/marked/', '/originals/')), {'format': 'PNG'})


def regenerated():
    """A generator's round trip, as it is drawn anew where a program edits a picture in its latent space."""
    nets = {n: [network(f'{n}_{part}') for part in ('enc', 'dec')] for n in ('taef2', 'vaelight')}
    for file in sorted(glob.glob(FOLDER + '/marked/*.png')):
        picture = Image.open(file).convert('RGB')
        save('15 through TAEF2', file, taef2(picture, nets['taef2']), {'format': 'PNG'})
        save('16 through VAElight', file, vaelight(picture, nets['vaelight']), {'format': 'PNG'})


def save(name, file, picture, how):
    os.makedirs(f'{FOLDER}/attacked/{name}', exist_ok=True)
    ending = {'JPEG': '.jpg', 'PNG': '.png', 'WEBP': '.webp'}[how['format']]
    picture.save(f'{FOLDER}/attacked/{name}/{os.path.basename(file)[:-4]}{ending}', **how)


{'originals': originals, 'attacked': attacked, 'regenerated': regenerated}[STEP]()
