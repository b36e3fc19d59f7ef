"""JPEG files taken apart into segments and put together otherwise, without touching the coded picture (ITU-T T.81, annex B)."""
import struct

SOI, EOI, SOS, DHT, SOF0, SOF2 = 0xd8, 0xd9, 0xda, 0xc4, 0xc0, 0xc2
APP0, APP1, APP2, APP14 = 0xe0, 0xe1, 0xe2, 0xee
JFIF = (APP0, b'JFIF\0\1\1\0\0\1\0\1\0\0')
EXIF = (APP1, b'Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x01\0\0\0\0\0\0')


def adobe(transform):
	return APP14, b'Adobe\0\x64\0\0\0\0' + bytes([transform])


def icc(profile, parts):
	"""The profile in so many segments."""
	size = -(-len(profile) // parts)
	return [(APP2, b'ICC_PROFILE\0' + bytes([i + 1, parts]) + profile[i * size:(i + 1) * size]) for i in range(parts)]


def apart(data):
	"""The segments before the first scan, each a marker and its content, and all bytes from there on."""
	at, segments = 2, []
	while data[at + 1] != SOS:
		length = struct.unpack('>H', data[at + 2:at + 4])[0]
		segments.append((data[at + 1], data[at + 4:at + 2 + length]))
		at += 2 + length
	return segments, data[at:]


def together(segments, rest):
	return b'\xff\xd8' + b''.join(b'\xff' + bytes([m]) + struct.pack('>H', len(c) + 2) + c for m, c in segments) + rest


def without(data, *markers):
	segments, rest = apart(data)
	return together([s for s in segments if s[0] not in markers], rest)


def marked(data, *first):
	"""The file with these segments in place of its APP0 and APP14."""
	segments, rest = apart(without(data, APP0, APP14))
	return together(list(first) + segments, rest)


def in_tiff(data, photometric, w, h):
	"""A TIFF whose one strip is the file."""
	tags = [(256, 3, 1, w), (257, 3, 1, h), (258, 3, 3, 8), (259, 3, 1, 7), (262, 3, 1, photometric), (273, 4, 1, 14), (277, 3, 1, 3),
		(278, 4, 1, h), (279, 4, 1, len(data)), (530, 3, 2, 1 | 1 << 16)]
	strip = struct.pack('<3H', 8, 8, 8) + data + b'\0' * (len(data) % 2)
	directory = struct.pack('<H', len(tags)) + b''.join(struct.pack('<HHII', *tag) for tag in tags) + b'\0' * 4
	return b'II*\0' + struct.pack('<I', 8 + len(strip)) + strip + directory


def scans(data):
	"""Where each scan's marker stands."""
	segments, rest = apart(data)
	at, found = len(data) - len(rest), []
	while at + 1 < len(data):
		if data[at] == 0xff and data[at + 1] == EOI: break
		if data[at] == 0xff and data[at + 1] == SOS: found.append(at)
		at += 1
	return found


def with_ids(data, ids):
	"""Other names for the components, in the frame and in every scan."""
	segments, rest = apart(data)
	frame = next(c for m, c in segments if 0xc0 <= m <= 0xcf and m not in (0xc4, 0xc8, 0xcc))
	names = dict(zip(frame[6::3], ids))
	changed = bytearray(data)
	at = data.index(frame)
	for i in range(frame[5]): changed[at + 6 + 3 * i] = ids[i]
	for scan in scans(data):
		for i in range(data[scan + 4]): changed[scan + 5 + 2 * i] = names[data[scan + 5 + 2 * i]]
	return bytes(changed)


def first_scans(data, count):
	"""Only so many of the scans, properly ended."""
	starts = scans(data)
	end = starts[count] if count < len(starts) else len(data) - 2
	while data[end - 2:end] != b'\xff\xd9' and data.rfind(b'\xff\xc4', 0, end) > starts[count - 1]:
		end = data.rfind(b'\xff\xc4', 0, end)  # the tables of the next scan stand before it
	return data[:end] + b'\xff\xd9'
