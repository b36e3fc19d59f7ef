#!/usr/bin/env python3
"""Makes small files with the markers of generators and editors, as those write them, and the markers that each must give:
python3 make_markers.py ../resources/org/visavis/marker
Writes the files and expected.csv (file,marker,kind,where,quoted); of a file without a row no marker may be read. The forms are those
of real files, seen in public collections; no prompt, name or picture of a person is in them. Seed 16. Needs Pillow (made with 13.0.0)."""
import csv, gzip, io, json, os, random, struct, sys, zlib
from PIL import Image

OUT = sys.argv[1]
os.makedirs(OUT, exist_ok=True)
random.seed(16)
rows = []
A1111 = 'photo of a \u5e84\u56ed\nNegative prompt: blurred\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 24x16'
STEPS = 'Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 24x16'
WEB_UI, LABEL = 'Stable Diffusion web UI (A1111) or a descendant', 'TC260 AIGC label (GB 45438)'
picture = Image.new('RGB', (24, 16), (90, 120, 150))


def expect(file, marker, kind, where, quoted):
	rows.append((file, marker, kind, where, quoted))


def write(name, data):
	with open(os.path.join(OUT, name), 'wb') as file:
		file.write(data)


def chunk(kind, data, wrong=False):
	return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data) ^ wrong)


def text(keyword, value, wrong=False):
	try:
		return chunk(b'tEXt', keyword.encode() + b'\0' + value.encode('latin-1'), wrong)
	except UnicodeEncodeError:
		return chunk(b'iTXt', keyword.encode() + b'\0\0\0\0\0' + value.encode(), wrong)


def png(name, *chunks, image=picture, behind=b''):
	out = io.BytesIO()
	image.save(out, 'PNG')
	data = out.getvalue()
	write(name, data[:33] + b''.join(chunks) + data[33:] + behind)


def tiff(entries, exposure, big):
	"""A TIFF structure with texts (tag: bytes), and with those of the directory for the exposure."""
	order, block = ('>', b'MM\0*\0\0\0\x08') if big else ('<', b'II*\0\x08\0\0\0')
	def directory(at, values, more):
		head, tail = struct.pack(order + 'H', len(values) + len(more)), b''
		end = at + 2 + 12 * (len(values) + len(more)) + 4
		for tag, (kind, value) in sorted({**values, **more}.items()):
			if kind == 4:
				head += struct.pack(order + 'HHII', tag, 4, 1, value)
			else:
				head += struct.pack(order + 'HHII', tag, kind, len(value), end + len(tail))
				tail += value + b'\0' * (len(value) % 2)
		return head + b'\0\0\0\0' + tail
	first = directory(8, entries, {0x8769: (4, 0)} if exposure else {})
	if exposure:
		first = directory(8, entries, {0x8769: (4, 8 + len(first))}) + directory(8 + len(first), exposure, {})
	return block + first


def jpeg(name, *segments, behind=b''):
	out = io.BytesIO()
	picture.save(out, 'JPEG')
	data = out.getvalue()
	write(name, data[:2] + b''.join(struct.pack('>BBH', 255, marker, len(content) + 2) + content for marker, content in segments) + data[2:] + behind)


def webp(name, exif):
	out = io.BytesIO()
	picture.save(out, 'WEBP', exif=exif)
	write(name, out.getvalue())


def xmp(inside, attributes=''):
	return ('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
		'xmlns:anything="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:a="http://www.tc260.org.cn/ns/AIGC/1.0/" xmlns:mm="http://ns.adobe.com/xap/1.0/mm/" '
		'xmlns:e="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" ' + attributes + '>' + inside + '</rdf:Description></rdf:RDF></x:xmpmeta>').encode()


XMP, EXTENDED = b'http://ns.adobe.com/xap/1.0/\0', b'http://ns.adobe.com/xmp/extension/\0'


def unicode(order):
	return b'UNICODE\0' + A1111.encode('utf-16-' + order)


