#!/usr/bin/env python3
"""Makes the picture files of the tests: python3 make_images.py ../resources/org/visavis/image
The picture is that of small_picture.py. Needs Pillow, OpenCV, numpy and pyvips (made with 13.0.0, 5.0.0, 2.4.6 and 3.2.0 on libvips 8.14.1) and ImageMagick
(6.9.11-60), which writes CMYK as Photoshop does."""
import os, struct, subprocess, sys, zlib
import cv2, numpy as np, pyvips
from PIL import Image
from make_profiles import display_p3, srgb
from small_picture import H, W, grey, rgb, x, y

OUT = sys.argv[1]
picture = Image.fromarray(rgb)


def path(name):
	return os.path.join(OUT, name)


def save(name, image, **options):
	image.save(path(name), **options)


def exif(orientation):
	e = Image.Exif()
	e[0x0112] = orientation
	return e.tobytes()


def turned(orientation):
	"""The picture as it lies in a file with that orientation."""
	undo = {1: None, 2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[orientation]  # Pillow's transposes; 6 is stored turned left
	return picture if undo is None else picture.transpose(undo)


def jpegs():
	save('colour.jpg', picture, quality=95, subsampling=2)
	cv2.imread(path('colour.jpg')).tofile(path('colour.jpg.bgr'))
	save('progressive.jpg', picture, quality=95, subsampling=2, progressive=True)
	save('grey.jpg', Image.fromarray(grey), quality=100)
	save('profile.jpg', picture, quality=95, subsampling=0, icc_profile=display_p3())
	save('srgb profile.jpg', picture, quality=95, subsampling=2, icc_profile=srgb())
	save('broken profile.jpg', picture, quality=95, subsampling=2, icc_profile=b'no profile at all')
	save('cmyk.jpg', picture.convert('CMYK'), quality=95)
	subprocess.run(['convert-im6', path('colour.png'), '-colorspace', 'CMYK', '-quality', '95', path('ycck.jpg')], check=True)
	for name in ('cmyk.jpg', 'ycck.jpg'):
		read = Image.open(path(name))
		assert (pyvips.Image.new_from_file(path(name)).numpy() == np.asarray(read)).all()  # two programs, the same inks
		open(path(name + '.rgb'), 'wb').write(read.convert('RGB').tobytes())
	for o in range(1, 9):
		save('orientation-%d.jpg' % o, turned(o), quality=95, subsampling=0, exif=exif(o))
	data = open(path('colour.jpg'), 'rb').read()
	broken = b'Exif\0\0II*\0' + struct.pack('<I', 8) + b'\xff' * 40
	open(path('broken exif.jpg'), 'wb').write(data[:2] + b'\xff\xe1' + struct.pack('>H', len(broken) + 2) + broken + data[2:])
	open(path('truncated.jpg'), 'wb').write(data[:-60])
	progressive = open(path('progressive.jpg'), 'rb').read()
	open(path('truncated progressive.jpg'), 'wb').write(progressive[:len(progressive) * 2 // 3])
	open(path('no end.jpg'), 'wb').write(data[:-2])
	open(path('spare bytes.jpg'), 'wb').write(data[:-2] + b'\1' * 7 + data[-2:])
	damaged = bytearray(data)
	damaged[-60:-50] = b'\0' * 10
	open(path('damaged.jpg'), 'wb').write(damaged)
	size = data.index(b'\xff\xc0')
	open(path('bomb.jpg'), 'wb').write(data[:size + 5] + struct.pack('>HH', 60000, 60000) + data[size + 9:])
	open(path('sparse.jpg'), 'wb').write(data[:size + 5] + struct.pack('>HH', 12000, 12000) + data[size + 9:])
	scan = progressive.rindex(b'\xff\xda')
	open(path('scans.jpg'), 'wb').write(progressive[:-2] + progressive[scan:scan + 10] * 1000 + b'\xff\xd9')
	open(path('Ärger [1] \'x\' "y" 写真 é.jpg'), 'wb').write(data)


def png_chunk(name, body):
	return struct.pack('>I', len(body)) + name + body + struct.pack('>I', zlib.crc32(name + body))


def pngs():
	save('colour.png', picture)
	alpha = np.dstack([rgb, np.where(x < 24, 255, 51).astype(np.uint8)])
	save('alpha.png', Image.fromarray(alpha, 'RGBA'))
	save('grey alpha.png', Image.fromarray(np.dstack([grey, alpha[..., 3]]), 'LA'))
	save('grey.png', Image.fromarray(grey))
	save('palette.png', picture.quantize(16, dither=0))
	save('palette transparent.png', picture.quantize(16, dither=0), transparency=0)
	save('bilevel.png', Image.fromarray(grey > 100))
	cv2.imwrite(path('grey 16 bit.png'), grey.astype(np.uint16) * 257 + 100)
	cv2.imwrite(path('colour 16 bit.png'), rgb[..., ::-1].astype(np.uint16) * 257 - (rgb[..., ::-1] > 0) * np.uint16(100))
	save('profile.png', picture, icc_profile=display_p3())
	save('orientation-6.png', turned(6), exif=exif(6))
	data = open(path('colour.png'), 'rb').read()
	flipped = bytearray(data)
	flipped[data.index(b'IDAT') + 40] ^= 4
	open(path('flipped bit.png'), 'wb').write(flipped)
	open(path('truncated.png'), 'wb').write(data[:len(data) // 2])
	head = b'\x89PNG\r\n\x1a\n'
	def lying(w, h, extra=b''):
		return head + png_chunk(b'IHDR', struct.pack('>IIBBBBB', w, h, 8, 2, 0, 0, 0)) + extra + png_chunk(b'IDAT',
			zlib.compress(b'\0' * 2000)) + png_chunk(b'IEND', b'')
	open(path('bomb.png'), 'wb').write(lying(60000, 60000))
	open(path('sparse.png'), 'wb').write(lying(12000, 12000))
	bomb = b'x\0\0' + zlib.compress(b'\0' * 15_000_000, 9)
	at = data.index(b'IDAT') - 4
	open(path('big profile.png'), 'wb').write(data[:at] + png_chunk(b'iCCP', bomb) + data[at:])
	open(path('big text.png'), 'wb').write(data[:at] + png_chunk(b'zTXt', bomb[:15000]) + data[at:])


def write_tiff(name, samples, photometric):
	"""An uncompressed one-strip TIFF of any number of samples a pixel."""
	bands, bits = samples.shape[2], samples.itemsize * 8
	data = samples.tobytes()
	bits_at = 8 + len(data)
	ifd = bits_at + 2 * bands + (2 * bands) % 4
	tags = [(256, 3, 1, W), (257, 3, 1, H), (258, 3, bands, bits_at), (259, 3, 1, 1), (262, 3, 1, photometric), (273, 4, 1, 8),
		(277, 3, 1, bands), (278, 3, 1, H), (279, 4, 1, len(data))] + ([(338, 3, 1, 0)] if bands == 5 else [])
	with open(path(name), 'wb') as f:
		f.write(b'II*\0' + struct.pack('<I', ifd) + data + struct.pack('<H', bits) * bands)
		f.write(b'\0' * (ifd - f.tell()) + struct.pack('<H', len(tags)))
		for tag in tags:
			f.write(struct.pack('<HHII', *tag))
		f.write(b'\0' * 4)


def tiffs():
	save('colour.tif', picture)
	save('grey.tif', Image.fromarray(grey))
	save('lzw.tif', picture, compression='tiff_lzw', tiffinfo={317: 2})
	save('deflate.tif', picture, compression='tiff_adobe_deflate')
	save('jpeg.tif', picture, compression='jpeg', quality=95)
	save('pages.tif', picture, save_all=True, append_images=[Image.new('RGB', (8, 8))] * 2)
	save('cmyk.tif', picture.convert('CMYK'))
	inks = np.asarray(picture.convert('CMYK')).astype('<u2') * 257
	write_tiff('cmyk 16 bit.tif', inks, 5)
	write_tiff('cmyk alpha.tif', np.dstack([inks >> 8, np.full((H, W), 255)]).astype(np.uint8), 5)
	save('profile.tif', picture, icc_profile=display_p3())
	save('orientation-6.tif', turned(6), tiffinfo={274: 6})
	save('alpha.tif', Image.fromarray(np.dstack([rgb, np.where(x < 24, 255, 51).astype(np.uint8)]), 'RGBA'))
	save('float.tif', Image.fromarray(grey.astype(np.float32)))
	cv2.imwrite(path('grey 16 bit.tif'), grey.astype(np.uint16) * 257 + 100)
	cv2.imwrite(path('colour 16 bit lzw.tif'), rgb[..., ::-1].astype(np.uint16) * 257, [cv2.IMWRITE_TIFF_COMPRESSION, 5,
		cv2.IMWRITE_TIFF_PREDICTOR, 2])
	for name in ('colour', 'lzw', 'jpeg'):
		data = open(path(name + '.tif'), 'rb').read()
		open(path('truncated %s.tif' % name), 'wb').write(data[:len(data) * 2 // 3])
	data = bytearray(open(path('colour.tif'), 'rb').read())
	ifd = struct.unpack('<I', data[4:8])[0]
	entries = struct.unpack('<H', data[ifd:ifd + 2])[0]
	data[ifd + 2 + 12 * entries:ifd + 6 + 12 * entries] = struct.pack('<I', ifd)
	open(path('circle.tif'), 'wb').write(data)


def others():
	save('colour.gif', picture.quantize(64, dither=0))
	save('frames.gif', picture.quantize(64, dither=0), save_all=True, append_images=[Image.new('P', (W, H), 3)] * 2)
	save('transparent.gif', picture.quantize(64, dither=0), transparency=0)
	data = bytearray(open(path('colour.gif'), 'rb').read())
	open(path('truncated.gif'), 'wb').write(data[:len(data) * 2 // 3])
	data[6:10] = struct.pack('<HH', 60000, 60000)
	open(path('huge screen.gif'), 'wb').write(data)
	frame = data.index(b',', 13 + 3 * 64)
	data[frame + 5:frame + 9] = struct.pack('<HH', 60000, 60000)
	open(path('bomb.gif'), 'wb').write(data)
	save('colour.bmp', picture)
	save('palette.bmp', picture.quantize(16, dither=0))
	data = bytearray(open(path('colour.bmp'), 'rb').read())
	open(path('truncated.bmp'), 'wb').write(data[:len(data) * 2 // 3])
	data[18:26] = struct.pack('<ii', 60000, 60000)
	open(path('bomb.bmp'), 'wb').write(data)
	save('lossy.webp', picture, quality=95)
	save('lossless.webp', picture, lossless=True)
	save('alpha.webp', Image.fromarray(np.dstack([rgb, np.where(x < 24, 255, 51).astype(np.uint8)]), 'RGBA'), lossless=True)
	data = bytearray(open(path('alpha.webp'), 'rb').read())
	data[34:53] = bytes.fromhex('626ee8ed5851f8e854aea62cab5d3fed1c6046')  # thousands of code tables, and data for none
	open(path('damaged.webp'), 'wb').write(data)
	save('lossy alpha.webp', Image.fromarray(np.dstack([rgb, np.where(x < 24, 255, 51).astype(np.uint8)]), 'RGBA'), quality=95)
	save('profile.webp', picture, lossless=True, icc_profile=display_p3())
	save('orientation-6.webp', turned(6), lossless=True, exif=exif(6))
	save('frames.webp', picture, save_all=True, append_images=[Image.new('RGB', (W, H))] * 2, lossless=True)
	data = open(path('lossless.webp'), 'rb').read()
	open(path('truncated.webp'), 'wb').write(data[:len(data) * 2 // 3])
	data = bytearray(data)
	data[21:25] = struct.pack('<I', 16383 | 16383 << 14)
	open(path('lying.webp'), 'wb').write(data)
	data = bytearray(open(path('lossy.webp'), 'rb').read())
	data[26:30] = struct.pack('<HH', 16383, 16383)
	open(path('lying lossy.webp'), 'wb').write(data)
	save('grey.pgm', Image.fromarray(grey))
	save('colour.ppm', picture)
	open(path('grey 16 bit.pgm'), 'wb').write(b'P5\n# a comment\n48 32\n65535\n' + (grey.astype('>u2') * 257 + 100).astype('>u2').tobytes())
	open(path('truncated.pgm'), 'wb').write(open(path('grey.pgm'), 'rb').read()[:700])


def strangers():
	def write(name, data): open(path(name), 'wb').write(data)
	write('empty.jpg', b'')
	write('text.jpg', b'This is a letter and no picture.\n')
	write('picture.heic', b'\0\0\0\x18ftypheic\0\0\0\0mif1heic')
	write('picture.avif', b'\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf')
	write('picture.jp2', b'\0\0\0\x0cjP  \r\n\x87\n')
	write('picture.j2k', b'\xff\x4f\xff\x51\0\x29\0\0')
	write('picture.jxl', b'\xff\x0a\0\0\0\0\0\0')
	write('picture.psd', b'8BPS\0\1\0\0\0\0\0\0')
	write('picture.cr2', b'II*\0\x10\0\0\0CR\2\0')
	write('picture.pdf', b'%PDF-1.7\n')
	write('picture.mp4', b'\0\0\0\x18ftypisom\0\0\2\0isommp41')


os.makedirs(OUT, exist_ok=True)
for make in (pngs, jpegs, tiffs, others, strangers):
	make()
