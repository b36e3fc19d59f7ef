#!/usr/bin/env python3
"""Makes the WebP files of WebpTest: python3 make_webp.py ../resources/org/visavis/image/webp
One photograph by every setting of the encoder, lossy and lossless, with transparency, and as frames. pixel-hashes.csv has the hash of what libwebp
reads, as docs/record.md defines pixels_sha256, on white; refused.csv names files that are damaged, and why they are refused.
Needs cwebp, dwebp and webpmux (1.2.4), ImageMagick (6.9.11-60), numpy, Pillow and pyvips (made with 2.4.6, 13.0.0 on libwebp 1.6.0, and 3.2.0 on libvips 8.14.1
with libwebp 1.2.4, which read the same pixels). No chance is involved."""
import csv, hashlib, os, struct, subprocess, sys
import numpy as np, pyvips
from PIL import Image

OUT = sys.argv[1]
PHOTO = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../../samples/london/062_03.jpg')
hashes, problems = [], []


def path(name):
	return os.path.join(OUT, name)


def run(*command):
	subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def on_white(samples):
	colours, alpha = samples[..., :3].astype(int), samples[..., 3:].astype(int)
	return ((colours * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8)


def expect(name, processing=''):
	"""What two programs read."""
	samples = [on_white(picture) if picture.shape[2] == 4 else picture for picture in (np.asarray(Image.open(path(name))),
		pyvips.Image.new_from_file(path(name)).numpy())]
	assert (samples[0] == samples[1]).all(), name
	add(name, samples[0], processing)


def add(name, samples, processing):
	h, w = samples.shape[:2]
	hashes.append((name, hashlib.sha256(b'P6\n%d %d\n255\n' % (w, h) + samples.tobytes()).hexdigest(), processing))


def cwebp(name, options, source='photo.png', processing=''):
	run('cwebp', '-quiet', *options.split(), path(source), '-o', path(name + '.webp'))
	expect(name + '.webp', processing)


def lossy():
	for quality in (0, 1, 5, 30, 75, 95, 100): cwebp('q%d' % quality, '-q %d' % quality)
	for method in range(7): cwebp('m%d' % method, '-q 5 -m %d' % method)
	for segments in range(1, 5): cwebp('segments %d' % segments, '-q 10 -sns 100 -segments %d' % segments)
	for strength in (0, 20, 60, 100):
		for kind in ('strong', 'nostrong'): cwebp('f%d %s' % (strength, kind), '-q 20 -f %d -%s' % (strength, kind))
	for sharpness in range(1, 8): cwebp('sharpness %d' % sharpness, '-q 20 -f 60 -sharpness %d' % sharpness)
	for name, options in {'af': '-af', 'sharp yuv': '-sharp_yuv', 'jpeg like': '-jpeg_like', 'partition limit': '-q 100 -partition_limit 100', 'pass': '-pass 6 -size 900',
		'odd': '-crop 3 5 33 1', 'column': '-crop 3 5 1 33'}.items(): cwebp(name, options)
	for partitions in range(4):
		name = 'partitions %d.webp' % partitions
		run('convert', path('photo.png'), '-quality', 60, '-define', 'webp:partitions=%d' % partitions, path(name))
		expect(name)


def lossless():
	for level in (0, 3, 6, 9): cwebp('z%d' % level, '-z %d' % level)
	for degree in (0, 40, 80): cwebp('near lossless %d' % degree, '-near_lossless %d' % degree)
	for colours in (2, 4, 16, 200):
		Image.open(path('photo.png')).quantize(colours).convert('RGB').save(path('few.png'))
		cwebp('colours %d' % colours, '-lossless', 'few.png')
	os.remove(path('few.png'))
	cwebp('lossless fading', '-lossless -exact', 'fading.png', WHITE)


def transparent():
	for method in (0, 1):
		for filtering in ('none', 'fast', 'best'): cwebp('alpha %d %s' % (method, filtering), '-q 60 -exact -alpha_method %d -alpha_filter %s' % (method, filtering),
			'fading.png', WHITE)
	for quality in (0, 50): cwebp('alpha q%d' % quality, '-q 60 -alpha_q %d' % quality, 'fading.png', WHITE)


def frames():
	for name, source, options in (('lossy', 'photo.png', '-q 30'), ('lossless', 'photo.png', '-lossless'), ('fading', 'fading.png', '-q 30')):
		run('cwebp', '-quiet', *options.split(), path(source), '-o', path('frame.webp'))
		run('webpmux', '-frame', path('frame.webp'), '+100', '-frame', path('q0.webp'), '+100', '-o', path('frames %s.webp' % name))
		expect('frames %s.webp' % name, 'first of 2 frames' + ('; ' + WHITE) * (name == 'fading'))
	os.remove(path('frame.webp'))


def riff(*chunks):
	body = b'WEBP' + b''.join(name + struct.pack('<I', len(data)) + data + b'\0' * (len(data) % 2) for name, data in chunks)
	return b'RIFF' + struct.pack('<I', len(body)) + body


def extended(flags, w, h):
	return b'VP8X', struct.pack('<I', flags) + (w - 1).to_bytes(3, 'little') + (h - 1).to_bytes(3, 'little')


def chunks(name):
	data, at, found = open(path(name), 'rb').read(), 12, {}
	while at < len(data):
		length = struct.unpack('<I', data[at + 4:at + 8])[0]
		found.setdefault(data[at:at + 4], data[at + 8:at + 8 + length])
		at += 8 + length + length % 2
	return found


def by_hand():
	"""Files that keep to the format loosely."""
	still, fading = chunks('q75.webp'), chunks('alpha 1 none.webp')
	for name, data in {'unknown chunks': riff(extended(0, W, H), (b'junk', b'abc'), (b'VP8 ', still[b'VP8 ']), (b'more', b'')), 'bytes behind':
			open(path('q75.webp'), 'rb').read() + b'more'}.items():
		open(path(name + '.webp'), 'wb').write(data)
		expect(name + '.webp')
	name = 'alpha without its flag.webp'  # applied by dwebp; Pillow and libvips leave it out
	open(path(name), 'wb').write(riff(extended(0, W, H), (b'ALPH', fading[b'ALPH']), (b'VP8 ', fading[b'VP8 '])))
	run('dwebp', path(name), '-o', path('read.png'))
	add(name, on_white(np.asarray(Image.open(path('read.png')))), WHITE)
	os.remove(path('read.png'))


def refused(name, data, problem):
	open(path(name + '.webp'), 'wb').write(data)
	problems.append((name + '.webp', problem))


def damaged():
	vp8, vp8l, alpha = chunks('q75.webp')[b'VP8 '], chunks('z3.webp')[b'VP8L'], chunks('alpha 1 none.webp')
	place = bytes(6) + (W - 1).to_bytes(3, 'little') + (H - 1).to_bytes(3, 'little') + bytes(4)
	def frame(data, name=b'VP8 '): return b'ANMF', place + name + struct.pack('<I', len(data)) + data + b'\0' * (len(data) % 2)
	says = "is damaged or cut off: libwebp says '%s'."
	bad, early = says % 'BITSTREAM_ERROR', says % 'NOT_ENOUGH_DATA'
	refused('lossy ends early', riff((b'VP8 ', vp8[:len(vp8) // 2])), early)
	refused('lossless ends early', riff((b'VP8L', vp8l[:len(vp8l) // 2])), bad)
	refused('alpha ends early', riff(extended(16, W, H), (b'ALPH', alpha[b'ALPH'][:20]), (b'VP8 ', alpha[b'VP8 '])),
		'is damaged or cut off: libwebp gave up on its transparency.')
	refused('frame ends early', riff(extended(2, W, H), (b'ANIM', bytes(6)), frame(vp8[:len(vp8) // 2])), early)
	refused('no picture', riff(extended(0, W, H)), early)
	refused('no frame', riff(extended(2, W, H), (b'ANIM', bytes(6))), 'is cut off or damaged: no picture is found in it.')
	refused('other canvas', riff(extended(0, W + 1, H), (b'VP8 ', vp8)), bad)
	huge = vp8[:6] + struct.pack('<HH', 16383, 16383) + vp8[10:]
	refused('huge frame', riff(extended(2, W, H), (b'ANIM', bytes(6)), frame(huge)), 'is damaged: it holds a frame of another size than it says.')
	open(path('cut off.webp'), 'wb').write(open(path('q75.webp'), 'rb').read()[:-9])
	problems.append(('cut off.webp', 'is cut off: the WebP data end early.'))


WHITE = 'alpha flattened on white'
os.makedirs(OUT, exist_ok=True)
photo = Image.open(PHOTO).resize((135, 135), Image.LANCZOS).crop((34, 22, 103, 109))  # odd sides, as encoder_settings.py
photo.save(path('photo.png'))
W, H = photo.size
alpha = np.clip(np.add.outer(np.arange(H), np.arange(W)) * 4, 0, 255).astype(np.uint8)  # a corner fades
Image.fromarray(np.dstack([np.asarray(photo), alpha])).save(path('fading.png'))
for make in (lossy, lossless, transparent, frames, by_hand, damaged):
	make()
for name in ('photo.png', 'fading.png'): os.remove(path(name))
for name, heading, lines in (('pixel-hashes.csv', ('file', 'pixels_sha256', 'processing'), hashes), ('refused.csv', ('file', 'problem'), problems)):
	with open(path(name), 'w', newline='') as f: csv.writer(f, lineterminator='\n').writerows([heading] + lines)
