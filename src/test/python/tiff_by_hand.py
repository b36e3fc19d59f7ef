"""A TIFF written tag by tag, and samples packed into bits: what no encoder at hand writes."""
import struct
import numpy as np

LETTERS = {1: 'B', 2: 'B', 3: 'H', 4: 'I', 6: 'b', 7: 'B', 8: 'h', 16: 'Q'}


def packed(samples, bits):
	"""Rows of samples of so many bits, high bits first, each row filled up to whole bytes."""
	flat = samples.reshape(samples.shape[0], -1).astype(np.uint16)
	places = (flat[..., None] >> np.arange(bits - 1, -1, -1)) & 1
	return np.packbits(places.reshape(flat.shape[0], -1).astype(np.uint8), axis=1).tobytes()


def tiff(path, width, height, strips, **tags):
	"""Little-endian, 8-bit RGB without compression unless tags (t258=(type, values); None leaves one out) say otherwise."""
	entries = {256: (4, [width]), 257: (4, [height]), 258: (3, [8, 8, 8]), 259: (3, [1]), 262: (3, [2]), 277: (3, [3]), 278: (4, [height]),
		279: (4, [len(s) for s in strips])}
	entries.update({int(k[1:]): v for k, v in tags.items()})
	entries = {k: v for k, v in entries.items() if v is not None}
	bodies = lambda: {k: struct.pack('<%d%s' % (len(v[1]), LETTERS[v[0]]), *v[1]) for k, v in sorted(entries.items())}
	entries[273] = (4, [0] * len(strips))
	end = 8 + 2 + 12 * len(entries) + 4
	first = end + sum(len(b) for b in bodies().values() if len(b) > 4)
	entries[273] = (4, [first + sum(len(s) for s in strips[:i]) for i in range(len(strips))])
	directory, behind = b'', b''
	for tag, body in bodies().items():
		directory += struct.pack('<HHI', tag, entries[tag][0], len(entries[tag][1]))
		directory += body.ljust(4, b'\0') if len(body) <= 4 else struct.pack('<I', end + len(behind))
		behind += body if len(body) > 4 else b''
	open(path, 'wb').write(b'II*\0' + struct.pack('<IH', 8, len(entries)) + directory + b'\0' * 4 + behind + b''.join(strips))
	return ' '.join('%d=%s' % (k, v[1][:6]) for k, v in sorted(entries.items()))
