#!/usr/bin/env python3
"""Makes the HEIC files of the tests and the pixels that libheif gives for them: python3 make_heic.py ../resources/org/visavis/image/heic
The picture is a part of samples/london/062_03.jpg, 96 x 64 px. NAME.heic.png has the pixels of libheif, without those of the file's ICC
profile or primaries, which LittleCMS converts (relative colorimetric). Needs pillow-heif, Pillow and numpy (made with 1.8.1 on libheif
1.23.6 and x265 4.3, 13.0.0, 2.4.6)."""
import io, os, struct, sys
import numpy as np, pillow_heif
from PIL import Image, ImageCms
from heif_by_hand import *
from make_profiles import display_p3, srgb_curve

OUT = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
photo = Image.open(os.path.join(HERE, '../../../samples/london/062_03.jpg')).convert('RGB')
side = min(photo.size)
picture = photo.crop((0, 0, side, side)).resize((120, 120), Image.LANCZOS).crop((12, 20, 108, 84))
W, H = picture.size
SRGB = ImageCms.createProfile('sRGB')
XMP = b'''<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="make_heic.py"/></rdf:RDF></x:xmpmeta>'''


def write(name, file):
	data = file if isinstance(file, bytes) else file.bytes()
	open(os.path.join(OUT, name + '.heic'), 'wb').write(data)


def expect(name, profile=None):
	"""What libheif reads; a plain picture of opaque RGB, converted from its profile."""
	heif = pillow_heif.open_heif(os.path.join(OUT, name + '.heic'), convert_hdr_to_8bit=True)
	read = Image.frombytes(heif.mode, heif.size, bytes(heif.data), 'raw', heif.mode, heif.stride)
	if read.mode == 'RGBA': read = Image.alpha_composite(Image.new('RGBA', read.size, 'white'), read)
	read = read.convert('RGB')
	if profile: read = ImageCms.profileToProfile(read, io.BytesIO(profile), SRGB, renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC)
	read.save(os.path.join(OUT, name + '.heic.png'))


def single(name, *properties, image=picture, profile=None, **options):
	options = {'quality': 90, 'chroma': 420, **options}
	_, own, stream = coded(image, **options)
	heif = Heif()
	heif.add(b'hvc1', stream, own + list(properties))
	write(name, heif)
	expect(name, profile)


def orientation(value):
	exif_block = Image.Exif()
	exif_block[0x0112] = value
	exif_block[0x010f] = 'Make of the camera'
	return exif_block.tobytes()[6:]


def turned():
	"""As telephones write it: turned by irot, and the orientation again in the EXIF block."""
	_, own, stream = coded(picture.transpose(Image.Transpose.ROTATE_90), quality=90, chroma=420)
	heif = Heif()
	heif.add(b'hvc1', stream, own + [nclx(1, 13, 6, 1), irot(3)])
	heif.refer(b'cdsc', heif.add(b'Exif', exif(orientation(6)), hidden=True), 1)
	heif.refer(b'cdsc', heif.add(b'mime', XMP, mime=b'application/rdf+xml', in_box=True), 1)
	write('turned', heif)
	expect('turned')


def tiles():
	"""A grid of four, cut at the right and below, with a small copy."""
	heif = Heif()
	ids = []
	for y in (0, 64):
		for x in (0, 64):
			tile = Image.new('RGB', (64, 64))
			tile.paste(picture.resize((110, 100)).crop((x, y, min(110, x + 64), min(100, y + 64))))
			_, own, stream = coded(tile, quality=90, chroma=420)
			ids.append(heif.add(b'hvc1', stream, own, hidden=True))
	heif.primary = heif.add(b'grid', grid(2, 2, 110, 100), [ispe(110, 100)], in_box=True)
	heif.refer(b'dimg', heif.primary, *ids)
	_, own, stream = coded(picture.resize((64, 64)), quality=50, chroma=420)
	heif.refer(b'thmb', heif.add(b'hvc1', stream, own), heif.primary)
	write('grid', heif)
	expect('grid')


def several():
	"""The second of two pictures is the primary one and smaller; beside it depth and a gain map."""
	heif = Heif()
	for image in (picture.resize((128, 128)), picture):
		_, own, stream = coded(image, quality=90, chroma=420)
		heif.primary = heif.add(b'hvc1', stream, own)
	_, own, stream = coded(picture.convert('L').resize((64, 64)), quality=50)
	for urn in (b'urn:mpeg:hevc:2015:auxid:2', b'urn:com:apple:photo:2020:aux:hdrgainmap'):
		heif.refer(b'auxl', heif.add(b'hvc1', stream, own + [auxc(urn)]), heif.primary)
	write('several', heif)
	expect('several')


def transparent():
	rgba = picture.copy()
	rgba.putalpha(Image.linear_gradient('L').resize(picture.size))
	out = io.BytesIO()
	pillow_heif.from_pillow(rgba).save(out, quality=90, chroma=420)
	write('alpha', out.getvalue())
	expect('alpha')


def ten_bit():
	samples = np.asarray(picture).astype(np.uint16) * 257
	_, own, stream = coded(samples, 'RGB;16', quality=90, chroma=420)
	heif = Heif()
	heif.add(b'hvc1', stream, own)
	write('10 bit', heif)
	expect('10 bit')


def broken():
	data = open(os.path.join(OUT, 'turned.heic'), 'rb').read()
	write('cut off', data[:len(data) * 2 // 3])
	middle = data.index(b'mdat') + 600
	write('damaged', data[:middle] + bytes(200) + data[middle + 200:])
	write('sequence', box(b'ftyp', b'msf1', b'\0' * 4, b'msf1hevc') + box(b'moov', b'\0' * 16))
	heif = Heif(b'mif1')
	heif.add(b'av01', b'\0' * 16, [ispe(96, 64)])
	write('of avif', heif)
	huge = Heif()
	huge.refer(b'dimg', 2, 1)
	_, own, stream = coded(picture, quality=50)
	huge.add(b'hvc1', stream, [own[0], ispe(60000, 60000)] + own[2:])
	write('bomb', huge)


single('colour', nclx(1, 13, 6, 1))
single('422', chroma=422)
single('444', chroma=444)
single('lossless', nclx(1, 13, 0, 1), quality=-1, chroma=444, matrix_coefficients=0)
single('grey', image=picture.convert('L'))
single('mirrored', imir(1), irot(1))
single('cut', clap(61, 40, 9, -4))
single('profile', prof(display_p3()), profile=display_p3())
single('limited', nclx(1, 1, 1, 0), matrix_coefficients=1, full_range_flag=0)
single('display p3', nclx(12, 13, 6, 1), profile=display_p3(srgb_curve()))
turned()
tiles()
several()
transparent()
ten_bit()
broken()
