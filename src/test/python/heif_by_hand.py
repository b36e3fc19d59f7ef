"""Writes HEIF files item by item (ISO/IEC 23008-12, 14496-12), so that each can hold what no encoder writes; the coded pictures are
those of libheif's encoder (x265) in pillow-heif."""
import io, struct
import pillow_heif


def box(name, *content):
	body = b''.join(content)
	return struct.pack('>I4s', 8 + len(body), name) + body


def full(name, version, flags, *content):
	return box(name, struct.pack('>I', version << 24 | flags), *content)


def boxes(data, start=0, end=None):
	end = len(data) if end is None else end
	while start + 8 <= end:
		size, name = struct.unpack_from('>I4s', data, start)
		yield name, start + 8, start + size
		start += size


def coded(image, mode=None, **options):
	"""The stream of a picture and its properties: hvcC, ispe, pixi."""
	pillow_heif.options.SAVE_HDR_TO_12_BIT = False
	file = pillow_heif.HeifFile()
	if mode: file.add_frombytes(mode, (image.shape[1], image.shape[0]), image.tobytes())
	else: file.add_from_pillow(image)
	out = io.BytesIO()
	file.save(out, **options)
	data = out.getvalue()
	found = {name: (a, b) for name, a, b in boxes(data)}
	meta = {name: (a, b) for name, a, b in boxes(data, found[b'meta'][0] + 4, found[b'meta'][1])}
	ipco = next((a, b) for name, a, b in boxes(data, *meta[b'iprp']) if name == b'ipco')
	props = [data[a - 8:b] for name, a, b in boxes(data, *ipco) if name in (b'hvcC', b'ispe', b'pixi')]
	colour = props[:3]  # the colour picture comes first, a picture of its alpha after it
	a, b = found[b'mdat']
	return data, colour, data[a:b]


class Heif:

	def __init__(self, brand=b'heic'):
		self.brand, self.items, self.refs, self.primary = brand, [], [], 1

	def add(self, kind, data, properties=(), hidden=False, mime=b'', in_box=False):
		"""The number of a new item."""
		self.items.append((kind, data, list(properties), hidden, mime, in_box))
		return len(self.items)

	def refer(self, kind, source, *targets):
		self.refs.append((kind, source, targets))

	def meta(self, start):
		infos = b''.join(full(b'infe', 2, h, struct.pack('>HH', i + 1, 0), k, b'\0', mime + b'\0' if mime else b'') for i, (k, _, _, h,
			mime, _) in enumerate(self.items))
		all_props, places = [], b''
		for i, (_, _, props, _, _, _) in enumerate(self.items):
			indices = b''
			for p in props:
				if p not in all_props: all_props.append(p)
				essential = 0x80 if p[4:8] in (b'hvcC', b'irot', b'imir', b'clap', b'av1C') else 0
				indices += bytes([essential | all_props.index(p) + 1])
			places += struct.pack('>HB', i + 1, len(indices)) + indices
		refs = b''.join(box(k, struct.pack('>HH', s, len(t)), b''.join(struct.pack('>H', i) for i in t)) for k, s, t in self.refs)
		idat, iloc, at = b'', b'', start
		for i, (_, data, _, _, _, in_box) in enumerate(self.items):
			iloc += struct.pack('>HHHHII', i + 1, 1 if in_box else 0, 0, 1, len(idat) if in_box else at, len(data))
			if in_box: idat += data
			else: at += len(data)
		return full(b'meta', 0, 0, full(b'hdlr', 0, 0, b'\0' * 4, b'pict', b'\0' * 13), full(b'pitm', 0, 0, struct.pack('>H', self.primary)),
			full(b'iinf', 0, 0, struct.pack('>H', len(self.items)), infos), full(b'iref', 0, 0, refs) if refs else b'',
			box(b'iprp', box(b'ipco', *all_props), full(b'ipma', 0, 0, struct.pack('>I', len(self.items)), places)),
			full(b'iloc', 1, 0, b'\x44\0', struct.pack('>H', len(self.items)), iloc), box(b'idat', idat) if idat else b'')

	def bytes(self):
		head = box(b'ftyp', self.brand, b'\0' * 4, b'mif1', self.brand)
		start = len(head) + len(self.meta(0)) + 8
		return head + self.meta(start) + box(b'mdat', *(d for _, d, _, _, _, inside in self.items if not inside))


def ispe(w, h): return full(b'ispe', 0, 0, struct.pack('>II', w, h))
def irot(quarters): return box(b'irot', bytes([quarters]))
def imir(axis): return box(b'imir', bytes([axis]))
def nclx(primaries, transfer, matrix, whole): return box(b'colr', b'nclx', struct.pack('>HHHB', primaries, transfer, matrix, whole << 7))
def prof(icc): return box(b'colr', b'prof', icc)
def auxc(urn): return full(b'auxC', 0, 0, urn + b'\0')


def clap(w, h, dx, dy):
	"""The stretch of that size whose centre lies so far from that of the picture, in half pixels."""
	return box(b'clap', struct.pack('>IIIIiIiI', w, 1, h, 1, dx, 2, dy, 2))


def grid(rows, columns, w, h):
	return struct.pack('>BBBBHH', 0, 0, rows - 1, columns - 1, w, h)


def exif(block):
	return struct.pack('>I', 6) + b'Exif\0\0' + block
