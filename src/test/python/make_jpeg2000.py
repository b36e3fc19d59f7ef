#!/usr/bin/env python3
"""Makes the JPEG 2000 files of the tests: python3 make_jpeg2000.py ../resources/org/visavis/image/jpeg2000
The pictures are those of small_picture.py. Needs imagecodecs, Pillow and numpy (made with 2026.3.6 on
OpenJPEG 2.5.4, 13.0.0 and 2.4.6). NAME.rgb has the pixels that OpenJPEG gives where the coding is not lossless."""
import os, struct, sys
import imagecodecs, numpy as np
from PIL import Image
from heif_by_hand import box
from make_profiles import display_p3
from small_picture import H, W, grey, rgb, x, y

OUT = sys.argv[1]
alpha = np.where(x < 24, 255, 51).astype(np.uint8)


def write(name, data):
	open(os.path.join(OUT, name), 'wb').write(data)


def encode(samples, form='JP2', **options):
	return imagecodecs.jpeg2k_encode(np.ascontiguousarray(samples), codecformat=form, **{'level': 0, 'reversible': True, **options})


def scaled(bits):
	return ((rgb.astype(np.uint32) * ((1 << bits) - 1) + 127) // 255).astype(np.uint16)


def boxed(stream, *inside):
	return box(b'jP  ', b'\r\n\x87\n') + box(b'ftyp', b'jp2 \0\0\0\0jp2 ') + box(b'jp2h', *inside) + box(b'jp2c', stream)


def ihdr(components, bits=8):
	return box(b'ihdr', struct.pack('>IIHBBBB', H, W, components, bits - 1, 7, 0, 0))


def number(space):
	return box(b'colr', struct.pack('>BBBI', 1, 0, 0, space))


def stream(samples, **options):
	return encode(samples, 'J2K', **{'mct': False, **options})


write('colour.jp2', encode(rgb))
write('colour.j2k', encode(rgb, 'J2K'))
Image.fromarray(rgb).save(os.path.join(OUT, 'tiles.jp2'), tile_size=(16, 16))
write('grey.jp2', encode(grey))
write('10 bit.jp2', encode(scaled(10), bitspersample=10))
write('12 bit.j2k', encode(scaled(12), 'J2K', bitspersample=12))
write('16 bit.jp2', encode(scaled(16), bitspersample=16))
lossy = encode(rgb, level=45, reversible=False)
write('lossy.jp2', lossy)
write('lossy.jp2.rgb', imagecodecs.jpeg2k_decode(lossy).tobytes())
cdef = box(b'cdef', struct.pack('>H12H', 4, 0, 0, 1, 1, 0, 2, 2, 0, 3, 3, 1, 0))
write('alpha.jp2', boxed(stream(np.dstack([rgb, alpha])), ihdr(4), number(16), cdef))
p3 = display_p3()
write('profile.jp2', boxed(stream(rgb), ihdr(3), box(b'colr', b'\2\0\0', p3)))
ycc = np.asarray(Image.fromarray(rgb).convert('YCbCr'))
write('sycc.jp2', boxed(stream(ycc), ihdr(3), number(18)))
write('sycc.jp2.rgb', Image.fromarray(ycc, 'YCbCr').convert('RGB').tobytes())  # by Pillow
colours, places = np.unique(rgb.reshape(-1, 3)[:: 8], axis=0, return_inverse=True)
nearest = np.argmin(((rgb.reshape(-1, 1, 3).astype(int) - colours[None].astype(int)) ** 2).sum(2), 1).reshape(H, W).astype(np.uint8)
pclr = box(b'pclr', struct.pack('>HBBBB', len(colours), 3, 7, 7, 7), colours.tobytes())
cmap = box(b'cmap', b''.join(struct.pack('>HBB', 0, 1, i) for i in range(3)))
write('palette.jp2', boxed(stream(nearest), ihdr(1), number(16), pclr, cmap))
write('palette.jp2.rgb', colours[nearest].tobytes())
write('cmyk.jp2', boxed(stream(np.dstack([rgb, grey])), ihdr(4), number(12)))
write('unnamed.j2k', stream(np.dstack([rgb, grey])))
data = encode(rgb)
write('truncated.jp2', data[:len(data) // 2])
plain = encode(rgb, 'J2K')
write('truncated.j2k', plain[:len(plain) // 2])
exif = Image.Exif()
exif[0x010f] = 'Make of the camera'
uuids = box(b'uuid', b'JpgTiffExif->JP2', exif.tobytes()[6:])
write('metadata.jp2', data[:data.index(b'jp2c') - 4] + uuids + data[data.index(b'jp2c') - 4:])