# A1111 and its descendants
png('a1111.png', text('parameters', A1111))
expect('a1111.png', WEB_UI, 'generated', 'PNG parameters', STEPS)
for name, order, big in (('a1111 high first.jpg', 'be', False), ('a1111 low first.jpg', 'le', True)):
	jpeg(name, (0xe1, b'Exif\0\0' + tiff({}, {0x9286: (7, unicode(order))}, big)))
	expect(name, WEB_UI, 'generated', 'EXIF UserComment', STEPS)
webp('a1111.webp', b'Exif\0\0' + tiff({}, {0x9286: (7, unicode('be'))}, True))
expect('a1111.webp', WEB_UI, 'generated', 'EXIF UserComment', STEPS)


# hidden in the lowest bits, from the top down and then to the right
def hidden(name, magic, content, alpha):
	bits = ''.join(format(byte, '08b') for byte in magic.encode() + struct.pack('>I', 8 * len(content)) + content)
	image = Image.new('RGBA' if alpha else 'RGB', (64, 64), (80, 90, 100, 255)[:4 if alpha else 3])
	pixels = image.load()
	for i, bit in enumerate(bits):
		place, channel = (i, 3) if alpha else (i // 3, i % 3)
		x, y = divmod(place, 64)
		value = list(pixels[x, y])
		value[channel] = value[channel] & 254 | int(bit)
		pixels[x, y] = tuple(value)
	png(name, image=image)


NOVEL = json.dumps({'Description': 'a garden', 'Software': 'NovelAI', 'Source': 'NovelAI Diffusion V4 1234ABCD', 'Comment': '{"seed": 1}'})
HIDDEN = 'text hidden in the pixels (NovelAI, A1111 and others)'
hidden('hidden packed.png', 'stealth_pngcomp', gzip.compress(A1111.encode(), mtime=0), True)
expect('hidden packed.png', WEB_UI, 'generated', 'pixels stealth_pngcomp', STEPS)
expect('hidden packed.png', HIDDEN, 'generated', 'pixels stealth_pngcomp', A1111.replace('\n', '[U+000A]'))
hidden('hidden in colours.png', 'stealth_rgbcomp', gzip.compress(NOVEL.encode(), mtime=0), False)
expect('hidden in colours.png', 'NovelAI', 'generated', 'pixels stealth_rgbcomp', '"Software": "NovelAI"')
expect('hidden in colours.png', HIDDEN, 'generated', 'pixels stealth_rgbcomp', NOVEL)
hidden('hidden plain.png', 'stealth_pnginfo', b'a garden', True)
expect('hidden plain.png', HIDDEN, 'generated', 'pixels stealth_pnginfo', 'a garden')

# ComfyUI, also with a checksum that an editor left as it was, and with numbers that are none in JSON
PROMPT = '{"3": {"inputs": {"seed": 1, "denoise": NaN}, "class_type": "KSampler"}}'
png('comfyui.png', text('prompt', PROMPT, True), text('workflow', '{"last_node_id": 9, "nodes": []}', True))
expect('comfyui.png', 'ComfyUI', 'generated', 'PNG prompt', '"class_type": "KSampler"')
expect('comfyui.png', 'ComfyUI', 'generated', 'PNG workflow', '"last_node_id":')
webp('comfyui.webp', b'Exif\0\0' + tiff({0x010f: (2, b'workflow:{"last_node_id": 9}\0'), 0x0110: (2, b'prompt:{"3": {}}\0')}, {}, True))
expect('comfyui.webp', 'ComfyUI', 'generated', 'EXIF Make', '{"last_node_id": 9}')
expect('comfyui.webp', 'ComfyUI', 'generated', 'EXIF Model', '{"3": {}}')

png('fooocus.png', text('parameters', '{"adm_guidance": "(1.5, 0.8, 0.3)"}'), text('fooocus_scheme', 'fooocus'))
expect('fooocus.png', 'Fooocus', 'generated', 'PNG fooocus_scheme', 'fooocus')
expect('fooocus.png', 'Fooocus', 'generated', 'PNG parameters', '"adm_guidance":')
png('invokeai dream.png', text('Dream', '"a garden" -s 50 -S 1 -W 512 -H 512 -C 7.5 -A k_lms'))
expect('invokeai dream.png', 'InvokeAI', 'generated', 'PNG Dream', '"a garden" -s 50 -S 1 -W 512 -H 512 -C 7.5 -A k_lms')
png('invokeai sd.png', text('sd-metadata', '{"model": "stable diffusion"}'))
expect('invokeai sd.png', 'InvokeAI', 'generated', 'PNG sd-metadata', '{"model": "stable diffusion"}')
png('invokeai.png', text('invokeai_metadata', '{"app_version": "3.0.2"}'))
expect('invokeai.png', 'InvokeAI', 'generated', 'PNG invokeai_metadata', '{"app_version": "3.0.2"}')
png('novelai.png', text('Title', 'AI generated image'), text('Software', 'NovelAI'), text('Source', 'Stable Diffusion 1D44365E'))
expect('novelai.png', 'NovelAI', 'generated', 'PNG Software', 'NovelAI')
expect('novelai.png', 'NovelAI', 'generated', 'PNG Source', 'Stable Diffusion 1D44365E')

# services
TRAINED = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
JOB = 'Job ID: 01234567-89ab-cdef-0123-456789abcdef'
png('midjourney.png', text('Description', 'a garden --v 7 ' + JOB), text('Author', 'somebody'), chunk(b'iTXt', b'XML:com.adobe.xmp\0\0\0\0\0' + xmp('', 'anything:DigitalSourceType="%s"' % TRAINED)))
expect('midjourney.png', 'Midjourney', 'generated', 'PNG Description', JOB)
expect('midjourney.png', 'declared source type', 'generated', 'XMP Iptc4xmpExt:DigitalSourceType', 'trainedAlgorithmicMedia')
SIGNATURE = 'Signature: ' + 'Ab3/' * 16 + '=='
jpeg('grok.jpg', (0xe1, b'Exif\0\0' + tiff({0x010e: (2, SIGNATURE.encode() + b'\0'), 0x013b: (2, b'01234567-89ab-cdef-0123-456789abcdef\0')}, {}, True)))
expect('grok.jpg', 'Grok (xAI)', 'generated', 'EXIF ImageDescription', SIGNATURE)
DOUBAO = '{"Label":"1","ContentProducer":"001191110102MACQD9K64010000","ProduceID":"1"}'
png('doubao.png', chunk(b'iTXt', b'XML:com.adobe.xmp\0\0\0\0\0' + xmp('<a:AIGC>' + DOUBAO.replace('"', '&quot;') + '</a:AIGC>')))
expect('doubao.png', LABEL + ', Doubao', 'generated', 'XMP TC260:AIGC', '"ContentProducer":"001191110102MACQD9K64010000"')
expect('doubao.png', LABEL, 'generated or edited', 'XMP TC260:AIGC', '"Label":"1"')
png('jimeng.png', text('AIGC', '{"Label":"1","ContentProducer":"jimeng"}'))
expect('jimeng.png', LABEL + ', Jimeng', 'generated', 'PNG AIGC', '"ContentProducer":"jimeng"')
expect('jimeng.png', LABEL, 'generated or edited', 'PNG AIGC', '"Label":"1"')
jpeg('label in a segment.jpg', (0xe9, b'AIGC{"Label":"1","ContentProducer":"somebody"}'))
expect('label in a segment.jpg', LABEL, 'generated or edited', 'JPEG AIGC', '"Label":"1"')
PEG = b'{"genImageVersion":"v1","genAIType":8}'
FIELD = struct.pack('<HHI', 0, 0x0d91, 8) + b'PEg_Info' + PEG
TRAILER = FIELD + b'SEFH' + struct.pack('<II', 107, 1) + struct.pack('<HHII', 0, 0x0d91, len(FIELD), len(FIELD)) + struct.pack('<I', 24) + b'SEFT'
jpeg('samsung.jpg', behind=TRAILER)
png('samsung.png', behind=TRAILER)
for name in ('samsung.jpg', 'samsung.png'):
	expect(name, 'Samsung Galaxy AI', 'generated or edited', 'Samsung trailer PEg_Info', '"genAIType":8')

# declared in XMP and IPTC, whatever the prefixes are, also in the extension of a packet
jpeg('declared.jpg', (0xe1, XMP + xmp('<anything:DigitalSourceType>%s</anything:DigitalSourceType><anything:AISystemUsed>Painter 3</anything:AISystemUsed>' % TRAINED.replace('trained', 'compositeWithTrained'))))
expect('declared.jpg', 'declared source type', 'generated or edited', 'XMP Iptc4xmpExt:DigitalSourceType', 'compositeWithTrainedAlgorithmicMedia')
expect('declared.jpg', 'AI system named (IPTC)', 'generated or edited', 'XMP Iptc4xmpExt:AISystemUsed', 'Painter 3')
LONG = xmp('<mm:History><rdf:Seq><rdf:li e:action="saved" e:softwareAgent="Adobe Photoshop 26.0"/><rdf:li rdf:parseType="Resource"><e:softwareAgent>Adobe Firefly 3</e:softwareAgent></rdf:li></rdf:Seq></mm:History>')
GUID = b'0123456789ABCDEF0123456789ABCDEF'
halves = LONG[:300], LONG[300:]
jpeg('history in the extension.jpg', (0xe1, XMP + xmp('')), (0xe1, EXTENDED + GUID + struct.pack('>II', len(LONG), 300) + halves[1]), (0xe1, EXTENDED + GUID + struct.pack('>II', len(LONG), 0) + halves[0]))
expect('history in the extension.jpg', 'Adobe Firefly', 'generated or edited', 'XMP stEvt:softwareAgent', 'Adobe Firefly 3')
CREDIT = b'Edited with Google AI'
RECORD = b'\x1c\x02\x6e' + struct.pack('>H', len(CREDIT)) + CREDIT
jpeg('google.jpg', (0xed, b'Photoshop 3.0\0' + b'8BIM\x04\x04\0\0' + struct.pack('>I', len(RECORD)) + RECORD + b'\0' * (len(RECORD) % 2)))
expect('google.jpg', 'Google AI', 'generated or edited', 'IPTC Credit', 'Edited with Google AI')
RAW = tiff({0x0131: (2, b'Fooocus v2.5\0')}, {}, False)
png('raw profile.png', text('Raw profile type exif', '\nexif\n%8d\n%s\n' % (len(RAW) + 6, (b'Exif\0\0' + RAW).hex())))
expect('raw profile.png', 'Fooocus', 'generated', 'EXIF Software', 'Fooocus v2.5')

# words that are none: in pixels, in texts that are of other things, in the names of cameras
NOISE = b'parameters Steps: 20, Sampler: Euler grok flux xAI trainedAlgorithmicMedia class_type genAIType":8 ContentProducer'
noise = Image.frombytes('RGB', (64, 16), (NOISE * 40)[:64 * 16 * 3])
png('words in the pixels.png', image=noise)
png('other texts.png', text('prompt', 'say cheese'), text('Description', 'a garden'), text('Software', 'GIMP 2.10'), text('Comment', 'Luma and chroma'))
jpeg('camera.jpg', (0xe1, b'Exif\0\0' + tiff({0x010f: (2, b'Reveal Cameras\0'), 0x0110: (2, b'FLUX 1\0'), 0x0131: (2, b'Adobe Photoshop 25.0\0'), 0x010e: (2, b'Signature: none\0')}, {0x9286: (7, b'ASCII\0\0\0two steps: 20 m')}, False)))

with open(os.path.join(OUT, 'expected.csv'), 'w', newline='') as file:
	writer = csv.writer(file, lineterminator='\n')
	writer.writerow(('file', 'marker', 'kind', 'where', 'quoted'))
	writer.writerows(rows)
print(len(os.listdir(OUT)) - 1, 'files', sum(os.path.getsize(os.path.join(OUT, f)) for f in os.listdir(OUT)), 'bytes')
