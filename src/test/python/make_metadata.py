#!/usr/bin/env python3
"""Makes the pictures with metadata of the tests and what Pillow reads of them:
python3 make_metadata.py ../resources/org/visavis/metadata
Writes camera.jpg, camera.tif, camera.png, camera.webp, hostile.jpg, hostile.png and expected.csv (file,group,name,value). The
numbers are those that Pillow reads back from the written files, not those that were put in. No faces, no real camera or place.
Needs Pillow (made with 13.0.0)."""
import csv, io, os, re, struct, sys
from PIL import ExifTags, Image, ImageCms, PngImagePlugin
from PIL.TiffImagePlugin import IFDRational

OUT = sys.argv[1]
picture = Image.new('RGB', (16, 16), (120, 130, 140))
XMP = '''<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmp:CreatorTool="Darkroom 3 &amp; more" xmp:ModifyDate="2021-07-05T09:00:00+09:00" xmp:Rating="5">
<xmp:CreateDate>2021-07-04T23:59:58.25-03:30</xmp:CreateDate><photoshop:DateCreated>2021-07-04</photoshop:DateCreated>
<xmp:Thumbnails><rdf:Alt><rdf:li rdf:parseType="Resource"><xmp:CreateDate>1999</xmp:CreateDate></rdf:li></rdf:Alt></xmp:Thumbnails>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>'''.encode()
BASE = {'ImageDescription': 'Entrance', 'Make': 'Kamera AG', 'Model': 'K\u00e9 1 ', 'Software': '1.02', 'DateTime': '2021:07:05 09:00:00',
	'Artist': '\u5199\u771f\u5bb6', 'Copyright': 'A. Nobody', 'HostComputer': 'host-1'}
EXPOSURE = {'ExposureTime': IFDRational(1, 60), 'FNumber': IFDRational(28, 10), 'ISOSpeedRatings': 400, 'DateTimeOriginal': '2021:07:04 23:59:58',
	'DateTimeDigitized': '2021:07:04 23:59:59', 'OffsetTime': '+09:00', 'OffsetTimeOriginal': '-03:30', 'SubsecTimeOriginal': '25',
	'ExposureBiasValue': IFDRational(-1, 3), 'FocalLength': IFDRational(350, 10), 'FocalLengthIn35mmFilm': 52, 'ImageUniqueID': 'abc',
	'CameraOwnerName': 'A. Nobody', 'BodySerialNumber': '00012', 'LensMake': 'Glas', 'LensModel': 'Glas 18-55/3.5-5.6',
	'LensSpecification': (IFDRational(18, 1), IFDRational(55, 1), IFDRational(35, 10), IFDRational(56, 10)), 'LensSerialNumber': 'L-7', 'SubjectDistance': IFDRational(3, 2),
	'UserComment': b'ASCII\0\0\0not told'}
PLACE = {'GPSLatitudeRef': 'S', 'GPSLatitude': (IFDRational(12, 1), IFDRational(34, 1), IFDRational(5678, 100)), 'GPSLongitudeRef': 'W',
	'GPSLongitude': (IFDRational(98, 1), IFDRational(7, 1), IFDRational(0, 1)), 'GPSAltitudeRef': b'\1', 'GPSAltitude': IFDRational(153, 10),
	'GPSTimeStamp': (IFDRational(3, 1), IFDRational(29, 1), IFDRational(58, 1)), 'GPSMapDatum': 'WGS-84', 'GPSDateStamp': '2021:07:05'}
BASE_ID = {v: k for k, v in ExifTags.TAGS.items()}
GPS_ID = {v: k for k, v in ExifTags.GPSTAGS.items()}


def exif(base, exposure={}, place={}):
	e = Image.Exif()
	for name, value in base.items():
		e[BASE_ID[name]] = value.encode() if isinstance(value, str) else value
	for name, value in exposure.items():
		e.get_ifd(ExifTags.IFD.Exif)[BASE_ID[name]] = value
	for name, value in place.items():
		e.get_ifd(ExifTags.IFD.GPSInfo)[GPS_ID[name]] = value
	return e


def text(value):
	if isinstance(value, tuple):
		return ' '.join(map(text, value))
	if isinstance(value, IFDRational):
		return '%d/%d' % (value._numerator, value._denominator)
	if isinstance(value, bytes):
		return value.decode() if len(value) > 1 else str(value[0])
	if isinstance(value, str):
		try:
			return value.encode('latin-1').decode()  # Pillow takes it for Latin-1
		except UnicodeError:
			return value
	return str(value)


