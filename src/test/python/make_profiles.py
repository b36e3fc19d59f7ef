"""ICC profiles that the tests' pictures carry."""
import struct
from PIL import ImageCms


def display_p3(curve=None):
	"""A Display P3 profile made from its primaries (v2 matrix, gamma 2.2 or the given curve)."""
	def s15(v): return struct.pack('>i', round(v * 65536))
	def xyz(v): return b'XYZ \0\0\0\0' + b''.join(s15(c) for c in v)
	curve = curve or b'curv\0\0\0\0' + struct.pack('>IH', 1, round(2.2 * 256)) + b'\0\0'
	text = b'Display P3\0'
	desc = b'desc\0\0\0\0' + struct.pack('>I', len(text)) + text + b'\0' * 79
	desc += b'\0' * (-len(desc) % 4)
	tags = [(b'desc', desc), (b'wtpt', xyz((0.9642, 1, 0.8249))), (b'rXYZ', xyz((0.51512, 0.24120, -0.00105))),
		(b'gXYZ', xyz((0.29198, 0.69225, 0.04189))), (b'bXYZ', xyz((0.15710, 0.06657, 0.78407))), (b'rTRC', curve),
		(b'gTRC', curve), (b'bTRC', curve), (b'cprt', b'text\0\0\0\0none\0\0\0\0')]
	at, table, data = 128 + 4 + 12 * len(tags), b'', b''
	for name, body in tags:
		table += name + struct.pack('>II', at + len(data), len(body))
		data += body
	size = at + len(data)
	header = struct.pack('>I4sI4s4s4s12s4s4sIIIQI', size, b'\0\0\0\0', 0x02400000, b'mntr', b'RGB ', b'XYZ ', b'\0' * 12, b'acsp',
		b'\0\0\0\0', 0, 0, 0, 0, 0) + s15(0.9642) + s15(1) + s15(0.8249)
	return header.ljust(128, b'\0') + struct.pack('>I', len(tags)) + table + data


def srgb_curve():
	"""That of sRGB (IEC 61966-2-1), as 1,024 values."""
	values = [i / 1023 for i in range(1024)]
	values = [v / 12.92 if v <= .04045 else ((v + .055) / 1.055) ** 2.4 for v in values]
	return b'curv\0\0\0\0' + struct.pack('>I1024H', 1024, *(round(v * 65535) for v in values))


def srgb():
	profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile('sRGB')).tobytes())
	profile[24:36] = bytes(12)  # the time it was made
	return bytes(profile)