def told(file):
	"""What Pillow reads of a file."""
	image = Image.open(os.path.join(OUT, file))
	e = image.getexif()
	for group, values, names, keep in (('EXIF', dict(e), ExifTags.TAGS, BASE), ('EXIF', e.get_ifd(ExifTags.IFD.Exif), ExifTags.TAGS, EXPOSURE),
			('GPS', e.get_ifd(ExifTags.IFD.GPSInfo), ExifTags.GPSTAGS, PLACE)):
		for tag, value in sorted(values.items()):
			name = names.get(tag)
			if name in keep:
				yield group, name, text(value[8:] if name == 'UserComment' else value)  # behind the name of its encoding
	packet = image.info.get('xmp') or image.info.get('XML:com.adobe.xmp') or b''
	packet = packet.encode() if isinstance(packet, str) else packet
	for name in ('xmp:CreatorTool', 'xmp:ModifyDate', 'xmp:CreateDate', 'photoshop:DateCreated'):
		found = re.search(name.encode() + b'(?:="|>)([^"<]*)', packet)
		if found:
			yield 'XMP', name, found[1].decode().replace('&amp;', '&')
	if 'icc_profile' in image.info:
		profile = ImageCms.ImageCmsProfile(io.BytesIO(image.info['icc_profile']))
		yield 'ICC', 'description', ImageCms.getProfileDescription(profile).rstrip('\n')
	if 'comment' in image.info:
		yield 'JPEG', 'comment', image.info['comment'].decode()
	for name, value in getattr(image, 'text', {}).items():
		if not name.startswith('XML:'):
			yield 'PNG', name, value


def save(name, image=picture, **options):
	image.save(os.path.join(OUT, name), **options)


def srgb():
	profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile('sRGB')).tobytes())
	profile[24:36] = bytes(12)  # the time it was made
	return bytes(profile)


os.makedirs(OUT, exist_ok=True)
camera = exif(BASE, EXPOSURE, PLACE)
save('camera.jpg', exif=camera, xmp=XMP, icc_profile=srgb(), comment='Made by hand')
with open(os.path.join(OUT, 'camera.jpg'), 'r+b') as file:
	data = file.read()
	found = re.search(struct.pack('>LL', 1, 60) + b'|' + struct.pack('<LL', 1, 60), data)  # Pillow reduces what it writes
	file.seek(found.start())
	file.write(struct.pack('>LL' if data[found.start()] == 0 else '<LL', 10, 600))
tiff = exif(BASE, EXPOSURE, PLACE)
tiff[700] = XMP
for directory in (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo):
	tiff[directory] = dict(tiff.get_ifd(directory))
save('camera.tif', exif=tiff, icc_profile=srgb())
chunks = PngImagePlugin.PngInfo()
chunks.add_text('Software', 'Painter \u00fc 2')
chunks.add_text('Comment', 'packed ' * 20, zip=True)
chunks.add_itxt('Title', '\u5199\u771f', lang='ja', tkey='Titel')
chunks.add_itxt('Author', 'packed \u5bb6', zip=True)
chunks.add_itxt('XML:com.adobe.xmp', XMP.decode())
save('camera.png', exif=camera, pnginfo=chunks, icc_profile=srgb())
save('camera.webp', exif=camera, xmp=XMP, icc_profile=srgb(), lossless=True)
with open(os.path.join(OUT, 'expected.csv'), 'w', newline='', encoding='utf-8') as out:
	table = csv.writer(out, lineterminator='\n')
	table.writerow(('file', 'group', 'name', 'value'))
	for file in ('camera.jpg', 'camera.tif', 'camera.png', 'camera.webp'):
		table.writerows((file,) + row for row in told(file))
hostile = {'Make': '<script>alert(1)</script>', 'Model': '=HYPERLINK("http://example.org";"x")', 'Software': 'a\tb\r\n\x1b[31mred',
	'Artist': 'safe\u202egpj.exe', 'ImageDescription': 'x' * 4000, 'Copyright': 'photographer\0editor', 'HostComputer': '[U+202E] [... cut'}
save('hostile.jpg', exif=exif(hostile), comment='@SUM(1+1)')
chunks = PngImagePlugin.PngInfo()
chunks.add_text('=cmd|calc!A0', '+1')
chunks.add_text('-', '\u0007bell')
chunks.add_itxt('Title', '\ufeff\ue000\ufdd0 caf\u00e9 ' + 'y' * 4000, zip=True)
save('hostile.png', pnginfo=chunks)
